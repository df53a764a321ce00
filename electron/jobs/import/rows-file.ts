import { closeSync, openSync, writeSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { IMPORT_LIMITS } from './import-limits.ts'
import { refuseImport } from './import-refusal.ts'
import { readChunks } from './read-chunks.ts'

const WRITE_CHARS = 512 * 1024

/** One row of the file as it stands there; the row number is the one a spreadsheet shows. */
export interface FileRow {
  rowNumber: number
  cells: string[]
}

export interface RowsFile {
  write: (row: FileRow) => void
  close: () => void
}

/** Opens a new file of rows, one JSON line each. Refuses to grow beyond the limit of all text. */
export function createRowsFile(path: string): RowsFile {
  const fd = openSync(path, 'w', 0o600)
  let pending: string[] = []
  let pendingChars = 0
  let writtenChars = 0
  const flush = (): void => {
    if (pending.length > 0) writeSync(fd, pending.join(''))
    pending = []
    pendingChars = 0
  }
  return {
    write: ({ rowNumber, cells }) => {
      const line = `${JSON.stringify({ rowNumber, cells })}\n`
      writtenChars += line.length
      pendingChars += line.length
      if (writtenChars > IMPORT_LIMITS.outputChars) {
        refuseImport('import.too_big', { what: 'text', limit: IMPORT_LIMITS.outputChars, actual: writtenChars })
      }
      pending.push(line)
      if (pendingChars >= WRITE_CHARS) flush()
    },
    close: () => {
      flush()
      closeSync(fd)
    },
  }
}

/** Reads back the rows of such a file, a piece at a time. */
export function* readRowsFile(path: string): Generator<FileRow> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for (const { bytes } of readChunks(path)) {
    const lines = (rest + decoder.write(bytes)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line) as FileRow
  }
}
