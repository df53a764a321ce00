import type { Decision } from '#shared/law/decision-gate.ts'
import type { EssentialReason } from '#shared/law/tech-complex.ts'
import type { Demand } from '#shared/law/demands.ts'
import { formatDate, formatDayMonth, formatDays, formatMoney } from '#renderer/texts/formats.ts'

const NO_BREAK_SPACE = '\u00a0'

/** «ЗоЗПП 20 п.1; ГК 193» of the rules as people write it: «ЗоЗПП ст. 20 п. 1; ГК ст. 193». */
export function articleText(article: string): string {
  return article
    .replaceAll(/(^|;|ЗоЗПП|ГК)(\s*)(?=\d)/g, (_all, before: string) => `${before}${before === '' ? '' : ' '}ст.${NO_BREAK_SPACE}`)
    .replaceAll(/(п|абз)\.\s*(?=\d)/g, `$1.${NO_BREAK_SPACE}`)
}

/** The rules by which terms of demands are counted, in words. */
const TERM_RULES: Readonly<Record<string, string>> = {
  'GDS-REPAIR-AGREED': 'Срок ремонта, согласованный с покупателем письменно, не более 45 дней',
  'GDS-REPAIR-IMMEDIATE': 'Срок ремонта письменно не согласован: недостаток устраняется незамедлительно, 45 дней – крайний предел',
  'ESS-REPAIR-20D': 'Существенный недостаток после двух лет устраняется за 20 дней',
  'GDS-REPLACE': 'Замена товара за 7 дней',
  'GDS-REPLACE-CHECK': 'Замена товара за 20 дней: нужна дополнительная проверка качества',
  'GDS-REPLACE-NOSTOCK': 'Замена товара за месяц: на день требования товара не было',
  'GDS-REFUND': 'Возврат уплаченной суммы за 10 дней',
  'GDS-PRICE-REDUCTION': 'Соразмерное уменьшение цены за 10 дней',
  'GDS-COST-REIMB': 'Возмещение расходов на ремонт за 10 дней',
}

const WEEKDAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'] as const

export const DEMAND_TERM_TITLES: Readonly<Record<Demand, string>> = {
  repair: 'Устранить недостаток', cost_reimbursement: 'Возместить расходы на ремонт', replace_same: 'Заменить на ту же модель', replace_other: 'Заменить на другую модель',
  price_reduction: 'Уменьшить цену', refund: 'Вернуть деньги',
}

export const ESSENTIAL_REASON_LABELS: Readonly<Record<EssentialReason, string>> = {
  irreparable: 'недостаток неустраним', disproportionate_cost: 'ремонт несоразмерно дорог', disproportionate_time: 'ремонт несоразмерно долог',
  recurred_after_repair: 'тот же недостаток проявился после ремонта', repeated_different_defects: 'разные недостатки проявляются снова и снова',
}

export const CONSENT_CHANNEL_LABELS = { signature: 'Подпись', call: 'Звонок', sms: 'СМС', email: 'Эл. почта' } as const

export const law = {
  title: 'Сроки закона',
  asOf: (on: string) => `на ${formatDayMonth(on)}`,
  noDemand: 'Требования нет, срок закона не идёт.',
  noDemandOrganisation: 'Заказчик – организация: сроки закона о защите прав потребителей не действуют, смотрите договор.',
  noDate: 'День требования не указан. Срок не показан: он считается только от этого дня.',
  of: (term: string, on: string, article: string) => `${term} со дня требования ${formatDayMonth(on)} · ${article}`,
  month: 'месяц',
  outerLimit: 'крайний предел',
  why: 'почему эта дата',
  whyClose: 'свернуть',
  received: 'Требование получено',
  receivedNote: (on: string) => `${formatDate(on)}, этот день не считается`,
  rule: 'Правило',
  ruleWords: (ruleId: string) => TERM_RULES[ruleId] ?? ruleId,
  counted: 'Отсчёт',
  shift: 'Перенос',
  weekday: (on: string, weekday: number) => `${formatDate(on)}, ${WEEKDAYS[weekday - 1] ?? ''}`,
  shifted: (days: readonly string[], to: string) => `${days.map(formatDayMonth).join(', ')} – ${days.length > 1 ? 'нерабочие дни' : 'нерабочий день'}, срок кончается ${formatDate(to)} (ст.${NO_BREAK_SPACE}193 ГК)`,
  notShifted: 'не нужен, день рабочий',
  source: 'Норма',
  calendar: 'Календарь',
  calendarUnknown: (version: string) => `${version}; переносы этого года ещё не известны, дата предварительная`,
  penalty: (percent: string) => `Неустойка ${percent} в день`,
  penaltyNone: 'Неустойка',
  penaltyFrom: (on: string, perDayMinor: number) => `с ${formatDayMonth(on)} – ${formatMoney(perDayMinor)} в день`,
  arithmetic: (days: number, perDayMinor: number) => `${formatDays(days)} × ${formatMoney(perDayMinor)}`,
  cap: (capMinor: number) => `предел ${formatMoney(capMinor)}`,
  capReached: 'предел достигнут',
  noCap: 'предела нет',
  tomorrow: (on: string) => `Завтра, ${formatDayMonth(on)}`,
  penaltyNote: (article: string) => `${article}: 1${NO_BREAK_SPACE}% цены товара за каждый день после срока. Первый день – следующий за последним днём срока.`,
  penaltyBase: { price: 'Цена взята из фактов продажи.', value: 'Цена покупки не указана, взята стоимость по соглашению сторон.' },
  howCounted: 'как посчитано',
  loaner: 'Подменный товар',
  loanerNotAsked: 'не требовали',
  loanerAsked: (on: string) => `до ${formatDate(on)}`,
  loanerDetail: (on: string) => `3 дня со дня требования ${formatDayMonth(on)} · ст.${NO_BREAK_SPACE}20 п.${NO_BREAK_SPACE}2`,
  fulfilled: 'исполнено',
  fulfilledOn: (on: string) => `исполнено ${formatDate(on)}`,
  notOwed: 'снято решением',
} as const

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
    amount: { refund: 'Сколько вернуть', price_reduction: 'На сколько уменьшить цену', paid_repair: 'Смета' } as Partial<Record<Decision, string>>,
    amountHint: { refund: 'Цена покупки. Разницу цен и убытки добавьте сами.', price_reduction: 'Соразмерно недостатку', paid_repair: 'Если оставить пустой, возьмётся стоимость из экспертизы' } as Partial<Record<Decision, string>>,
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
    title: { refund: 'Возврат денег', price_reduction: 'Уменьшение цены', replacement: 'Замена товара' } as Readonly<Record<string, string>>,
    paid: { refund: 'Возвращено клиенту', price_reduction: 'Возвращено клиенту', replacement: 'Доплачено клиенту' } as Readonly<Record<string, string>>,
    decided: (amountMinor: number) => `По решению ${formatMoney(amountMinor)}`,
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
