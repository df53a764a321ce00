import type { OrderPart } from '#shared/contract/stock.ts'
import { counted, formatAmount, formatDayMonth } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/order-parts.ts'
import { STATUS_LABELS } from './labels.ts'
import { qtyWithUnit } from './stock-labels.ts'
import type { Translated } from './translated.ts'

const QTY_BAD = 'The quantity is above zero, to thousandths'

/** Where the part taken out went, as the story of the order says it. */
export const OLD_PART_WORDS: Translated<typeof ru.OLD_PART_WORDS> = {
  quarantine: (serial) => `Removed${serial}, to quarantine`, customer: (serial) => `Removed${serial}, given to the customer`, scrapped: (serial) => `Removed${serial}, scrapped`, none: () => 'No part removed',
}
/** Why an order gave its parts up, where it was no decision. */
export const RELEASE_REASONS: Translated<typeof ru.RELEASE_REASONS> = { consent_refused: 'the customer does not agree to the estimate', new_version: 'new version of the inspection', new_demand: 'new demand of the customer' }

export const OLD_PART_LABELS: Translated<typeof ru.OLD_PART_LABELS> = { quarantine: 'To quarantine', customer: 'Given to the customer', scrapped: 'Scrapped', none: 'Not removed' }

const expectedWords = ({ expectedMilli, expectedOn }: OrderPart): string => (expectedOn === null ? (expectedMilli > 0 ? 'on the way, day unknown' : 'delivery date unknown') : `expected ${formatDayMonth(expectedOn)}`)

export const orderPartTexts: Translated<typeof ru.orderPartTexts> = {
  title: 'Parts from stock',
  table: 'Parts of the order',
  empty: 'No parts from stock needed or chosen yet',
  columns: { part: 'Part', qty: 'Qty', price: 'Price, ₽' },
  qty: qtyWithUnit, amount: formatAmount,
  noPrice: 'no price',
  state: {
    draft: 'draft, not reserved',
    reserved: (line) => `reserved ${line.reservedMilli === line.qtyMilli ? '' : `${qtyWithUnit(line.reservedMilli, line.unit)} of `}${qtyWithUnit(line.qtyMilli, line.unit)}, ${line.reservations.map((one) => one.warehouse).join(' + ')}`,
    waits: (line) => `awaits ${qtyWithUnit(line.waitingMilli, line.unit)}, ${expectedWords(line)}`,
    issued: (line) => (line.issuedMilli === line.qtyMilli ? 'issued' : `issued ${qtyWithUnit(line.issuedMilli, line.unit)}`),
    free: (line) => `${qtyWithUnit(line.freeMilli, line.unit)} free`,
  },
  analogue: (number, freeMilli, unit) => `equivalent ${number}: ${qtyWithUnit(freeMilli, unit)} free`,
  takeAnalogue: (number) => `Take ${number}`,
  analogueTaken: (number) => `${number} added instead of this part`,
  confirm: 'Confirm', reserve: 'Reserve', issue: 'Issue', release: 'Release', change: 'Change', drop: 'Give up', dropQuestion: 'Give the part up?',
  wrongStage: (status) => `the stage is now “${STATUS_LABELS[status]}”`,
  noneFree: 'none free', nothingToIssue: 'nothing to issue', undo: 'Undo', undone: 'Undone in the order',
  confirmed: (reservedMilli, waitingMilli, unit) => (waitingMilli === 0 ? `${qtyWithUnit(reservedMilli, unit)} reserved` : `${qtyWithUnit(reservedMilli, unit)} reserved, ${qtyWithUnit(waitingMilli, unit)} more awaited, the legal term goes on`),
  reserved: (qtyMilli, unit, number) => `${qtyWithUnit(qtyMilli, unit)} reserved: ${number}`,
  released: (qtyMilli, unit, number) => `Released ${qtyWithUnit(qtyMilli, unit)}: ${number}`,
  dropped: (number) => `Given up: ${number}`,
  added: (number) => `${number} added`, addedMore: (number, qtyMilli, unit) => `${number}: now ${qtyWithUnit(qtyMilli, unit)}`,
  severalByCode: 'Several parts have this code, choose the right one in the field',
  key: 'Reserve or confirm a part',
  nothingToReserve: 'all parts of the order are already reserved or issued',
  add: { title: 'Add a part from stock', part: 'Part: number, name, model or scan', qty: 'Quantity', submit: 'Add part', partNeeded: 'Choose a part', qtyBad: QTY_BAD, hint: 'Scanning a part’s barcode adds one piece' },
  changeDialog: { title: (number) => `Change: ${number}`, qty: 'Qty', price: 'Unit price', warranty: 'Warranty, months', submit: 'Save', monthsBad: 'A whole number from 0 to 120', priceNeeded: 'Enter the price' },
  issueDialog: {
    title: (number, name) => `Issue to the order: ${number} ${name}`, bin: 'From bin', binNeeded: 'Choose a bin', binEmpty: 'None in any bin', lot: (lot) => `lot ${lot}`, qty: 'Qty', qtyBad: QTY_BAD,
    serialIn: 'New serial number', serialOut: 'Removed serial number', serialInHint: 'Scan or choose below', serialOutHint: 'Scan it off the part', serialNeeded: 'Enter the serial number of the new part', serialOutNeeded: 'Enter the serial number of the removed part', serials: 'In bins',
    old: 'Removed part', oldBin: 'Quarantine bin', oldBinNeeded: 'Choose a quarantine bin', supplier: 'Supplier of the part', anySupplier: 'not given', reason: 'What is wrong with it', whyNone: 'Why nothing was removed', reasonNeeded: 'Write the reason',
    onePiece: 'Parts with serial numbers are issued one by one, so that the new and the removed stand side by side', submit: 'Issue', done: (number) => `${number} issued, the line is entered into work`,
  },
  backDialog: {
    button: 'Return to stock', title: (name) => `Return to stock: ${name}`, why: 'Why', unused: 'Not needed', faulty: 'Faulty out of the box', bin: 'To bin', faultyBin: 'To quarantine bin', binNeeded: 'Choose a bin', qty: 'Qty', qtyBad: QTY_BAD,
    reason: 'Details', reasonNeeded: 'Write what happened', faultyHint: 'Stays as evidence until the supplier answers; the order needs another one', submit: 'Return', done: 'Returned',
  },
  waitingNote: (expectedOn) => `Awaits a part, ${expectedOn === null ? 'delivery date unknown' : `expected ${formatDayMonth(expectedOn)}`}.`,
  clockGoesOn: (deadlineOn) => (deadlineOn === null ? 'Lack of parts does not extend the repair term (CPL art.\u00a020 cl.\u00a01).' : `The legal term goes on while waiting: until ${formatDayMonth(deadlineOn)} (CPL art.\u00a020 cl.\u00a01).`),
}

export const waitingTexts: Translated<typeof ru.waitingTexts> = {
  why: 'What is free is offered in turn: the nearest legal term first.',
  grid: 'Orders awaiting a part',
  columns: { order: 'Order', device: 'Device', term: 'Legal term', part: 'Part', waits: 'Awaits', free: 'Free', offered: 'Offered', expected: 'Expected', purchase: 'Purchase order' },
  qty: qtyWithUnit,
  unknownDay: 'unknown', onTheWay: 'on the way',
  reserve: 'Reserve', reserveAll: 'Reserve all that is offered', open: 'Open order',
  pick: 'choose a row', notOffered: 'none free', nothingOffered: 'none free',
  empty: { title: 'No one awaits parts', why: 'Orders short of a confirmed part come here.' },
  all: {
    title: 'Reserve all that is offered', lead: (count) => `Reserves to be made: ${count}.`, more: (count) => `and ${count} more`, submit: 'Reserve',
    line: (number, part, qtyMilli, unit) => `${number} – ${part}, ${qtyWithUnit(qtyMilli, unit)}`,
    done: (count) => `Reserved in ${counted(count, ['order', 'orders'])}`, stopped: (done, total) => `${done} of ${total} done`,
  },
  toOrder: {
    title: 'Reserve to an order', order: 'Order: number, serial number or customer', orderNeeded: 'Choose an order', waiting: 'Awaiting this part', qty: 'Qty', qtyBad: QTY_BAD, submit: 'Reserve',
    wrongStage: (status) => `stage “${STATUS_LABELS[status]}”`, draftOnly: 'The order is not in repair yet: the part goes in as a draft, without a reserve.', drafted: (number) => `Added as a draft to order ${number}`, notFound: (code) => `There is no order “${code}”`,
    waitsFor: (qtyMilli, unit) => `awaits ${qtyWithUnit(qtyMilli, unit)}`,
  },
}
