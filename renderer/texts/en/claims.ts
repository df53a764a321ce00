import type * as ru from '../ru/claims.ts'
import { counted, type EnglishForms, formatDate, formatDays, formatNumber } from '#renderer/texts/formats.ts'
import type { Translated } from './translated.ts'

const LINE_FORMS: EnglishForms = ['line', 'lines']
const PHOTO_FORMS: EnglishForms = ['photo', 'photos']

export const claimListTexts: Translated<typeof ru.claimListTexts> = {
  label: 'Claims', newClaim: 'New claim',
  columns: { number: 'Claim', supplier: 'Supplier', period: 'Period', lines: 'Lines', total: 'Total', notice: 'Notify by', answer: 'Answer by', status: 'Status' },
  supplier: 'Supplier', anySupplier: 'any', stages: 'Stages', over: 'Over', notFound: 'No such claims', notFoundWhy: 'No claim answers the filter.', showAll: 'Show all',
  empty: 'No claims', emptyWhy: 'Gather a supplier’s defects of a period into a claim.',
  period: (from, to) => `${formatDate(from)} – ${formatDate(to)}`,
  sentOn: (date) => `Sent ${formatDate(date)}`,
  overdue: (date) => `${formatDate(date)}, overdue`, inDays: (date, days) => `${formatDate(date)}, ${formatDays(days)}`, today: (date) => `${formatDate(date)}, today`,
}

export const buildTexts: Translated<typeof ru.buildTexts> = {
  title: 'New claim', sub: 'Defects from inspections, quarantine and goods receipts that are in no other claim', supplier: 'Supplier', shipment: 'Shipment', anyShipment: 'any', from: 'Found from', to: 'to', remedy: 'What we ask', build: 'Make the claim', back: 'Back to claims',
  nothingChosen: 'no line is ticked', noSupplier: 'no supplier chosen', badPeriod: 'check the period', periodReversed: 'The period begins after its end', empty: 'No defects in this period', emptyWhy: 'Change the period. Orders with the verdict “manufacturing defect”, faulty parts in quarantine and shortages at receipt come here.', emptyFiltered: 'No line fits the filter', showAll: 'Show all',
  filters: 'Filter of lines', filter: { all: 'all', ready: 'ready', unready: 'not ready', late: 'notice period over' }, byContract: 'Provided by the contract', notInContract: 'Beyond the contract',
  ofStock: 'stock', side: 'Chosen defect', unchosen: 'No line chosen', unchosenWhy: 'Choose a line with the arrows.', qty: 'Quantity', price: 'Purchase price', lotLabel: 'Lot', held: 'Parts in quarantine',
  chooseSupplier: 'Choose the supplier', chooseSupplierWhy: 'Defects that wait for a claim appear here.',
  columns: { order: 'Basis', source: 'Found by', readiness: 'Readiness', checks: 'Check', model: 'Model', sku: 'Supplier’s SKU', serial: 'Serial number', found: 'Found on', defect: 'Defect', notice: 'Notify by', cost: (currency) => `Costs, ${currency}`, gaps: 'What is missing' },
  ready: 'ready', label: 'Defects that wait for a claim',
  chosen: (count, total) => `${formatNumber(count)} of ${formatNumber(total)} ticked`, costs: 'costs', withGaps: (count) => `${formatNumber(count)} not ready`, overdue: (count) => `notice period over for ${formatNumber(count)}`, nearest: 'nearest notice deadline',
  photos: (count) => counted(count, PHOTO_FORMS), lot: (lot) => `lot ${lot}`, mark: 'tick', openOrder: 'open order',
  gapsNote: 'The supplier may reject a line that is not ready',
}

export const claimTexts: Translated<typeof ru.claimTexts> = {
  title: (number) => `Claim ${number}`, notFound: 'No such claim', back: 'Back to claims', parts: 'Parts of the claim', tabs: { lines: 'Lines', shipment: 'Shipment and quantities' },
  sub: (supplier, period, lines) => `${supplier} · ${period} · ${counted(lines, LINE_FORMS)}`,
  notice: 'Notify by', answer: 'Answer by', noAnswer: 'from the day of sending', total: 'Total', export: 'Export to Excel', exportAgain: 'Export again', saveFile: 'Save the last file', markSent: 'Mark as sent', exported: (name) => `Workbook “${name}” saved`,
  exportedWithoutPhotos: (name) => `Workbook “${name}” saved without photos: with them it is larger than the supplier accepts. Photos are exported as an archive`,
  sentDialog: { title: 'Claim sent', day: 'Day sent', why: 'After this the claim does not change, and the supplier’s time to answer begins.', confirm: 'Mark as sent', inFuture: 'The day of sending has not come yet', needsDay: 'the day is missing' },
  frozen: (date) => `Sent ${date}, cannot be changed`, frozenReason: 'the claim is sent', unsaved: 'save the changes first',
  columns: { no: 'No.', order: 'Order', model: 'Model', serial: 'Serial number', defect: 'Defect', remedy: 'Remedy', qty: 'Qty', sum: (currency) => `Amount, ${currency}`, gaps: 'Readiness', status: 'Status' },
  ready: 'ready', line: (no) => `Line ${formatNumber(no)}`, lineEmpty: 'No line chosen', lineEmptyWhy: 'Choose a line with the arrows, Enter goes to its fields.',
  remedy: 'What we ask', qty: 'Quantity', unitPrice: 'Price a piece', labour: 'Labour', partsCost: 'Parts', carriage: 'Carriage', requested: 'To be compensated', requestedWhy: 'Price of the goods, labour, parts and carriage add up according to the remedy.',
  saveNext: 'Save line', fillFields: 'to the fields of the line', category: 'Category and severity', defectRu: 'In Russian', defectEn: 'In English', defectZh: 'In Chinese', lot: 'Lot', found: 'Found on', photos: 'Photos', gaps: 'Missing', openOrder: 'Open order', noOrder: 'the line is not from an order',
  shipment: 'Shipment papers', fromShipment: 'Fill in from shipment', noShipment: 'not chosen', quantities: 'Shipped and sold', quantitiesWhy: 'The failure rate is counted from these numbers. No quantity, no rate.', addQuantity: 'Add SKU and lot', sku: 'SKU', shippedQty: 'Shipped, pcs', soldQty: 'Sold, pcs', defects: 'Defects', rate: 'Rate, ppm', overNorm: 'Over the norm', removeQuantity: 'Remove', norm: (ppm) => `contract norm ${formatNumber(ppm)} ppm`, noNorm: 'the contract gives no norm', noQuantities: 'No quantities entered', unknown: '–', sameRow: 'This SKU with this lot is already there',
  fields: { purchaseOrder: 'Purchase order', proformaInvoice: 'Proforma invoice', invoiceNumber: 'Invoice', invoiceOn: 'Invoice date', packingList: 'Packing list', shippedOn: 'Shipped', waybill: 'Waybill', container: 'Container', seal: 'Seal', arrivedOn: 'Arrived', customsDeclaration: 'Customs declaration', acceptanceAct: 'Acceptance act' },
  noLines: 'The claim has no lines', windowNote: (date) => `The last day of notice, ${date}, has passed. The supplier may reject the claim.`,
}
