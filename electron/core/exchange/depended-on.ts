import type { ReadDb } from '#core/db/brands.ts'
import type { PartUndo } from './apply-item.ts'
import { itemPart } from './catalogue.ts'
import type { PartFields } from './item-changes.ts'

const SHOWN_NUMBERS = 10

// Read models over everything that may hold to a part an import made or changed.
const USES: readonly string[] = [
  `SELECT DISTINCT p.number FROM parts p JOIN stock_movements m ON m.part_id = p.id WHERE p.import_id = @importId AND m.import_id IS NOT @importId LIMIT ${SHOWN_NUMBERS}`,
  ...['order_parts', 'purchase_lines', 'receipt_lines', 'count_scans', 'stock_evidence', 'part_links', 'part_models']
    .map((table) => `SELECT p.number FROM parts p WHERE p.import_id = @importId AND EXISTS (SELECT 1 FROM ${table} t WHERE t.part_id = p.id) LIMIT ${SHOWN_NUMBERS}`),
  `SELECT p.number FROM parts p WHERE p.import_id = @importId AND EXISTS (SELECT 1 FROM part_links t WHERE t.other_id = p.id) LIMIT ${SHOWN_NUMBERS}`,
  `SELECT p.number FROM parts p WHERE p.import_id = @importId AND EXISTS (SELECT 1 FROM part_prices t WHERE t.part_id = p.id AND t.import_id IS NOT @importId AND NOT (t.import_id IS NOT NULL AND t.withdrawn_at IS NOT NULL)) LIMIT ${SHOWN_NUMBERS}`,
  `SELECT p.number FROM parts p WHERE p.import_id = @importId AND EXISTS (SELECT 1 FROM part_import_undo t WHERE t.part_id = p.id AND t.import_id <> @importId) LIMIT ${SHOWN_NUMBERS}`,
  `SELECT DISTINCT p.number FROM part_prices own JOIN part_prices later ON later.part_id = own.part_id AND later.supplier_id = own.supplier_id AND later.id > own.id AND later.withdrawn_at IS NULL AND later.import_id IS NOT @importId
     JOIN parts p ON p.id = own.part_id WHERE own.import_id = @importId LIMIT ${SHOWN_NUMBERS}`,
  `SELECT DISTINCT p.number FROM stock_movements own JOIN stock_movements later ON later.part_id = own.part_id AND later.id > own.id AND later.warehouse_id = own.warehouse_id AND later.import_id IS NOT @importId
     JOIN parts p ON p.id = own.part_id WHERE own.import_id = @importId LIMIT ${SHOWN_NUMBERS}`,
  `SELECT DISTINCT p.number FROM part_import_undo own JOIN part_import_undo later ON later.part_id = own.part_id AND later.import_id > own.import_id JOIN parts p ON p.id = own.part_id WHERE own.import_id = @importId LIMIT ${SHOWN_NUMBERS}`,
]

/** Parts whose changed values somebody has changed again by hand: putting the old ones back would lose that. */
function changedAgain(db: ReadDb, importId: number): readonly string[] {
  const numbers: string[] = []
  for (const { partId, json } of db.sql('SELECT part_id AS partId, before_json AS json FROM part_import_undo WHERE import_id = ?').all(importId) as { partId: number; json: string }[]) {
    const { after } = JSON.parse(json) as PartUndo
    const part = itemPart(db, partId)
    if ((Object.keys(after) as (keyof PartFields)[]).some((name) => part[name] !== after[name])) numbers.push(part.number)
    if (numbers.length >= SHOWN_NUMBERS) break
  }
  return numbers
}

/** Numbers of parts that somebody has worked with since this import, at most ten. */
export function dependedOn(db: ReadDb, importId: number): readonly string[] {
  const used = USES.flatMap((text) => (db.sql(text).all({ importId }) as { number: string }[]).map(({ number }) => number))
  return [...new Set([...used, ...changedAgain(db, importId)])].slice(0, SHOWN_NUMBERS)
}
