import { counted, formatDayMonth, formatDays, formatMoney, type PluralForms } from '#renderer/texts/formats.ts'
import type { DeskRow } from '#shared/contract/orders.ts'
import { NEXT_ACTION_LABELS } from './labels.ts'
import { daysBetween } from '#shared/kit/calendar.ts'
import { TERM_SOON_DAYS } from '#shared/orders/desk.ts'

/** After «из»: из 21 заказа, из 24 заказов. */
const OF_ORDERS: PluralForms = { one: 'заказа', few: 'заказов', many: 'заказов', other: 'заказа' }

export type TermWords = { readonly tone: 'late' | 'soon' | null; readonly text: string }

/** «16.11, 5 дней назад», «20.11, вчера», «23.11, 2 дня»: the last day of the term and how far it is. */
export function termWords(deadlineOn: string, todayOn: string): TermWords {
  const days = daysBetween(todayOn, deadlineOn)
  const date = formatDayMonth(deadlineOn)
  if (days < -1) return { tone: 'late', text: `${date}, ${formatDays(-days)} назад` }
  if (days === -1) return { tone: 'late', text: `${date}, вчера` }
  if (days === 0) return { tone: 'soon', text: `${date}, сегодня` }
  if (days === 1) return { tone: 'soon', text: `${date}, завтра` }
  return { tone: days <= TERM_SOON_DAYS ? 'soon' : null, text: `${date}, ${formatDays(days)}` }
}

/** What to do next; an order that waits for a part says until when. */
export function nextActionWords({ nextAction, partsExpectedOn }: Pick<DeskRow, 'nextAction' | 'partsExpectedOn'>): string {
  if (nextAction !== 'wait_part') return NEXT_ACTION_LABELS[nextAction]
  return partsExpectedOn === null ? 'Ждёт запчасть, срок поставки неизвестен' : `Ждёт запчасть, ${formatDayMonth(partsExpectedOn)}`
}

export const deskTexts = {
  title: 'Стол',
  filters: 'Отборы очереди',
  grid: 'Открытые заказы',
  columns: { number: 'Заказ', device: 'Изделие', customer: 'Клиент', next: 'Что сделать', stage: 'Этап', term: 'Срок закона', exposure: 'Риск, ₽', engineer: 'Инженер', accepted: 'Принят' },
  urgent: 'срочно',
  noTerm: 'без срока',
  unassigned: 'не назначен',
  emptyAll: { title: 'Открытых заказов нет', why: 'Новый заказ появится здесь после приёма изделия.', action: 'Новый приём' },
  emptyFilter: { title: 'По этому отбору заказов нет', why: 'Отбор можно снять: останутся все открытые заказы.', action: 'Показать все открытые' },
  shownOf: (shown: number, total: number) => `${shown} из ${counted(total, OF_ORDERS)}`,
  exposure: 'сумма под угрозой сегодня',
  exposureTitle: (amountMinor: number) => `Неустойка за просроченные требования на сегодня: ${formatMoney(amountMinor)}`,
  keys: { preview: 'посмотреть', open: 'открыть', assign: 'назначить', stage: 'сменить этап', all: 'все клавиши' },
  preview: {
    label: 'Просмотр заказа', close: 'Закрыть', customer: 'Клиент', phone: 'Телефон', serial: 'Серийный номер', engineer: 'Инженер', demand: 'Требование',
    term: 'Срок закона', exposure: 'Риск сегодня', accepted: 'Принят', defect: 'Неисправность со слов клиента', last: 'Последнее', open: 'Открыть', assign: 'Назначить',
    decision: 'Решение', expertise: 'Экспертиза', steps: (done: number, total: number) => `${done} из ${total}`, signed: 'подписана',
  },
  assign: {
    title: (number: string) => `Назначить инженера: заказ ${number}`, engineer: 'Инженер', submit: 'Назначить', choose: 'выберите инженера', nobody: 'Инженеров нет',
    nobodyWhy: 'Добавьте сотрудника с ролью инженера в настройках.', done: (number: string, engineer: string) => `Заказ ${number}: инженер ${engineer}`,
  },
  palette: { open: (number: string) => `Открыть заказ ${number}`, assign: (number: string) => `Назначить инженера: ${number}`, synonyms: 'мастер исполнитель', stage: (number: string) => `Сменить этап: ${number}`, stageSynonyms: 'статус состояние перевести' },
} as const
