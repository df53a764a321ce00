import { formatRussianDate, SATURDAY, weekdayOf, yearOf, type CivilDate } from '#shared/kit/calendar.ts'
import { pluralFormRu } from '#shared/kit/amount-in-words.ts'
import { MINOR_PER_MAJOR } from '#shared/kit/money.ts'
import type { WorkingCalendar } from './non-working-days.ts'
import type { Confidence } from './sources.ts'
import type { DueDate, TermUnit } from './term.ts'
import type { PenaltyStep, TermStep } from './term-steps.ts'

const NO_BREAK_SPACE = '\u00a0'
const BP_PER_PERCENT = 100

type Forms = readonly [one: string, few: string, many: string]

const DAY_FORMS: Forms = ['день', 'дня', 'дней']
const LENGTH_FORMS: Readonly<Record<TermUnit, Forms>> = {
  calendar_day: ['календарный день', 'календарных дня', 'календарных дней'],
  working_day: ['рабочий день', 'рабочих дня', 'рабочих дней'],
  month: ['месяц', 'месяца', 'месяцев'],
  year: ['год', 'года', 'лет'],
  day_no_sundays_holidays: ['день без воскресений и праздников', 'дня без воскресений и праздников', 'дней без воскресений и праздников'],
}

const counted = (count: number, forms: Forms): string => `${count}${NO_BREAK_SPACE}${pluralFormRu(count, forms)}`

/** 40 000,00 ₽ */
function roubles(amountMinor: number): string {
  const whole = String(Math.floor(amountMinor / MINOR_PER_MAJOR)).replaceAll(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE)
  return `${whole},${String(amountMinor % MINOR_PER_MAJOR).padStart(2, '0')}${NO_BREAK_SPACE}₽`
}

/** 0,5 % */
const percent = (rateBp: number): string => `${String(rateBp / BP_PER_PERCENT).replace('.', ',')}${NO_BREAK_SPACE}%`

/** The length of a term as people say it: «45 календарных дней». */
export const lengthWords = (n: number, unit: TermUnit): string => counted(n, LENGTH_FORMS[unit])

function lengthWordsOf({ n, unit, dueOn, hasSameDay }: Extract<TermStep, { code: 'length' }>): string {
  const last = `${lengthWords(n, unit)}: последний день ${formatRussianDate(dueOn)}`
  switch (unit) {
    case 'calendar_day':
    case 'day_no_sundays_holidays':
      return last
    case 'working_day':
      return `${last}, выходные и праздники не считаются`
    case 'month':
    case 'year':
      return hasSameDay ? `${last}, то же число (ГК 192)` : `${last}: такого числа в этом месяце нет (ГК 192)`
  }
}

function movedWords({ fromOn, toOn, dueOn }: Extract<TermStep, { code: 'moved' }>): string {
  const days = fromOn === toOn ? `${formatRussianDate(fromOn)} – нерабочий день` : `${formatRussianDate(fromOn)}–${formatRussianDate(toOn)} – нерабочие дни`
  return `${days}, срок переходит на ${formatRussianDate(dueOn)} (ГК 193)`
}

/** One step of counting a last day in Russian, for scripts and screens. */
export function termStepWords(step: TermStep): string {
  switch (step.code) {
    case 'on_event_day':
      return `Срок наступает в день события ${formatRussianDate(step.eventOn)}`
    case 'event_day_left_out':
      return `День события ${formatRussianDate(step.eventOn)} не считается (ГК 191)`
    case 'length':
      return lengthWordsOf(step)
    case 'moved':
      return movedWords(step)
    case 'until':
      return `Исполнить можно ${formatRussianDate(step.dueOn)} до 24:00, в организации – до конца её рабочего дня (ГК 194)`
  }
}

/** Years a term rests on whose transfers of days off nobody has loaded. */
function unknownYears(due: DueDate, calendar: WorkingCalendar): readonly number[] {
  const years: number[] = []
  const fromOn = due.unit === 'working_day' ? due.eventOn : due.dueCalendarOn
  for (let year = yearOf(fromOn); year <= yearOf(due.dueLegalOn); year += 1) if (!calendar.isLoaded(year)) years.push(year)
  return years
}

/** What the reader of a term has to know: a calendar that is not loaded, a rule nobody has compared with the act. */
export function termWarnings(due: DueDate, calendar: WorkingCalendar): readonly string[] {
  const years = due.isCalendarKnown ? [] : unknownYears(due, calendar)
  return [
    ...years.map((year) => `Календарь на ${year} год не загружен: переносы выходных неизвестны, день может измениться`),
    ...confidenceWarnings(due.confidence),
  ]
}

/** Nothing for a rule compared with the act. */
export function confidenceWarnings(confidence: Confidence): readonly string[] {
  switch (confidence) {
    case 'V':
      return []
    case 'K':
      return ['Правило приведено по общему знанию, с текстом акта не сверено']
    case 'U':
      return ['Правило не подтверждено – нужен юрист']
  }
}

/** One step of counting a penalty in Russian, for scripts and screens. */
export function penaltyStepWords(step: PenaltyStep): string {
  switch (step.code) {
    case 'no_delay':
      return `Последний день срока – ${formatRussianDate(step.dueOn)}, просрочки нет`
    case 'delay':
      return `Просрочка с ${formatRussianDate(step.fromOn)} по ${formatRussianDate(step.toOn)}: ${counted(step.days, DAY_FORMS)}, день исполнения считается (Пленум ВС 7/2016 п.65)`
    case 'paused':
      return `Из них ${counted(step.days, DAY_FORMS)} – время, за которое неустойка не начисляется`
    case 'per_day':
      return `${roubles(step.baseMinor)} × ${percent(step.rateBp)} = ${roubles(step.perDayMinor)} за день`
    case 'charged':
      return `За ${counted(step.days, DAY_FORMS)}: ${roubles(step.sumMinor)}`
    case 'no_cap':
      return 'Предела суммы для этого срока нет'
    case 'within_cap':
      return `Предел ${roubles(step.capMinor)} не превышен`
    case 'cap_reached':
      return `Предел ${roubles(step.capMinor)}: начислено ${roubles(step.uncappedMinor)}, к уплате ${roubles(step.totalMinor)}`
  }
}

const HOLIDAYS: Readonly<Record<string, string>> = {
  '01-07': 'Рождество Христово', '02-23': 'День защитника Отечества', '03-08': 'Международный женский день', '05-01': 'Праздник Весны и Труда', '05-09': 'День Победы', '06-12': 'День России', '11-04': 'День народного единства',
}
const LAST_NEW_YEAR_DAY = '01-08'
const MOVED_DAY_OFF = 'Перенос выходного дня'
const WORKED_WEEKEND = 'Рабочий выходной'
const WORKED_DAY = 'Рабочий день'

/** The name of a day off, or of one that is worked against the rule; a holiday of the Labour Code keeps its own. Source: TK art. 112. */
export function dayTitle(on: CivilDate, kind: 'off' | 'work'): string {
  if (kind === 'work') return weekdayOf(on) >= SATURDAY ? WORKED_WEEKEND : WORKED_DAY
  const monthDay = on.slice('YYYY-'.length)
  return HOLIDAYS[monthDay] ?? (monthDay <= LAST_NEW_YEAR_DAY ? 'Новогодние каникулы' : MOVED_DAY_OFF)
}

/** The name of a day off given in exchange for another; the day is written `MM.DD`, as the yearly file writes it. */
export function movedDayTitle(fromMonthDay: string): string {
  return fromMonthDay === '' ? MOVED_DAY_OFF : `Перенос с ${fromMonthDay.split('.').reverse().join('.')}`
}
