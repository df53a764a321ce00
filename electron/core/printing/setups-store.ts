import type { PrintSetup } from '#shared/contract/printing.ts'
import { ANY_PAPER, LABEL_PAPER, type SetupPaper } from '#shared/printing/papers.ts'
import type { PageSize } from '#shared/printing/page-sizes.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

interface SetupRow { paper: SetupPaper; printer: string; page_size: PageSize; copies: number; device_id: number | null }
const COLUMNS = 'paper, printer, page_size, copies, device_id'
const setupOf = (row: SetupRow): PrintSetup => ({ paper: row.paper, printer: row.printer, pageSize: row.page_size, copies: row.copies, deviceId: row.device_id })

export function listSetups(db: ReadDb, workstation: string): PrintSetup[] {
  return (db.sql(`SELECT ${COLUMNS} FROM print_setups WHERE workstation = ? ORDER BY paper`).all(workstation) as SetupRow[]).map(setupOf)
}

const findSetup = (db: ReadDb, workstation: string, paper: SetupPaper): PrintSetup | null => {
  const row = db.sql(`SELECT ${COLUMNS} FROM print_setups WHERE workstation = ? AND paper = ?`).get(workstation, paper) as SetupRow | undefined
  return row === undefined ? null : setupOf(row)
}

/** Where this workplace prints the paper: its own line, the line of all papers, or the window of the system. */
export function setupFor(db: ReadDb, workstation: string, paper: SetupPaper): PrintSetup {
  const own = findSetup(db, workstation, paper)
  if (own !== null) return own
  if (paper === LABEL_PAPER) return { paper, printer: '', pageSize: 'label58x40', copies: 1, deviceId: null }
  return { ...(findSetup(db, workstation, ANY_PAPER) ?? { printer: '', pageSize: 'A4', copies: 1, deviceId: null }), paper }
}

export function putSetup(tx: WriteTx, workstation: string, { paper, printer, pageSize, copies, deviceId }: PrintSetup): void {
  tx.sql(`INSERT INTO print_setups (workstation, paper, printer, page_size, copies, device_id) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (workstation, paper) DO UPDATE SET printer = excluded.printer, page_size = excluded.page_size, copies = excluded.copies, device_id = excluded.device_id`).run(workstation, paper, printer, pageSize, copies, deviceId)
}

export function dropSetup(tx: WriteTx, workstation: string, paper: SetupPaper): void {
  tx.sql('DELETE FROM print_setups WHERE workstation = ? AND paper = ?').run(workstation, paper)
}
