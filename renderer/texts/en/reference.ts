import { counted, formatNumber, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/reference.ts'
import type { Translated } from './translated.ts'

const ORDER_FORMS: EnglishForms = ['order', 'orders']
const MODEL_FORMS: EnglishForms = ['model', 'models']
const STEP_FORMS: EnglishForms = ['step', 'steps']
const MONTH_FORMS: EnglishForms = ['month', 'months']

/** Words that every form of a record has. */
export const formTexts: Translated<typeof ru.formTexts> = {
  save: 'Save', back: 'To the list', reset: 'Discard changes', nothingChanged: 'no changes', checkFields: 'Check the fields',
  saved: 'Saved', keptDraft: 'There are unsaved changes',
  badNumber: 'A number is written as 1 234.5', badWhole: 'A whole number is needed',
  outOfRange: (min, max) => {
    if (!Number.isFinite(max)) return `No less than ${formatNumber(min)}`
    return Number.isFinite(min) ? `From ${formatNumber(min)} to ${formatNumber(max)}` : `No more than ${formatNumber(max)}`
  },
  required: 'Fill in the field', yes: 'yes', no: 'no', onePerLine: 'One per line',
  noRight: 'This section is closed to your role', readOnly: 'changed by another role',
  rights: (who) => `${who.charAt(0).toUpperCase()}${who.slice(1)} view it.`,
}

export const referenceTexts: Translated<typeof ru.referenceTexts> = {
  title: 'Reference',
  sections: 'Sections of the reference',
  tabs: { categories: 'Device types', models: 'Models', customers: 'Customers', units: 'Devices', grounds: 'Grounds of refusal' },
  russian: 'In Russian', english: 'In English', chinese: 'In Chinese', ownName: 'In English', otherName: 'In Russian', name: 'Name', code: 'Code',
  codeHint: 'Latin letters, digits, full stop, hyphen',
  badCode: 'A code is up to 40 characters: Latin letters, digits, full stop, hyphen, underscore',
  unchosen: 'No row chosen', chooseRow: 'Choose a row with the arrows to see the details.',
}

export const categoryTexts: Translated<typeof ru.categoryTexts> = {
  list: 'Device types', add: 'New type', newTitle: 'New device type', empty: 'No device types', emptyWhy: 'Without a device type neither a model nor a checklist can be made.',
  columns: { name: 'Device type', code: 'Code', techComplex: 'Technically complex', steps: 'Checklist steps', models: 'Models' },
  sub: (code, steps) => `${code} · ${counted(steps, STEP_FORMS)} in the checklist`,
  nameRu: 'Name in Russian', nameEn: 'In English', nameZh: 'In Chinese',
  serviceLife: 'Service life', months: 'months', serviceLifeOf: (count) => counted(count, MONTH_FORMS),
  techComplex: 'Technically complex goods', techComplexWhy: 'By the list of Government Decree No. 924: after 15 days not every defect gives the right to a refund',
  loanerExcluded: 'No loaner is given', loanerWhy: 'By the list of Government Decree No. 2463',
  parts: 'Parts of the device type',
  lists: { checklist: 'Checklist', intakeFaults: 'Complaints at intake', symptoms: 'Symptoms', causes: 'Causes', defects: 'Defects', photoSlots: 'Photos', completeness: 'Included items' },
  addRow: { checklist: 'Add step', intakeFaults: 'Add complaint', symptoms: 'Add symptom', causes: 'Add cause', defects: 'Add defect', photoSlots: 'Add photo' },
  rowOf: { checklist: 'Step', intakeFaults: 'Complaint', symptoms: 'Symptom', causes: 'Cause', defects: 'Defect', photoSlots: 'Photo' },
  emptyList: 'No rows', emptyListWhy: { checklist: 'Without steps the engineer has nothing to check.', intakeFaults: 'The receptionist chooses the complaint from these rows.', symptoms: 'Symptoms go into the act and the claim to the supplier.', causes: 'The engineer chooses the finding from the causes.', defects: 'Defect codes go into the claim to the supplier.', photoSlots: 'These shots are asked for at intake.' },
  up: 'Up', down: 'Down', remove: 'Delete row', removed: (name) => `Row “${name}” deleted`, undo: 'Undo', untitled: 'no name',
  stepColumns: { no: 'No.', code: 'Code', name: 'What to check', kind: 'Kind', limits: 'Limits', photo: 'Photo' },
  kind: 'Kind of step', unit: 'Unit', minLimit: 'Lower limit', maxLimit: 'Upper limit', wantsPhoto: 'Photo needed', hint: 'Hint to the engineer', photoMark: 'needed',
  limits: (min, max, unit) => {
    const tail = unit === '' ? '' : ` ${unit}`
    if (min === null && max === null) return unit
    if (min === null) return `up to ${formatNumber(max ?? 0)}${tail}`
    return max === null ? `from ${formatNumber(min)}${tail}` : `${formatNumber(min)} … ${formatNumber(max)}${tail}`
  },
  causeClass: 'Cause class', defectCategory: 'Defect group', severity: 'Severity', photoName: 'What to photograph',
  completeness: 'What to check at intake', reorderHint: 'reorder', locked: 'changed by a manager or an administrator',
  badLimits: 'The lower limit is above the upper one', codeTwice: (code) => `Code “${code}” is already in this list`,
  fieldAt: (list, position) => `${list} ${position}`,
}

export const modelTexts: Translated<typeof ru.modelTexts> = {
  list: 'Models', add: 'New model', newTitle: 'New model', search: 'Find a model', searchHint: 'Brand, name or SKU', anyCategory: 'All types', category: 'Device type',
  empty: 'No models found', emptyWhy: 'Change the search or add a new model.', shown: (count, limit) => (count < limit ? counted(count, MODEL_FORMS) : `first ${formatNumber(limit)} shown, narrow the search`),
  columns: { brand: 'Brand', name: 'Model', sku: 'SKU', category: 'Type', supplier: 'Supplier', supplierSku: 'Supplier’s SKU', warranty: 'Warranty, mo.', price: 'Purchase price' },
  brand: 'Brand', brandHint: 'A new brand is added by itself', name: 'Model', nameEn: 'Name in English', nameZh: 'In Chinese', sku: 'SKU', supplier: 'Supplier', noSupplier: 'Not given', supplierSku: 'Supplier’s SKU',
  warrantyMonths: 'Warranty', serviceLifeMonths: 'Service life', months: 'months', techComplex: 'Technically complex goods', techComplexFrom: (isComplex) => (isComplex ? 'The device type is on the list of technically complex goods' : 'The device type is not on the list of technically complex goods'),
  price: 'Purchase price', currency: 'Currency', kit: 'Included items', kitHint: 'One item per line',
  groups: { goods: 'Goods', terms: 'Terms', supply: 'Supplier' },
  chooseCategory: 'Choose a device type',
}

export const customerTexts: Translated<typeof ru.customerTexts> = {
  list: 'Customers', search: 'Find a customer', searchHint: 'Phone or the start of the name', add: 'New customer', empty: 'No customers found', emptyWhy: 'Check the number or the name. A new customer is usually added at intake.',
  columns: { name: 'Customer', phone: 'Phone', kind: 'Who', orders: 'Orders', last: 'Last' },
  newTitle: 'New customer', kind: 'Kind', fullName: 'Full name', organisationName: 'Name of organisation', phones: 'Phones', phonesHint: 'One per line; the first is the main one',
  inn: 'INN', email: 'E-mail', address: 'Address', representative: 'Representative', notifyBy: 'How to notify', note: 'Note',
  badPhone: (phone) => `Number “${phone}” is not recognised`, badInn: 'The check digits do not agree',
  orders: 'Customer’s orders', orderCount: (count) => counted(count, ORDER_FORMS), lastOn: (date) => `last ${date}`, noOrders: 'No orders yet', openOrders: 'Latest orders', matches: 'By phone number', moreOrders: (count) => `${counted(count, ORDER_FORMS)} in all`,
}

export const unitTexts: Translated<typeof ru.unitTexts> = {
  serial: 'Serial number or IMEI', find: 'Find', hint: 'Type or scan the number', emptyTitle: 'No device chosen', emptyWhy: 'Enter a serial number and press Enter.',
  unknown: (serial) => `Device ${serial} has not been in service`, unknownWhy: 'Check the number or start an intake.', intake: 'Start intake',
  lookAlikes: 'Look-alike Russian letters replaced by Latin ones', imei: 'The check digit of the IMEI does not agree, check the number',
  open: (number) => `In service now: order ${number}`, openOrder: 'Open order', repeat: 'Repeat case under warranty',
  facts: { model: 'Model', category: 'Type', sku: 'SKU', warranty: 'Warranty', warrantyEnds: 'Warranty until', repairDays: 'Days in warranty repair', techComplex: 'Technically complex', lastCustomer: 'Last customer' },
  sale: 'Sale and supply', soldOn: 'Date of sale', seller: 'Seller', saleDocument: 'Proof of purchase', pricePaid: 'Purchase price', warrantyCard: 'Warranty card', lot: 'Lot', madeOn: 'Made', invoice: 'Invoice or purchase order',
  history: 'Repair history', noHistory: 'No repairs yet', closed: (date) => `handed over ${date}`, notClosed: 'not handed over',
  columns: { number: 'Order', accepted: 'Accepted', closed: 'Handed over', defect: 'Fault', status: 'Stage', decision: 'Decision' },
}

export const groundTexts: Translated<typeof ru.groundTexts> = {
  list: 'Grounds of refusal', empty: 'No grounds', emptyWhy: 'They are set up when the program is first started.', note: 'The program takes no refusal without evidence from this list.',
  columns: { code: 'Code', name: 'Ground', photo: 'Photo', measurement: 'Measurement', clause: 'Clause of rules' },
  needed: 'needed', neededHe: 'needed', names: 'Names', evidence: 'What evidence is needed', validWhen: 'When it is valid', conclusion: 'Conclusion for the act', placeToFill: '…',
}
