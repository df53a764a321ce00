/** Words of the board of claims. */
import { formatDate, formatDayMonth, formatDays, formatNumber } from '#renderer/texts/formats.ts'

export const boardTexts = {
  label: 'Претензии по этапам', views: 'Вид списка', list: 'Список', board: 'Доска',
  columns: { preparing: 'Готовятся', asked: 'Ждут ответа', answered: 'Есть ответ', agreed: 'Согласовано', compensated: 'Возмещены', escalated: 'Спор' },
  empty: 'Живых претензий нет', emptyColumn: 'пусто', open: 'Открыть', card: (number: string, supplier: string) => `${number}, ${supplier}`, menu: (number: string) => `Что сделать с ${number}`,
  inStage: (days: number) => (days === 0 ? 'в этапе с сегодня' : `в этапе ${formatDays(days)}`), notice: (on: string) => `уведомить до ${formatDayMonth(on)}`, answer: (on: string) => `ответ до ${formatDayMonth(on)}`, step: (words: string, on: string) => `до ${formatDate(on)}: ${words}`,
  ages: 'Отправлены', age: (from: number, to: number | null) => (to === null ? `более ${formatNumber(from - 1)} дней назад` : `${formatNumber(from)}–${formatNumber(to)} дней назад`),
} as const
