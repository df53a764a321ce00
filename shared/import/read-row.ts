import { yearOf, type CivilDate } from '#shared/kit/calendar.ts'
import { parseAmountMinor } from '#shared/kit/money.ts'
import { normalisePhone, type Phone } from '#shared/kit/phone.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { normaliseSerial, type Serial } from '#shared/kit/serial.ts'
import { cleanCellLine, cleanCellText, nameOrNull } from './cell-text.ts'
import { IMPORT_FIELD_SPECS, type ImportField } from './fields.ts'
import type { ImportedRepair } from './imported-repair.ts'
import type { Mapping } from './mapping.ts'
import { readOutcome, type ImportOutcome } from './outcomes.ts'
import { readImportDate, type SlashDates } from './read-date.ts'
import { rowProblem, type RowProblem, type RowProblemCode } from './row-problem.ts'

export interface ReadRowOptions {
  /** The date at the place of the import: later dates are refused. */
  readonly todayOn: CivilDate
  readonly slashDates: SlashDates
  /** Names of outcomes the user has explained, keyed by `outcomeKey`. */
  readonly ownOutcomes: ReadonlyMap<string, ImportOutcome>
  readonly columnCount: number
}

export const EARLIEST_REPAIR_YEAR = 1990
/** Sewing machines and clocks of the nineteenth century do come in for repair. */
export const EARLIEST_MADE_YEAR = 1850
const YEAR_PATTERN = /^(\d{4})(?:[.,]0+)?(?:\s*г\.?)?$/u

interface RowReader {
  readonly options: ReadRowOptions
  readonly problems: RowProblem[]
  readonly textOf: (field: ImportField) => string
  readonly lineOf: (field: ImportField) => string
  readonly refuse: (field: ImportField | 'row', code: RowProblemCode, value: string) => null
}

/**
 * Reads one row of a file of earlier repairs.
 * Refuses: no date, neither category nor defect, dates that do not exist, lie ahead or before 1990, negative prices,
 * numbers and names that cannot be read, texts too long, cells beyond the named columns. All reasons are told at once.
 */
export function readRow(mapping: Mapping, cells: readonly string[], options: ReadRowOptions): Result<ImportedRepair, readonly RowProblem[]> {
  const reader = rowReader(mapping, cells, options)
  const stray = cells.slice(options.columnCount).find((cell) => cell.trim() !== '')
  if (stray !== undefined) reader.refuse('row', 'extra_cells', stray)
  const dates = readDates(reader)
  const subject = readSubject(reader)
  const serial = readSerial(reader)
  const phone = readPhone(reader)
  const repair: ImportedRepair = {
    externalId: reader.lineOf('externalId') || null,
    acceptedOn: dates.acceptedOn,
    closedOn: dates.closedOn,
    ...subject,
    brand: nameOrNull(reader.lineOf('brand')),
    model: nameOrNull(reader.lineOf('model')),
    serial: serial?.serial ?? null,
    serialHadLookAlikes: serial?.hadLookAlikes ?? false,
    customerName: nameOrNull(reader.lineOf('customerName')),
    phoneE164: phone?.e164 ?? null,
    phoneExtension: phone?.extension ?? null,
    outcome: readRowOutcome(reader),
    engineerName: nameOrNull(reader.lineOf('engineerName')),
    madeYear: readMadeYear(reader),
    priceMinor: readPriceMinor(reader),
    note: reader.textOf('note') || null,
  }
  return reader.problems.length === 0 ? ok(repair) : fail(reader.problems)
}

function rowReader(mapping: Mapping, cells: readonly string[], options: ReadRowOptions): RowReader {
  const problems: RowProblem[] = []
  const refuse: RowReader['refuse'] = (field, code, value) => {
    problems.push(rowProblem(field, code, value))
    return null
  }
  const within = (field: ImportField, text: string): string => {
    if (text.length <= IMPORT_FIELD_SPECS[field].longestChars) return text
    refuse(field, 'text_too_long', text)
    return ''
  }
  const cellOf = (field: ImportField): string => {
    const column = mapping[field]
    return column === undefined ? '' : (cells[column] ?? '')
  }
  return {
    options,
    problems,
    textOf: (field) => within(field, cleanCellText(cellOf(field))),
    lineOf: (field) => within(field, cleanCellLine(cellOf(field))),
    refuse,
  }
}

function readDates(reader: RowReader): { acceptedOn: CivilDate; closedOn: CivilDate | null } {
  const knownProblems = reader.problems.length
  const acceptedOn = readDate(reader, 'acceptedOn')
  const closedOn = readDate(reader, 'closedOn')
  const eventOn = readDate(reader, 'eventOn')
  const startedOn = acceptedOn ?? eventOn ?? closedOn
  if (startedOn === null) {
    if (reader.problems.length === knownProblems) reader.refuse('acceptedOn', 'date_missing', '')
    return { acceptedOn: '', closedOn }
  }
  if (closedOn !== null && closedOn < startedOn) reader.refuse('closedOn', 'closed_before_accepted', closedOn)
  return { acceptedOn: startedOn, closedOn }
}

function readDate(reader: RowReader, field: 'acceptedOn' | 'closedOn' | 'eventOn'): CivilDate | null {
  const text = reader.lineOf(field)
  if (nameOrNull(text) === null) return null
  const on = readImportDate(text, reader.options.slashDates)
  if (on === null) return reader.refuse(field, 'date_not_recognised', text)
  if (on > reader.options.todayOn) return reader.refuse(field, 'date_in_future', text)
  if (yearOf(on) < EARLIEST_REPAIR_YEAR) return reader.refuse(field, 'date_too_old', text)
  return on
}

function readSubject(reader: RowReader): { category: string | null; defect: string | null } {
  const knownProblems = reader.problems.length
  const category = nameOrNull(reader.lineOf('category'))
  const defect = nameOrNull(reader.textOf('defect'))
  const isMissing = category === null && defect === null && reader.problems.length === knownProblems
  if (isMissing) reader.refuse('row', 'subject_missing', '')
  return { category, defect }
}

function readSerial(reader: RowReader): Serial | null {
  const text = nameOrNull(reader.lineOf('serial'))
  if (text === null) return null
  const serial = normaliseSerial(text)
  return serial.ok ? serial.value : reader.refuse('serial', `serial_${serial.error}`, text)
}

function readPhone(reader: RowReader): Phone | null {
  const text = nameOrNull(reader.lineOf('phone'))
  if (text === null) return null
  const phone = normalisePhone(text)
  return phone.ok ? phone.value : reader.refuse('phone', 'phone_not_recognised', text)
}

function readRowOutcome(reader: RowReader): ImportOutcome {
  const text = reader.lineOf('outcome')
  const outcome = readOutcome(text, reader.options.ownOutcomes)
  if (outcome === null) reader.refuse('outcome', 'outcome_not_recognised', text)
  return outcome ?? 'unknown'
}

function readMadeYear(reader: RowReader): number | null {
  const text = nameOrNull(reader.lineOf('madeYear'))
  if (text === null) return null
  const match = YEAR_PATTERN.exec(text)
  if (match === null) return reader.refuse('madeYear', 'year_not_recognised', text)
  const year = Number(match[1])
  if (year > yearOf(reader.options.todayOn)) return reader.refuse('madeYear', 'year_in_future', text)
  return year < EARLIEST_MADE_YEAR ? reader.refuse('madeYear', 'year_too_old', text) : year
}

function readPriceMinor(reader: RowReader): number | null {
  const text = nameOrNull(reader.lineOf('priceMinor'))
  if (text === null) return null
  const priceMinor = parseAmountMinor(text)
  if (priceMinor === null) return reader.refuse('priceMinor', 'price_not_recognised', text)
  return priceMinor < 0 ? reader.refuse('priceMinor', 'price_negative', text) : Math.abs(priceMinor)
}
