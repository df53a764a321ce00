import { counted, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/orders-list.ts'
import type { Translated } from './translated.ts'

const ORDER_FORMS: EnglishForms = ['order', 'orders']

export const ordersListTexts: Translated<typeof ru.ordersListTexts> = {
  title: 'Orders',
  expertiseTitle: 'Inspection',
  filters: 'Stages',
  allStages: 'all',
  grid: 'Orders',
  count: (total) => counted(total, ORDER_FORMS),
  columns: { number: 'Order', accepted: 'Accepted', device: 'Device', serial: 'Serial number', customer: 'Customer', stage: 'Stage', next: 'What to do', engineer: 'Engineer', closed: 'Handed over' },
  onlyMine: 'mine',
  empty: { title: 'No orders', why: 'The first order appears after intake of a device or import of former repairs.', action: 'New intake' },
  emptyFilter: { title: 'No orders at this stage', why: 'The filter can be cleared.', action: 'Show all' },
  keys: { open: 'open', copy: 'copy row' },
}
