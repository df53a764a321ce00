import type * as ru from '../ru/stock-labels.ts'
import { formatQty } from '#renderer/texts/formats.ts'
import { labelOf } from './labels.ts'
import type { Translated } from './translated.ts'

export const PART_UNIT_LABELS: Translated<typeof ru.PART_UNIT_LABELS> = { pcs: 'pcs', set: 'set', pair: 'pair', m: 'm', kg: 'kg', l: 'l' }
export const PART_TRACKING_LABELS: Translated<typeof ru.PART_TRACKING_LABELS> = { none: 'by quantity', lot: 'by lots', serial: 'by serial numbers' }
export const PART_STATUS_LABELS: Translated<typeof ru.PART_STATUS_LABELS> = { active: 'current', superseded: 'superseded', service_life: 'kept for service life', discontinued: 'discontinued' }
export const PART_CODE_KIND_LABELS: Translated<typeof ru.PART_CODE_KIND_LABELS> = { manufacturer: 'manufacturer’s number', supplier: 'supplier’s number', barcode: 'barcode', former: 'former number' }
export const BIN_PURPOSE_LABELS: Translated<typeof ru.BIN_PURPOSE_LABELS> = { parts: 'parts', quarantine: 'quarantine', intake: 'intake shelf', bench: 'bench', ready: 'ready shelf', partner: 'at a partner’s' }
export const MOVEMENT_KIND_LABELS: Translated<typeof ru.MOVEMENT_KIND_LABELS> = {
  opening: 'opening stock', receipt: 'receipt', transfer: 'transfer', reserve: 'reserve', unreserve: 'reserve released', issue: 'issue to order', return: 'return from order', quarantine: 'to quarantine', release: 'from quarantine to sale',
  to_supplier: 'sent to supplier', from_supplier: 'back from supplier', write_off: 'write-off', correction: 'correction', count: 'stocktake',
}
export const ORDER_PART_STATE_LABELS: Translated<typeof ru.ORDER_PART_STATE_LABELS> = { draft: 'draft', confirmed: 'confirmed', issued: 'issued', dropped: 'given up' }
/** Written to stand after «it is not possible to». */
export const ORDER_PART_ACT_LABELS: Translated<typeof ru.ORDER_PART_ACT_LABELS> = { draft: 'add or change a part', confirm: 'confirm a part', issue: 'issue a part', take_back: 'return a part to stock' }
export const EVIDENCE_STATE_LABELS: Translated<typeof ru.EVIDENCE_STATE_LABELS> = { quarantine: 'in quarantine', at_supplier: 'at supplier', released: 'back on sale', written_off: 'written off' }
export const SERIAL_STATE_LABELS: Translated<typeof ru.SERIAL_STATE_LABELS> = { on_hand: 'in stock', quarantine: 'in quarantine', at_supplier: 'at supplier', issued: 'issued', gone: 'gone' }
export const PURCHASE_STATUS_LABELS: Translated<typeof ru.PURCHASE_STATUS_LABELS> = { draft: 'draft', sent: 'sent', partly_received: 'partly received', received: 'received', cancelled: 'cancelled' }
export const COUNT_STATUS_LABELS: Translated<typeof ru.COUNT_STATUS_LABELS> = { counting: 'in progress', approved: 'approved', cancelled: 'cancelled' }
export const CELL_STATE_LABELS: Translated<typeof ru.CELL_STATE_LABELS> = { untouched: 'not started', open: 'being counted', closed: 'counted', recount: 'to be recounted' }
export const PIECES_PROBLEMS: Translated<typeof ru.PIECES_PROBLEMS> = {
  not_positive: 'the quantity must be above zero', fraction: 'counted in whole pieces, a fraction is not possible', lot_needed: 'enter the lot', lot_not_kept: 'no lots are kept for this part',
  serials_needed: 'enter the serial number of every piece', serials_not_kept: 'no serial numbers are kept for this part', serial_twice: 'one serial number is given twice',
}

/** «2 pcs», «0.5 m». */
export const qtyWithUnit: Translated<typeof ru.qtyWithUnit> = (qtyMilli, unit) => `${formatQty(qtyMilli)}\u00a0${labelOf(PART_UNIT_LABELS, unit)}`
