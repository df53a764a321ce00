import { readFileSync } from 'node:fs'
import type { DocumentKind } from '#shared/documents/kinds.ts'
import { DOCUMENT_TITLES_RU } from '#shared/documents/kinds.ts'
import type { PaperPhoto } from '#shared/documents/models.ts'
import type { RenderActInput, RenderedPaper } from '#shared/documents/render-jobs.ts'
import { missingFields } from '#shared/documents/required.ts'
import { actDefinition } from '#core/documents/acts/index.ts'
import { photoKey } from '#core/documents/acts/photos.ts'
import { pictureFacts } from '#core/documents/picture-size.ts'
import { renderPdf } from '#core/documents/render-pdf.ts'
import { writeWhole } from './write-whole.ts'

function readPictures(photos: readonly PaperPhoto[], photoPaths: Readonly<Record<number, string>>): Readonly<Record<string, Buffer>> {
  return Object.fromEntries(
    photos.map((photo) => {
      const bytes = readFileSync(photoPaths[photo.no] ?? photo.jpegPath)
      if (pictureFacts(bytes) === null) throw new Error(`photo ${photo.no} is neither JPEG nor PNG`)
      return [photoKey(photo), bytes]
    }),
  )
}

/** Prints an act into a file. Refuses a paper that lacks what has to be filled, whoever asks. */
export async function renderAct<K extends DocumentKind>(input: RenderActInput<K>): Promise<RenderedPaper> {
  const { kind, model, outFile } = input
  const missing = missingFields(kind, model)
  if (missing.length > 0) throw new Error(`the paper is not filled: ${missing.map((field) => field.key).join(', ')}`)
  const photos = 'photos' in model ? model.photos : []
  const pdf = await renderPdf({
    definition: actDefinition(kind, model),
    title: `${DOCUMENT_TITLES_RU[kind]} № ${model.head.number}`,
    createdAt: model.head.printedAt,
    images: readPictures(photos, input.photoPaths ?? {}),
  })
  return { ...writeWhole(outFile, pdf.bytes), pages: pdf.pages }
}
