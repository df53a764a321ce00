import { counted, type EnglishForms, formatDate, formatDayMonth, formatQty } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/parts.ts'
import { qtyWithUnit } from './stock-labels.ts'
import type { Translated } from './translated.ts'

const PART_FORMS: EnglishForms = ['part', 'parts']
const MONTH_FORMS: EnglishForms = ['month', 'months']

export const partFieldTexts: Translated<typeof ru.partFieldTexts> = {
  placeholder: 'Number, barcode, name or model',
  free: (freeMilli, unit) => (freeMilli > 0 ? `${qtyWithUnit(freeMilli, unit)} free` : 'none free'),
  insteadOf: (number) => `instead of ${number}`,
  unknownCode: (code) => `No part has code ${code}`,
  severalByCode: (code) => `Several parts have code ${code}: choose by number`,
}

export const partsTexts: Translated<typeof ru.partsTexts> = {
  search: 'Search for a part', searchHint: 'Any number, name or model', list: 'Parts', side: 'Chosen part',
  filters: 'Filter of parts', inStock: 'in stock', belowMinimum: 'below minimum', add: 'New part', edit: 'Change', label: 'Label', reserve: 'Reserve to an order', shown: (count, isWhole) => (isWhole ? counted(count, PART_FORMS) : `first ${count}`),
  columns: { number: 'Number', name: 'Name', onHand: 'Stock', reserved: 'Held', free: 'Free', expected: 'Expected', analogues: 'Equiv.', bins: 'Bins' },
  none: 'none', analogue: 'equivalent', empty: 'None – order it or find an equivalent', emptyWhy: 'The catalogue has nothing of this number, name or model. Add the part to order it from a supplier.',
  emptyFiltered: 'Nothing matches the filter', emptyFilteredWhy: 'Clear the filter to see the other parts.', clearFilters: 'Clear filter',
  emptyCatalogue: 'The catalogue is empty', emptyCatalogueWhy: 'Add the first part or load a supplier’s price list in “Price lists and exchange”.',
  qty: (qtyMilli) => (qtyMilli === 0 ? '–' : formatQty(qtyMilli)),
  expected: (qtyMilli, expectedOn) => (qtyMilli === 0 ? '–' : expectedOn === null ? formatQty(qtyMilli) : `${formatQty(qtyMilli)} · ${formatDayMonth(expectedOn)}`),
}

export const partCardTexts: Translated<typeof ru.partCardTexts> = {
  keptUntil: (on) => `Keep until ${formatDate(on)}: service life of devices no longer made`,
  supersededBy: (numbers) => `Superseded by ${numbers}`, supersedes: (numbers) => `Supersedes ${numbers}`, noSuccessor: 'Superseded, but by what is not said',
  nothingFree: 'None – order it or take an equivalent', takeAnalogue: (number, qty) => `Equivalent ${number} is free: ${qty}`, waitsFor: (qty, on) => (on === null ? `${qty} expected` : `${qty} expected by ${formatDate(on)}`), order: 'Buying',
  stock: 'Where it lies', onHand: 'In stock', reserved: 'Reserved', free: 'Free', expected: 'Expected', quarantine: 'In quarantine', atSupplier: 'At supplier', minimum: 'Minimum', salePrice: 'Sale price', warranty: 'Warranty', tracking: 'Tracking',
  months: (count) => counted(count, MONTH_FORMS), lot: (lot) => `lot ${lot}`, nothingLies: 'None in stock.',
  holders: 'Who holds the reserve', deliveries: 'Expected deliveries', noDay: 'no day named',
  analogues: 'Equivalents and successors', linkKinds: { analogue: 'equivalent', superseded_by: 'successor' }, incoming: { analogue: 'equivalent', superseded_by: 'former' }, oneWay: 'only instead of this one', instead: 'this one instead of it', noLinks: 'No equivalents or successors given.', freeOf: (qty) => `${qty} free`,
  prices: 'Purchase prices', noPrices: 'No supplier prices yet.', addPrice: 'New price', inRoubles: (money) => `≈ ${money}`, sources: { manual: 'by hand', price_list: 'price list', receipt: 'receipt' }, earlier: (count) => `Show ${count} more`,
  numbers: 'Numbers', models: 'Fits models', noModels: 'No models given.', serials: 'Serial numbers', more: (count) => `and ${count} more`, printSerial: (serial) => `Label ${serial}`,
  imported: 'from price list',
}

export const priceDialogTexts: Translated<typeof ru.priceDialogTexts> = {
  title: 'New purchase price', save: 'Record price', supplier: 'Supplier', currency: 'Currency', price: 'Price', rate: 'Roubles per unit of currency', rateHint: 'Without the rate cost is not worked out', validFrom: 'In force from', required: 'Fill in the field', hint: 'Former prices stay in the history.',
}

export const partEditorTexts: Translated<typeof ru.partEditorTexts> = {
  newTitle: 'New part',
  groups: { names: 'Number and names', stock: 'Tracking', codes: 'Other numbers and barcodes', links: 'Equivalents and successors', models: 'Fits models', photo: 'Photo and note' },
  number: 'Number', nameRu: 'Name', nameEn: 'Name in English', nameZh: 'Name in Chinese', unit: 'Unit', tracking: 'Tracking', status: 'State', keptUntilOn: 'Keep until', keptHint: 'Last day of the devices’ service life', warrantyMonths: 'Warranty of the part', months: 'months',
  minStock: 'Minimum in stock', minStockMilli: 'Minimum in stock', salePrice: 'Sale price', salePriceMinor: 'Sale price', note: 'Note', photo: 'Photo', moved: 'the part has already moved',
  codeKind: 'Kind', code: 'Number', maker: 'Manufacturer', supplier: 'Supplier', supplierId: 'Supplier', addCode: 'Add number', removeCode: 'Remove number', noCodes: 'No other numbers. A barcode can be scanned.', scanned: (code) => `Barcode ${code} added`,
  addLink: 'Add equivalent or successor', linkKind: 'What it is', twoWay: 'both ways', removeLink: 'Remove link', noLinks: 'None given.', itself: 'this is the part itself', alreadyHere: 'already in the list',
  linkKinds: { analogue: 'equivalent', superseded_by: 'superseded by it' },
  addModel: 'Add model', removeModel: 'Remove model', modelNote: 'Detail', modelNoteHint: 'For example: until 2024', noModels: 'None given.', required: 'Fill in the field', chooseSupplier: 'Choose a supplier', negative: 'Not below zero',
}
