import type { TemplateMapping } from '#shared/contract/claim-templates.ts'
import type { ClaimModel } from '#shared/documents/claim-model.ts'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import { claimFill } from '#core/documents/xlsx-template/claim-fill.ts'
import { fillWorkbook, MappingLost } from '#core/documents/xlsx-template/fill-workbook.ts'
import { answered, type JobAnswer } from '../import/job-answer.ts'
import { refuseImport } from '../import/import-refusal.ts'
import { openTemplate, readingTemplate } from './open-template.ts'
import { PhotoShelf, writeParts } from './photo-shelf.ts'
import { writeSamplePictures } from './sample-picture.ts'
import { writeZip } from './zip-file-writer.ts'

export interface FillTemplateInput {
  readonly templatePath: string
  readonly mapping: TemplateMapping
  readonly model: ClaimModel
  /** Lines of a sample have pictures drawn for them. */
  readonly isSample: boolean
  readonly outFile: string
}

async function fill({ templatePath, mapping, model, isSample, outFile }: FillTemplateInput): Promise<RenderedFile> {
  const parts = await openTemplate(templatePath)
  const shelf = new PhotoShelf(parts)
  const samples = isSample ? writeSamplePictures(model, outFile) : null
  try {
    const { plan, mappedColumns } = claimFill(mapping, samples?.model ?? model, (path) => shelf.know(path))
    fillWorkbook(parts, plan, mappedColumns)
    shelf.nameKinds(parts)
    return await writeZip(outFile, (zip) => { writeParts(zip, parts, shelf) })
  } catch (error) {
    if (error instanceof MappingLost) return refuseImport('import.no_such_sheet', { sheetName: error.message })
    throw error
  } finally {
    samples?.remove()
  }
}

/** Writes a claim into a supplier's own form. */
export const fillClaimTemplate = (input: FillTemplateInput): Promise<JobAnswer<RenderedFile>> => answered(() => readingTemplate(() => fill(input)))
