import { counted, formatDays, formatQty, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/stock-operations.ts'
import { PIECES_PROBLEMS, qtyWithUnit } from './stock-labels.ts'
import type { Translated } from './translated.ts'

const RECORD_FORMS: EnglishForms = ['record', 'records']
const MOVE_FORMS: EnglishForms = ['movement', 'movements']
const BALANCE_FORMS: EnglishForms = ['balance', 'balances']
const DIFFERENCE_FORMS: EnglishForms = ['difference', 'differences']

export const ledgerTexts: Translated<typeof ru.ledgerTexts> = {
  grid: 'Movements', part: 'Part', warehouse: 'Warehouse', anyWarehouse: 'All warehouses', kind: 'Kind', anyKind: 'All kinds', clear: 'Clear filter',
  columns: { at: 'When', kind: 'What', part: 'Part', place: 'Place', change: 'Quantity', reserve: 'Held', after: 'Balance', document: 'Document', person: 'Who', reason: 'Reason' },
  signed: (qtyMilli) => (qtyMilli === 0 ? '' : `${qtyMilli > 0 ? '+' : '−'}${formatQty(Math.abs(qtyMilli))}`),
  inState: { quarantine: 'quarantine', atSupplier: 'at supplier' },
  lot: (lot) => `lot ${lot}`,
  empty: { title: 'No movements yet', why: 'Every receipt, issue, transfer and write-off will appear here on a line of its own.' },
  emptyFilter: { title: 'No movements match this filter', why: 'Change the part, the warehouse or the kind of movement.' },
  open: 'Open document', noDocument: 'the movement has no document', unchosen: 'choose a movement',
  reconcile: 'Reconcile stock', reconcileTitle: 'Count all balances, reserves and quarantine anew from movements',
  whole: (movementCount, balanceCount) => `Balances agree with movements: ${counted(movementCount, MOVE_FORMS)}, ${counted(balanceCount, BALANCE_FORMS)}.`,
  broken: (count) => `${counted(count, DIFFERENCE_FORMS)} found. Do not correct balances by hand: first find the cause in movements and the journal.`,
  difference: { part: 'Part', what: 'What does not agree', place: 'Place', balance: 'On record', ledger: 'By movements' },
  what: { on_hand: 'balance', reserved: 'reserve', quarantine: 'quarantine', at_supplier: 'at supplier', bin: 'bin', serials: 'serial numbers', order_part: 'order line', evidence: 'quarantine records' },
  closeVerdict: 'Hide', differences: 'Differences',
}

export const quarantineTexts: Translated<typeof ru.quarantineTexts> = {
  grid: 'Quarantine', states: 'State', all: 'All', supplier: 'Supplier', anySupplier: 'All suppliers',
  columns: { part: 'Part', serial: 'Serial number', qty: 'Qty', state: 'State', place: 'Where', age: 'Days', reason: 'Reason', document: 'From', supplier: 'Supplier', sent: 'Sent' },
  lot: (lot) => `lot ${lot}`,
  age: (dayCount) => formatDays(dayCount), sent: (on, waybill) => (waybill === '' ? on : `${on}, ${waybill}`),
  empty: { title: 'Quarantine is empty', why: 'A faulty part comes here from receiving, from an order or by the “To quarantine” button of the part’s card, and is kept apart until the supplier answers.' },
  emptyFilter: { title: 'No records match this filter', why: 'Choose another state or supplier.' },
  choose: 'Choose a record to move it, send it to the supplier, return it to sale or write it off. Several marked records are sent under one waybill.', unchosen: 'choose a record', severalChosen: 'several are marked: clear the marks', wrongState: (label) => `the record is ${label}`, unlike: 'mark only what is in quarantine',
  move: 'Move', send: 'Send to supplier', back: 'Came back', release: 'Return to sale', writeOff: 'Write off', openOrder: 'Open order',
  titles: { move: 'Move within quarantine', send: 'Send to supplier', back: 'Came back from supplier', release: 'Return to sale', writeOff: 'Write off' },
  whatIt: (part, serial, qtyMilli, unit) => `${part}${serial === '' ? '' : `, No. ${serial}`}, ${qtyWithUnit(qtyMilli, unit)}`,
  many: (count) => counted(count, RECORD_FORMS),
  toQuarantine: 'Quarantine bin', toShelf: 'Bin for sale', needsSupplier: 'choose a supplier', needsDay: 'enter the date', sentOn: 'Date of sending', waybill: 'Waybill or tracking number',
  releaseWhy: 'The part will be sold again. The reason stays in the movements.', backWhy: 'The part stays evidence: next it is returned to sale or written off.', writeOffWhy: 'The record closes. It cannot be brought back.',
  done: { move: 'Moved', send: (count) => `Sent to supplier: ${counted(count, RECORD_FORMS)}`, back: 'Back in quarantine', release: 'Returned to sale', writeOff: 'Written off' },
  keys: { move: 'Move a quarantine record', send: 'Send marked records to supplier' },
}

export const operationTexts: Translated<typeof ru.operationTexts> = {
  transfer: 'Move', writeOff: 'Write off', setAside: 'To quarantine', correct: 'Correct stock', nothingHere: 'the bins are empty',
  titles: { transfer: (number) => `Move ${number}`, writeOff: (number) => `Write off ${number}`, setAside: (number) => `${number}: to quarantine`, correct: (number) => `Correct stock of ${number}` },
  from: 'From bin', to: 'To bin', bin: 'Bin', qty: 'Quantity', qtyBad: 'Enter a number above zero, for example 2 or 0.5', lot: 'Lot', serials: 'Serial numbers', serialsTyped: 'Serial numbers, one per line',
  reason: 'Reason', note: 'Explanation', supplier: 'Supplier', noSupplier: 'Not given', direction: 'What to do', add: 'Add', take: 'Take off',
  correctWhy: 'A correction is recorded as a movement of its own with its reason. To check the whole warehouse there is a stocktake.',
  cell: (label, lot, qtyMilli, unit) => [label, ...(lot === '' ? [] : [`lot ${lot}`]), qtyWithUnit(qtyMilli, unit)].join(' · '),
  bins: (label, name) => (name === '' ? label : `${label} · ${name}`),
  freeIn: (warehouse, freeMilli, reservedMilli, unit) => `${warehouse}: ${qtyWithUnit(freeMilli, unit)} free${reservedMilli === 0 ? '' : `, ${qtyWithUnit(reservedMilli, unit)} reserved`}`,
  needs: { from: 'choose a bin', to: 'choose where to', reason: 'enter the reason', qty: 'enter the quantity' }, problems: PIECES_PROBLEMS,
  done: { transfer: 'Moved', writeOff: 'Written off', setAside: 'Sent to quarantine', correct: 'Stock corrected' },
  scan: 'The bin and the serial number can be scanned.',
}
