import type * as ru from '../ru/search.ts'
import type { Translated } from './translated.ts'

export const searchTexts: Translated<typeof ru.searchTexts> = {
  label: 'Search for an order, customer or device',
  placeholder: 'Order, phone, serial number, customer',
  results: 'Orders found',
  nothing: (typed) => `Nothing found for “${typed}”`,
  nothingWhy: 'The search looks at order number, phone, serial number, device and customer.',
  intakeWith: (typed) => `Take in a device with number ${typed}`,
  clear: 'Clear search',
  repaired: (text) => `Shown for “${text}”`,
  searching: 'Searching',
  closedOn: (on) => `handed over ${on}`,
}
