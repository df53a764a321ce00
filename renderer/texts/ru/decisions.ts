import type { Decision } from '#shared/law/decision-gate.ts'
import type { EssentialReason } from '#shared/law/tech-complex.ts'
import type { Demand } from '#shared/law/demands.ts'
import { formatDate, formatMoney } from '#renderer/texts/formats.ts'

const NO_BREAK_SPACE = '\u00a0'

/** Most articles are of this act: a narrow column leaves it out. */
export const MAIN_ACT = 'ЗоЗПП '

/** «ЗоЗПП 20 п.1; ГК 193» of the rules as people write it: «ЗоЗПП ст. 20 п. 1; ГК ст. 193». */
export function articleText(article: string): string {
  return article
    .replaceAll(/(^|;|ЗоЗПП|ГК|-ФЗ)(\s*)(?=\d)(?!\d+-ФЗ)/g, (_all, before: string) => `${before}${before === '' ? '' : ' '}ст.${NO_BREAK_SPACE}`)
    .replaceAll(/(п|абз|ч)\.\s*(?=\d)/g, `$1.${NO_BREAK_SPACE}`)
}

export const DEMAND_TERM_TITLES: Readonly<Record<Demand, string>> = {
  repair: 'Устранить недостаток', cost_reimbursement: 'Возместить расходы на ремонт', replace_same: 'Заменить на ту же модель', replace_other: 'Заменить на другую модель',
  price_reduction: 'Уменьшить цену', refund: 'Вернуть деньги',
}

export const ESSENTIAL_REASON_LABELS: Readonly<Record<EssentialReason, string>> = {
  irreparable: 'недостаток неустраним', disproportionate_cost: 'ремонт несоразмерно дорог', disproportionate_time: 'ремонт несоразмерно долог',
  recurred_after_repair: 'тот же недостаток проявился после ремонта', repeated_different_defects: 'разные недостатки проявляются снова и снова',
}

export const CONSENT_CHANNEL_LABELS = { signature: 'Подпись', call: 'Звонок', sms: 'СМС', email: 'Эл. почта' } as const

export const decisionsTexts = {
  title: 'Что можно решить',
  decided: 'Решение',
  beforeStage: 'Решение принимают, когда экспертиза подписана.',
  options: 'Решения',
  openByEssential: 'Недостаток существенный',
  openByEssentialTitle: 'Указать, почему недостаток существенный, и принять решение',
  noRight: (who: string) => `Принять решение ${who}.`,
  by: (person: string, on: string) => `${person}, ${formatDate(on)}`,
  amount: 'Сумма',
  consent: 'Согласие клиента',
  consentGiven: 'получено',
  consentRefused: 'клиент отказался',
  consentNone: 'ответа ещё нет',
  reopen: 'пересмотреть',
  reopenTitle: 'Пересмотреть экспертизу и решение',
  reopenWhy: 'Заказ вернётся на экспертизу, её новая версия начнётся с записанного. Подписанная версия и решение останутся в истории.',
  reopenReason: 'Почему пересматриваем',
  reopenSubmit: 'Вернуть на экспертизу',
  dialog: {
    title: (label: string) => `Решение: ${label.toLowerCase()}`,
    submit: 'Принять решение',
    basis: 'Основание',
    notes: 'Учесть',
    reason: 'Почему так решено',
    reasonHint: 'Войдёт в журнал и ленту заказа',
    amount: { refund: 'Сколько вернуть', price_reduction: 'На сколько уменьшить цену', cost_reimbursement: 'Сколько возместить', paid_repair: 'Смета' } as Partial<Record<Decision, string>>,
    amountHint: { refund: 'Сумма по расчёту на сегодня, её можно изменить', price_reduction: 'Соразмерно недостатку', cost_reimbursement: 'По документам покупателя о ремонте', paid_repair: 'Если оставить пустой, возьмётся стоимость из экспертизы' } as Partial<Record<Decision, string>>,
    refundParts: { paid: 'Уплачено за товар', difference: 'Разница в цене', losses: 'Убытки', penalty: 'Неустойка' },
    amountNeeded: 'Укажите сумму',
    reasonNeeded: 'Напишите, почему так решено',
    essential: 'Почему недостаток существенный',
    essentialHint: 'Технически сложный товар после 15 дней меняют и возвращают при существенном недостатке',
    essentialNeeded: 'Выберите, почему недостаток существенный',
    essentialNone: 'не указано',
    closedWithout: (reasons: string) => `Без этого решение закрыто: ${reasons}.`,
    done: (label: string) => `Решение записано: ${label.toLowerCase()}`,
  },
  consentDialog: {
    title: 'Ответ клиента на смету',
    sum: 'Смета',
    noSum: 'сумма не названа',
    answer: 'Ответ',
    agreed: 'Согласен',
    refused: 'Отказался',
    channel: 'Как получен',
    note: 'Подробности',
    noteHint: 'Кто ответил, когда, с какого номера',
    submit: 'Записать',
    needed: 'Выберите ответ',
    refusedWhy: 'Ремонта не будет: изделие готовится к выдаче с актом технического состояния.',
    done: { yes: 'Согласие записано, можно ремонтировать', no: 'Отказ записан' },
  },
  settleDialog: {
    title: { refund: 'Возврат денег', price_reduction: 'Уменьшение цены', cost_reimbursement: 'Возмещение расходов на ремонт', replacement: 'Замена товара' } as Readonly<Record<string, string>>,
    paid: { refund: 'Возвращено клиенту', price_reduction: 'Возвращено клиенту', cost_reimbursement: 'Возмещено клиенту', replacement: 'Доплачено клиенту' } as Readonly<Record<string, string>>,
    decided: (amountMinor: number) => `По решению ${formatMoney(amountMinor)}`,
    grown: (totalMinor: number) => `По расчёту на сегодня ${formatMoney(totalMinor)}: с решения выросла неустойка или разница в цене. Больше решённого вернуть можно.`,
    receipt: 'Чек возврата, номер',
    newSerial: 'Серийный номер выданного товара',
    newSerialHint: 'Гарантия на него начнётся сегодня',
    submit: 'Записать',
    done: 'Расчёт записан',
    amountNeeded: 'Укажите сумму',
    receiptNeeded: 'Укажите номер чека',
    serialNeeded: 'Введите или считайте серийный номер',
  },
} as const
