import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constants, crc32, deflateRawSync } from 'node:zlib'
import { afterAll } from 'vitest'
import { ImportRefusal } from '#jobs/import/import-refusal.ts'
import { parseImportFile, type ParsedImportFile, type ParseImportFileInput } from '#jobs/import/parse-import-file.ts'
import { readRowsFile } from '#jobs/import/rows-file.ts'

const MB = 1024 * 1024

export interface ImportDesk {
  path: (name: string) => string
  write: (name: string, content: string | Buffer) => string
  parse: (path: string, options?: Partial<ParseImportFileInput>) => Promise<ParsedImportFile & { rows: string[][] }>
  refusal: (path: string, options?: Partial<ParseImportFileInput>) => Promise<{ code: string; details: Record<string, unknown> }>
}

/** A temporary folder with foreign files, removed after the tests of the file. */
export function importDesk(): ImportDesk {
  const folder = mkdtempSync(join(tmpdir(), 'import-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let number = 0
  const path = (name: string): string => join(folder, name)
  const parse: ImportDesk['parse'] = async (file, options = {}) => {
    number += 1
    const outFile = path(`rows-${number}.jsonl`)
    const parsed = await parseImportFile({ path: file, fileName: 'file', outFile, ...options }, () => undefined)
    return { ...parsed, rows: [...readRowsFile(options.outFile ?? outFile)].map((row) => row.cells) }
  }
  return {
    path,
    parse,
    write: (name, content) => {
      writeFileSync(path(name), content)
      return path(name)
    },
    refusal: async (file, options) => {
      try {
        const parsed = await parse(file, options)
        throw new Error(`taken in: ${parsed.rowCount} rows`)
      } catch (error) {
        if (error instanceof ImportRefusal) return { code: error.code, details: { ...error.details } }
        throw error
      }
    },
  }
}

export interface RawPart {
  name: string
  body: Buffer
  /** Deflated already, with these true or false declarations. */
  packed?: Buffer
  declaredBytes?: number
  crc?: number
  flags?: number
  method?: number
}

/** An archive put together by hand, so that it may lie. */
export function rawZip(parts: readonly RawPart[]): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const packed = part.packed ?? deflateRawSync(part.body)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(part.flags ?? 0, 2)
    fields.writeUInt16LE(part.method ?? 8, 4)
    fields.writeUInt32LE(part.crc ?? crc32(part.body), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(part.declaredBytes ?? part.body.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(part.name), 22)
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(offset, 12)
    const signature = (text: string): Buffer => Buffer.from(text, 'latin1')
    const local = Buffer.concat([signature('PK\x03\x04'), fields, Buffer.from(part.name), packed])
    directory.push(Buffer.concat([signature('PK\x01\x02'), Buffer.from([20, 0]), fields, entry.subarray(2), Buffer.from(part.name)]))
    pieces.push(local)
    offset += local.length
  }
  const directoryBytes = directory.reduce((sum, piece) => sum + piece.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directoryBytes, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...pieces, ...directory, end])
}

/** Deflated zeros of any size, made without ever holding them. */
export function packedZeros(megabytes: number): { packed: Buffer; crc: number } {
  const zeros = Buffer.alloc(MB)
  const piece = deflateRawSync(zeros, { finishFlush: constants.Z_FULL_FLUSH })
  const last = deflateRawSync(zeros)
  let crc = 0
  for (let count = 0; count < megabytes; count += 1) crc = crc32(zeros, crc)
  return { packed: Buffer.concat([...Array.from({ length: megabytes - 1 }, () => piece), last]), crc }
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a one-sheet Excel workbook with the given sheet content. */
export function excelParts(sheetData: string | Buffer): RawPart[] {
  const sheet = Buffer.concat([
    Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>`),
    Buffer.from(sheetData),
    Buffer.from('</sheetData></worksheet>'),
  ])
  const texts: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Ремонты" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  }
  return [...Object.entries(texts).map(([name, text]) => ({ name, body: Buffer.from(text) })), { name: 'xl/worksheets/sheet1.xml', body: sheet }]
}

const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns'

/** The parts of an OpenDocument spreadsheet with the given table content. */
export function openDocumentParts(tableContent: string, type = ODS_TYPE): RawPart[] {
  const content =
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${ODF}:office:1.0" xmlns:table="${ODF}:table:1.0" xmlns:text="${ODF}:text:1.0" office:version="1.2">` +
    `<office:body><office:spreadsheet><table:table table:name="Ремонты">${tableContent}</table:table></office:spreadsheet></office:body></office:document-content>`
  const manifest = `<?xml version="1.0"?><manifest:manifest xmlns:manifest="${ODF}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/></manifest:manifest>`
  return [
    { name: 'mimetype', body: Buffer.from(type) },
    { name: 'META-INF/manifest.xml', body: Buffer.from(manifest) },
    { name: 'content.xml', body: Buffer.from(content) },
  ]
}

export const odsCell = (text: string): string => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
export const excelCell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
export const excelRow = (...texts: string[]): string => `<row>${texts.map(excelCell).join('')}</row>`
