import type { ImportCounts } from '#shared/contract/imports.ts'
import type * as ru from '../ru/import.ts'
import { counted, type EnglishForms, formatDateTime, formatFileSize, formatNumber, plural } from '#renderer/texts/formats.ts'
import { IMPORT_FIELD_NAMES, ROW_PROBLEM_TEXTS } from './import-words.ts'
import type { Translated } from './translated.ts'

const ROW_FORMS: EnglishForms = ['row', 'rows']
const ORDER_FORMS: EnglishForms = ['order', 'orders']
const COLUMN_FORMS: EnglishForms = ['column', 'columns']
const CLOSED_FORMS: EnglishForms = ['closed order', 'closed orders']
const REASON_FORMS: EnglishForms = ['reason', 'reasons']

export const importTexts: Translated<typeof ru.importTexts> = {
  title: 'Import', sub: 'Orders of past years from the former program: devices, customers and earlier repairs are found by them.',
  choose: 'Choose file', other: 'Another file', back: 'Back to columns', check: 'Check', undo: 'Undo load',
  drop: { title: 'Drop the file here', here: 'Let go of the file', limits: (maxBytes, maxRows) => `Excel (xlsx, xls), OpenDocument (ods) or CSV. Up to ${formatFileSize(maxBytes)} and ${formatNumber(maxRows)} rows, names of columns in the first row.`, safe: 'Orders do not change until you confirm.' },
  history: 'History of loads', historyEmpty: 'Nothing has been loaded yet', historyEmptyWhy: 'Every check and every load stays here: who, when and how many orders were added.',
  columns: { at: 'When', file: 'File', person: 'Who', status: 'Status', total: 'Rows', fresh: 'New', changed: 'Changed', wrong: 'Refused' },
  status: { checked: 'checked', committed: 'loaded', undone: 'undone' },
  about: { checked: 'The file is only checked, orders have not changed.', committed: 'The orders of the file are added.', undone: 'The load is undone, the orders of the file are deleted.' },
  downloadWrong: 'Download refused rows', wrongName: (fileName) => `Refused rows – ${fileName.replace(/\.[^.]*$/u, '')}.xlsx`, saved: 'File saved', openOrders: 'To the list of orders',
}

export const fileProblemTexts: Translated<typeof ru.fileProblemTexts> = {
  tooBig: (name, sizeBytes, maxBytes) => `The file “${name}” is refused: it takes ${formatFileSize(sizeBytes)}, and up to ${formatFileSize(maxBytes)} is accepted. Split it into parts.`,
  empty: (name) => `The file “${name}” is empty.`,
  unreadable: (name) => `“${name}” does not open: it is a folder, or another program is using the file.`,
  several: 'Files are loaded one by one. Drop one file.', notFile: 'What was dropped is not a file.',
  refused: (name) => `The file “${name}” is refused.`, nameless: 'file',
}

export const progressTexts: Translated<typeof ru.progressTexts> = {
  label: 'Progress', reading: 'The file is being read from the disk', sending: 'The file is being handed to the program', opening: 'The file is being opened', checking: 'The file is being checked', stop: 'Stop', stopping: 'Stopping',
  percent: (words, percent) => `${words}, ${percent} %`,
  rows: (done, total) => `${formatNumber(done)} of ${formatNumber(total)} ${plural(total, ROW_FORMS)} checked`,
}

const KINDS: Readonly<Record<string, string>> = { csv: 'CSV', xlsx: 'Excel', xls: 'Excel 97–2003', ods: 'OpenDocument' }

export const mappingTexts: Translated<typeof ru.mappingTexts> = {
  table: 'Which column goes where', field: 'Field of the order', column: 'Column of the file', mark: 'Why this one', sample: 'What the column holds',
  columnOf: (field) => `Column for the field “${field}”`, none: 'do not load', nameless: (columnNo) => `column ${columnNo}`, twin: (header, columnNo) => `${header} (column ${columnNo})`,
  guessed: 'by its name', remembered: 'as last time', chosen: 'chosen by you', missing: 'no column', blank: 'empty in the first rows',
  twice: 'chosen twice', usedTwice: (field) => `This column is already chosen for the field “${field}”`, dateNeeded: 'one of the dates is needed', subjectNeeded: 'one of the two is needed',
  reasons: { no_date_column: 'no column with a date', no_subject_column: 'no column with a category or a fault', column_used_twice: 'one column in two fields', no_such_column: 'the file has no such column' },
  file: 'File', rowCount: 'Rows', kind: 'Kind', encoding: 'Encoding', sheet: 'Sheet', size: 'Size', kindName: (kind) => KINDS[kind] ?? kind,
  sheets: (used, others) => (others === 0 ? used : `${used}, ${others} more not loaded`),
  summary: (rowCount, columnCount) => `${counted(rowCount, ROW_FORMS)}, ${counted(columnCount, COLUMN_FORMS)}`,
  rememberedNote: 'The columns are set as last time for files like this.', unknownNote: 'No column was recognised by its name. Choose the columns yourself.', guessedNote: 'The columns are chosen by their names. Check them by the values on the right.',
  slash: 'Dates like 03/04/2024', slashHere: 'the file has them', slashFound: (text, first) => `The file has ${text}${first === null ? '. Which number comes first cannot be seen from it.' : `: the ${first} comes first.`}`, slashNone: 'The first rows of the file have no such dates.',
  unused: 'Not loaded', unusedNone: 'All columns of the file are used.',
  importedBefore: (at) => `This file was already loaded on ${formatDateTime(at)}. To load it again, undo that load first.`, alreadyLoaded: 'the file is already loaded',
  after: 'The check shows what will be added and what is refused, and changes nothing.',
}

export const SLASH_DATE_LABELS: Translated<typeof ru.SLASH_DATE_LABELS> = { refuse: 'Refuse', day_first: 'Day first', month_first: 'Month first' }
export const SLASH_DATE_EXAMPLES: Translated<typeof ru.SLASH_DATE_EXAMPLES> = {
  refuse: 'Rows with such dates stay refused.', day_first: '03/04/2024 is 3 April 2024.', month_first: '03/04/2024 is 4 March 2024.',
}

const partOf = (counts: ImportCounts): string => {
  const added = counts.fresh === 0 ? '' : `${counted(counts.fresh, CLOSED_FORMS)} of past years will be added`
  const changed = counts.changed === 0 ? '' : `${counted(counts.changed, ORDER_FORMS)} loaded earlier will change`
  return [added, changed].filter((part) => part !== '').join(', ')
}

export const checkedTexts: Translated<typeof ru.checkedTexts> = {
  counts: 'What is in the file', total: 'Rows in all', fresh: 'New', changed: 'Will change', same: 'Unchanged', wrong: 'Refused',
  commit: (counts) => (counts.fresh === 0 ? `Change ${counted(counts.changed, ORDER_FORMS)}` : counts.changed === 0 ? `Load ${counted(counts.fresh, ORDER_FORMS)}` : `Load ${formatNumber(counts.fresh)} new and ${formatNumber(counts.changed)} changed`),
  commitNothing: 'Load', nothing: 'there are no new and no changed rows', committing: 'Orders are being written. Either all of them are added, or none.',
  what: (counts) => (counts.fresh + counts.changed === 0 ? 'Nothing to load: there are no new and no changed rows.' : `${partOf(counts)}. Orders taken in with this program do not change.`),
  undoable: 'The load can be undone as a whole until these orders have been worked with.',
  wrongStay: (count) => `${counted(count, ROW_FORMS)} will not be loaded: correct ${plural(count, ['it', 'them'])} and load ${plural(count, ['it', 'them'])} as a separate file.`,
  slashHint: (text) => `Dates like ${text} are refused. To read them, go back to the columns and say what comes first: day or month.`,
  problems: 'Why rows were refused', shown: (shown) => counted(shown, REASON_FORMS), firstShown: (shown) => `first ${counted(shown, REASON_FORMS)}, all of them in the file`,
  rowNo: 'Row', field: 'Field', reason: 'What is wrong', value: 'In the file',
  allTaken: 'All rows are taken', allTakenWhy: 'The file has no rows to be corrected.',
}

export const doneTexts: Translated<typeof ru.doneTexts> = {
  done: (counts) => `Loaded. ${[['New orders', counts.fresh], ['Changed', counts.changed], ['Unchanged', counts.same]].flatMap(([words, count]) => (count === 0 ? [] : [`${words}: ${formatNumber(Number(count))}.`])).join(' ')}`,
  wrong: (count) => `Refused: ${counted(count, ROW_FORMS)}.`,
  undone: (removedCount) => (removedCount === 0 ? 'The load is undone, the orders it changed are as they were.' : `The load is undone, ${counted(removedCount, ORDER_FORMS)} deleted.`),
}

export const undoTexts: Translated<typeof ru.undoTexts> = {
  title: (fileName) => `Undo the load of “${fileName}”?`, confirm: 'Undo load', keep: 'Keep', running: 'The load is being undone. A large one takes up to a minute.',
  removes: (count) => `${counted(count, ORDER_FORMS)} added by this file will be deleted, with customers who occur nowhere else.`,
  restores: (count) => `${counted(count, ORDER_FORMS)} changed by this file will be as before.`,
  whole: 'The whole load is undone at once. If any of these orders has been worked with, the program refuses and changes nothing.',
}

export const problemField: Translated<typeof ru.problemField> = (field) => (IMPORT_FIELD_NAMES as Readonly<Record<string, string>>)[field] ?? field
export const problemReason: Translated<typeof ru.problemReason> = (code) => (ROW_PROBLEM_TEXTS as Readonly<Record<string, string>>)[code] ?? code
