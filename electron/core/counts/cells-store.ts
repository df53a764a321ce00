import type { CELL_STATES, CountCell } from '#shared/contract/counts.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

type CellState = (typeof CELL_STATES)[number]

/** Of the looks into a cell the last one counts; `c` is the row of the look. */
export const LAST_LOOK = 'NOT EXISTS (SELECT 1 FROM count_cells later WHERE later.count_id = c.count_id AND later.bin_id = c.bin_id AND later.round > c.round)'

export interface StoredCell {
  readonly cellId: number
  readonly countId: number
  readonly binId: number
  readonly bin: string
  readonly round: number
  readonly reason: string
  readonly personId: number | null
  readonly person: string
  readonly openedAt: string | null
  readonly openedLedgerId: number | null
  readonly closedAt: string | null
}

// A read model over places and people: a cell is shown by its label with the name of who counts it.
const CELLS = `SELECT c.id AS cellId, c.count_id AS countId, c.bin_id AS binId, w.code || '-' || b.code AS bin, c.round, c.reason, c.person_id AS personId, COALESCE(p.full_name, '') AS person,
  c.opened_at AS openedAt, c.opened_ledger_id AS openedLedgerId, c.closed_at AS closedAt
  FROM count_cells c JOIN bins b ON b.id = c.bin_id JOIN warehouses w ON w.id = b.warehouse_id LEFT JOIN people p ON p.id = c.person_id`

/** Refuses: counts.cell_not_found. */
export const getCell = (db: ReadDb, cellId: number): StoredCell => (db.sql(`${CELLS} WHERE c.id = ?`).get(cellId) as StoredCell | undefined) ?? refuse('counts.cell_not_found', {})

/** The last look into each cell of the count, in the order of the labels. */
export const lastLooks = (db: ReadDb, countId: number): StoredCell[] => db.sql(`${CELLS} WHERE c.count_id = ? AND ${LAST_LOOK} ORDER BY w.code, b.code`).all(countId) as StoredCell[]

export function cellState(cell: StoredCell): CellState {
  if (cell.closedAt !== null) return 'closed'
  if (cell.openedAt !== null) return 'open'
  return cell.round > 1 ? 'recount' : 'untouched'
}

export function insertCell(tx: WriteTx, cell: { readonly countId: number; readonly binId: number; readonly round: number; readonly reason: string }): void {
  tx.sql('INSERT INTO count_cells (count_id, bin_id, round, reason) VALUES (?, ?, ?, ?)').run(cell.countId, cell.binId, cell.round, cell.reason)
}

export function markOpened(tx: WriteTx, cellId: number, by: { readonly personId: number; readonly at: string; readonly ledgerId: number }): void {
  tx.sql('UPDATE count_cells SET person_id = ?, opened_at = ?, opened_ledger_id = ? WHERE id = ? AND opened_at IS NULL').run(by.personId, by.at, by.ledgerId, cellId)
}

export function markClosed(tx: WriteTx, cellId: number, at: string): void {
  tx.sql('UPDATE count_cells SET closed_at = ? WHERE id = ? AND closed_at IS NULL').run(at, cellId)
}

interface CellTally { readonly cellId: number; readonly positionCount: number; readonly differenceCount: number; readonly movedCount: number }

const TALLIES = `SELECT c.id AS cellId,
  (SELECT COUNT(*) FROM (SELECT 1 FROM count_scans s WHERE s.cell_id = c.id GROUP BY s.part_id, s.lot HAVING SUM(s.qty_milli) > 0)) AS positionCount,
  (SELECT COUNT(*) FROM count_lines l WHERE l.cell_id = c.id AND l.is_different = 1) AS differenceCount,
  (SELECT COUNT(*) FROM count_lines l WHERE l.cell_id = c.id AND l.moved_meanwhile = 1) AS movedCount FROM count_cells c`

/** Cells as the screens show them; `seesBook`: whether differences are told. */
export function shownCells(db: ReadDb, cells: readonly StoredCell[], seesBook: boolean): CountCell[] {
  return cells.map((cell) => {
    const tally = db.sql(`${TALLIES} WHERE c.id = ?`).get(cell.cellId) as CellTally
    const { cellId, binId, bin, round, reason, personId, person, openedAt, closedAt } = cell
    return { cellId, binId, bin, round, state: cellState(cell), personId, person, reason, openedAt, closedAt, positionCount: tally.positionCount, differenceCount: seesBook && closedAt !== null ? tally.differenceCount : null, needsRecount: tally.movedCount > 0 }
  })
}
