import type { PaperKind } from '#shared/documents/kinds.ts'

/** Papers with a line for the customer's signature; the others are only shown. */
export const CUSTOMER_SIGNED: ReadonlySet<string> = new Set<PaperKind>([
  'DOC_INTAKE', 'DOC_DATA_WARN', 'DOC_CLAIM', 'DOC_TERM', 'DOC_QC', 'DOC_DIAG', 'DOC_REFUSAL', 'DOC_ESTIMATE', 'DOC_ORDER', 'DOC_WORKS', 'DOC_NOREPAIR',
  'DOC_REPLACE', 'DOC_REFUND', 'DOC_REDUCE', 'DOC_LOAN_OUT', 'DOC_LOAN_IN', 'DOC_ISSUE', 'DOC_PD_CONSENT',
])
