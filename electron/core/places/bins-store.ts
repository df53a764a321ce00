import type { Bin } from '#shared/contract/places.ts'
import { readBinCode } from '#shared/stock/bin-code.ts'
import type { BinPurpose } from '#shared/stock/kinds.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

interface Row { readonly id: number; readonly warehouse_id: number; readonly code: string; readonly label: string; readonly name: string; readonly purpose: BinPurpose; readonly is_active: number }

// A cell of a warehouse that is closed is closed too.
const SELECT_BIN = "SELECT b.id, b.warehouse_id, b.code, w.code || '-' || b.code AS label, b.name, b.purpose, MIN(b.is_active, w.is_active) AS is_active FROM bins b JOIN warehouses w ON w.id = b.warehouse_id"

const toBin = (row: Row): Bin => ({ binId: row.id, warehouseId: row.warehouse_id, code: row.code, label: row.label, name: row.name, purpose: row.purpose, isActive: row.is_active === 1 })

export function findBin(db: ReadDb, binId: number): Bin | null {
  const row = db.sql(`${SELECT_BIN} WHERE b.id = ?`).get(binId) as Row | undefined
  return row === undefined ? null : toBin(row)
}

/** The cell a label names: «MAIN-A-01». */
export function findBinByLabel(db: ReadDb, text: string): Bin | null {
  const codes = readBinCode(text)
  if (codes === null) return null
  const row = db.sql(`${SELECT_BIN} WHERE w.code = ? AND b.code = ?`).get(codes.warehouseCode, codes.binCode) as Row | undefined
  return row === undefined ? null : toBin(row)
}

/** Refuses: places.bin_not_found; one that is not used any more cannot be filled. */
export function getBin(db: ReadDb, binId: number): Bin {
  return findBin(db, binId) ?? refuse('places.bin_not_found', {})
}

/** A cell in use and for this purpose. Refuses: places.bin_not_found, stock.wrong_bin. */
export function binFor(db: ReadDb, binId: number, purpose: BinPurpose): Bin {
  const bin = getBin(db, binId)
  if (!bin.isActive) refuse('places.bin_not_found', {})
  return bin.purpose === purpose ? bin : refuse('stock.wrong_bin', { label: bin.label, purpose: bin.purpose })
}

export function listBins(db: ReadDb, warehouseId: number): Bin[] {
  return (db.sql(`${SELECT_BIN} WHERE b.warehouse_id = ? ORDER BY b.purpose, b.code`).all(warehouseId) as Row[]).map(toBin)
}

/** Cells in use for this purpose, those of the warehouse first. */
export function activeBins(db: ReadDb, purpose: BinPurpose, warehouseId: number | null = null): Bin[] {
  return (db.sql(`${SELECT_BIN} WHERE b.purpose = ? AND b.is_active = 1 AND w.is_active = 1 ORDER BY b.warehouse_id IS NOT ?, w.code, b.code`).all(purpose, warehouseId) as Row[]).map(toBin)
}

export type BinFacts = Omit<Bin, 'binId' | 'label'>

export function insertBin(tx: WriteTx, { warehouseId, code, name, purpose, isActive }: BinFacts): number {
  return (tx.sql('INSERT INTO bins (warehouse_id, code, name, purpose, is_active) VALUES (?, ?, ?, ?, ?) RETURNING id').get(warehouseId, code, name, purpose, Number(isActive)) as { id: number }).id
}

export function updateBin(tx: WriteTx, binId: number, { code, name, purpose, isActive }: BinFacts): void {
  tx.sql('UPDATE bins SET code = ?, name = ?, purpose = ?, is_active = ? WHERE id = ?').run(code, name, purpose, Number(isActive), binId)
}

export function isBinCodeTaken(db: ReadDb, warehouseId: number, code: string, byOtherThan: number | null): boolean {
  return db.sql('SELECT 1 FROM bins WHERE warehouse_id = ? AND code = ? AND id IS NOT ?').get(warehouseId, code, byOtherThan) !== undefined
}
