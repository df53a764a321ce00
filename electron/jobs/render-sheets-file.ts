import { renderSheets } from '#core/documents/render-claim.ts'
import type { SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import { PAGE_WORD_IN } from '#shared/documents/page-word.ts'
import { writeWholeBy } from './write-whole.ts'

/** A plain table of the program, without pictures. */
export interface RenderSheetsInput { readonly sheets: readonly SheetPlan[]; readonly creator: string; readonly createdOn: string; readonly outFile: string; /** At the foot of each sheet; the Russian one unless told. */ readonly pageWord?: string }

/** Writes tables as a workbook. */
export function renderSheetsFile({ sheets, creator, createdOn, outFile, pageWord = PAGE_WORD_IN.ru }: RenderSheetsInput): Promise<RenderedFile> {
  return writeWholeBy(outFile, (part) => renderSheets(sheets, { creator, createdOn, pageWord }, part))
}
