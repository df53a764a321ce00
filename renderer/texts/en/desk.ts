import { daysBetween } from '#shared/kit/calendar.ts'
import { TERM_SOON_DAYS } from '#shared/orders/desk.ts'
import type * as ru from '../ru/desk.ts'
import { counted, type EnglishForms, formatDayMonth, formatDays, formatMoney } from '#renderer/texts/formats.ts'
import { NEXT_ACTION_LABELS } from './labels.ts'
import type { Translated } from './translated.ts'

const ORDER_FORMS: EnglishForms = ['order', 'orders']

/** "16.11, 5 days ago", "20.11, yesterday", "23.11, 2 days": the last day of the term and how far it is. */
export const termWords: typeof ru.termWords = (deadlineOn, todayOn) => {
  const days = daysBetween(todayOn, deadlineOn)
  const date = formatDayMonth(deadlineOn)
  if (days < -1) return { tone: 'late', text: `${date}, ${formatDays(-days)} ago` }
  if (days === -1) return { tone: 'late', text: `${date}, yesterday` }
  if (days === 0) return { tone: 'soon', text: `${date}, today` }
  if (days === 1) return { tone: 'soon', text: `${date}, tomorrow` }
  return { tone: days <= TERM_SOON_DAYS ? 'soon' : null, text: `${date}, ${formatDays(days)}` }
}

export const nextActionWords: typeof ru.nextActionWords = ({ nextAction, partsExpectedOn }) => {
  if (nextAction !== 'wait_part') return NEXT_ACTION_LABELS[nextAction]
  return partsExpectedOn === null ? 'Waiting for a part, no delivery date' : `Waiting for a part, ${formatDayMonth(partsExpectedOn)}`
}

export const deskTexts: Translated<typeof ru.deskTexts> = {
  title: 'Desk',
  filters: 'Filters of the queue',
  grid: 'Open orders',
  columns: { number: 'Order', device: 'Device', customer: 'Customer', next: 'What to do', stage: 'Stage', term: 'Legal term', exposure: 'Risk, ₽', engineer: 'Engineer', accepted: 'Taken in' },
  urgent: 'urgent',
  noTerm: 'no term',
  unassigned: 'unassigned',
  emptyAll: { title: 'No open orders', why: 'A new order appears here once a device is taken in.', action: 'New intake' },
  emptyFilter: { title: 'No orders under this filter', why: 'Take the filter off to see all open orders.', action: 'Show all open' },
  shownOf: (shown, total) => `${shown} of ${counted(total, ORDER_FORMS)}`,
  exposure: 'at risk today',
  exposureTitle: (amountMinor) => `Penalty for overdue demands as of today: ${formatMoney(amountMinor)}`,
  keys: { preview: 'preview', open: 'open', assign: 'assign', stage: 'change stage', all: 'all keys' },
  preview: {
    label: 'Preview of the order', close: 'Close', customer: 'Customer', phone: 'Phone', serial: 'Serial number', engineer: 'Engineer', demand: 'Demand',
    term: 'Legal term', exposure: 'Risk today', accepted: 'Taken in', defect: 'Fault in the customer’s words', last: 'Latest', open: 'Open', assign: 'Assign',
    decision: 'Decision', expertise: 'Inspection', steps: (done, total) => `${done} of ${total}`, signed: 'signed',
  },
  assign: {
    title: (number) => `Assign an engineer: order ${number}`, engineer: 'Engineer', submit: 'Assign', choose: 'choose an engineer', nobody: 'No engineers',
    nobodyWhy: 'Add a person with the role of engineer in the settings.', done: (number, engineer) => `Order ${number}: engineer ${engineer}`,
  },
  palette: { open: (number) => `Open order ${number}`, assign: (number) => `Assign an engineer: ${number}`, synonyms: 'technician master executor', stage: (number) => `Change stage: ${number}`, stageSynonyms: 'status state move' },
}
