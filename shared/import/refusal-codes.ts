/** Why a whole file is not taken in; the details are plain data named beside each code. */
export const IMPORT_REFUSAL_CODES = [
  /** details: found, the kind recognised by its first bytes */
  'import.wrong_kind',
  /** details: what ('file' | 'unpacked' | 'parts' | 'text'), limit, actual */
  'import.too_big',
  /** details: reason */
  'import.zip_bomb',
  /** details: limit */
  'import.too_many_rows',
  /** details: limit, rowNumber */
  'import.too_many_columns',
  /** details: limit */
  'import.too_many_cells',
  /** details: limit, rowNumber, columnNumber */
  'import.text_too_long',
  /** details: reason, bytePosition (counted from 0) */
  'import.broken_encoding',
  /** details: rowNumber of the row that looks like data, not like names of columns */
  'import.no_header',
  /** details: hasHeader */
  'import.empty',
  'import.encrypted',
  'import.macros',
  /** details: part */
  'import.dtd',
  /** details: sheetName */
  'import.no_such_sheet',
  /** details: reason, and rowNumber or part where known */
  'import.unreadable',
  /** details: part; the workbook takes data from other files */
  'import.external_links',
  /** details: part; files or controls inside the workbook */
  'import.embedded_objects',
  /** details: part; the workbook asks a database or the network */
  'import.connections',
  /** .xls of Excel 97-2003 where only .xlsx can be filled */
  'import.old_excel',
  /** details: limit */
  'import.too_many_styled_cells',
  /** details: part; written by a program that spells the parts in its own way */
  'import.unusual_markup',
  /** The workbook is read, but no line of a claim is in it. */
  'import.no_claim_lines',
] as const
export type ImportRefusalCode = (typeof IMPORT_REFUSAL_CODES)[number]

export type ImportRefusalDetails = Readonly<Record<string, string | number | boolean>>
