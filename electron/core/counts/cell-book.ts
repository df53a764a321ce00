import type { CellMove, CellPosition } from '#shared/stock/count.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { serialsInBin } from '#core/ledger/index.ts'
import type { StoredCell } from './cells-store.ts'
import { cellScans } from './scans-store.ts'

interface Position { readonly partId: number; readonly lot: string }
export interface BookedPosition extends Position { readonly facts: CellPosition }

// Read models over the ledger. What happened since the cell was opened is a short tail, so the rows are taken by their number and not by the cell.
const MOVES = 'SELECT id AS ledgerId, part_id AS partId, lot, on_hand_milli AS deltaMilli FROM stock_movements WHERE id > ? AND +bin_id = ? AND on_hand_milli <> 0'
const MOVED_SERIALS = `SELECT ms.movement_id AS ledgerId, ps.serial FROM movement_serials ms JOIN part_serials ps ON ps.id = ms.serial_id JOIN stock_movements m ON m.id = ms.movement_id
  WHERE ms.movement_id > ? AND +m.bin_id = ? AND m.on_hand_milli <> 0`

const keyOf = ({ partId, lot }: Position): string => JSON.stringify([partId, lot])

function movesSince(db: ReadDb, cell: StoredCell): (Position & CellMove)[] {
  const since = [cell.openedLedgerId ?? 0, cell.binId]
  const serials = Map.groupBy(db.sql(MOVED_SERIALS).all(...since) as { ledgerId: number; serial: string }[], (row) => row.ledgerId)
  return (db.sql(MOVES).all(...since) as (Position & Omit<CellMove, 'serials'>)[]).map((move) => ({ ...move, serials: (serials.get(move.ledgerId) ?? []).map((row) => row.serial) }))
}

/** Everything that lies in the cell by the book or was scanned there, with what happened to it since the look began. */
export function cellPositions(db: ReadDb, cell: StoredCell): BookedPosition[] {
  const scans = Map.groupBy(cellScans(db, cell.cellId), keyOf)
  const moves = Map.groupBy(movesSince(db, cell), keyOf)
  const balances = db.sql('SELECT part_id AS partId, lot, on_hand_milli AS balanceMilli FROM bin_balances WHERE bin_id = ?').all(cell.binId) as (Position & { balanceMilli: number })[]
  const balanceOf = new Map(balances.map((row) => [keyOf(row), row.balanceMilli]))
  const positions = new Map([...balances, ...[...scans.values()].flat()].map((at) => [keyOf(at), { partId: at.partId, lot: at.lot }]))
  return [...positions].map(([key, at]) => ({
    ...at,
    facts: { balanceMilli: balanceOf.get(key) ?? 0, serials: serialsInBin(db, at.partId, cell.binId), openedLedgerId: cell.openedLedgerId ?? 0, moves: moves.get(key) ?? [], scans: scans.get(key) ?? [] },
  }))
}
