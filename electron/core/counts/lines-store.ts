import type { PartTracking, PartUnit } from '#shared/stock/quantities.ts'
import { isDifferent, type CountedLine } from '#shared/stock/count.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { LAST_LOOK } from './cells-store.ts'

export function insertLine(tx: WriteTx, cellId: number, at: { readonly partId: number; readonly lot: string }, line: CountedLine): void {
  tx.sql('INSERT INTO count_lines (cell_id, part_id, lot, counted_milli, book_milli, is_different, moved_meanwhile, missing_serials_json, found_serials_json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(cellId, at.partId, at.lot, line.countedMilli, line.bookMilli, isDifferent(line) ? 1 : 0, line.movedMeanwhile ? 1 : 0, JSON.stringify(line.missingSerials), JSON.stringify(line.foundSerials))
}

export interface StoredLine extends CountedLine {
  readonly partId: number
  readonly number: string
  readonly nameRu: string
  readonly unit: PartUnit
  readonly tracking: PartTracking
  readonly lot: string
  readonly binId: number
  readonly bin: string
  readonly round: number
  readonly reason: string
  readonly person: string
}
interface Row extends Omit<StoredLine, 'movedMeanwhile' | 'missingSerials' | 'foundSerials'> { readonly moved: number; readonly missingJson: string; readonly foundJson: string }

// A read model over parts, places and people: a line is told by number, cell and who counted it.
const LINES = `SELECT l.part_id AS partId, p.number, p.name_ru AS nameRu, p.unit, p.tracking, l.lot, c.bin_id AS binId, w.code || '-' || b.code AS bin, c.round, c.reason, COALESCE(pp.full_name, '') AS person,
  l.counted_milli AS countedMilli, l.book_milli AS bookMilli, l.moved_meanwhile AS moved, l.missing_serials_json AS missingJson, l.found_serials_json AS foundJson
  FROM count_lines l JOIN count_cells c ON c.id = l.cell_id JOIN parts p ON p.id = l.part_id JOIN bins b ON b.id = c.bin_id JOIN warehouses w ON w.id = b.warehouse_id LEFT JOIN people pp ON pp.id = c.person_id
  WHERE c.count_id = ? AND ${LAST_LOOK}`

const toLine = ({ moved, missingJson, foundJson, ...row }: Row): StoredLine => ({ ...row, movedMeanwhile: moved === 1, missingSerials: JSON.parse(missingJson) as string[], foundSerials: JSON.parse(foundJson) as string[] })

/** Lines of the last closed looks, cell by cell. */
export const countLines = (db: ReadDb, countId: number): StoredLine[] => (db.sql(`${LINES} ORDER BY w.code, b.code, p.number, l.lot`).all(countId) as Row[]).map(toLine)
/** Those that differ from the book, or cannot be told. */
export const openLines = (db: ReadDb, countId: number): StoredLine[] => (db.sql(`${LINES} AND (l.is_different = 1 OR l.moved_meanwhile = 1) ORDER BY w.code, b.code, p.number, l.lot`).all(countId) as Row[]).map(toLine)
