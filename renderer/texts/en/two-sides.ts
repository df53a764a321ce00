import { formatDate, formatMoney, formatNumber, formatQty } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/two-sides.ts'
import type { Translated } from './translated.ts'

export const PAID_KIND_LABELS: Translated<typeof ru.PAID_KIND_LABELS> = {
  refund: 'Refund', replacement: 'Replacement of device', price_reduction: 'Price reduction', cost_reimbursement: 'Repair costs', losses: 'Losses', penalty: 'Penalty',
}
export const CASE_PART_LABELS: Translated<typeof ru.CASE_PART_LABELS> = { paid: 'Paid to customer', parts: 'Parts', labour: 'Labour', freight: 'Delivery', recovered: 'Recovered from supplier' }

const BP_PER_PERCENT = 100

export const twoSidesTexts: Translated<typeof ru.twoSidesTexts> = {
  title: 'Two sides', lost: 'Loss', gained: 'Recovered above cost', lostOfKnown: 'Loss by known amounts', gainedOfKnown: 'Above cost by known amounts',
  unknown: 'unknown', atLeast: (amountMinor) => `at least ${formatMoney(amountMinor)}`, recovery: (bp) => `${formatNumber(Math.round(bp / BP_PER_PERCENT))}% of cost recovered`,
  claim: 'Claim', noClaim: 'not made', claimState: 'State', claimStateOf: (status, lineNo) => `${status.toLowerCase()}, line ${lineNo}`, requested: 'Requested', items: 'what it is made of',
  paidItem: (kind, on, documentNo) => `${kind} ${formatDate(on)}${documentNo === '' ? '' : `, No. ${documentNo}`}`,
  lineItem: (name, qtyMilli) => `${name} × ${formatQty(qtyMilli)}`,
  recoveredItem: (kind, on, claim) => `${kind} ${formatDate(on)}, ${claim}`,
}
