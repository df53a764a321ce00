import type * as ru from '../ru/bulk.ts'
import type { Translated } from './translated.ts'

const orders = (count: number): string => `${count} ${count === 1 ? 'order' : 'orders'}`

export const bulkTexts: Translated<typeof ru.bulkTexts> = {
  bar: 'Actions for the marked orders',
  marked: (count) => `Marked: ${orders(count)}`,
  assign: 'Assign an engineer', copy: 'Copy for a spreadsheet', clear: 'Clear marks',
  copied: (count) => `Copied: ${orders(count)}. Paste into a spreadsheet.`, notCopied: 'The browser did not allow copying. Press Ctrl C in the list.',
  title: (count) => `Assign an engineer: ${orders(count)}`,
  sample: (numbers, more) => `${numbers.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  closed: (count) => `Handed-over orders stay as they are: ${count}.`,
  noneOpen: 'all marked orders are handed over',
  done: (count, engineer) => `${orders(count)}: engineer ${engineer}`,
  undo: 'Undo',
  undone: 'Assignment undone.',
  markHint: 'mark',
}
