import { WorkbookParts } from '#core/documents/xlsx-template/workbook-parts.ts'
import { UnusualMarkup } from '#core/documents/xlsx-template/sheet-document.ts'
import { readFileHead } from '../import/file-kind.ts'
import { refuseImport } from '../import/import-refusal.ts'
import { openOldExcel } from '../import/open-old-excel.ts'
import { refuseDocumentTypes, scanTags } from '../import/xml-scan.ts'
import { readZipParts, type ZipLimits, type ZipParts } from '../import/zip-parts.ts'

/** Far more than a form for people has; a million styled empty cells are a mistake of the program that saved it. */
export const TEMPLATE_CELLS = 100_000
const TEMPLATE_ROWS = 20_000
const XML_PART = /\.(?:xml|rels|vml)$/i
const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/i
const MACRO_PARTS = /(^|\/)vbaproject\.bin$|^xl\/macrosheets\/|^xl\/dialogsheets\/|vbadata\.xml$/i
const LINK_PARTS = /^xl\/externallinks\//i
const OBJECT_PARTS = /^xl\/(?:embeddings|activex|ctrlprops)\//i
const DATA_PARTS = /^xl\/(?:connections\.xml|querytables\/|model\/|customdata\/)/i

/** What may stand in a form, by the names of its parts alone. Each is named, so that the person knows what to take out of the file. */
function refuseByNames(names: readonly string[]): void {
  const found = (pattern: RegExp): string | undefined => names.find((name) => pattern.test(name))
  if (!names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name))) {
    refuseImport('import.wrong_kind', { found: found(/^xl\/workbook\.bin$/i) ? 'xlsb' : found(/^word\//i) ? 'docx' : found(/^content\.xml$/i) ? 'ods' : 'zip' })
  }
  if (found(MACRO_PARTS) !== undefined) refuseImport('import.macros')
  const link = found(LINK_PARTS)
  if (link !== undefined) refuseImport('import.external_links', { part: link })
  const object = found(OBJECT_PARTS)
  if (object !== undefined) refuseImport('import.embedded_objects', { part: object })
  const data = found(DATA_PARTS)
  if (data !== undefined) refuseImport('import.connections', { part: data })
}

function refuseHugeSheet(content: Buffer): void {
  let cells = 0
  let rows = 0
  scanTags(content, ({ name, kind }) => {
    if (kind === 'close') return
    if (name === 'c') cells += 1
    else if (name === 'row') rows += 1
    if (cells > TEMPLATE_CELLS || rows > TEMPLATE_ROWS) refuseImport('import.too_many_styled_cells', { limit: TEMPLATE_CELLS })
  })
}

const MACRO_TYPE = /macroEnabled|vnd\.ms-office\.vbaProject|ms-excel\.(?:intl)?macrosheet/i

function refuseByContent(parts: WorkbookParts): void {
  if (MACRO_TYPE.test(parts.text('[Content_Types].xml'))) refuseImport('import.macros')
  for (const name of parts.all().keys()) {
    if (!name.endsWith('.rels')) continue
    const owner = name.replace(/_rels\/([^/]+)\.rels$/, '$1')
    const foreign = parts.relationsOf(owner).find((relation) => relation.isExternal && !relation.type.endsWith('/hyperlink'))
    if (foreign !== undefined) refuseImport('import.external_links', { part: owner })
  }
}

function checkSheets(parts: WorkbookParts): void {
  for (const { part } of parts.sheets()) {
    // Some programs write every name with a prefix; such markup is never guessed at.
    if (!/<sheetData[\s/>]/.test(parts.text(part))) refuseImport('import.unusual_markup', { part })
  }
  if (parts.sheets().length === 0) refuseImport('import.unusual_markup', { part: 'xl/workbook.xml' })
}

const XML_LIMITS_BYTES = 60 * 1024 * 1024

export async function readAllParts(path: string, limits?: ZipLimits, isWanted: (name: string) => boolean = () => true, check: (names: readonly string[]) => void = refuseByNames): Promise<ZipParts> {
  const head = readFileHead(path)
  if (head.container === 'ole') {
    openOldExcel(path, head.sizeBytes)
    refuseImport('import.old_excel')
  }
  if (head.container !== 'zip') refuseImport('import.wrong_kind', { found: 'text' })
  const parts = await readZipParts(path, head.sizeBytes, (names) => {
    check(names)
    return isWanted
  }, limits)
  refuseDocumentTypes([...parts].filter(([name]) => XML_PART.test(name)))
  for (const [name, content] of parts) if (SHEET_PART.test(name)) refuseHugeSheet(content)
  return parts
}

/** Opens a supplier's form. Refuses by name: macros, links to other files, embedded objects, connections, document types, archives and sheets too large, old Excel. */
export async function openTemplate(path: string): Promise<WorkbookParts> {
  const parts = new WorkbookParts(await readAllParts(path))
  refuseByContent(parts)
  checkSheets(parts)
  return parts
}

/** Photos of an answer may be as large as those of the claim; only its text is read. */
const ANSWER_LIMITS: ZipLimits = { packedBytes: 400 * 1024 * 1024, unpackedBytes: 500 * 1024 * 1024, wantedBytes: XML_LIMITS_BYTES }
const ANSWER_PARTS = /^(\[content_types\]\.xml|_rels\/\.rels|xl\/_rels\/[^/]+\.rels|xl\/(workbook\d*|sharedstrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml)$/i

function refuseAnswerNames(names: readonly string[]): void {
  if (!names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name))) refuseImport('import.wrong_kind', { found: names.includes('content.xml') ? 'ods' : 'zip' })
  if (names.some((name) => MACRO_PARTS.test(name))) refuseImport('import.macros')
}

/** Opens what a supplier sent back. Links, objects and pictures in it are never looked at. */
export async function openAnswer(path: string): Promise<WorkbookParts> {
  const parts = new WorkbookParts(await readAllParts(path, ANSWER_LIMITS, (name) => ANSWER_PARTS.test(name), refuseAnswerNames))
  checkSheets(parts)
  return parts
}

/** Markup met only while reading is a refusal too, not a broken program. */
export async function readingTemplate<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof UnusualMarkup) return refuseImport('import.unusual_markup', { part: error.message })
    throw error
  }
}

const OWN_BYTES = 200 * 1024 * 1024
const OWN_LIMITS: ZipLimits = { packedBytes: OWN_BYTES, unpackedBytes: OWN_BYTES, wantedBytes: OWN_BYTES }

/** Opens a workbook the program has just written itself. */
export const openOwnWorkbook = async (path: string): Promise<WorkbookParts> => new WorkbookParts(await readZipParts(path, readFileHead(path).sizeBytes, () => () => true, OWN_LIMITS))
