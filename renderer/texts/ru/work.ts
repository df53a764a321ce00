import { formatAmount, formatMoney, formatQty } from '#renderer/texts/formats.ts'

export const PAYMENT_METHOD_LABELS = { cash: 'Наличные', card: 'Карта', transfer: 'Перевод' } as const
export const PAYMENT_PURPOSE_LABELS: Readonly<Record<string, string>> = { prepayment: 'предоплата', payment: 'оплата', refund: 'возврат клиенту' }

const MONTHS_SHORT = 'мес.'

export const workTexts = {
  lines: 'Работы и запчасти',
  table: 'Строки работ и запчастей',
  columns: { name: 'Наименование', qty: 'Кол-во', price: 'Цена, ₽', total: 'Сумма, ₽', actions: 'Действие' },
  qty: formatQty,
  amount: formatAmount,
  empty: 'Работ и запчастей пока нет',
  emptyWhy: 'Внесите, что сделано и что поставлено: из этих строк собираются акты.',
  serials: (put: string, removed: string, months: number | null) =>
    [put === '' ? '' : `установлен ${put}`, removed === '' ? '' : `снят ${removed}`, months === null ? '' : `гарантия ${months} ${MONTHS_SHORT}`].filter((part) => part !== '').join(' · '),
  remove: 'Убрать',
  removeQuestion: 'Убрать строку?',
  removed: (name: string) => `Строка убрана: ${name}`,
  putBack: 'Вернуть',
  closedStage: 'строки меняют только во время ремонта',
  add: {
    title: 'Новая строка', kind: 'Вид', code: 'Код', name: 'Наименование', qty: 'Кол-во', price: 'Цена', serialIn: 'Установлен, серийный номер', serialOut: 'Снят, серийный номер', warranty: 'Гарантия, мес.',
    submit: 'Добавить', qtyBad: 'Количество – больше нуля, до тысячных', priceNeeded: 'Укажите цену', nameNeeded: 'Напишите, что это', monthsBad: 'Целое число от 0 до 120',
  },
  totals: { title: 'Итог', labour: 'Работы', parts: 'Запчасти', total: 'Всего', paid: 'Оплачено', due: 'К оплате', byCustomer: 'платит клиент', byCentre: 'клиент не платит', undecided: 'плательщик известен после решения', limit: (limitMinor: number) => `согласовано не более ${formatMoney(limitMinor)}`, overLimit: 'больше согласованного' },
  stage: { wait: 'Ждём запчасть', arrived: 'Запчасть пришла', finish: 'Закончить работы', linesFirst: 'сначала внесите работы', finished: 'Ремонт завершён', fixed: 'Устранено', tests: 'Проверка' },
  waitDialog: { title: 'Ждём запчасть', note: 'Какую и от кого', noteHint: 'Срок закона при этом не останавливается', submit: 'Записать', needed: 'Напишите, что ждём' },
  finishDialog: {
    title: 'Работы закончены', fixed: 'Какие недостатки устранены', fixedHint: 'Войдёт в акт выдачи дословно', tests: 'Чем и как проверено', testsHint: 'Режимы, измерения, время прогона', submit: 'Закончить работы',
    fixedNeeded: 'Напишите, что устранено', testsNeeded: 'Напишите, как проверено', done: 'Работы закончены, изделие готово',
  },
  payments: {
    title: 'Деньги', list: 'Платежи', columns: { at: 'Когда', what: 'Что', receipt: 'Чек', amount: 'Сумма, ₽' }, empty: 'Платежей нет', record: 'Принять оплату', dialog: 'Оплата', amount: 'Сумма', method: 'Способ',
    receipt: 'Номер чека', receiptHint: 'Из кассового аппарата', submit: 'Записать', amountNeeded: 'Укажите сумму', done: (amountMinor: number) => `Оплата записана: ${formatMoney(amountMinor)}`, closed: 'заказ закрыт', estimate: 'Ориентировочная стоимость', limit: 'Предел без согласования', diagnostics: 'Диагностика', agreed: 'Согласовано при приёме',
  },
} as const
