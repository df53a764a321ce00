import type { PaperKind, TemplateKind } from '#shared/documents/kinds.ts'
import { isTemplateKind } from '#shared/documents/kinds.ts'
import { EXPERT, INVITE, NOSHOW, QC, WARRANTY } from './check.ts'
import type { PaperDef } from './def.ts'
import { CLAIM, REDIRECT, REPLY, TERM } from './demand.ts'
import type { FieldDefs } from './field.ts'
import { LOSS, READY, SALE, UNCLAIMED } from './handover.ts'
import { DATA_WARN } from './intake.ts'
import { LOAN_IN, LOAN_OUT } from './loaner.ts'
import { PD_CONSENT, PD_DESTROY, PD_REPLY } from './personal-data.ts'
import { ESTIMATE, NOREPAIR, ORDER, WCARD } from './repair.ts'
import { REDUCE, REFUND, REPLACE } from './settlement.ts'
import { PARTS_OUT, TORG2, TORG3 } from './stock.ts'
import { CAR_ACT, CAR_CLAIM, RECL } from './supplier.ts'

/** Every paper that is made of a template. */
export const PAPER_DEFS: Readonly<Record<TemplateKind, PaperDef>> = {
  DOC_DATA_WARN: DATA_WARN,
  DOC_CLAIM: CLAIM, DOC_TERM: TERM, DOC_REDIRECT: REDIRECT, DOC_REPLY: REPLY,
  DOC_INVITE: INVITE, DOC_NOSHOW: NOSHOW, DOC_QC: QC, DOC_EXPERT: EXPERT, DOC_WARRANTY: WARRANTY,
  DOC_ESTIMATE: ESTIMATE, DOC_ORDER: ORDER, DOC_WCARD: WCARD, DOC_NOREPAIR: NOREPAIR,
  DOC_REPLACE: REPLACE, DOC_REFUND: REFUND, DOC_REDUCE: REDUCE,
  DOC_LOAN_OUT: LOAN_OUT, DOC_LOAN_IN: LOAN_IN,
  DOC_READY: READY, DOC_UNCLAIMED: UNCLAIMED, DOC_SALE: SALE, DOC_LOSS: LOSS,
  DOC_PD_CONSENT: PD_CONSENT, DOC_PD_REPLY: PD_REPLY, DOC_PD_DESTROY: PD_DESTROY,
  DOC_RECL: RECL, DOC_CAR_ACT: CAR_ACT, DOC_CAR_CLAIM: CAR_CLAIM,
  DOC_PARTS_OUT: PARTS_OUT, DOC_TORG2: TORG2, DOC_TORG3: TORG3,
}

const NO_FIELDS: FieldDefs = {}
/** What may be typed into a paper of this kind; the acts with a layout of their own say only what the order knows. */
export const fieldsOf = (kind: PaperKind): FieldDefs => (isTemplateKind(kind) ? PAPER_DEFS[kind].fields : NO_FIELDS)
