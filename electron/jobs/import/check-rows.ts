import { closeSync, openSync, writeSync } from 'node:fs'
import { rowFingerprint, rowKey, type ImportedRepair } from '#shared/import/imported-repair.ts'
import type { Mapping } from '#shared/import/mapping.ts'
import { problemSentence } from '#shared/import/problem-texts.ts'
import type { SlashDates } from '#shared/import/read-date.ts'
import { readRow } from '#shared/import/read-row.ts'
import type { RowProblem } from '#shared/import/row-problem.ts'
import { createHash } from 'node:crypto'
import { readRowsFile } from './rows-file.ts'
import { writeWrongRowsFile, WRONG_ROWS_TITLES, type WrongRow } from './wrong-rows-file.ts'

export interface CheckRowsInput {
  readonly rowsFile: string
  readonly headers: readonly string[]
  readonly rowCount: number
  readonly mapping: Mapping
  readonly slashDates: SlashDates
  readonly todayOn: string
  /** Good rows, one JSON line each. */
  readonly outFile: string
  /** Rows that stay out, as a workbook to correct; written only when there are any. */
  readonly wrongFile: string
}

/** One good row with what tells it from others and from its own earlier state. */
export interface CheckedRow { readonly key: string; readonly fingerprint: string; readonly repair: ImportedRepair }

export interface CheckRowsOutput {
  readonly goodCount: number
  readonly wrongCount: number
  /** The first problems, for the screen; the workbook has all. */
  readonly problems: readonly { readonly rowNo: number; readonly field: string; readonly code: string; readonly value: string }[]
}

const SHOWN_PROBLEMS = 200
const PROGRESS_STEP = 1_000
const FLUSH_CHARS = 512 * 1024

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Reads every row by the mapping: good ones go to a file of repairs, the others to a workbook with reasons. */
export function checkImportRows(input: CheckRowsInput, onProgress: (done: number, total: number) => void): CheckRowsOutput {
  const options = { todayOn: input.todayOn, slashDates: input.slashDates, ownOutcomes: new Map(), columnCount: input.headers.length }
  const wrong: WrongRow[] = []
  const problems: { rowNo: number; field: string; code: string; value: string }[] = []
  const out = openSync(input.outFile, 'w', 0o600)
  let pending = ''
  let goodCount = 0
  let seen = 0
  const refuse = (rowNumber: number, cells: string[], reasons: readonly RowProblem[]): void => {
    wrong.push({ rowNumber, cells, reasons: reasons.map(problemSentence) })
    for (const { field, code, value } of reasons) if (problems.length < SHOWN_PROBLEMS) problems.push({ rowNo: rowNumber, field, code, value })
  }
  try {
    for (const { rowNumber, cells } of readRowsFile(input.rowsFile)) {
      const read = readRow(input.mapping, cells, options)
      if (read.ok) {
        goodCount += 1
        pending += `${JSON.stringify({ key: hashOf(rowKey(read.value)), fingerprint: hashOf(rowFingerprint(read.value)), repair: read.value } satisfies CheckedRow)}\n`
      } else refuse(rowNumber, cells, read.error)
      if (pending.length > FLUSH_CHARS) {
        writeSync(out, pending)
        pending = ''
      }
      seen += 1
      if (seen % PROGRESS_STEP === 0) onProgress(seen, input.rowCount)
    }
    writeSync(out, pending)
  } finally {
    closeSync(out)
  }
  if (wrong.length > 0) writeWrongRowsFile({ outFile: input.wrongFile, format: 'xlsx', headers: input.headers, titles: WRONG_ROWS_TITLES, rows: wrong })
  return { goodCount, wrongCount: wrong.length, problems }
}
