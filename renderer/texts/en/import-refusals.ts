import type { ImportRefusalCode } from '#shared/import/refusal-codes.ts'
import type * as ru from '../ru/import-refusals.ts'
import { formatNumber } from '#renderer/texts/formats.ts'
import { IMPORT_FIELD_NAMES } from './import-words.ts'
import type { Translated } from './translated.ts'

type Details = Readonly<Record<string, string | number | boolean>>

const GROUPS: Readonly<Record<string, string>> = { one_of_dates: 'at least one date', one_of_subjects: 'category or fault' }

const shown = (value: string | number | boolean | undefined): string => (typeof value === 'number' ? formatNumber(value) : String(value ?? ''))

const SENTENCES: { readonly [C in ImportRefusalCode]: (details: Details) => string } = {
  'import.wrong_kind': () => 'This is not a table. A file of Excel, OpenDocument or CSV will do.',
  'import.too_big': () => 'The file is too large. Split it into parts.',
  'import.zip_bomb': () => 'The file unpacks into an unusually large volume and was not opened.',
  'import.too_many_rows': ({ limit }) => `The file has more than ${shown(limit)} rows. Split it into parts.`,
  'import.too_many_columns': ({ limit }) => `The table has more than ${shown(limit)} columns.`,
  'import.too_many_cells': ({ limit }) => `The table has more than ${shown(limit)} cells. Split the file into parts.`,
  'import.text_too_long': ({ rowNumber, columnNumber }) => `Row ${shown(rowNumber)}, column ${shown(columnNumber)}: the text is too long.`,
  'import.broken_encoding': () => 'The encoding of the file was not recognised. Save it as CSV UTF-8 or as Excel.',
  'import.no_header': ({ rowNumber }) => `No row with names of columns was found: row ${shown(rowNumber)} looks like data.`,
  'import.empty': () => 'The file has no data.',
  'import.encrypted': () => 'The file is protected by a password. Take the protection off and try again.',
  'import.macros': () => 'The file has macros. Save it without macros.',
  'import.dtd': () => 'The file is built in an unusual way and was not opened for safety.',
  'import.no_such_sheet': ({ sheetName }) => `The file has no sheet “${shown(sheetName)}”.`,
  'import.external_links': () => 'The workbook takes data from other files. In Excel: Data → Edit Links → Break Link, save and load again.',
  'import.embedded_objects': () => 'Files or controls are embedded in the workbook. Delete them from the sheet, save and load again.',
  'import.connections': () => 'The workbook calls a database or the network. In Excel: Data → Queries & Connections → Delete, save and load again.',
  'import.old_excel': () => 'This is the old format .xls. Open the file in Excel and save it as Excel Workbook (.xlsx).',
  'import.too_many_styled_cells': ({ limit }) => `The sheet has more than ${shown(limit)} formatted cells, nearly all empty. Select the empty rows and columns after the form, delete them and save the workbook.`,
  'import.unusual_markup': () => 'The workbook was written by an unusual program. Open it in Excel, save it as .xlsx and load again.',
  'import.no_claim_lines': () => 'No line of the claim was found in the workbook: there are neither line numbers nor serial numbers.',
  'import.unreadable': () => 'The file is damaged or not written to the end.',
}

export const importFileRefusal: Translated<typeof ru.importFileRefusal> = (code, details) => SENTENCES[code as ImportRefusalCode]?.(details) ?? `The file is refused (${code}).`

export const importFieldName: Translated<typeof ru.importFieldName> = (field) => GROUPS[field] ?? (IMPORT_FIELD_NAMES as Readonly<Record<string, string>>)[field]?.toLowerCase() ?? field
