import type * as ru from '../ru/refusals-claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { counted, formatDate, formatMoney, type EnglishForms } from '#renderer/texts/formats.ts'
import { CLAIM_EVENT_LABELS, CLAIM_STATUS_LABELS } from './claim-labels.ts'
import type { Translated } from './translated.ts'

const PIECES: EnglishForms = ['piece', 'pieces']
const money = (minor: number, currency: string): string => formatMoney(minor, currency as Currency)
const pieces = (qty: number): string => counted(qty, PIECES)

export const claimsRefusals: Translated<typeof ru.claimsRefusals> = {
  'claims.not_found': () => 'There is no such claim.',
  'claims.line_not_found': () => 'The claim has no such line.',
  'claims.file_not_found': () => 'The line has no such file.',
  'claims.talk_not_found': () => 'There is no such record of talks.',
  'claims.goods_not_found': () => 'The line has no such parts.',
  'claims.frozen': ({ number }) => `Claim ${number} has been sent and does not change.`,
  'claims.order_not_waiting': ({ number }) => `Order ${number} is already in another claim or has no manufacturing defect.`,
  'claims.defect_not_waiting': ({ number }) => `${number}: already in another claim, belongs to another supplier or is sorted out.`,
  'claims.source_twice': () => 'The same defect is chosen twice.',
  'claims.no_lines': ({ number }) => `Claim ${number} has no lines.`,
  'claims.sent_in_future': ({ sentOn }) => `The day of sending ${formatDate(sentOn)} has not come yet.`,
  'claims.in_future': ({ on }) => `The day ${formatDate(on)} has not come yet.`,
  'claims.before_sent': ({ on, sentOn }) => `The day ${formatDate(on)} is before the claim was sent on ${formatDate(sentOn)}.`,
  'claims.wrong_status': ({ status, event }) => `The claim’s state is “${CLAIM_STATUS_LABELS[status]}”: “${CLAIM_EVENT_LABELS[event]}” is not possible now.`,
  'claims.reason_needed': ({ event }) => `“${CLAIM_EVENT_LABELS[event]}”: enter the reason.`,
  'claims.line_of_other_claim': ({ lineNo, number }) => `Line ${lineNo} belongs to claim ${number}.`,
  'claims.line_twice': ({ lineNo }) => `Line ${lineNo} is given twice.`,
  'claims.reject_reason_needed': ({ lineNo }) => `Line ${lineNo}: enter the reason of rejection.`,
  'claims.agreed_below_zero': ({ lineNo }) => `Line ${lineNo}: the agreed amount and quantity cannot be below zero.`,
  'claims.agreed_over_requested': ({ lineNo, currency, requestedMinor, agreedMinor }) => `Line ${lineNo}: ${money(agreedMinor, currency)} agreed, ${money(requestedMinor, currency)} requested.`,
  'claims.agreed_qty_over_requested': ({ lineNo, requestedQty, agreedQty }) => `Line ${lineNo}: ${pieces(agreedQty)} agreed, ${pieces(requestedQty)} requested.`,
  'claims.decision_against_sums': ({ lineNo }) => `Line ${lineNo}: the decision does not agree with the agreed amount and quantity.`,
  'claims.agreed_below_settled': ({ lineNo, currency, settledMinor, agreedMinor }) => `Line ${lineNo}: ${money(settledMinor, currency)} already compensated, so ${money(agreedMinor, currency)} cannot be agreed.`,
  'claims.answer_refused': ({ findings }) => `The supplier’s answer was not taken at all: discrepancies – ${findings.length}.`,
  'claims.rate_needed': ({ currency }) => `Enter the rate of ${currency} to the rouble.`,
  'claims.goods_by_receipt': ({ lineNo, partNo }) => `Line ${lineNo}: part ${partNo} comes in by a stock receipt.`,
  'claims.allocation_empty': ({ lineNo }) => `Line ${lineNo}: neither amount nor quantity given.`,
  'claims.allocation_not_whole': ({ currency, amountMinor, allocatedMinor }) => `${money(allocatedMinor, currency)} of ${money(amountMinor, currency)} is spread over the lines.`,
  'claims.over_settled': ({ lineNo, currency, leftMinor, amountMinor }) => `Line ${lineNo}: ${money(leftMinor, currency)} left, ${money(amountMinor, currency)} given.`,
  'claims.over_settled_pieces': ({ lineNo, partNo, leftQty, qty }) => `Line ${lineNo}, ${partNo}: ${pieces(leftQty)} left, ${pieces(qty)} given.`,
  'claims.has_compensation': ({ number }) => `Claim ${number} already has compensation: it is closed, not withdrawn.`,
  'claims.outstanding': ({ number, lines }) => `Claim ${number} is not closed: lines not settled – ${lines.map((line) => line.lineNo).join(', ')}.`,
  'claims.next_due_without_step': () => 'The date is given, but the next step is not named.',
  'claims.link_or_file_needed': () => 'Attach a file or enter a link.',
  'claims.bad_link': ({ link }) => `This is not a link: ${link}.`,
  'claims.wrong_file_kind': () => 'This kind of file will not do: a picture, video, PDF or table is needed.',
  'claims.eight_d_order': () => 'The dates of 8D are out of order.',
}
