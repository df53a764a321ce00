import { checkExcelSheet, checkOpenDocumentContent } from './check-sheets.ts'
import { refuseImport } from './import-refusal.ts'
import { refuseDocumentTypes } from './xml-scan.ts'
import { readZipParts, type ZipParts } from './zip-parts.ts'

export interface OpenedArchive {
  readonly kind: 'xlsx' | 'ods'
  /** The harmless parts, checked. */
  readonly parts: ZipParts
}

const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'
const EXCEL_WORKBOOK = /^xl\/workbook\d*\.xml$/i
const EXCEL_SHEET = /^xl\/worksheets\/[^/]+\.xml$/i
/** Links to other files, embedded objects, connections, drawings and macros are never looked at. */
const EXCEL_PARTS =
  /^(\[content_types\]\.xml|_rels\/\.rels|xl\/_rels\/[^/]+\.rels|xl\/(workbook\d*|sharedstrings|styles|metadata)\.xml|xl\/theme\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml)$/i
const ODS_PARTS = /^(mimetype|content\.xml|styles\.xml|meta-inf\/manifest\.xml)$/i
const MACRO_PARTS = /(^|\/)vbaproject\.bin$|^xl\/macrosheets\/|^basic\/.+\/.+\.xml$|^scripts\/.+\.\w+$/i

const FOREIGN_ARCHIVES: ReadonlyArray<readonly [string, RegExp]> = [
  ['docx', /^word\/document\.xml$/i],
  ['pptx', /^ppt\/presentation\.xml$/i],
  ['xlsb', /^xl\/workbook\.bin$/i],
  ['numbers', /^index\/document\.iwa$/i],
  ['jar', /^meta-inf\/manifest\.mf$/i],
  ['epub', /^meta-inf\/container\.xml$/i],
]

/** Opens an .xlsx or .ods archive. Refuses other archives, macros, document types and sheets larger than allowed. */
export async function openArchive(path: string, sizeBytes: number): Promise<OpenedArchive> {
  let kind = 'xlsx' as OpenedArchive['kind']
  const parts = await readZipParts(path, sizeBytes, (names) => {
    kind = kindByNames(names)
    if (names.some((name) => MACRO_PARTS.test(name))) refuseImport('import.macros')
    const wanted = kind === 'xlsx' ? EXCEL_PARTS : ODS_PARTS
    return (name) => wanted.test(name)
  })
  refuseDocumentTypes(parts)
  if (kind === 'ods') checkOpenDocument(parts)
  else for (const [name, content] of parts) if (EXCEL_SHEET.test(name)) checkExcelSheet(content)
  return { kind, parts }
}

function kindByNames(names: readonly string[]): OpenedArchive['kind'] {
  if (names.some((name) => EXCEL_WORKBOOK.test(name))) return 'xlsx'
  const foreign = FOREIGN_ARCHIVES.find(([, pattern]) => names.some((name) => pattern.test(name)))
  if (foreign) refuseImport('import.wrong_kind', { found: foreign[0] })
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return 'ods'
  return refuseImport('import.wrong_kind', { found: 'zip' })
}

function checkOpenDocument(parts: ZipParts): void {
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest?.includes('encryption-data')) refuseImport('import.encrypted')
  const type = parts.get('mimetype')?.toString('latin1').trim() ?? ODS_TYPE
  const isSpreadsheet = type.startsWith(ODS_TYPE) && manifest?.includes(ODS_TYPE)
  if (!isSpreadsheet) refuseImport('import.wrong_kind', { found: 'opendocument' })
  const content = parts.get('content.xml')
  if (!content) refuseImport('import.unreadable', { reason: 'no_content' })
  checkOpenDocumentContent(content)
  // The reader stops without this part, which some programs leave out.
  if (!parts.has('styles.xml')) parts.set('styles.xml', Buffer.from('<office:document-styles/>'))
}
