import type * as ru from '../ru/holidays.ts'
import type { Translated } from './translated.ts'

export const holidayTexts: Translated<typeof ru.holidayTexts> = {
  open: 'Supplier’s days off', title: 'Days off and holidays of China', year: 'Year', announced: 'The days off of the year are announced officially', source: 'Source', sourceHint: 'Number of the notice or a link',
  from: 'From', to: 'To', kind: 'What it is', kinds: { off: 'days off', work: 'moved: working days' }, holiday: 'Holiday', confirmed: 'Confirmed', add: 'Add period', remove: 'Remove', save: 'Save', period: (no) => `Period ${no}`,
  none: 'The days of this year are not entered.', needsDays: 'give both dates of every period',
}
