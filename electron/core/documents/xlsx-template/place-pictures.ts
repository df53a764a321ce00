import { areaOf, holds, type Area } from './cell-areas.ts'
import { TURNS } from '#core/documents/picture-metadata.ts'
import type { PlacedPicture } from './drawing-part.ts'
import type { KnownPicture } from './fill-plan.ts'
import type { SheetDocument } from './sheet-document.ts'
import type { SheetMeasures } from './sheet-measures.ts'
import { attributeOf, elementsOf } from './xml-text.ts'

const INSET_PX = 3
const SMALLEST_PX = 4

/** Merged areas of a sheet, to be asked for the one that holds a cell. */
export function mergedAreas(sheet: SheetDocument): (row: number, column: number) => Area {
  const areas = elementsOf(sheet.tail, 'mergeCell').flatMap(({ tag }) => areaOf(attributeOf(tag, 'ref') ?? '') ?? [])
  const byTop = Map.groupBy(areas, ({ top }) => top)
  const tall = areas.filter(({ top, bottom }) => bottom > top)
  return (row, column) => {
    const place = { row, column }
    return byTop.get(row)?.find((area) => holds(area, place)) ?? tall.find((area) => holds(area, place)) ?? { top: row, bottom: row, left: column, right: column }
  }
}

interface Box { readonly leftPx: number; readonly topPx: number; readonly widthPx: number; readonly heightPx: number }

/** The number of columns that leaves pictures of usual shape the largest in an area. */
function boxesOf(size: { readonly widthPx: number; readonly heightPx: number }, count: number): Box[] {
  let best = { columns: 1, side: 0 }
  for (let columns = 1; columns <= count; columns += 1) {
    const side = Math.min(size.widthPx / columns, size.heightPx / Math.ceil(count / columns))
    if (side > best.side) best = { columns, side }
  }
  const widthPx = size.widthPx / best.columns
  const heightPx = size.heightPx / Math.ceil(count / best.columns)
  return Array.from({ length: count }, (_, index) => ({ leftPx: (index % best.columns) * widthPx, topPx: Math.floor(index / best.columns) * heightPx, widthPx, heightPx }))
}

function placed(picture: KnownPicture, box: Box, area: Area, measures: SheetMeasures): PlacedPicture {
  const turn = TURNS[picture.orientation]
  const [ownWidth, ownHeight] = turn.quarters % 2 === 1 ? [picture.heightPx, picture.widthPx] : [picture.widthPx, picture.heightPx]
  const scale = Math.min(Math.max(box.widthPx - 2 * INSET_PX, SMALLEST_PX) / ownWidth, Math.max(box.heightPx - 2 * INSET_PX, SMALLEST_PX) / ownHeight)
  const widthPx = Math.max(1, ownWidth * scale)
  const heightPx = Math.max(1, ownHeight * scale)
  const at = measures.cellAfter(area, box.leftPx + (box.widthPx - widthPx) / 2, box.topPx + (box.heightPx - heightPx) / 2)
  return { mediaPart: picture.mediaPart, column: at.column, row: at.row, leftPx: Math.max(0, at.columnPx), topPx: Math.max(0, at.rowPx), widthPx, heightPx, turn }
}

/** Pictures side by side in a cell or merged area, as large as they fit, in the middle of their places. */
export function placePictures(pictures: readonly KnownPicture[], area: Area, measures: SheetMeasures): PlacedPicture[] {
  const boxes = boxesOf(measures.sizeOf(area), pictures.length)
  return pictures.flatMap((picture, index) => {
    const box = boxes[index]
    return box === undefined ? [] : [placed(picture, box, area, measures)]
  })
}
