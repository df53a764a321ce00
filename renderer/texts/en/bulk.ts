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
  markHint: 'mark',
  labels: 'Print labels', labelsTitle: (count) => `Print labels: ${orders(count)}`, labelsWhy: 'All labels go to the printer as one job.', print: 'Print',
  noLabel: (numbers) => `Without a label: ${numbers.join(', ')}. A bar code holds up to 20 Latin letters, digits and signs.`, noneLabelled: 'the numbers do not fit into a bar code',
  labelsLeftOut: (numbers) => `Labels not printed: ${numbers.join(', ')}.`, goneOrder: 'a deleted order',
  tooMany: (max) => `no more than ${max} at once`,
  excel: 'To Excel', excelTitle: (count) => `Export to Excel: ${orders(count)}`, excelAll: 'All orders that answer the filter are exported.', excelPersonal: 'The file will hold names of customers. Keep it as personal data.',
  save: 'Save the file', exported: (fileName, count) => `${fileName}: ${orders(count)}`, goneCount: (count) => `No longer there and not exported: ${count}.`, nothingToExport: 'the list is empty',
}
