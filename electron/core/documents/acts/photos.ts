import type { Content } from 'pdfmake/interfaces.js'
import type { PaperPhoto } from '#shared/documents/models.ts'
import { boundSection } from './facts.ts'
import { paperText } from '#core/documents/paper-text.ts'

const PER_ROW = 4
const PHOTO_WIDTH = 118
const PHOTO_HEIGHT = 104
const GAP = 11

/** Name under which the definition and the renderer mean the same picture. */
export const photoKey = (photo: PaperPhoto): string => `photo-${photo.no}`

const figure = (photo: PaperPhoto): Content => ({
  width: PHOTO_WIDTH,
  stack: [
    { image: photoKey(photo), fit: [PHOTO_WIDTH, PHOTO_HEIGHT] },
    { text: [{ text: `Фото ${photo.no}`, bold: true }, ` ${paperText(photo.captionRu)}`], style: 'small', margin: [0, 2, 0, 0] },
  ],
}) as Content

export function photoSection(photos: readonly PaperPhoto[]): readonly Content[] {
  const rows: Content[] = []
  for (let start = 0; start < photos.length; start += PER_ROW) {
    rows.push({ columns: photos.slice(start, start + PER_ROW).map(figure), columnGap: GAP, unbreakable: true, margin: [0, 2, 0, 6] })
  }
  const [first, ...rest] = rows
  return first === undefined ? [] : [{ stack: [boundSection('Фотоматериалы', first)], unbreakable: true }, ...rest]
}
