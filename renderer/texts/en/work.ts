import { formatAmount, formatMoney, formatQty } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/work.ts'
import type { Translated } from './translated.ts'

export const PAYMENT_METHOD_LABELS: Translated<typeof ru.PAYMENT_METHOD_LABELS> = { cash: 'Cash', card: 'Card', transfer: 'Transfer' }
export const PAYMENT_PURPOSE_LABELS: Translated<typeof ru.PAYMENT_PURPOSE_LABELS> = { prepayment: 'prepayment', payment: 'payment', refund: 'refund to customer' }

export const workTexts: Translated<typeof ru.workTexts> = {
  lines: 'Work and parts',
  table: 'Lines of work and parts',
  columns: { name: 'Name', qty: 'Qty', price: 'Price, ₽', total: 'Amount, ₽', actions: 'Action' },
  qty: formatQty,
  amount: formatAmount,
  empty: 'No work or parts yet',
  emptyWhy: 'Enter what was done and fitted: acts are made of these lines.',
  serials: (put, removed, months) =>
    [put === '' ? '' : `fitted ${put}`, removed === '' ? '' : `removed ${removed}`, months === null ? '' : `warranty ${months} months`].filter((part) => part !== '').join(' · '),
  remove: 'Remove',
  removeQuestion: 'Remove the line?',
  removed: (name) => `Line removed: ${name}`,
  putBack: 'Undo',
  closedStage: 'lines are changed only during repair',
  add: {
    title: 'New line', kind: 'Kind', code: 'Code', name: 'Name', qty: 'Qty', price: 'Price', serialIn: 'Fitted, serial number', serialOut: 'Removed, serial number', warranty: 'Warranty, months',
    submit: 'Add', qtyBad: 'The quantity is above zero, to thousandths', priceNeeded: 'Enter the price', nameNeeded: 'Write what it is', monthsBad: 'A whole number from 0 to 120',
  },
  totals: { title: 'Total', labour: 'Labour', parts: 'Parts', total: 'Total', paid: 'Paid', due: 'Due', byCustomer: 'the customer pays', byCentre: 'the customer does not pay', undecided: 'who pays is known after the decision', limit: (limitMinor) => `no more than ${formatMoney(limitMinor)} agreed`, overLimit: 'more than agreed' },
  stage: { wait: 'Await a part', arrived: 'Part has come', finish: 'Finish work', linesFirst: 'enter the work first', finished: 'Repair finished', fixed: 'Remedied', tests: 'Check' },
  waitDialog: { title: 'Awaiting a part', note: 'Which and from whom', noteHint: 'This does not stop the legal term', submit: 'Record', needed: 'Write what is awaited' },
  finishDialog: {
    title: 'Work finished', fixed: 'Which defects were remedied', fixedHint: 'Goes into the hand-over act word for word', tests: 'How and with what it was checked', testsHint: 'Modes, measurements, test run time', submit: 'Finish work',
    fixedNeeded: 'Write what was remedied', testsNeeded: 'Write how it was checked', done: 'Work finished, the device is ready',
  },
  payments: {
    title: 'Money', list: 'Payments', columns: { at: 'When', what: 'What', receipt: 'Receipt', amount: 'Amount, ₽' }, empty: 'No payments', record: 'Take payment', dialog: 'Payment', amount: 'Amount', method: 'Method',
    receipt: 'Receipt number', receiptHint: 'From the cash register', submit: 'Record', amountNeeded: 'Enter the amount', done: (amountMinor) => `Payment recorded: ${formatMoney(amountMinor)}`, closed: 'the order is closed', estimate: 'Approximate cost', limit: 'Limit without approval', diagnostics: 'Diagnostics', agreed: 'Agreed at intake',
  },
}
