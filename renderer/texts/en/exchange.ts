import type * as ru from '../ru/exchange.ts'
import { counted, type EnglishForms, formatNumber } from '#renderer/texts/formats.ts'
import { EXCHANGE_FIELD_NAMES, EXCHANGE_PROBLEM_TEXTS } from './exchange-words.ts'
import type { Translated } from './translated.ts'

const ROW_FORMS: EnglishForms = ['row', 'rows']
const PART_FORMS: EnglishForms = ['part', 'parts']
const COLUMN_FORMS: EnglishForms = ['column', 'columns']

export const EXCHANGE_KIND_LABELS: Translated<typeof ru.EXCHANGE_KIND_LABELS> = { prices: 'Supplier’s price list', stock: 'Opening stock', commerceml: '1C' }

export const exchangeTexts: Translated<typeof ru.exchangeTexts> = {
  title: 'Price lists and exchange',
  what: 'What to load', supplier: 'Supplier', supplierHint: 'Prices from 1C are this supplier’s purchase prices; without one they are sale prices', noSupplier: 'no supplier', warehouse: 'Warehouse', takesStock: 'Load stock as well', choose: 'Choose file', other: 'Another file', back: 'Back to columns', check: 'Check', commit: 'Load',
  supplierNeeded: 'no supplier chosen', warehouseNeeded: 'no warehouse chosen', sending: 'The file is being handed to the program', opening: 'The file is being opened', checking: 'The file is being checked', committing: 'The data is being written. Either all of it is loaded, or none.',
  limits: 'A price list or stock is Excel, OpenDocument or CSV of up to 50 000 rows, names of columns in the first row. Exchange with 1C is an archive or a file of CommerceML 2. Nothing changes until you confirm.',
  history: 'Loads', historyEmpty: 'Nothing has been loaded yet', historyEmptyWhy: 'Every check and every load stays here: who, when and what changed.',
  columns: { at: 'When', kind: 'What', supplier: 'Supplier', file: 'File', person: 'Who', fresh: 'New', changed: 'Changed', wrong: 'Refused', status: 'Status' },
  status: { checked: 'checked', committed: 'loaded', undone: 'undone' },
  about: { checked: 'The file is only checked, nothing has changed.', committed: 'The data of the file is loaded.', undone: 'The load is undone as a whole.' },
  undo: 'Undo load', undoTitle: (fileName) => `Undo the load of “${fileName}”?`, keep: 'Keep', undone: (count) => (count === 0 ? 'The load is undone, the former data is back.' : `The load is undone, ${counted(count, PART_FORMS)} removed.`),
  undoWhat: ['New parts are deleted with their numbers. A part that has already been in stock stays as retired.', 'Prices are withdrawn, changed numbers and names return.', 'Opening stock is written off by counter-movements: movements are not deleted.', 'If these parts have been worked with, the program refuses and changes nothing.'],
  done: (counts) => `Loaded. ${[['New', counts.fresh], ['Changed', counts.changed], ['Unchanged', counts.same]].flatMap(([words, count]) => (count === 0 ? [] : [`${words}: ${formatNumber(Number(count))}.`])).join(' ')}`,
  total: 'Rows in all', counts: { total: 'Rows in all', fresh: 'New', changed: 'Will change', same: 'Unchanged', wrong: 'Refused' }, countsLabel: 'What is in the file',
  nothing: 'there are no new and no changed rows', unanswered: 'not everything in the file is clear', summary: (rowCount, columnCount) => `${counted(rowCount, ROW_FORMS)}, ${counted(columnCount, COLUMN_FORMS)}`,
  undoable: 'The load can be undone as a whole until these parts have been worked with.',
}

export const exchangeMappingTexts: Translated<typeof ru.exchangeMappingTexts> = {
  table: 'Which column goes where', field: 'Field', column: 'Column of the file', sample: 'What the column holds', columnOf: (field) => `Column for the field “${field}”`, none: 'do not load', blank: 'empty in the first rows',
  remembered: 'The columns are set as last time.', guessed: 'The columns are chosen by their names. Check them by the values on the right.', unknown: 'No column was recognised by its name. Choose the columns yourself.', importedBefore: (on) => `This file was already loaded on ${on}.`,
  reading: 'How to read the file', currency: 'Currency of prices', currencyHint: 'If the file has none of its own', fromFile: 'given in the file', rate: 'Rate, roubles a unit', rateHint: 'Without a rate the cost in roubles is unknown', decimals: 'Decimal sign', decimalChoice: { ask: 'Ask', dot: 'Point', comma: 'Comma' },
  createsParts: 'Create new parts', createsPartsWhy: 'Otherwise unknown rows are refused',
  reasons: { no_key_column: 'no column with a number or code', no_price_column: 'no column with a price', no_qty_column: 'no column with a quantity', no_bin_column: 'no column with a bin', column_used_twice: 'one column in two fields', no_such_column: 'the file has no such column' },
}

export const exchangeCheckedTexts: Translated<typeof ru.exchangeCheckedTexts> = {
  views: { changes: 'Price changes', problems: 'Refused' }, view: 'What to show',
  part: 'Number', name: 'Name', before: 'Before', after: 'After', change: 'Change', otherCurrency: 'another currency', dearer: 'dearer', cheaper: 'cheaper',
  percent: (percent) => `${percent > 0 ? '+' : '−'}${formatNumber(Math.abs(percent))} %`,
  changed: (dearer, cheaper) => `Dearer: ${formatNumber(dearer)}. Cheaper: ${formatNumber(cheaper)}.`, largest: 'The largest changes first.',
  noChanges: 'Prices of known parts do not change', noChangesWhy: 'What has become dearer and cheaper against this supplier’s last price is seen here.',
  rowNo: 'Row', field: 'Field', reason: 'What is wrong', value: 'In the file', allTaken: 'All rows are taken', allTakenWhy: 'The file has no rows to be corrected.', problems: 'Why rows were refused',
  priceType: 'Type of prices', checkAgain: 'Check again',
}

export const questionText: Translated<typeof ru.questionText> = ({ code, detail }) => {
  switch (code) {
    case 'currency': return 'What currency are the prices in? The file does not say. Go back to the columns and choose the currency.'
    case 'decimals': return `It is unclear what “${detail}” means: a thousand or a fraction. Go back to the columns and choose the decimal sign.`
    case 'shifted': return `The columns seem to be shifted: where a number should stand, there is “${detail}”. Check the file and the choice of columns.`
    case 'price_type': return 'The file has several types of prices. Choose which one to load.'
    case 'rate': return `No rate is given (${detail}). Prices will be loaded, but the cost in roubles stays unknown.`
    default: return code satisfies never
  }
}

export const exportTexts: Translated<typeof ru.exportTexts> = {
  title: 'Export', stock: 'Stock of parts', hasPrices: 'With prices', excel: 'Excel', csv: 'CSV', oneC: 'For 1C', hasStock: 'With stock', oneCWhy: 'Catalogue and offers of CommerceML 2 in one archive.', saved: (fileName) => `File “${fileName}” saved`, all: 'all warehouses',
}

export const exchangeProblemField: Translated<typeof ru.exchangeProblemField> = (field) => (EXCHANGE_FIELD_NAMES as Readonly<Record<string, string>>)[field] ?? field
export const exchangeProblemReason: Translated<typeof ru.exchangeProblemReason> = (code) => (EXCHANGE_PROBLEM_TEXTS as Readonly<Record<string, string>>)[code] ?? code
