import { rmSync } from 'node:fs'
import type { CsvDelimiter } from './csv-delimiter.ts'
import { readFileHead } from './file-kind.ts'
import { IMPORT_LIMITS } from './import-limits.ts'
import type { OnImportProgress } from './import-progress.ts'
import { refuseImport } from './import-refusal.ts'
import { readCsv } from './read-csv.ts'
import { createRowsFile, type FileRow } from './rows-file.ts'
import { createTableSink, type TableSink } from './table-sink.ts'
import type { TextEncoding } from './text-encoding.ts'

export interface ParseImportFileInput {
  path: string
  /** Only a label for the user: the kind is found by the content. */
  fileName: string
  /** Where the rows are written, one JSON line each; removed again when the file is refused. */
  outFile: string
  sheetName?: string | undefined
  delimiter?: CsvDelimiter | undefined
}

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

type Source = Pick<ParsedImportFile, 'kind' | 'encoding' | 'delimiter' | 'sheetNames' | 'sheetName'>

/**
 * Reads a table from a foreign file into a plain file of rows. Runs in a job worker with a memory limit and a deadline.
 * Refuses: kinds that hold no table, passwords, macros, archives that unpack into too much, broken encodings, tables
 * too large, without names of columns or without rows. Throws `ImportRefusal`.
 */
export async function parseImportFile(input: ParseImportFileInput, onProgress: OnImportProgress): Promise<ParsedImportFile> {
  const head = readFileHead(input.path)
  const out = createRowsFile(input.outFile)
  let isDone = false
  try {
    const sink = createTableSink(out)
    const source =
      head.container === 'text'
        ? readText(input, head.sizeBytes, sink, onProgress)
        : await readBook(input, head.container, head.sizeBytes, sink, onProgress)
    const table = sink.finish()
    isDone = true
    return { ...source, fileName: input.fileName, ...table }
  } finally {
    out.close()
    if (!isDone) rmSync(input.outFile, { force: true })
  }
}

function readText(input: ParseImportFileInput, sizeBytes: number, sink: TableSink, onProgress: OnImportProgress): Source {
  if (sizeBytes > IMPORT_LIMITS.textFileBytes) {
    refuseImport('import.too_big', { what: 'file', limit: IMPORT_LIMITS.textFileBytes, actual: sizeBytes })
  }
  const { encoding, delimiter } = readCsv({ path: input.path, sizeBytes, delimiter: input.delimiter }, sink, onProgress)
  return { kind: 'csv', encoding, delimiter, sheetNames: [], sheetName: null }
}

async function readBook(
  input: ParseImportFileInput,
  container: 'zip' | 'ole',
  sizeBytes: number,
  sink: TableSink,
  onProgress: OnImportProgress,
): Promise<Source> {
  onProgress({ stage: 'checking', done: 0, total: sizeBytes })
  // The spreadsheet library is large: text files, the commonest kind, are read without loading it.
  const { openArchive, openOldExcel } = await import('./open-workbook.ts')
  const { readWorkbook } = await import('./read-workbook.ts')
  const opened = container === 'zip' ? await openArchive(input.path, sizeBytes) : openOldExcel(input.path, sizeBytes)
  onProgress({ stage: 'reading', done: sizeBytes, total: sizeBytes })
  const { sheetNames, sheetName } = readWorkbook(opened, input.sheetName, sink)
  return { kind: opened.kind, encoding: null, delimiter: null, sheetNames, sheetName }
}
