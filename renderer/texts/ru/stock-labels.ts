import type { CELL_STATES } from '#shared/contract/counts.ts'
import type { BinPurpose, COUNT_STATUSES, EVIDENCE_STATES, MOVEMENT_KINDS, ORDER_PART_STATES, PART_CODE_KINDS, PART_STATUSES, PURCHASE_STATUSES, SERIAL_STATES } from '#shared/stock/kinds.ts'
import type { OrderPartAct } from '#shared/stock/order-parts.ts'
import type { PartTracking, PartUnit, QtyProblem } from '#shared/stock/quantities.ts'
import { formatQty } from '#renderer/texts/formats.ts'
import { labelOf } from './labels.ts'

type Labels<T extends string> = Readonly<Record<T, string>>
type Of<T extends readonly string[]> = T[number]

export const PART_UNIT_LABELS: Labels<PartUnit> = { pcs: 'шт.', set: 'компл.', pair: 'пара', m: 'м', kg: 'кг', l: 'л' }
export const PART_TRACKING_LABELS: Labels<PartTracking> = { none: 'по количеству', lot: 'по партиям', serial: 'по серийным номерам' }
export const PART_STATUS_LABELS: Labels<Of<typeof PART_STATUSES>> = { active: 'в обороте', superseded: 'заменена', service_life: 'на срок службы', discontinued: 'снята' }
export const PART_CODE_KIND_LABELS: Labels<Of<typeof PART_CODE_KINDS>> = { manufacturer: 'номер изготовителя', supplier: 'номер поставщика', barcode: 'штрихкод', former: 'прежний номер' }
export const BIN_PURPOSE_LABELS: Labels<BinPurpose> = { parts: 'запчасти', quarantine: 'карантин', intake: 'полка приёма', bench: 'рабочий стол', ready: 'полка готовых', partner: 'у партнёра' }
export const MOVEMENT_KIND_LABELS: Labels<Of<typeof MOVEMENT_KINDS>> = {
  opening: 'начальный остаток', receipt: 'приход', transfer: 'перемещение', reserve: 'резерв', unreserve: 'снятие резерва', issue: 'выдача в заказ', return: 'возврат из заказа', quarantine: 'в карантин', release: 'из карантина в продажу',
  to_supplier: 'отправка поставщику', from_supplier: 'возврат от поставщика', write_off: 'списание', correction: 'исправление', count: 'инвентаризация',
}
export const ORDER_PART_STATE_LABELS: Labels<Of<typeof ORDER_PART_STATES>> = { draft: 'черновик', confirmed: 'подтверждена', issued: 'выдана', dropped: 'снята' }
export const ORDER_PART_ACT_LABELS: Labels<OrderPartAct> = { draft: 'добавить или изменить запчасть', confirm: 'подтвердить запчасть', issue: 'выдать запчасть', take_back: 'вернуть запчасть на склад' }
export const EVIDENCE_STATE_LABELS: Labels<Of<typeof EVIDENCE_STATES>> = { quarantine: 'в карантине', at_supplier: 'у поставщика', released: 'возвращено в продажу', written_off: 'списано' }
export const SERIAL_STATE_LABELS: Labels<Of<typeof SERIAL_STATES>> = { on_hand: 'на складе', quarantine: 'в карантине', at_supplier: 'у поставщика', issued: 'выдан', gone: 'выбыл' }
export const PURCHASE_STATUS_LABELS: Labels<Of<typeof PURCHASE_STATUSES>> = { draft: 'черновик', sent: 'отправлен', partly_received: 'пришёл частично', received: 'получен', cancelled: 'отменён' }
export const COUNT_STATUS_LABELS: Labels<Of<typeof COUNT_STATUSES>> = { counting: 'идёт', approved: 'утверждена', cancelled: 'отменена' }
export const CELL_STATE_LABELS: Labels<Of<typeof CELL_STATES>> = { untouched: 'не начата', open: 'считают', closed: 'посчитана', recount: 'пересчитать' }
export const PIECES_PROBLEMS: Labels<QtyProblem> = {
  not_positive: 'количество должно быть больше нуля', fraction: 'считается целыми, дробное количество невозможно', lot_needed: 'укажите партию', lot_not_kept: 'партии по этой запчасти не ведутся',
  serials_needed: 'укажите серийный номер каждой штуки', serials_not_kept: 'серийные номера по этой запчасти не ведутся', serial_twice: 'один серийный номер указан дважды',
}

/** «2 шт.», «0,5 м». */
export const qtyWithUnit = (qtyMilli: number, unit: string): string => `${formatQty(qtyMilli)}\u00a0${labelOf(PART_UNIT_LABELS, unit)}`
