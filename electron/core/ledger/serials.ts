import { normaliseSerial } from '#shared/kit/serial.ts'
import type { SerialState } from '#shared/stock/kinds.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

export interface PartSerial { readonly serialId: number; readonly serial: string; readonly state: SerialState; readonly binId: number | null; readonly orderId: number | null }

const COLUMNS = 'id AS serialId, serial, state, bin_id AS binId, order_id AS orderId'

/** Serials of pieces in the form they are compared in. Refuses: units.bad_serial. */
export function readSerials(serials: readonly string[]): string[] {
  return serials.map((text) => {
    const read = normaliseSerial(text)
    return read.ok ? read.value.serial : refuse('units.bad_serial', { serial: text, reason: read.error })
  })
}

export function findSerial(db: ReadDb, partId: number, serial: string): PartSerial | null {
  return (db.sql(`SELECT ${COLUMNS} FROM part_serials WHERE part_id = ? AND serial = ?`).get(partId, serial) as PartSerial | undefined) ?? null
}

/** In words of the shelf, where a piece is now. */
function placeOf(db: ReadDb, piece: PartSerial | null): string {
  if (piece === null) return ''
  if (piece.binId !== null) return (db.sql("SELECT w.code || '-' || b.code AS label FROM bins b JOIN warehouses w ON w.id = b.warehouse_id WHERE b.id = ?").get(piece.binId) as { label: string }).label
  return piece.orderId === null ? '' : (db.sql('SELECT number FROM orders WHERE id = ?').get(piece.orderId) as { number: string }).number
}

/** A piece that is in the house already cannot come in again; one that was issued, returned or gone may. Refuses: stock.serial_already_here. */
export function bringInSerial(tx: WriteTx, partId: number, serial: string, to: { readonly state: SerialState; readonly binId: number | null }): number {
  const known = findSerial(tx, partId, serial)
  if (known !== null && known.state !== 'gone' && known.state !== 'issued') refuse('stock.serial_already_here', { serial, place: placeOf(tx, known) })
  if (known !== null) {
    tx.sql('UPDATE part_serials SET state = ?, bin_id = ?, order_id = NULL WHERE id = ?').run(to.state, to.binId, known.serialId)
    return known.serialId
  }
  return (tx.sql('INSERT INTO part_serials (part_id, serial, state, bin_id) VALUES (?, ?, ?, ?) RETURNING id').get(partId, serial, to.state, to.binId) as { id: number }).id
}

/** Moves a piece from where it is said to be. Refuses: stock.serial_not_here. */
export function moveSerial(tx: WriteTx, piece: { readonly partId: number; readonly serial: string }, from: { readonly state: SerialState; readonly binId: number | null }, to: { readonly state: SerialState; readonly binId: number | null; readonly orderId?: number | null }): number {
  const moved = tx.sql('UPDATE part_serials SET state = ?, bin_id = ?, order_id = ? WHERE part_id = ? AND serial = ? AND state = ? AND bin_id IS ? RETURNING id')
    .get(to.state, to.binId, to.orderId ?? null, piece.partId, piece.serial, from.state, from.binId) as { id: number } | undefined
  return moved?.id ?? refuse('stock.serial_not_here', { serial: piece.serial, place: placeOf(tx, findSerial(tx, piece.partId, piece.serial)) })
}

/** Writes down which pieces a movement moved. */
export function noteSerials(tx: WriteTx, movementId: number, serialIds: readonly number[]): void {
  for (const serialId of serialIds) tx.sql('INSERT INTO movement_serials (movement_id, serial_id) VALUES (?, ?)').run(movementId, serialId)
}

/** Serials that lie in a cell for sale. */
export function serialsInBin(db: ReadDb, partId: number, binId: number): string[] {
  return (db.sql("SELECT serial FROM part_serials WHERE part_id = ? AND bin_id = ? AND state = 'on_hand' ORDER BY serial").all(partId, binId) as { serial: string }[]).map((row) => row.serial)
}
