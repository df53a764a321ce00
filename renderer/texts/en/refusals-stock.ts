import type * as ru from '../ru/refusals-stock.ts'
import type { StockRefusals } from '#shared/contract/refusals/stock.ts'
import { BIN_PURPOSE_LABELS, EVIDENCE_STATE_LABELS, ORDER_PART_ACT_LABELS, ORDER_PART_STATE_LABELS, PIECES_PROBLEMS, qtyWithUnit } from './stock-labels.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { labelOf, STATUS_LABELS } from './labels.ts'
import type { Translated } from './translated.ts'

type Holders = StockRefusals['stock.not_enough']['holders']
const heldBy = (holders: Holders, unit: string): string => (holders.length === 0 ? '' : ` Reserved: ${holders.map(({ orderNumber, qtyMilli }) => `${orderNumber} – ${qtyWithUnit(qtyMilli, unit)}`).join(', ')}.`)

export const stockRefusals: Translated<typeof ru.stockRefusals> = {
  'stock.not_enough': ({ partNumber, place, unit, freeMilli, neededMilli, holders }) => `${partNumber}, ${place === '' ? 'all warehouses' : place}: ${qtyWithUnit(freeMilli, unit)} free, ${qtyWithUnit(neededMilli, unit)} needed.${heldBy(holders, unit)}`,
  'stock.bad_pieces': ({ partNumber, problem }) => `${partNumber}: ${PIECES_PROBLEMS[problem]}.`,
  'stock.wrong_bin': ({ label, purpose }) => `Bin ${label} is for another purpose: ${labelOf(BIN_PURPOSE_LABELS, purpose)}. Choose one that suits.`,
  'stock.same_bin': () => 'It is the same bin.',
  'stock.serial_already_here': ({ serial, place }) => `Serial number ${serial} is already in stock: ${place}.`,
  'stock.serial_not_here': ({ serial, place }) => (place === '' ? `Serial number ${serial} is not here.` : `Serial number ${serial} is not here: it is listed in ${place}.`),
  'stock.order_part_not_found': () => 'The order has no such line with a part. Refresh the card.',
  'stock.order_part_state': ({ state }) => (state === 'draft' ? 'The line is a draft: confirm it first.' : `The line is already ${labelOf(ORDER_PART_STATE_LABELS, state)}.`),
  'stock.wrong_stage': ({ status, act }) => `At stage “${STATUS_LABELS[status]}” it is not possible to ${ORDER_PART_ACT_LABELS[act]}.`,
  'stock.over_need': ({ waitingMilli, unit }) => `The order needs ${qtyWithUnit(waitingMilli, unit)} more, no greater quantity can be given.`,
  'stock.below_issued': ({ issuedMilli, unit }) => `${qtyWithUnit(issuedMilli, unit)} already issued: no smaller quantity can be given.`,
  'stock.evidence_not_found': () => 'There is no such quarantine record. Refresh the list.',
  'stock.evidence_state': ({ state }) => `The quarantine record is now ${labelOf(EVIDENCE_STATE_LABELS, state)}: this cannot be done.`,
  'stock.sent_in_future': ({ sentOn }) => `The day of sending ${formatDate(sentOn)} has not come yet.`,
  'stock.not_from_stock': () => 'This part was not issued from stock: it cannot be returned there.',
  'stock.over_issued': ({ issuedMilli, unit }) => `${qtyWithUnit(issuedMilli, unit)} issued: no more can be returned.`,
  'stock.over_reserved': ({ reservedMilli, unit }) => `${qtyWithUnit(reservedMilli, unit)} reserved here: no more can be released.`,
  'stock.issued_line': ({ name }) => `“${name}” was issued from stock. Return it to stock and its line will leave the order.`,
  'stock.same_serial': ({ serial }) => `The new and the removed serial numbers are the same: ${serial}. Check which one was removed.`,
  'stock.parts_outstanding': ({ partNumbers }) => `First issue the parts or give them up: ${partNumbers.join(', ')}.`,
}
