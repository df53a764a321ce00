import type { TemplateKind } from '#shared/documents/kinds.ts'
import { PAPER_DEFS } from '#shared/documents/papers/index.ts'
import { emptyValue, type PaperValues } from '#shared/documents/papers/values.ts'
import type { PaperFacts } from '#core/papers/paper-facts.ts'
import { expertValues, inviteValues, noShowValues, qcValues, warrantyValues } from './check-values.ts'
import { claimValues, redirectValues, replyValues, termValues } from './demand-values.ts'
import type { ValuesOf } from './from-facts.ts'
import { lossValues, readyValues, saleValues, unclaimedValues } from './handover-values.ts'
import { loanInValues, loanOutValues } from './loaner-values.ts'
import { consentValues, dataWarningValues, destroyValues, personalReplyValues } from './personal-values.ts'
import { estimateValues, noRepairValues, orderValues, wcardValues } from './repair-values.ts'
import { reduceValues, refundValues, replaceValues } from './settlement-values.ts'
import { acceptanceValues, partsOutValues } from './stock-values.ts'
import { carrierActValues, carrierClaimValues, reclValues } from './supplier-values.ts'

/** What the order knows of each paper. */
const VALUES: Readonly<Record<TemplateKind, ValuesOf>> = {
  DOC_DATA_WARN: dataWarningValues,
  DOC_CLAIM: claimValues, DOC_TERM: termValues, DOC_REDIRECT: redirectValues, DOC_REPLY: replyValues,
  DOC_INVITE: inviteValues, DOC_NOSHOW: noShowValues, DOC_QC: qcValues, DOC_EXPERT: expertValues, DOC_WARRANTY: warrantyValues,
  DOC_ESTIMATE: estimateValues, DOC_ORDER: orderValues, DOC_WCARD: wcardValues, DOC_NOREPAIR: noRepairValues,
  DOC_REPLACE: replaceValues, DOC_REFUND: refundValues, DOC_REDUCE: reduceValues,
  DOC_LOAN_OUT: loanOutValues, DOC_LOAN_IN: loanInValues,
  DOC_READY: readyValues, DOC_UNCLAIMED: unclaimedValues, DOC_SALE: saleValues, DOC_LOSS: lossValues,
  DOC_PD_CONSENT: consentValues, DOC_PD_REPLY: personalReplyValues, DOC_PD_DESTROY: destroyValues,
  DOC_RECL: reclValues, DOC_CAR_ACT: carrierActValues, DOC_CAR_CLAIM: carrierClaimValues,
  DOC_PARTS_OUT: partsOutValues, DOC_TORG2: acceptanceValues, DOC_TORG3: acceptanceValues,
}

/** Every field of the paper: what is typed where it may be typed, else what is known. */
export function mergedValues(kind: TemplateKind, known: PaperValues, typed: PaperValues): PaperValues {
  return Object.fromEntries(Object.entries(PAPER_DEFS[kind].fields).map(([key, field]) => {
    const wins = field.source !== 'order' && Object.hasOwn(typed, key)
    return [key, (wins ? typed[key] : known[key]) ?? emptyValue(field)]
  }))
}

/** The same with what the order knows. */
export const paperValues = (kind: TemplateKind, facts: PaperFacts, typed: PaperValues): PaperValues => mergedValues(kind, VALUES[kind](facts, typed), typed)
