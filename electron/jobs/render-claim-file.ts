import { rmSync } from 'node:fs'
import type { ClaimModel } from '#shared/documents/claim-model.ts'
import type { RenderClaimInput, RenderedFile } from '#shared/documents/render-jobs.ts'
import { claimSheets, itemNames } from '#core/documents/claims/index.ts'
import type { SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import { renderSheets } from '#core/documents/render-claim.ts'
import { CLAIM_NO_NAME, textFormula } from '#core/documents/xlsx-template/answer-names.ts'
import { addPictures } from '#core/documents/xlsx-template/drawing-part.ts'
import { placePictures } from '#core/documents/xlsx-template/place-pictures.ts'
import { SheetDocument } from '#core/documents/xlsx-template/sheet-document.ts'
import { SheetMeasures } from '#core/documents/xlsx-template/sheet-measures.ts'
import type { WorkbookParts } from '#core/documents/xlsx-template/workbook-parts.ts'
import { openOwnWorkbook } from './claims/open-template.ts'
import { PhotoShelf, writeParts } from './claims/photo-shelf.ts'
import { writeZip } from './claims/zip-file-writer.ts'

/** The workbook before its pictures are in it. */
const withoutPictures = (outFile: string): string => `${outFile}.cells`

function placePlanned(parts: WorkbookParts, plans: readonly SheetPlan[], shelf: PhotoShelf): void {
  const byName = new Map(parts.sheets().map(({ name, part }) => [name, part]))
  for (const { name, pictures } of plans) {
    const part = byName.get(name)
    if (part === undefined || pictures.length === 0) continue
    const measures = new SheetMeasures(new SheetDocument(parts.text(part)))
    addPictures(parts, part, pictures.flatMap(({ row, column, path }) =>
      placePictures([shelf.know(path)], { top: row + 1, bottom: row + 1, left: column + 1, right: column + 1 }, measures)))
  }
}

async function writeCells(model: ClaimModel, plans: readonly SheetPlan[], file: string): Promise<WorkbookParts> {
  try {
    await renderSheets(plans, { creator: model.head.buyer.nameEn, createdOn: model.head.claimOn, pageWord: 'Page' }, file)
    return await openOwnWorkbook(file)
  } finally {
    rmSync(file, { force: true })
  }
}

/** Writes the workbook of a claim into a file. Photos go in one after another, without what the camera wrote of the place, the time and the owner. */
export async function renderClaimFile({ model, outFile }: RenderClaimInput): Promise<RenderedFile> {
  const plans = claimSheets(model)
  const parts = await writeCells(model, plans, withoutPictures(outFile))
  const shelf = new PhotoShelf(parts)
  placePlanned(parts, plans, shelf)
  shelf.nameKinds(parts)
  parts.addHiddenNames(new Map([[CLAIM_NO_NAME, textFormula(model.head.claimNo)], ...itemNames(model.items.length)]))
  return writeZip(outFile, (zip) => { writeParts(zip, parts, shelf) })
}
