import type * as ru from '../ru/list-keys.ts'
import type { Translated } from './translated.ts'

export const listKeyTexts: Translated<typeof ru.listKeyTexts> = {
  search: 'Search the list',
  undo: 'Undo the last action',
  customer: 'Write to the customer or note a call',
}
