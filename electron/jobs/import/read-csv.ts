import { sniffDelimiter, type CsvDelimiter } from './csv-delimiter.ts'
import { CsvRecords } from './csv-records.ts'
import { refuseImport } from './import-refusal.ts'
import type { OnImportProgress } from './import-progress.ts'
import { readChunks } from './read-chunks.ts'
import type { RowSink } from './table-sink.ts'
import { detectEncoding, type TextEncoding } from './text-encoding.ts'

const SNIFFED_CHARS = 65_536

export interface CsvInput {
  path: string
  sizeBytes: number
  /** Chosen by the user against the program's own finding. */
  delimiter?: CsvDelimiter | undefined
}

/** Streams a delimited text file into the sink, never holding it whole. Refuses what its encoding or its quotes break. */
export function readCsv(input: CsvInput, sink: RowSink, onProgress: OnImportProgress): { encoding: TextEncoding; delimiter: CsvDelimiter } {
  onProgress({ stage: 'checking', done: 0, total: input.sizeBytes })
  const encoding = detectEncoding(input.path)
  let held = ''
  let records: CsvRecords | null = null
  let delimiter: CsvDelimiter = input.delimiter ?? ';'
  const start = (): CsvRecords => {
    const sniffed = sniffDelimiter(held)
    delimiter = input.delimiter ?? sniffed.delimiter
    const skippedRow = sniffed.hasHint ? 1 : 0
    const opened = new CsvRecords(delimiter, (cells, rowNumber) => {
      if (rowNumber > skippedRow) sink.addRow(cells, rowNumber)
    })
    opened.push(held)
    held = ''
    return opened
  }
  for (const text of decodeFile(input, encoding, onProgress)) {
    if (records) records.push(text)
    else {
      held += text
      if (held.length >= SNIFFED_CHARS) records = start()
    }
  }
  records ??= start()
  records.end()
  return { encoding, delimiter }
}

function* decodeFile(input: CsvInput, encoding: TextEncoding, onProgress: OnImportProgress): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let lastPosition = 0
  try {
    for (const { bytes, position } of readChunks(input.path)) {
      lastPosition = position
      const text = decoder.decode(bytes, { stream: true })
      const zeroAt = encoding === 'utf-8' ? -1 : text.indexOf('\0')
      if (zeroAt >= 0) refuseImport('import.broken_encoding', { reason: 'zero_byte', bytePosition: zeroPosition(bytes, position, encoding) })
      onProgress({ stage: 'reading', done: position + bytes.length, total: input.sizeBytes })
      yield text
    }
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const bytePosition = encoding.startsWith('utf-16') ? brokenUtf16Position(input, encoding) : lastPosition
    refuseImport('import.broken_encoding', { reason: 'broken_utf16', bytePosition })
  }
}

function zeroPosition(bytes: Buffer, position: number, encoding: TextEncoding): number {
  const step = encoding === 'windows-1251' ? 1 : 2
  for (let at = position % step; at < bytes.length; at += step) {
    if (bytes[at] === 0 && (step === 1 || bytes[at + 1] === 0)) return position + at
  }
  return position
}

const HIGH_SURROGATE_FIRST = 0xd8
const LOW_SURROGATE_FIRST = 0xdc
const LOW_SURROGATE_LAST = 0xdf

/** Only needed to tell the user where a file is broken: the first half of a pair without its other half. */
function brokenUtf16Position(input: CsvInput, encoding: TextEncoding): number {
  const leading = encoding === 'utf-16le' ? 1 : 0
  let position = 0
  let expectsLow = false
  for (const chunk of readChunks(input.path)) {
    for (let at = 0; at + 1 < chunk.bytes.length; at += 2) {
      const byte = chunk.bytes[at + leading] ?? 0
      const isLow = byte >= LOW_SURROGATE_FIRST && byte <= LOW_SURROGATE_LAST
      position = chunk.position + at
      if (expectsLow !== isLow) return expectsLow ? position - 2 : position
      expectsLow = byte >= HIGH_SURROGATE_FIRST && byte < LOW_SURROGATE_FIRST
    }
  }
  return position
}
