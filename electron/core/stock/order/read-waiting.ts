import type { WaitingLine } from '#shared/contract/stock.ts'
import { offersInTurn } from '#shared/stock/order-parts.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { In, Out } from '#core/kit/handler.ts'
import { expectedDeliveries } from '#core/ledger/index.ts'
import { freeOfPart } from '#core/order-parts/index.ts'
import { substitutesOf } from '#core/parts/index.ts'
import { expectedOf } from './read-order-parts.ts'

type Row = Omit<WaitingLine, 'freeMilli' | 'expectedMilli' | 'expectedOn' | 'purchaseNumbers' | 'offeredMilli'>

// A read model over orders, people and parts: who waits for what, the nearest legal term first.
const WAITING = `SELECT op.id AS orderPartId, o.id AS orderId, o.number AS orderNumber, o.device, o.status, o.deadline_on AS deadlineOn, COALESCE(e.full_name, '') AS engineer, op.confirmed_at AS confirmedAt,
    p.id AS partId, p.number AS partNumber, p.name_ru AS partName, p.unit, op.qty_milli - op.reserved_milli - op.issued_milli AS waitingMilli
  FROM order_parts op JOIN orders o ON o.id = op.order_id JOIN parts p ON p.id = op.part_id LEFT JOIN people e ON e.id = o.engineer_id
  WHERE op.state = 'confirmed' AND op.reserved_milli + op.issued_milli < op.qty_milli ORDER BY o.deadline_on IS NULL, o.deadline_on, op.confirmed_at, op.id`

const partIdsOf = (rows: readonly Row[]): number[] => [...new Set(rows.map((row) => row.partId))]

/** Those that wait for the part itself or for one it may be put in instead of. */
function rowsServedBy(db: ReadDb, rows: readonly Row[], partId: number): readonly Row[] {
  const served = new Set(substitutesOf(db, partIdsOf(rows)).filter((one) => one.partId === partId).map(({ instead }) => instead))
  return rows.filter((row) => row.partId === partId || served.has(row.partId))
}

export function readWaiting(db: ReadDb, { partId }: In<'stock.waiting'>): Out<'stock.waiting'> {
  const all = db.sql(WAITING).all() as Row[]
  const rows = partId === null ? all : rowsServedBy(db, all, partId)
  const known = new Map(partIdsOf(rows).map((id) => [id, { freeMilli: freeOfPart(db, id), deliveries: expectedDeliveries(db, id) }]))
  const freeMilliOf = (id: number): number => known.get(id)?.freeMilli ?? 0
  const offers = offersInTurn(rows, freeMilliOf)
  return rows.map((row, at) => {
    const deliveries = known.get(row.partId)?.deliveries ?? []
    return { ...row, freeMilli: freeMilliOf(row.partId), ...expectedOf(deliveries), purchaseNumbers: [...new Set(deliveries.map(({ number }) => number))], offeredMilli: offers[at] ?? 0 }
  })
}
