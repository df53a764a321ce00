import type { MovementKind } from '#shared/stock/kinds.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { refuseShortage } from './shortage.ts'

/** What a movement was done for; the papers are named so that the number can be explained later. */
export interface MovementLinks {
  readonly orderId?: number
  readonly orderPartId?: number
  readonly receiptId?: number
  readonly countId?: number
  readonly evidenceId?: number
  readonly importId?: number
}

/** One row of the ledger: a part in one warehouse. Signed; a transfer is two rows. `binId` is where pieces for sale lie, or evidence. */
export interface NewMovement extends MovementLinks {
  readonly kind: MovementKind
  readonly partId: number
  readonly warehouseId: number
  readonly binId: number | null
  readonly lot: string
  readonly onHandMilli?: number
  readonly reservedMilli?: number
  readonly quarantineMilli?: number
  readonly atSupplierMilli?: number
  readonly unitCostMinor?: number | null
  readonly reason?: string
}

export interface PostedMovement {
  readonly movementId: number
  readonly onHandMilli: number
  readonly reservedMilli: number
}

type Actor = Pick<CommandCtx, 'nowAt' | 'todayOn' | 'who'>
interface BalanceRow { readonly on_hand_milli: number; readonly reserved_milli: number }

// The guard stands in the statement itself: what is reserved for others is never taken, and nothing falls below nothing.
const CHANGE_BALANCE = `UPDATE stock_balances SET on_hand_milli = on_hand_milli + @onHand, reserved_milli = reserved_milli + @reserved, quarantine_milli = quarantine_milli + @quarantine, at_supplier_milli = at_supplier_milli + @atSupplier
  WHERE part_id = @partId AND warehouse_id = @warehouseId AND reserved_milli + @reserved >= 0 AND on_hand_milli + @onHand >= reserved_milli + @reserved AND quarantine_milli + @quarantine >= 0 AND at_supplier_milli + @atSupplier >= 0
  RETURNING on_hand_milli, reserved_milli`
const FIRST_BALANCE = 'INSERT INTO stock_balances (part_id, warehouse_id, on_hand_milli, reserved_milli, quarantine_milli, at_supplier_milli) VALUES (?, ?, ?, ?, ?, ?) RETURNING on_hand_milli, reserved_milli'
const PUT_INTO_BIN = `INSERT INTO bin_balances (part_id, bin_id, lot, on_hand_milli) VALUES (?, ?, ?, ?)
  ON CONFLICT (part_id, bin_id, lot) DO UPDATE SET on_hand_milli = on_hand_milli + excluded.on_hand_milli`
const TAKE_FROM_BIN = 'UPDATE bin_balances SET on_hand_milli = on_hand_milli - ? WHERE part_id = ? AND bin_id = ? AND lot = ? AND on_hand_milli >= ? RETURNING on_hand_milli'
const INSERT_MOVEMENT = `INSERT INTO stock_movements (at_utc, on_date, kind, part_id, warehouse_id, bin_id, lot, on_hand_milli, reserved_milli, quarantine_milli, at_supplier_milli, on_hand_after_milli, reserved_after_milli,
  unit_cost_minor, order_id, order_part_id, receipt_id, count_id, evidence_id, import_id, person_id, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`

const rowExists = (db: ReadDb, partId: number, warehouseId: number): boolean => db.sql('SELECT 1 FROM stock_balances WHERE part_id = ? AND warehouse_id = ?').get(partId, warehouseId) !== undefined

function changeBalance(tx: WriteTx, move: NewMovement): BalanceRow | null {
  const { partId, warehouseId, onHandMilli = 0, reservedMilli = 0, quarantineMilli = 0, atSupplierMilli = 0 } = move
  const changed = tx.sql(CHANGE_BALANCE).get({ onHand: onHandMilli, reserved: reservedMilli, quarantine: quarantineMilli, atSupplier: atSupplierMilli, partId, warehouseId }) as BalanceRow | undefined
  if (changed !== undefined) return changed
  const isFirst = onHandMilli >= reservedMilli && reservedMilli >= 0 && quarantineMilli >= 0 && atSupplierMilli >= 0 && !rowExists(tx, partId, warehouseId)
  return isFirst ? tx.sql(FIRST_BALANCE).get(partId, warehouseId, onHandMilli, reservedMilli, quarantineMilli, atSupplierMilli) as BalanceRow : null
}

/** Whether the cell had what is taken from it. */
function changeBin(tx: WriteTx, { partId, binId, lot, onHandMilli = 0 }: NewMovement): boolean {
  if (onHandMilli === 0 || binId === null) return true
  if (onHandMilli > 0) {
    tx.sql(PUT_INTO_BIN).run(partId, binId, lot, onHandMilli)
    return true
  }
  const left = tx.sql(TAKE_FROM_BIN).get(-onHandMilli, partId, binId, lot, -onHandMilli) as { on_hand_milli: number } | undefined
  if (left?.on_hand_milli === 0) tx.sql('DELETE FROM bin_balances WHERE part_id = ? AND bin_id = ? AND lot = ?').run(partId, binId, lot)
  return left !== undefined
}

/**
 * Writes one movement: balance of the warehouse, balance of the cell and the row of the ledger, in the transaction of the command that asked for it.
 * The only way a quantity changes. Serial numbers are the caller's (`serials.ts`). Refuses: stock.not_enough.
 */
export function postMovement(tx: WriteTx, move: NewMovement, ctx: Actor): PostedMovement {
  const balance = changeBalance(tx, move)
  if (balance === null || !changeBin(tx, move)) return refuseShortage(tx, move)
  const { id } = tx.sql(INSERT_MOVEMENT).get(
    ctx.nowAt, ctx.todayOn, move.kind, move.partId, move.warehouseId, move.binId, move.lot, move.onHandMilli ?? 0, move.reservedMilli ?? 0, move.quarantineMilli ?? 0, move.atSupplierMilli ?? 0,
    balance.on_hand_milli, balance.reserved_milli, move.unitCostMinor ?? null, move.orderId ?? null, move.orderPartId ?? null, move.receiptId ?? null, move.countId ?? null, move.evidenceId ?? null, move.importId ?? null,
    ctx.who?.personId ?? null, move.reason ?? '',
  ) as { id: number }
  return { movementId: id, onHandMilli: balance.on_hand_milli, reservedMilli: balance.reserved_milli }
}

/** Place of the ledger now: whatever is written later has a greater number. */
export function ledgerHead(db: ReadDb): number {
  return (db.sql('SELECT COALESCE(MAX(id), 0) AS head FROM stock_movements').get() as { head: number }).head
}
