import type { DefectSource } from '#shared/claims/kinds.ts'
import type { SourceRef } from '#shared/contract/claims.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import type { Defect } from './defects/defect.ts'
import { evidenceDefect, receiptDefect, waitingEvidence, waitingPiece, waitingReceiptLine, waitingReceipts, type Found } from './defects/goods-defects-sql.ts'
import { orderDefect, waitingOrder, waitingOrders } from './defects/order-defects-sql.ts'
import { arrivalOf } from './trace-defect.ts'
import type { StoredClaimLine } from './store/lines-store.ts'

export interface Period { readonly fromOn: string; readonly toOn: string; readonly shipmentId: number | null }

const ALWAYS = { fromOn: '0001-01-01', toOn: '9999-12-31' }

/** Whose defects are looked for. Refuses: suppliers.not_found. */
export function foundFor(db: ReadDb, supplierId: number, ctx: Ctx): Found {
  const supplier = findSupplier(db, supplierId) ?? refuse('suppliers.not_found', {})
  return { supplier, utcOffsetMinutes: ctx.organisation().utcOffsetMinutes }
}

const byDay = (left: Defect, right: Defect): number => left.foundOn.localeCompare(right.foundOn) || left.source.localeCompare(right.source) || left.sourceId - right.sourceId

/** Defects of the supplier in no live claim, the oldest first. With a shipment: what came in it, whenever it was found. */
export function waitingDefects(db: ReadDb, found: Found, { fromOn, toOn, shipmentId }: Period): readonly Defect[] {
  const period = shipmentId === null ? { fromOn, toOn } : ALWAYS
  const all = [...waitingOrders(db, found.supplier, period), ...waitingEvidence(db, found, period), ...waitingReceipts(db, found, period)]
  const chosen = shipmentId === null ? all : all.filter((defect) => arrivalOf(db, found.supplier, defect).shipmentId === shipmentId)
  return chosen.toSorted(byDay)
}

/** Names the thing of a defect to a person whose choice is refused. */
const NUMBERS: Readonly<Record<DefectSource, string>> = {
  order: 'SELECT number FROM orders WHERE id = ?',
  evidence: 'SELECT p.number FROM stock_evidence e JOIN parts p ON p.id = e.part_id WHERE e.id = ?',
  receipt: 'SELECT r.number FROM receipt_lines l JOIN receipts r ON r.id = l.receipt_id WHERE l.id = ?',
}
const numberOf = (db: ReadDb, { source, sourceId }: SourceRef): string => (db.sql(NUMBERS[source]).get(sourceId) as { number: string } | undefined)?.number ?? ''

function waitingOne(db: ReadDb, found: Found, { source, sourceId }: SourceRef): Defect | null {
  if (source === 'order') return waitingOrder(db, found.supplier, sourceId)
  return source === 'evidence' ? waitingPiece(db, found, sourceId) : waitingReceiptLine(db, found, sourceId)
}

/** The chosen defects in the order they were found. Refuses: claims.source_twice, claims.order_not_waiting, claims.defect_not_waiting. */
export function chosenDefects(db: ReadDb, found: Found, refs: readonly SourceRef[]): readonly Defect[] {
  if (new Set(refs.map(({ source, sourceId }) => `${source}:${sourceId}`)).size !== refs.length) refuse('claims.source_twice', {})
  return refs.map((ref) => {
    const defect = waitingOne(db, found, ref)
    if (defect !== null) return defect
    const number = numberOf(db, ref)
    return ref.source === 'order' ? refuse('claims.order_not_waiting', { number }) : refuse('claims.defect_not_waiting', { source: ref.source, number })
  }).toSorted(byDay)
}

/** The defect behind a line, as it is known now; a claim line cannot stand without one. */
export function defectOfLine(db: ReadDb, found: Found, line: StoredClaimLine): Defect {
  const defect = line.source === 'order' ? orderDefect(db, line.expertiseId ?? 0, found.supplier) : line.source === 'evidence' ? evidenceDefect(db, found, line.evidenceId ?? 0) : receiptDefect(db, found, line.receiptLineId ?? 0)
  if (defect === null) throw new Error(`claim line ${line.lineId} has no defect behind it`)
  return defect
}
