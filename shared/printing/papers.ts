import { PAPER_KINDS, type PaperKind } from '#shared/documents/kinds.ts'

/** All papers that have no place of their own. */
export const ANY_PAPER = 'any'
export const LABEL_PAPER = 'label'
export const TEST_PAPER = 'test'
/** What a workplace remembers a printer for. */
export const SETUP_PAPERS = [ANY_PAPER, LABEL_PAPER, ...PAPER_KINDS] as const
export type SetupPaper = (typeof SETUP_PAPERS)[number]
/** What can stand in the queue; the test page goes to a printer of labels. */
export const QUEUED_PAPERS = [ANY_PAPER, LABEL_PAPER, TEST_PAPER, ...PAPER_KINDS] as const
export type QueuedPaper = (typeof QUEUED_PAPERS)[number]

const LEGAL: ReadonlySet<string> = new Set(PAPER_KINDS)
/** A paper with legal force: after a print nobody watched, the person is asked whether it came out. */
export const isLegalPaper = (paper: QueuedPaper): paper is PaperKind => LEGAL.has(paper)

const BY_CUSTOMER: ReadonlySet<PaperKind> = new Set<PaperKind>([
  'DOC_INTAKE', 'DOC_DIAG', 'DOC_REFUSAL', 'DOC_ISSUE', 'DOC_WORKS',
  'DOC_DATA_WARN', 'DOC_CLAIM', 'DOC_TERM', 'DOC_REDIRECT', 'DOC_REPLY', 'DOC_INVITE', 'DOC_QC', 'DOC_ESTIMATE', 'DOC_ORDER', 'DOC_WCARD',
  'DOC_REPLACE', 'DOC_REFUND', 'DOC_REDUCE', 'DOC_LOAN_OUT', 'DOC_LOAN_IN', 'DOC_UNCLAIMED', 'DOC_LOSS', 'DOC_PD_CONSENT', 'DOC_PD_REPLY',
])
/** Whether the customer signs papers of this kind; only these are offered to be signed on a tablet. */
export const isSignedByCustomer = (kind: PaperKind): boolean => BY_CUSTOMER.has(kind)
