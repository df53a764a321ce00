import type * as ru from '../ru/buying.ts'
import { counted, type EnglishForms, formatDate, formatDays, formatNumber } from '#renderer/texts/formats.ts'
import { qtyWithUnit } from './stock-labels.ts'
import type { Translated } from './translated.ts'

const LINE_FORMS: EnglishForms = ['line', 'lines']
const ORDER_FORMS: EnglishForms = ['order', 'orders']
const DRAFT_FORMS: EnglishForms = ['draft', 'drafts']
const MONTH_FORMS: EnglishForms = ['month', 'months']

export const buyingTexts: Translated<typeof ru.buyingTexts> = {
  views: 'What to show', view: { advice: 'What to buy', open: 'Open orders', all: 'All orders' }, supplier: 'Supplier', anySupplier: 'all suppliers', newOrder: 'New purchase order', orderIt: 'Order from supplier', adviceLabel: 'Parts it is time to buy', ordersLabel: 'Purchase orders',
  nothingMarked: 'no part is ticked', noSupplier: (numbers) => `supplier unknown: ${numbers.join(', ')}`, noWarehouse: 'there is no warehouse',
  adviceEmpty: 'Nothing to buy', adviceEmptyWhy: 'Parts appear here when orders wait for them, when fewer are left than the minimum stock, or when they will not last until the next delivery.',
  ordersEmpty: 'No purchase orders', ordersEmptyWhy: 'Tick parts in the list “What to buy” or write an order yourself.', choose: 'No line chosen', chooseWhy: 'Choose a line with the arrows: the calculation appears on the right.',
  drafted: (count) => `Written: ${counted(count, DRAFT_FORMS)}`,
  columns: { code: 'Supplier’s no.', qty: 'Qty', part: 'Part', advice: 'Buy', waiting: 'Waits', free: 'Free', expected: 'On order', supplier: 'Supplier', price: 'Price', number: 'Order', status: 'Status', expectedOn: 'Expected', tracking: 'Consignment', lines: 'Lines', total: 'Total', created: 'Written' },
  noSupplierYet: 'not given', late: (on) => `${formatDate(on)}, late`, openOrder: 'Open',
}

export const adviceTexts: Translated<typeof ru.adviceTexts> = {
  reasons: { waiting: 'Orders waiting', minimum: 'Minimum stock', demand: 'Use until the next delivery', free: 'Free in stock', expected: 'Already on order', whole_pieces: 'Rounded up' },
  sum: 'Buy', why: 'Why so many', waitingOrders: 'Orders waiting',
  used: (milli, unit, months) => `${qtyWithUnit(milli, unit)} used in ${counted(months, MONTH_FORMS)}`, unused: (months) => `None used in ${counted(months, MONTH_FORMS)}`,
  cover: (facts) =>
    `${qtyWithUnit(facts.perMonthMilli, facts.unit)} a month for ${formatDays(facts.leadDays + facts.reviewDays)}: ${formatDays(facts.leadDays)} of delivery and ${formatDays(facts.reviewDays)} until the next order – ${qtyWithUnit(facts.coverMilli, facts.unit)}`,
  lead: (days, isKnown) => (isKnown ? `The supplier’s delivery time is ${formatDays(days)}` : `No delivery time is given, ${formatDays(days)} assumed`),
  shelf: (minimum, cover) => `The shelf needs the larger of two: the minimum stock of ${minimum} or a use of ${cover}`, openPart: 'Open part', price: 'Last price', cost: 'In roubles', supplierCode: 'Supplier’s number', noPrice: 'Price unknown',
}

export const purchaseTexts: Translated<typeof ru.purchaseTexts> = {
  title: (number) => `Purchase order ${number}`, newTitle: 'New purchase order', back: 'Back to buying', sub: (supplier, warehouse) => `${supplier} · ${warehouse}`,
  supplier: 'Supplier', warehouse: 'Warehouse', currency: 'Currency', rate: 'Rate to the rouble', rateHint: (currency) => `Roubles for 1 ${currency}`, expectedOn: 'Expected', incoterms: 'Delivery terms', note: 'Note for yourself', noteHint: 'Does not go into the supplier’s file',
  lines: 'Order lines', part: 'Part', addPart: 'Add part', qty: 'Quantity', price: 'Price', sum: 'Amount', supplierCode: 'Supplier’s number', lineOn: 'By', remove: 'Remove', removeLine: (number) => `Remove ${number}`, removed: (number) => `${number} removed`, takeBack: 'Undo', cell: (label, number) => `${label}, ${number}`,
  noLines: 'No lines', noLinesWhy: 'Find a part by number, name or barcode and add it.', twice: (number) => `${number} is already in the order`, waits: (numbers) => `${numbers.join(', ')} waiting`,
  total: 'Total', inRoubles: 'in roubles at the rate', noRate: 'no rate given', received: 'Received', cancelled: 'Cancelled', rest: 'Left',
  needsSupplier: 'Choose the supplier', needsLines: 'add at least one line', needsQty: 'Enter the quantity', needsPrice: 'Enter the price',
  save: 'Save draft', saveFirst: 'save the draft first', excel: 'Excel', pdf: 'PDF', language: 'Language of the file', languages: { en: 'English', en_zh: 'English and Chinese' }, exported: (name) => `File “${name}” saved`,
  noEnglish: (numbers) => `No English name: ${numbers.join(', ')}. The Russian one will go into the file.`,
  markSent: 'Mark as sent', tracking: 'Consignment', receive: 'Receive goods', cancelRest: 'Cancel the rest', cancelDraft: 'Delete draft', notSent: 'the order is not sent yet', closed: 'the order is closed', isSent: 'the order is already sent',
  sent: (on) => `Sent ${formatDate(on)}`, lateNote: (on) => `Expected ${formatDate(on)} and has not arrived.`, closedFor: (reason) => `Closed: ${reason}`, receipts: 'Receipts', noReceipts: 'No receipts for this order', created: 'Written', person: 'Written by', discrepancy: 'discrepancy',
  sendDialog: { title: 'Order sent to the supplier', day: 'Day sent', expected: 'Expected on', why: 'From this day the parts count as expected, and the lines no longer change.', confirm: 'Mark as sent', needsDay: 'the day of sending is missing' },
  trackingDialog: { title: 'Consignment', carrier: 'Carrier', number: 'Consignment number', expected: 'Expected on', why: 'Orders that wait for the part will see the new day.', confirm: 'Save' },
  cancelDialog: { title: 'Cancel the rest', draftTitle: 'Delete draft', reason: 'Reason', why: 'What has not arrived is no longer expected.', draftWhy: 'The draft stays in the list of cancelled orders.', confirm: 'Cancel it', needsReason: 'the reason is missing' },
}

export const receiptTexts: Translated<typeof ru.receiptTexts> = {
  label: 'Receipts', newReceipt: 'Receive goods', empty: 'No receipts', emptyWhy: 'Receive goods against a purchase order or without one.', choose: 'No receipt chosen', title: (number) => `Receipt ${number}`, newTitle: 'Goods receipt', byOrder: (number) => `Against order ${number}`, back: 'Back to receipts',
  columns: { number: 'Receipt', on: 'Received', supplier: 'Supplier', waybill: 'Waybill', purchase: 'Against order', lines: 'Lines', total: 'Total', state: 'Discrepancies', person: 'Received by' }, discrepancy: 'yes', asWritten: 'none', waybillOf: (number, on) => `${number} of ${formatDate(on)}`,
  supplier: 'Supplier', warehouse: 'Warehouse', receivedOn: 'Received', currency: 'Currency', rate: 'Rate to the rouble', waybill: 'Waybill no.', waybillOn: 'of', sender: 'Sender', invoice: 'Invoice', contract: 'Contract', customsDeclaration: 'Customs declaration', transport: 'Transport, seals', packageState: 'State of the packaging', delivery: 'Delivery papers', head: 'Receipt',
  bin: 'Bin for goods', faultyBin: 'Bin for faulty', lineBin: 'Bin of this line', asAll: 'as for all', scan: 'Scan a barcode', scanHint: 'A barcode adds one piece to “actual”, a number and Enter sets the quantity of the chosen line, a bin is chosen by its label',
  document: 'By papers', documentShort: 'By papers', actual: 'Actual', faulty: 'Faulty', price: 'Price', part: 'Part', lot: 'Lot', lotOf: (lot) => `lot ${lot}`, serials: 'Serial numbers', faultySerials: 'Numbers of faulty ones', serialsHint: 'one a line, or by scanner', faultyReason: 'What is wrong', ordered: (qty) => `${qty} ordered`,
  line: 'Line', lineUnchosen: 'No line chosen', lineUnchosenWhy: 'Choose a line or scan a part.', allCame: 'All arrived as in the papers', addPart: 'Add part', noLines: 'No lines', noLinesWhy: 'Scan a part or find it by number.', remove: 'Remove', removeLine: (number) => `Remove ${number}`, anotherLot: 'One more lot',
  summary: 'Discrepancies', summaryNone: 'No discrepancies', summaryOf: { short: 'Short', surplus: 'Surplus', faulty: 'Faulty' }, linesCount: (count) => counted(count, LINE_FORMS), serialsOf: (have, need) => `${formatNumber(have)} of ${need} numbers`,
  post: 'Post receipt', needsSupplier: 'Choose the supplier', needsQty: 'Enter the quantity', needsBin: 'Enter the bin', required: 'Fill this in', needsRate: 'Enter the rate', needsLines: 'add at least one line', reasonNeeded: 'Describe what is wrong', lotNeeded: 'Enter the lot',
  scanned: { added: (number, qty) => `${number}: ${qty} actual`, set: (number, qty) => `${number}: ${qty} actual`, serial: (number, serial) => `${number}: serial ${serial}`, serialTwice: (serial) => `Number ${serial} is already recorded`, bin: (label) => `Bin ${label}`, wrongBin: (label) => `${label}: goods are not put there`, notOrdered: (number) => `${number}: this order has no such part`, several: (numbers) => `Several parts have this code: ${numbers}. Choose the line yourself`, unknown: (code) => `Code ${code} not found`, noLine: 'Choose a line first', order: (number) => `${number} is the number of an order, not of a part`, failed: 'The code was not read, try again' },
  posted: (number) => `Receipt ${number} posted`, offered: (count) => `Waiting for this part: ${counted(count, ORDER_FORMS)}`, showWaiting: 'Show who waits', lines: 'Lines of the receipt', place: 'Bin', papers: 'Acts', noPapers: 'No acts', makeAct: 'Write the act of discrepancies', actNote: 'The goods arrived with discrepancies: write the act.', noDiscrepancy: 'no discrepancies', openPaper: 'Open', openPurchase: 'Open order', movements: 'Movements',
  act: { kinds: { DOC_TORG2: 'TORG-2', DOC_TORG3: 'TORG-3' }, print: 'Print', errors: 'Fill in the fields of the act', required: 'Fill in the field', timeNeeded: 'Enter the time', elsewhere: (labels) => `Not filled in in the settings of the centre or on the staff card: ${labels.join(', ')}.`, left: (count) => (count === 0 ? 'Everything is filled in' : `Left to fill in: ${formatNumber(count)}`), prefilled: 'Taken from the receipt, can be changed.', close: 'Close', made: (number) => `Act ${number} printed` },
}
