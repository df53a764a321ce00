import { counted, formatDate, formatDays, formatNumber, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/suppliers.ts'
import type { Translated } from './translated.ts'

const DEFECT_FORMS: EnglishForms = ['defect', 'defects']

export const supplierTexts: Translated<typeof ru.supplierTexts> = {
  title: 'Suppliers', sections: 'Suppliers and claims', tabs: { suppliers: 'Suppliers', shipments: 'Shipments', claims: 'Claims', mail: 'Mail', templates: 'Forms', reports: 'Reports' },
  add: 'New supplier', newClaim: 'New claim', newTitle: 'New supplier', edit: 'Change', noSuppliers: 'no suppliers', side: 'Chosen supplier', search: 'Find a supplier', searchHint: 'Name, country, contract number', notFound: 'Supplier not found', notFoundWhy: 'No supplier matches these words.', clearSearch: 'Show all',
  empty: 'No suppliers', emptyWhy: 'Add a supplier and name it in models: manufacturing defects will then gather into a claim.',
  columns: { name: 'Supplier', country: 'Country', contract: 'Contract', window: 'Notify', answer: 'Answer', models: 'Models', waiting: 'Awaiting claim', currency: 'Currency' },
  waiting: (count) => counted(count, DEFECT_FORMS), noWaiting: 'No defects without a claim',
  windowByContract: (days) => `${formatDays(days)} by contract`, windowByLaw: 'reasonable time, art. 39(1)', days: formatDays,
  card: { contract: 'Contract', window: 'Time for notice', answer: 'Answer time', lead: 'Delivery time', incoterms: 'Delivery', basis: 'Ground', labour: 'Labour hour', norm: 'Failure norm', contact: 'Contact', email: 'E-mail', phone: 'Phone', address: 'Address', waiting: 'Awaiting claim', models: 'Models' },
  contractOf: (number, on) => (on === null ? number : `${number} of ${formatDate(on)}`),
  ppm: (value) => `${formatNumber(value)} ppm`,
  claimsOf: 'Claims to the supplier', noClaims: 'No claims yet',
  groups: { names: 'Name', contact: 'Contact', contract: 'Contract and terms', claim: 'Claim' },
  name: 'Name in the program', nameEn: 'In English', nameZh: 'In Chinese', country: 'Country', contactName: 'Contact person', email: 'E-mail', phone: 'Phone', addressEn: 'Address in English',
  contractNumber: 'Contract number', contractOn: 'Date of contract', currency: 'Currency', windowMode: 'Time for notice of a defect', byContract: 'by contract', byLaw: 'reasonable time, art. 39(1) of the Vienna Convention (CISG)',
  claimWindowDays: 'Days by contract', windowWhy: (days) => `Without a time in the contract the program counts ${formatDays(days)} from the day of discovery; the limit is two years from delivery.`,
  answerDays: 'Days to answer', leadDays: 'Delivery time of parts', leadHint: (days) => `If not given, buying counts ${formatDays(days)}`, incoterms: 'Delivery terms', claimBasis: 'Ground of claims', claimBasisHint: 'Clause of the contract the claim refers to', labourRate: 'Cost of a labour hour', norm: 'Failure norm', normHint: 'How many defects per million pieces the contract allows', note: 'Note', day: 'days',
}
