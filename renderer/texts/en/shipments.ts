import type { UnreadRow } from '#shared/shipments/packing-list.ts'
import { counted, formatDate, formatNumber, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/shipments.ts'
import type { Translated } from './translated.ts'

const NUMBER_FORMS: EnglishForms = ['number', 'numbers']
const LINE_FORMS: EnglishForms = ['line', 'lines']

export const SHIPMENT_STATE_LABELS: Translated<typeof ru.SHIPMENT_STATE_LABELS> = { prepared: 'in preparation', on_way: 'in transit', arrived: 'arrived' }
export const WAYBILL_KIND_LABELS: Translated<typeof ru.WAYBILL_KIND_LABELS> = { '': 'not given', bl: 'bill of lading', cmr: 'CMR', rail: 'rail waybill', awb: 'air waybill (AWB)' }
export const TRACED_BY_LABELS: Translated<typeof ru.TRACED_BY_LABELS> = { serial: 'by serial number', lot: 'by lot', invoice: 'by invoice' }
export const PACKING_COLUMN_LABELS: Translated<typeof ru.PACKING_COLUMN_LABELS> = {
  article: 'SKU', lot: 'lot', qty: 'quantity', price: 'price', producedOn: 'date of manufacture', cartons: 'cartons', serials: 'serial numbers', serialFrom: 'first number', serialTo: 'last number',
}
const UNREAD_REASONS: Readonly<Record<UnreadRow['reason'], string>> = { no_article: 'no SKU', bad_qty: 'quantity cannot be read', bad_price: 'price cannot be read', bad_date: 'date of manufacture cannot be read' }

/** What a person is asked before the shipment is kept as typed. */
export const shipmentWarningText: Translated<typeof ru.shipmentWarningText> = (warning) => {
  switch (warning.kind) {
    case 'overlap': return `Line ${formatNumber(warning.lineNo)}: numbers ${warning.serials} are already in shipment ${warning.number}${warning.invoiceNumber === '' ? '' : `, invoice ${warning.invoiceNumber}`}`
    case 'count': return `Line ${formatNumber(warning.lineNo)}: devices ${formatNumber(warning.qty)}, serial numbers ${formatNumber(warning.serialCount)}`
    case 'invoice_twice': return `Invoice ${warning.invoiceNumber} is already recorded in shipment ${warning.number}`
  }
}

export const shipmentTexts: Translated<typeof ru.shipmentTexts> = {
  search: 'Search and origin', searchHint: 'Serial number, lot, invoice, container, SKU', states: 'State', anyState: 'all', supplier: 'Supplier', anySupplier: 'all suppliers', add: 'New shipment', label: 'Shipments',
  columns: { number: 'Shipment', supplier: 'Supplier', invoice: 'Invoice', shipped: 'Shipped', arrived: 'Arrival', container: 'Container', state: 'State', qty: 'Devices', serials: 'Numbers', total: 'Amount' },
  empty: 'No shipments', emptyWhy: 'Record a shipment with lots and serial numbers: a device is then traced to its invoice, and the failure rate is counted from what was shipped.', notFound: 'Nothing found', notFoundWhy: 'No shipment has such a number, lot or document.', clear: 'Show all',
  traced: (by, found, words) => `“${words}” found ${TRACED_BY_LABELS[by]}: shipment ${found.number}, ${found.supplier}${found.invoiceNumber === '' ? '' : `, invoice ${found.invoiceNumber}`}`,
  open: 'Open', late: (on) => `${formatDate(on)}, late`, expected: (on) => `due ${formatDate(on)}`, numbers: (count) => counted(count, NUMBER_FORMS),
}

export const shipmentCardTexts: Translated<typeof ru.shipmentCardTexts> = {
  title: (number) => `Shipment ${number}`, back: 'To shipments', edit: 'Change', remove: 'Delete', removeQuestion: 'Delete the shipment with its lines?', removeConfirm: 'Delete', removed: 'Shipment deleted',
  unlinked: (title) => `File detached: ${title}`, lines: 'Lines of the shipment', side: 'About the shipment', waybill: 'Waybill', papers: 'Documents', carriage: 'Carriage', files: 'Files', addFile: 'Attach file', noFiles: 'No invoice, packing list or container photo is attached yet.', removeFile: (name) => `Remove file ${name}`, unlink: 'Remove', links: 'Linked', noLinks: 'No purchase order or receipt given.', purchase: 'Purchase order', receipt: 'Receipt',
  columns: { no: 'No.', goods: 'Goods', article: 'SKU', lot: 'Lot', qty: 'Qty', price: 'Price', produced: 'Made', cartons: 'Cartons', serials: 'Serial numbers' }, unknownGoods: 'not in catalogue', noSerials: 'no numbers given', total: 'Amount', lineCount: (count) => counted(count, LINE_FORMS),
  serialLine: (count, qty) => (count === qty ? `numbers of all ${formatNumber(qty)} devices` : `${formatNumber(count)} of ${formatNumber(qty)} numbers`), chosen: 'Serial numbers of the line', unchosenWhy: 'Choose a line: its serial numbers will appear here.',
}

export const shipmentFormTexts: Translated<typeof ru.shipmentFormTexts> = {
  newTitle: 'New shipment', save: 'Save shipment', papers: 'Documents', carriage: 'Carriage', costs: 'Links and note', lines: 'Lines', needsSupplier: 'Choose a supplier', supplierFirst: 'choose a supplier first',
  fields: {
    supplierId: 'Supplier', purchaseOrder: 'Purchase order No.', proformaInvoice: 'Proforma', contract: 'Contract', invoiceNumber: 'Invoice', invoiceOn: 'Date of invoice', currency: 'Currency', packingList: 'Packing list', customsDeclaration: 'Customs declaration', acceptanceAct: 'Acceptance act',
    waybillKind: 'Kind of waybill', waybill: 'Waybill (bill of lading)', container: 'Container', seal: 'Seal', incoterms: 'Terms', incotermsPlace: 'Place', shippedOn: 'Shipped', expectedOn: 'Expected', arrivedOn: 'Arrived', freight: 'Freight', freightMinor: 'Freight', freightCurrency: 'Freight currency', freightRate: 'Rate to the rouble', customsMinor: 'Duties and fees', note: 'Note',
    purchases: 'Purchase orders', receipts: 'Receipts', lines: 'Lines', article: 'SKU', qty: 'Quantity', serials: 'Serial numbers', priceMinor: 'Price',
  },
  freightRateHint: (currency) => `Roubles per 1 ${currency}`, customsHint: 'in roubles', noPurchases: 'no orders to this supplier', noReceipts: 'no receipts from this supplier',
  addLine: 'Add line', paste: 'Load packing list', noLines: 'No lines', noLinesWhy: 'Load the supplier’s packing list from a file or add lines one by one.', removeLine: (no) => `Remove line ${no}`, remove: 'Remove', cell: (label, no) => `${label}, line ${no}`, removed: (no) => `Line ${no} removed`, takeBack: 'Undo',
  serialsHint: 'A0001-A0500, A0600', needsArticle: 'Enter the SKU', needsQty: 'Enter the quantity', known: (goods) => goods, unknown: 'not in catalogue: stays as words', counted: (count, qty) => (qty !== null && count !== qty ? `${counted(count, NUMBER_FORMS)} for ${formatNumber(qty)} pcs` : counted(count, NUMBER_FORMS)),
  totals: (lines, qty) => `${counted(lines, LINE_FORMS)}, ${formatNumber(qty)} pcs`, saveAsIs: 'Save as it is', doubtful: 'Check before saving', saved: (number) => `Shipment ${number} saved`,
  pasteDialog: {
    title: 'Packing list', area: 'Or rows of the table', hint: 'Copy rows with the header and paste them here. Without a header the columns are read as: SKU, quantity, lot, serial numbers, price, date of manufacture, cartons.', read: (lines, qty) => `Read: ${counted(lines, LINE_FORMS)}, ${formatNumber(qty)} pcs`, nothing: 'nothing pasted yet', none: 'no row could be read',
    columnsRead: (how) => `Columns: ${how}.`, byHead: 'by the table’s header', byOrder: 'no header, by the usual order', byChoice: 'as chosen', nameless: (no) => `Column ${no}`, skipped: 'not needed', unread: (row) => `Row ${formatNumber(row.rowNo)} not read, ${UNREAD_REASONS[row.reason]}: ${row.text}`, known: (known, all) => `SKUs found in the catalogue: ${formatNumber(known)} of ${formatNumber(all)}`,
    chooseFile: 'Choose a file', otherFile: 'Another file', asText: 'Paste as text', fileWhy: 'Excel (.xlsx, .xls), OpenDocument or CSV. The file can be dragged here.', sheet: 'Sheet',
    notWhole: 'not all rows are read', leaveUnread: (count) => `Without the rows not read (${formatNumber(count)}): they are not goods`, tooMany: (count, max) => `${formatNumber(count)} lines would result, a shipment has at most ${formatNumber(max)}`,
    add: 'Add lines', replace: 'Replace lines', more: (count) => `and ${formatNumber(count)} more`,
  },
}

export const shipmentLineTexts: Translated<typeof ru.shipmentLineTexts> = { title: 'Shipment', none: 'in no shipment', byWords: (found) => `${found.number}${found.invoiceNumber === '' ? '' : `, invoice ${found.invoiceNumber}`}`, detail: (found) => `${TRACED_BY_LABELS[found.by]}${found.arrivedOn === null ? '' : `, arrived ${formatDate(found.arrivedOn)}`}` }
