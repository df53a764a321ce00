import { counted, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/orders-list.ts'
import type { Translated } from './translated.ts'

const ORDER_FORMS: EnglishForms = ['order', 'orders']

export const ordersListTexts: Translated<typeof ru.ordersListTexts> = {
  title: 'Orders',
  expertiseTitle: 'Inspection',
  filters: 'Stages', search: 'Search in orders', searchHint: 'number, customer, phone, model, fault',
  filter: {
    engineer: 'Engineer', anyEngineer: 'any', mine: 'mine', nobody: 'not assigned', kind: 'Request', anyKind: 'any', accepted: 'Taken in', anyTime: 'at any time', urgent: 'urgent',
    within: { 1: 'today', 7: 'in 7 days', 30: 'in 30 days', 90: 'in 90 days', 365: 'in a year' },
  },
  allStages: 'all',
  grid: 'Orders',
  count: (total) => counted(total, ORDER_FORMS),
  cut: (total) => `${counted(total, ORDER_FORMS)}, the newest; more match, add a word`,
  columns: { number: 'Order', accepted: 'Accepted', device: 'Device', serial: 'Serial number', customer: 'Customer', stage: 'Stage', next: 'What to do', engineer: 'Engineer', closed: 'Handed over' },
  onlyMine: 'mine',
  empty: { title: 'No orders', why: 'The first order appears after intake of a device or import of former repairs.', action: 'New intake' },
  emptyFilter: { title: 'No such orders', why: 'No order answers the filter. It can be cleared.', action: 'Show all' },
  keys: { open: 'open', copy: 'copy row' },
}
