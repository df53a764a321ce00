import type * as ru from '../ru/refusals-buying.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { labelOf } from './labels.ts'
import { PURCHASE_STATUS_LABELS } from './stock-labels.ts'
import type { Translated } from './translated.ts'

const SUPPLIER_FIELDS: Readonly<Record<string, string>> = { nameEn: 'the name in English', nameZh: 'the name in Chinese' }

export const buyingRefusals: Translated<typeof ru.buyingRefusals> = {
  'buying.order_not_found': () => 'There is no such purchase order. Refresh the list.',
  'buying.wrong_status': ({ status }) => `The purchase order is ${labelOf(PURCHASE_STATUS_LABELS, status)}: this cannot be done.`,
  'buying.part_twice': ({ partNumber }) => `Part ${partNumber} is in the order twice. Add the quantities up in one line.`,
  'buying.rate_needed': ({ currency }) => `Enter the rate of ${currency} to the rouble: cost cannot be worked out without it.`,
  'buying.in_future': ({ on }) => `${formatDate(on)} has not come yet.`,
  'buying.expected_before_sent': ({ expectedOn, sentOn }) => `The expected day ${formatDate(expectedOn)} is before sending on ${formatDate(sentOn)}.`,
  'buying.receipt_not_found': () => 'There is no such receipt. Refresh the list.',
  'buying.receipt_twice': ({ waybill, number, receivedOn }) => `Waybill ${waybill} of this supplier is already received: receipt ${number} of ${formatDate(receivedOn)}.`,
  'buying.other_supplier': ({ number }) => `Order ${number} was sent to another supplier.`,
  'buying.line_not_of_order': ({ lineNo }) => `Line ${lineNo}: this purchase order has no such part.`,
  'buying.other_currency': ({ expected, found }) => `The order is in ${expected}, but the receipt is in ${found}.`,
  'buying.bin_needed': ({ lineNo }) => `Line ${lineNo}: enter the bin to put the goods in.`,
  'buying.other_warehouse': ({ lineNo, label }) => `Line ${lineNo}: bin ${label} is in another warehouse.`,
  'buying.faulty_over_actual': ({ lineNo }) => `Line ${lineNo}: more faulty than arrived.`,
  'buying.empty_line': ({ lineNo }) => `Line ${lineNo}: no quantity, neither by the papers nor in fact.`,
  'buying.reason_needed': ({ lineNo }) => `Line ${lineNo}: describe what is faulty.`,
  'buying.no_discrepancy': () => 'There are no discrepancies: no act is needed.',
  'buying.supplier_name_needed': ({ field }) => `The supplier lacks ${labelOf(SUPPLIER_FIELDS, field)}. Fill in the supplier’s card.`,
}
