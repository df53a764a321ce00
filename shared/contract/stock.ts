import { z } from 'zod'
import { EVIDENCE_STATES, MOVEMENT_KINDS, ORDER_PART_STATES } from '#shared/stock/kinds.ts'
import { PART_TRACKINGS, PART_UNITS } from '#shared/stock/quantities.ts'
import { command, done, id, job, none, query } from './procedure.ts'
import { amountMinor, civilDate, deltaMilli, filledText, instant, line, lot, pageSize, qtyMilli, serials } from './fields.ts'
import { ORDER_STATUSES } from '#shared/orders/status.ts'

const int = z.number().int()
/** Which pieces: so many, of this lot, these serials where they are kept. */
const pieces = { partId: id, qtyMilli, lot, serials }

const availability = z.strictObject({
  partId: id, number: z.string(), nameRu: z.string(), unit: z.enum(PART_UNITS), tracking: z.enum(PART_TRACKINGS),
  onHandMilli: int, reservedMilli: int, freeMilli: int, quarantineMilli: int, atSupplierMilli: int, expectedMilli: int,
  warehouses: z.array(z.strictObject({ warehouseId: id, warehouse: z.string(), onHandMilli: int, reservedMilli: int, freeMilli: int, quarantineMilli: int, atSupplierMilli: int })),
  bins: z.array(z.strictObject({ binId: id, warehouseId: id, bin: z.string(), lot: z.string(), onHandMilli: int, serials: z.array(z.string()) })),
  /** Orders that hold what is reserved. */
  holders: z.array(z.strictObject({ orderId: id, orderNumber: z.string(), warehouseId: id, qtyMilli: int })),
  /** Deliveries on their way. */
  expected: z.array(z.strictObject({ purchaseOrderId: id, number: z.string(), qtyMilli: int, expectedOn: civilDate.nullable() })),
  analogues: z.array(z.strictObject({ partId: id, number: z.string(), nameRu: z.string(), freeMilli: int })),
})
export type Availability = z.output<typeof availability>

const movement = z.strictObject({
  movementId: id, at: instant, kind: z.enum(MOVEMENT_KINDS), partId: id, partNumber: z.string(), partName: z.string(), unit: z.enum(PART_UNITS), warehouse: z.string(), bin: z.string(), lot: z.string(), serials: z.array(z.string()),
  onHandMilli: int, reservedMilli: int, quarantineMilli: int, atSupplierMilli: int,
  /** Of the part in this warehouse, when the movement was done. */
  onHandAfterMilli: int, reservedAfterMilli: int, unitCostMinor: int.nullable(),
  /** The paper it was done by: number of an order, receipt, stock-taking or import; empty for a movement of its own. */
  document: z.string(), orderId: id.nullable(), receiptId: id.nullable(), countId: id.nullable(), person: z.string(), reason: z.string(),
})
export type Movement = z.output<typeof movement>

const orderPart = z.strictObject({
  orderPartId: id, partId: id, number: z.string(), nameRu: z.string(), unit: z.enum(PART_UNITS), tracking: z.enum(PART_TRACKINGS), state: z.enum(ORDER_PART_STATES),
  qtyMilli: int, reservedMilli: int, issuedMilli: int, waitingMilli: int, priceMinor: int, warrantyMonths: int.nullable(),
  /** Of the part in all warehouses, what of it is expected and the nearest day. */
  freeMilli: int, expectedMilli: int, expectedOn: civilDate.nullable(), reservations: z.array(z.strictObject({ warehouseId: id, warehouse: z.string(), qtyMilli: int })),
  /** Analogues that lie free. */
  analogues: z.array(z.strictObject({ partId: id, number: z.string(), nameRu: z.string(), freeMilli: int })),
})
export type OrderPart = z.output<typeof orderPart>

const waitingLine = z.strictObject({
  orderPartId: id, orderId: id, orderNumber: z.string(), device: z.string(), status: z.enum(ORDER_STATUSES), deadlineOn: civilDate.nullable(), engineer: z.string(), confirmedAt: instant,
  partId: id, partNumber: z.string(), partName: z.string(), unit: z.enum(PART_UNITS), waitingMilli: int, freeMilli: int, expectedMilli: int, expectedOn: civilDate.nullable(), purchaseNumbers: z.array(z.string()),
  /** What of the free pieces this order would get, those with the nearer legal term being served first. */
  offeredMilli: int,
})
export type WaitingLine = z.output<typeof waitingLine>

const evidence = z.strictObject({
  evidenceId: id, partId: id, partNumber: z.string(), partName: z.string(), unit: z.enum(PART_UNITS), qtyMilli: int, lot: z.string(), serial: z.string(), state: z.enum(EVIDENCE_STATES), reason: z.string(), binId: id, bin: z.string(),
  orderId: id.nullable(), orderNumber: z.string(), receiptId: id.nullable(), receiptNumber: z.string(), supplierId: id.nullable(), supplier: z.string(), sentOn: civilDate.nullable(), waybill: z.string(), createdAt: instant, settledAt: instant.nullable(), settledReason: z.string(),
})
export type Evidence = z.output<typeof evidence>

/** Where the part that was taken out goes. */
const oldPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quarantine'), binId: id, qtyMilli, serial: line, reason: filledText, supplierId: id.nullable() }),
  z.strictObject({ kind: z.literal('customer'), serial: line }),
  z.strictObject({ kind: z.literal('scrapped'), serial: line, reason: filledText }),
  z.strictObject({ kind: z.literal('none'), reason: filledText }),
])
export type OldPart = z.output<typeof oldPart>

export const stock = {
  availability: query().input(z.strictObject({ partId: id })).output(availability),
  /** The ledger, newest first: every number explained by what was done, by whom and for what. */
  ledger: query().input(z.strictObject({ partId: id.nullable(), warehouseId: id.nullable(), binId: id.nullable(), orderId: id.nullable(), kind: z.enum(MOVEMENT_KINDS).nullable(), after: z.number().int().nullable(), limit: pageSize })).output(z.strictObject({ rows: z.array(movement), next: z.number().int().nullable() })),
  /** Pieces for sale go to another cell. */
  transfer: command('stock').input(z.strictObject({ ...pieces, fromBinId: id, toBinId: id, reason: line })).output(done),
  writeOff: command('stock').input(z.strictObject({ ...pieces, binId: id, reason: filledText })).output(done),
  /** Puts a wrong number right outside a stock-taking, by a counter-entry with its reason. */
  correct: command('stock').input(z.strictObject({ partId: id, binId: id, deltaMilli, lot, serials, reason: filledText })).output(done),
  /** A piece for sale turned out faulty: it becomes evidence. */
  setAside: command('stock').input(z.strictObject({ ...pieces, fromBinId: id, toBinId: id, supplierId: id.nullable(), reason: filledText })).output(z.strictObject({ evidenceIds: z.array(id) })),
  evidence: query().input(z.strictObject({ state: z.enum(EVIDENCE_STATES).nullable(), supplierId: id.nullable(), orderId: id.nullable(), after: z.number().int().nullable(), limit: pageSize })).output(z.strictObject({ rows: z.array(evidence), next: z.number().int().nullable() })),
  moveEvidence: command('stock').input(z.strictObject({ evidenceId: id, toBinId: id })).output(done),
  sendEvidence: command('stock').input(z.strictObject({ evidenceIds: z.array(id).min(1, { error: 'required' }).max(500), supplierId: id, sentOn: civilDate, waybill: line })).output(done),
  /** Back from the supplier into quarantine, repaired or not; its end is a release or a write-off. */
  returnEvidence: command('stock').input(z.strictObject({ evidenceId: id, toBinId: id, reason: filledText })).output(done),
  /** Good again and for sale: only with a reason and by who answers for it. */
  releaseEvidence: command('stock').input(z.strictObject({ evidenceId: id, toBinId: id, reason: filledText })).output(done),
  writeOffEvidence: command('stock').input(z.strictObject({ evidenceId: id, reason: filledText })).output(done),
  /** Whether every balance is what the movements come to. */
  reconcile: job('stock').input(none).output(z.strictObject({ isWhole: z.boolean(), movementCount: int, balanceCount: int, durationMs: z.number(), differences: z.array(z.strictObject({ what: z.enum(['on_hand', 'reserved', 'quarantine', 'at_supplier', 'bin', 'serials', 'order_part', 'evidence']), part: z.string(), place: z.string(), balanceMilli: int, ledgerMilli: int })) })),

  /** Lines of the order's parts that stand, drafts too, each with what is there of it. */
  orderParts: query().input(z.strictObject({ orderId: id })).output(z.array(orderPart)),
  /** A draft: priced, nothing reserved. Without a price, the sale price of a paid repair or the cost of a free one. */
  addOrderPart: command('stock', 'orders').input(z.strictObject({ orderId: id, partId: id, qtyMilli, priceMinor: amountMinor.nullable(), warrantyMonths: z.number().int().min(0).max(120).nullable() })).output(z.strictObject({ orderPartId: id })),
  /** A confirmed line that grows reserves what is free of the growth; one that shrinks gives up what it holds beyond. */
  changeOrderPart: command('stock', 'orders', 'demands').input(z.strictObject({ orderPartId: id, qtyMilli, priceMinor: amountMinor, warrantyMonths: z.number().int().min(0).max(120).nullable() })).output(done),
  /** Reserves what is free; the order waits for the rest, and its legal term goes on. Source: ZOZPP art. 20 p. 1. */
  confirmOrderPart: command('stock', 'orders', 'demands').input(z.strictObject({ orderPartId: id })).output(z.strictObject({ reservedMilli: int, waitingMilli: int })),
  /** So many pieces in this warehouse, all or none; without a warehouse, wherever they lie, the fullest first. */
  reserve: command('stock', 'orders', 'demands').input(z.strictObject({ orderPartId: id, warehouseId: id.nullable(), qtyMilli })).output(z.strictObject({ reservedMilli: int, freeMilli: int })),
  /** Without a warehouse, wherever the line holds them. */
  unreserve: command('stock', 'orders', 'demands').input(z.strictObject({ orderPartId: id, warehouseId: id.nullable(), qtyMilli, reason: line })).output(done),
  /** What was not issued is not needed any more. */
  dropOrderPart: command('stock', 'orders', 'demands').input(z.strictObject({ orderPartId: id, reason: line })).output(done),
  /** Out of the cell into the product; the part taken out is written down beside it. */
  issue: command('stock', 'orders', 'demands').input(z.strictObject({ orderPartId: id, binId: id, lot, qtyMilli, serials, old: oldPart })).output(z.strictObject({ lineId: id })),
  /**
   * An issued piece comes back. Not used: onto a shelf, and the order needs so much less. Faulty out of the box: into quarantine,
   * and while the repair goes on the order waits for another; nothing is reserved by itself.
   */
  takeBack: command('stock', 'orders', 'demands').input(z.strictObject({ lineId: id, qtyMilli, serials, binId: id, isFaulty: z.boolean(), reason: filledText })).output(done),
  /** Confirmed lines that wait, the nearest legal term first; with a part, those that wait for it or for what it replaces. */
  waiting: query().input(z.strictObject({ partId: id.nullable() })).output(z.array(waitingLine)),
}
