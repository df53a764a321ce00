import type { RangeProblem } from '#shared/stock/bin-range.ts'
import { counted, formatNumber, type EnglishForms } from '#renderer/texts/formats.ts'
import { placeWords as russianPlaceWords } from '../ru/places.ts'
import type * as ru from '../ru/places.ts'
import { shippedText } from './shipped.ts'
import { BIN_PURPOSE_LABELS } from './stock-labels.ts'
import type { Translated } from './translated.ts'


export const placeWords: Translated<typeof ru.placeWords> = (place) => russianPlaceWords({ ...place, name: shippedText(place.name) })

const PART_FORMS: EnglishForms = ['part', 'parts']
const EVIDENCE_FORMS: EnglishForms = ['in quarantine', 'in quarantine']
const UNIT_FORMS: EnglishForms = ['device', 'devices']
const BIN_FORMS: EnglishForms = ['bin', 'bins']

const RANGE_PROBLEMS: Readonly<Record<RangeProblem, (piece: string) => string>> = {
  bad_code: (piece) => `“${piece}” is not valid: a code is made of Latin letters, digits and hyphens, up to 16 characters`,
  uneven_ends: (piece) => `“${piece}” cannot be read: the ends of a range differ in the number only, for example A-01…A-20`,
  backwards: (piece) => `“${piece}”: the last number is less than the first`,
  too_many: (piece) => `“${piece}”: no more than 1000 bins can be added at once`,
}

export const moveTexts: Translated<typeof ru.moveTexts> = {
  title: (number) => `Move device ${number}`, purpose: 'Where to', bin: 'Bin', partner: 'Partner', partnerHint: 'Who has been given the device', note: 'Explanation', submit: 'Move', takeOut: 'Take from place',
  choose: 'choose a bin', partnerNeeded: 'Enter the partner', noBins: 'no bins', scan: 'The bin can be scanned.', noPlaces: 'There are no bins for devices', noPlacesWhy: 'Add an intake shelf or a bench in “Warehouses and bins”.',
  purposes: (purpose) => BIN_PURPOSE_LABELS[purpose],
  moved: (number, label) => `Device ${number} moved: ${label}`, takenOut: (number) => `Device ${number} taken from its place`, alreadyThere: (number, label) => `Device ${number} is already in ${label}`,
  undo: 'Undo', offer: (number, label) => `Move device ${number} to ${label}?`, accept: 'Move', partnerFirst: (label) => `${label}: a place at a partner’s. Open the order and enter the partner.`,
}

export const unitsTexts: Translated<typeof ru.unitsTexts> = {
  label: 'Devices by place', filters: 'Where they lie', unplaced: 'no place', all: 'all', evidence: 'evidence', evidenceHint: 'Taken from the customer at refund or replacement, kept until the supplier answers',
  columns: { number: 'Order', device: 'Device', serial: 'Serial number', customer: 'Customer', status: 'Stage', place: 'Place', since: 'There since', person: 'Moved by' },
  empty: { all: 'No devices in places', unplaced: 'Every device has a place', one: (purpose) => `No devices: ${BIN_PURPOSE_LABELS[purpose]}` },
  emptyWhy: 'A device gets its place at intake. It is moved from the order card or with a scanner: the order’s label, then the bin’s label.',
  move: 'Move', open: 'Open order', unchosen: 'choose a device', shown: (shown, total) => `${formatNumber(shown)} of ${formatNumber(total)} shown. The rest are found by scanner or search.`,
  inHand: (number, device) => `${number}, ${device} in hand. Scan the bin.`, letGo: 'Put aside', scanHint: 'Scanner: the order’s label, then the bin’s label.',
  gone: (number) => `The device of order ${number} is already handed over`,
}

export const placesTexts: Translated<typeof ru.placesTexts> = {
  label: 'Bins', warehouses: 'Warehouses', all: 'all warehouses', search: 'Find a bin', searchHint: 'Code or name', columns: { label: 'Bin', name: 'Name', purpose: 'Purpose', filling: 'What is in it' },
  filling: ({ partCount, quarantineCount, unitCount }) => [partCount > 0 ? counted(partCount, PART_FORMS) : '', quarantineCount > 0 ? counted(quarantineCount, EVIDENCE_FORMS) : '', unitCount > 0 ? counted(unitCount, UNIT_FORMS) : ''].filter((part) => part !== '').join(', '),
  nothing: 'empty', closed: 'not in use', closedWarehouse: 'warehouse not in use', empty: 'No bins', emptyWhy: 'Add bins by ranges: A-01…A-20.', notFound: 'No bin matches the filter', notFoundWhy: 'Change the words or choose another warehouse.',
  add: 'Add bins', newWarehouse: 'New warehouse', editWarehouse: 'Change warehouse', edit: 'Change', print: 'Label', printMany: (count) => `Labels: ${count}`, printed: (label) => `Label ${label} sent to print`, unchosen: 'No bin chosen', unchosenWhy: 'Choose a bin with the arrows or scan its label.',
  side: 'What is in the bin', parts: 'Parts', units: 'Customers’ devices', isEmpty: 'The bin is empty', inQuarantine: (qty) => `quarantine ${qty}`, lot: (lot) => `lot ${lot}`, chooseWarehouse: 'choose one warehouse',
  warehouse: { titleNew: 'New warehouse', title: (code) => `Warehouse ${code}`, code: 'Code', codeHint: 'Latin letters and digits, up to 8 characters. Labels of bins begin with it', name: 'Name', isActive: 'In use', submit: 'Save', saved: 'Warehouse saved', codeWarning: 'After a change of the code the labels of all bins of the warehouse must be printed anew.' },
  bin: { title: (label) => `Bin ${label}`, code: 'Code', codeHint: 'Latin letters, digits and hyphens, up to 16 characters', name: 'Name', purpose: 'Purpose', isActive: 'In use', submit: 'Save', saved: 'Bin saved', codeWarning: 'After a change of the code the bin’s label must be printed anew.' },
  adding: {
    title: (name) => `New bins: ${name}`, codes: 'Codes', codesHint: 'A range A-01…A-20, a list with commas, or every code on a new line', purpose: 'Purpose', submit: (count) => (count === 0 ? 'Add' : `Add ${counted(count, BIN_FORMS)}`),
    preview: (codes) => (codes.length <= 3 ? codes.join(', ') : `${codes[0] ?? ''}, ${codes[1] ?? ''} … ${codes.at(-1) ?? ''}`), total: (count) => counted(count, BIN_FORMS), needed: 'write the codes of bins',
    done: (count) => `Added: ${counted(count, BIN_FORMS)}`, doneNone: 'All these bins are there already', problem: (problem, piece) => RANGE_PROBLEMS[problem](piece),
  },
}

export const scanTexts: Translated<typeof ru.scanTexts> = {
  piece: (serial, number) => `Serial number ${serial}: part ${number}`,
  unit: (serial, model) => `Serial number ${serial}: ${model}`,
  several: (code, count) => `Code ${code} matches several parts: ${count}`,
  atIntake: (code, what) => `Code ${code}: ${what}. Intake is already begun.`,
  bin: (label) => `bin ${label}`, part: (number) => `part ${number}`, parts: 'several parts',
}
