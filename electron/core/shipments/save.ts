import { civilDateOf } from '#shared/kit/calendar.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { nextNumber } from '#core/db/numbers.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { checkedLines, warningsOf } from './check-lines.ts'
import { readLines, removeLines, writeLines } from './lines-store.ts'
import { linkables } from './links.ts'
import { findStored, insertShipment, linkedIds, setLinks, updateShipment, type LinkKind } from './shipments-store.ts'

type Input = In<'shipments.save'>

const NUMBER_PREFIX = 'ПС-'

/** Refuses: shipments.in_future, shipments.arrived_before_shipped. */
function checkDates({ shippedOn, arrivedOn, invoiceOn }: Input['facts'], ctx: CommandCtx): void {
  for (const on of [shippedOn, arrivedOn, invoiceOn]) if (on !== null && on > ctx.todayOn) refuse('shipments.in_future', { on })
  if (shippedOn !== null && arrivedOn !== null && arrivedOn < shippedOn) refuse('shipments.arrived_before_shipped', { shippedOn, arrivedOn })
}

/** Refuses: shipments.other_supplier. */
function checkLinks(tx: WriteTx, input: Input): void {
  const known = linkables(tx, { supplierId: input.supplierId })
  const isKnown = (rows: readonly { readonly id: number }[], id: number): boolean => rows.some((row) => row.id === id)
  const alien = input.purchaseOrderIds.find((id) => !isKnown(known.purchases, id)) ?? input.receiptIds.find((id) => !isKnown(known.receipts, id))
  if (alien !== undefined) refuse('shipments.other_supplier', { number: String(alien) })
}

function writtenLinks(tx: WriteTx, shipmentId: number): Readonly<Record<LinkKind, readonly number[]>> {
  return { purchase: linkedIds(tx, shipmentId, 'purchase'), receipt: linkedIds(tx, shipmentId, 'receipt') }
}

/**
 * A shipment with its lines and numbers, whole.
 * Refuses: shipments.not_found, suppliers.not_found, catalog.not_found, parts.not_found, shipments.bad_serials, shipments.serials_twice, shipments.goods_needed,
 * shipments.other_goods, shipments.other_supplier, shipments.in_future, shipments.arrived_before_shipped, shipments.doubtful.
 */
export const save = command((tx, input: Input, ctx): Out<'shipments.save'> => {
  const { shipmentId: knownId, supplierId, facts } = input
  const known = knownId === null ? null : (findStored(tx, knownId) ?? refuse('shipments.not_found', {}))
  if (findSupplier(tx, supplierId) === null) refuse('suppliers.not_found', {})
  checkDates(facts, ctx)
  checkLinks(tx, input)
  if (known !== null && known.supplierId !== supplierId) refuse('shipments.other_supplier', { number: known.number })
  const before = known === null ? null : { ...known.facts, lines: readLines(tx, known.shipmentId), ...writtenLinks(tx, known.shipmentId) }
  const ownLines = new Set((before?.lines ?? []).map(({ lineId }) => lineId))
  const lines = checkedLines(tx, supplierId, input.lines).map((line) => ({ ...line, lineId: line.lineId !== null && ownLines.has(line.lineId) ? line.lineId : null }))
  const warnings = warningsOf(tx, { shipmentId: knownId, supplierId, invoiceNumber: facts.invoiceNumber }, lines)
  if (warnings.length > 0 && !input.keepsWarnings) refuse('shipments.doubtful', { warnings })
  const number = known?.number ?? nextNumber(tx, 'shipment', NUMBER_PREFIX, ctx.todayOn)
  const shipmentId = known?.shipmentId ?? insertShipment(tx, { number, supplierId, facts, createdAt: ctx.nowAt, createdOn: ctx.todayOn, createdBy: ctx.person().personId })
  if (known !== null) updateShipment(tx, { shipmentId, number, facts, createdOn: civilDateOf(known.createdAt, ctx.organisation().utcOffsetMinutes) })
  writeLines(tx, { shipmentId, supplierId }, lines)
  setLinks(tx, shipmentId, 'purchase', input.purchaseOrderIds)
  setLinks(tx, shipmentId, 'receipt', input.receiptIds)
  ctx.note({ entity: 'shipment', entityId: shipmentId, before, after: { number, ...facts, lines: readLines(tx, shipmentId), ...writtenLinks(tx, shipmentId), keptWarnings: warnings } })
  return { shipmentId, number }
})

const CLAIMED = 'SELECT 1 FROM claims WHERE shipment_id = ? LIMIT 1'

/** Typed by mistake; one that a claim is about stays. Refuses: shipments.not_found, shipments.in_use. */
export const remove = command((tx, { shipmentId }: In<'shipments.remove'>, ctx): Out<'shipments.remove'> => {
  const known = findStored(tx, shipmentId) ?? refuse('shipments.not_found', {})
  if (tx.sql(CLAIMED).get(shipmentId) !== undefined) refuse('shipments.in_use', {})
  const before = { ...known.facts, number: known.number, lines: readLines(tx, shipmentId), ...writtenLinks(tx, shipmentId) }
  removeLines(tx, shipmentId)
  setLinks(tx, shipmentId, 'purchase', [])
  setLinks(tx, shipmentId, 'receipt', [])
  tx.sql('DELETE FROM shipment_files WHERE shipment_id = ?').run(shipmentId)
  tx.sql('DELETE FROM shipments WHERE id = ?').run(shipmentId)
  ctx.note({ entity: 'shipment', entityId: shipmentId, before, after: null })
  return { done: true }
})
