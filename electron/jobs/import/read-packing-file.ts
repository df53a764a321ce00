import { PACKING_CHARS_MAX, PACKING_ROWS_MAX, type PackingTableRow } from '#shared/shipments/packing-text.ts'
import { refuseImport } from './import-refusal.ts'
import { answered, type JobAnswer } from './job-answer.ts'
import { IMPORT_LIMITS } from './import-limits.ts'
import { readSource } from './parse-import-file.ts'

export interface ReadPackingInput {
  readonly path: string
  readonly fileName: string
  /** Chosen by a person; null: the sheet called a packing list, else the first that holds anything. */
  readonly sheetName: string | null
}
export interface PackingFile {
  readonly kind: string
  readonly sheetNames: readonly string[]
  readonly sheetName: string | null
  readonly rows: readonly PackingTableRow[]
}

const PACKING_SHEET = /pack|\bp\/?l\b|упаков|装箱/iu
const filled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '')

async function rowsOf({ path, fileName }: ReadPackingInput, sheetName: string | null): Promise<PackingFile> {
  const rows: PackingTableRow[] = []
  let chars = 0
  const addRow = (cells: readonly string[], rowNo: number): void => {
    if (!filled(cells)) return
    if (cells.length > IMPORT_LIMITS.columns && filled(cells.slice(IMPORT_LIMITS.columns))) refuseImport('import.too_many_columns', { limit: IMPORT_LIMITS.columns, rowNumber: rowNo })
    chars += cells.reduce((sum, cell) => sum + cell.length, 0)
    if (rows.length >= PACKING_ROWS_MAX) refuseImport('import.too_many_rows', { limit: PACKING_ROWS_MAX })
    if (chars > PACKING_CHARS_MAX) refuseImport('import.too_big', { what: 'text', limit: PACKING_CHARS_MAX, actual: chars })
    rows.push({ rowNo, cells: cells.slice(0, IMPORT_LIMITS.columns) })
  }
  const { kind, sheetNames, sheetName: readSheet } = await readSource({ path, fileName, sheetName: sheetName ?? undefined }, { addRow }, () => undefined)
  if (rows.length === 0) refuseImport('import.empty', { hasHeader: false })
  return { kind, sheetNames, sheetName: readSheet, rows }
}

/** The table of a supplier's packing list as it stands: what its columns mean is decided by who looks at it. Foreign: runs in a worker of its own. */
export const readPackingFile = (input: ReadPackingInput): Promise<JobAnswer<PackingFile>> => answered(async () => {
  const first = await rowsOf(input, input.sheetName)
  const named = input.sheetName === null ? first.sheetNames.find((name) => PACKING_SHEET.test(name)) : undefined
  return named === undefined || named === first.sheetName ? first : rowsOf(input, named)
})
