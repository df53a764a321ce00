import type * as ru from '../ru/claim-board.ts'
import { formatDate, formatDayMonth, formatDays, formatNumber } from '#renderer/texts/formats.ts'
import type { Translated } from './translated.ts'

export const boardTexts: Translated<typeof ru.boardTexts> = {
  label: 'Claims by stage', views: 'View of the list', list: 'List', board: 'Board',
  columns: { preparing: 'In preparation', asked: 'Awaiting answer', answered: 'Answered', agreed: 'Agreed', compensated: 'Compensated', escalated: 'Dispute' },
  empty: 'No running claims', emptyColumn: 'empty', open: 'Open', card: (number, supplier) => `${number}, ${supplier}`, menu: (number) => `What to do with ${number}`,
  inStage: (days) => (days === 0 ? 'in this stage since today' : `${formatDays(days)} in this stage`), notice: (on) => `notify by ${formatDayMonth(on)}`, answer: (on) => `answer by ${formatDayMonth(on)}`, step: (words, on) => `by ${formatDate(on)}: ${words}`,
  ages: 'Sent', age: (from, to) => (to === null ? `over ${formatNumber(from - 1)} days ago` : `${formatNumber(from)}–${formatNumber(to)} days ago`),
}
