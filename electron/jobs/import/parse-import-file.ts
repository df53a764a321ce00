import { rmSync } from 'node:fs'
import type { CsvDelimiter } from './csv-delimiter.ts'
import { readFileHead } from './file-kind.ts'
import { IMPORT_LIMITS } from './import-limits.ts'
import type { OnImportProgress } from './import-progress.ts'
import { refuseImport } from './import-refusal.ts'
import { openArchive } from './open-workbook.ts'
import { readCsv } from './read-csv.ts'
import { readPlainSheet } from './read-plain-sheet.ts'
import type { OpenedWorkbook } from './read-workbook.ts'
import { createRowsFile, type FileRow, type RowsFile } from './rows-file.ts'
import { createTableSink, type RowSink } from './table-sink.ts'
import type { TextEncoding } from './text-encoding.ts'
import { zipOf } from './zip-writer.ts'

export interface ParseImportFileInput {
  path: string
  /** Only a label for the user: the kind is found by the content. */
  fileName: string
  /** Where the rows are written, one JSON line each; removed again when the file is refused. */
  outFile: string
  sheetName?: string | undefined
  delimiter?: CsvDelimiter | undefined
}

export type ReadImportRowsInput = Omit<ParseImportFileInput, 'outFile'>

export interface ParsedImportFile {
  kind: 'csv' | 'xlsx' | 'xls' | 'ods'
  fileName: string
  encoding: TextEncoding | null
  delimiter: CsvDelimiter | null
  sheetNames: string[]
  sheetName: string | null
  headers: string[]
  headerRowNumber: number
  rowCount: number
  sample: FileRow[]
}

export type ImportSource = Pick<ParsedImportFile, 'kind' | 'encoding' | 'delimiter' | 'sheetNames' | 'sheetName'>

/**
 * Reads a table from a foreign file into a plain file of rows. Runs in a job worker with a memory limit and a deadline.
 * Refuses: kinds that hold no table, passwords, macros, archives that unpack into too much, broken encodings, tables
 * too large, without names of columns or without rows. Throws `ImportRefusal`.
 */
export async function parseImportFile(input: ParseImportFileInput, onProgress: OnImportProgress): Promise<ParsedImportFile> {
  const out = createRowsFile(input.outFile)
  let isDone = false
  try {
    const parsed = await readImportRows(input, out, onProgress)
    isDone = true
    return parsed
  } finally {
    out.close()
    if (!isDone) rmSync(input.outFile, { force: true })
  }
}

/** The same, the rows going one by one to whoever asks for them. */
export async function readImportRows(input: ReadImportRowsInput, out: Pick<RowsFile, 'write'>, onProgress: OnImportProgress): Promise<ParsedImportFile> {
  const sink = createTableSink(out)
  const source = await readSource(input, sink, onProgress)
  return { ...source, fileName: input.fileName, ...sink.finish() }
}

/** Every row of the file as it stands, titles and names of columns too. Refuses as `parseImportFile`, without what it says of columns. */
export async function readSource(input: ReadImportRowsInput, sink: RowSink, onProgress: OnImportProgress): Promise<ImportSource> {
  const head = readFileHead(input.path)
  return head.container === 'text' ? readText(input, head.sizeBytes, sink, onProgress) : readBook(input, head.container, head.sizeBytes, sink, onProgress)
}

function readText(input: ReadImportRowsInput, sizeBytes: number, sink: RowSink, onProgress: OnImportProgress): ImportSource {
  if (sizeBytes > IMPORT_LIMITS.textFileBytes) {
    refuseImport('import.too_big', { what: 'file', limit: IMPORT_LIMITS.textFileBytes, actual: sizeBytes })
  }
  const { encoding, delimiter } = readCsv({ path: input.path, sizeBytes, delimiter: input.delimiter }, sink, onProgress)
  return { kind: 'csv', encoding, delimiter, sheetNames: [], sheetName: null }
}

async function readBook(
  input: ReadImportRowsInput,
  container: 'zip' | 'ole',
  sizeBytes: number,
  sink: RowSink,
  onProgress: OnImportProgress,
): Promise<ImportSource> {
  onProgress({ stage: 'checking', done: 0, total: sizeBytes })
  if (container === 'ole') {
    const { openOldExcel } = await import('./open-old-excel.ts')
    return readByLibrary(openOldExcel(input.path, sizeBytes), input, sink)
  }
  const { kind, parts } = await openArchive(input.path, sizeBytes)
  onProgress({ stage: 'reading', done: sizeBytes, total: sizeBytes })
  const plain = kind === 'xlsx' && input.sheetName === undefined ? readPlainSheet(parts, sink) : null
  if (plain !== null) return { kind, encoding: null, delimiter: null, ...plain }
  return readByLibrary({ kind, bytes: zipOf(parts, 'stored') }, input, sink)
}

/** The spreadsheet library is large: text files and simple workbooks, the commonest kinds, are read without loading it. */
async function readByLibrary(opened: OpenedWorkbook, input: ReadImportRowsInput, sink: RowSink): Promise<ImportSource> {
  const { readWorkbook } = await import('./read-workbook.ts')
  const { sheetNames, sheetName } = readWorkbook(opened, input.sheetName, sink)
  return { kind: opened.kind, encoding: null, delimiter: null, sheetNames, sheetName }
}
