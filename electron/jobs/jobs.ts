import type { RenderActInput, RenderClaimInput, RenderLabelInput } from '#shared/documents/render-jobs.ts'
import type { CheckRowsInput } from './import/check-rows.ts'
import type { ParseImportFileInput } from './import/parse-import-file.ts'
import type { LawFileInput } from './law-files.ts'
import type { RenderSheetsInput } from './render-sheets-file.ts'
import type { JobRegistry, ReportProgress } from './serve-jobs.ts'

/** Every job of the worker, one line each. Libraries load with the first job that needs them, so a worker starts at once. */
export const JOBS = {
  renderAct: async (input: RenderActInput) => (await import('./render-act.ts')).renderAct(input),
  renderLabel: async (input: RenderLabelInput) => (await import('./render-label.ts')).renderLabel(input),
  renderClaim: async (input: RenderClaimInput) => (await import('./render-claim-file.ts')).renderClaimFile(input),
  renderSheets: async (input: RenderSheetsInput) => (await import('./render-sheets-file.ts')).renderSheetsFile(input),
  parseImport: async (input: ParseImportFileInput, report: ReportProgress) => (await import('./import/import-jobs.ts')).parseImportJob(input, report),
  checkImportRows: async (input: CheckRowsInput, report: ReportProgress) => (await import('./import/import-jobs.ts')).checkImportRowsJob(input, report),
  readLawBook: async (input: LawFileInput) => (await import('./law-files.ts')).readLawBookFile(input),
  readCalendarYear: async (input: LawFileInput) => (await import('./law-files.ts')).readYearFile(input),
  verifyJournal: async (input: { readonly file: string }) => (await import('#core/journal/verify.ts')).verifyJournal(input.file),
} satisfies JobRegistry

export type JobName = keyof typeof JOBS
