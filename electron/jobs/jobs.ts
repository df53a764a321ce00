import type { RenderActInput, RenderClaimInput, RenderLabelInput, RenderPurchaseInput } from '#shared/documents/render-jobs.ts'
import type { CheckRowsInput } from './import/check-rows.ts'
import type { CommerceMlExport } from './export/commerceml-file.ts'
import type { StockFileInput } from './export/stock-file.ts'
import type { CheckCommerceMlInput } from './import/check-commerceml.ts'
import type { ReadPackingInput } from './import/read-packing-file.ts'
import type { CheckTableInput } from './import/check-table.ts'
import type { ParseImportFileInput } from './import/parse-import-file.ts'
import type { LawFileInput } from './law-files.ts'
import type { FillTemplateInput } from './claims/fill-template.ts'
import type { InspectTemplateInput } from './claims/inspect-template.ts'
import type { PackEvidenceInput } from './claims/pack-evidence.ts'
import type { ReadAnswerInput } from './claims/read-answer.ts'
import type { FetchMailInput } from './mail/fetch-mail.ts'
import type { ParseMailInput } from './mail/parse-mail.ts'
import type { ComposeMailInput, SendMailInput, SentCopyInput } from './mail/send-mail.ts'
import type { TakeAttachmentInput } from './mail/take-attachment.ts'
import type { TestMailboxInput } from './mail/test-mailbox.ts'
import type { SignPaperInput } from './sign-paper.ts'
import type { RenderSheetsInput } from './render-sheets-file.ts'
import type { TestLabelFacts } from '#core/documents/labels/test-bitmap.ts'
import type { JobRegistry, ReportProgress } from './serve-jobs.ts'

/** Every job of the worker, one line each. Libraries load with the first job that needs them, so a worker starts at once. */
export const JOBS = {
  renderAct: async (input: RenderActInput) => (await import('./render-act.ts')).renderAct(input),
  renderLabel: async (input: RenderLabelInput) => (await import('./render-label.ts')).renderLabel(input),
  signPaper: async (input: SignPaperInput) => (await import('./sign-paper.ts')).signPaper(input),
  renderTestLabel: async (input: TestLabelFacts) => (await import('#core/documents/labels/test-bitmap.ts')).testLabelBitmap(input),
  renderClaim: async (input: RenderClaimInput) => (await import('./render-claim-file.ts')).renderClaimFile(input),
  fillClaimTemplate: async (input: FillTemplateInput) => (await import('./claims/fill-template.ts')).fillClaimTemplate(input),
  inspectClaimTemplate: async (input: InspectTemplateInput) => (await import('./claims/inspect-template.ts')).inspectClaimTemplate(input),
  packEvidence: async (input: PackEvidenceInput) => (await import('./claims/pack-evidence.ts')).packEvidence(input),
  readClaimAnswer: async (input: ReadAnswerInput) => (await import('./claims/read-answer.ts')).readClaimAnswer(input),
  renderPurchase: async (input: RenderPurchaseInput) => (await import('./render-purchase.ts')).renderPurchase(input),
  renderSheets: async (input: RenderSheetsInput) => (await import('./render-sheets-file.ts')).renderSheetsFile(input),
  parseImport: async (input: ParseImportFileInput, report: ReportProgress) => (await import('./import/import-jobs.ts')).parseImportJob(input, report),
  checkImportRows: async (input: CheckRowsInput, report: ReportProgress) => (await import('./import/import-jobs.ts')).checkImportRowsJob(input, report),
  readPackingFile: async (input: ReadPackingInput) => (await import('./import/read-packing-file.ts')).readPackingFile(input),
  checkTable: async (input: CheckTableInput, report: ReportProgress) => (await import('./import/table-job.ts')).checkTableJob(input, report),
  checkCommerceMl: async (input: CheckCommerceMlInput, report: ReportProgress) => (await import('./import/commerceml-job.ts')).checkCommerceMlJob(input, report),
  writeStockFile: async (input: StockFileInput) => (await import('./export/stock-file.ts')).writeStockFile(input),
  writeCommerceMl: async (input: CommerceMlExport) => (await import('./export/commerceml-file.ts')).writeCommerceMlFile(input),
  readLawBook: async (input: LawFileInput) => (await import('./law-files.ts')).readLawBookFile(input),
  readCalendarYear: async (input: LawFileInput) => (await import('./law-files.ts')).readYearFile(input),
  reconcileStock: async (input: { readonly file: string }) => (await import('#core/stock/reconcile/count-anew.ts')).reconcileFile(input.file),
  testMailbox: async (input: TestMailboxInput) => (await import('./mail/test-mailbox.ts')).testMailbox(input),
  fetchMail: async (input: FetchMailInput, report: ReportProgress) => (await import('./mail/fetch-mail.ts')).fetchMail(input, report),
  parseMail: async (input: ParseMailInput, report: ReportProgress) => (await import('./mail/parse-mail.ts')).parseMail(input, report),
  takeAttachment: async (input: TakeAttachmentInput) => (await import('./mail/take-attachment.ts')).takeAttachment(input),
  composeMail: async (input: ComposeMailInput) => (await import('./mail/send-mail.ts')).composeMail(input),
  sendMail: async (input: SendMailInput) => (await import('./mail/send-mail.ts')).sendMail(input),
  sentCopy: async (input: SentCopyInput) => (await import('./mail/send-mail.ts')).sentCopy(input),
  lookAtPictures: async (input: { readonly paths: readonly string[] }) => (await import('./pictures/read-pictures.ts')).lookAtPictures(input),
  readPicture: async (input: { readonly path: string; readonly sha256: string }) => (await import('./pictures/read-pictures.ts')).readPicture(input),
  verifyJournal: async (input: { readonly file: string }) => (await import('#core/journal/verify.ts')).verifyJournal(input.file),
} satisfies JobRegistry

export type JobName = keyof typeof JOBS
