import { counted, ENGLISH_DAY_FORMS, formatDate, formatMoney, formatNumber, type EnglishForms } from '#renderer/texts/formats.ts'
import type { TermUnit } from '#shared/law/term.ts'
import type * as ru from '../ru/clock-steps.ts'
import type { Translated } from './translated.ts'

const NO_BREAK_SPACE = '\u00a0'
const BP_PER_PERCENT = 100

const LENGTHS: Readonly<Record<TermUnit, EnglishForms>> = {
  calendar_day: ['calendar day', 'calendar days'], working_day: ['working day', 'working days'], month: ['month', 'months'], year: ['year', 'years'],
  day_no_sundays_holidays: ['day without Sundays and holidays', 'days without Sundays and holidays'],
}

const days = (count: number): string => counted(count, ENGLISH_DAY_FORMS)

function lengthWords({ n, unit, dueOn, hasSameDay }: { readonly n: number; readonly unit: TermUnit; readonly dueOn: string; readonly hasSameDay: boolean }): string {
  const last = `${counted(n, LENGTHS[unit])}: last day ${formatDate(dueOn)}`
  switch (unit) {
    case 'calendar_day':
    case 'day_no_sundays_holidays': return last
    case 'working_day': return `${last}, days off and holidays are not counted`
    case 'month':
    case 'year': return hasSameDay ? `${last}, the same day of the month (Civil Code art.${NO_BREAK_SPACE}192)` : `${last}: the month has no such day (Civil Code art.${NO_BREAK_SPACE}192)`
  }
}

export const termStepWords: Translated<typeof ru.termStepWords> = (step) => {
  switch (step.code) {
    case 'on_event_day': return `The term falls on the day of the event, ${formatDate(step.eventOn)}`
    case 'event_day_left_out': return `The day of the event, ${formatDate(step.eventOn)}, is not counted (Civil Code art.${NO_BREAK_SPACE}191)`
    case 'length': return lengthWords(step)
    case 'moved': return `${step.fromOn === step.toOn ? `${formatDate(step.fromOn)} is a day off` : `${formatDate(step.fromOn)}–${formatDate(step.toOn)} are days off`}, the term moves to ${formatDate(step.dueOn)} (Civil Code art.${NO_BREAK_SPACE}193)`
    case 'until': return `May be performed on ${formatDate(step.dueOn)} until 24:00, at an organisation until the end of its working day (Civil Code art.${NO_BREAK_SPACE}194)`
  }
}

export const penaltyStepWords: Translated<typeof ru.penaltyStepWords> = (step) => {
  switch (step.code) {
    case 'no_delay': return `The last day of the term is ${formatDate(step.dueOn)}, there is no delay`
    case 'delay': return `Delay from ${formatDate(step.fromOn)} to ${formatDate(step.toOn)}: ${days(step.days)}, the day of performance is counted (Plenum of the Supreme Court 7/2016 cl.${NO_BREAK_SPACE}65)`
    case 'paused': return `Of these ${days(step.days)} no penalty is charged for`
    case 'per_day': return `${formatMoney(step.baseMinor)} × ${formatNumber(step.rateBp / BP_PER_PERCENT)}${NO_BREAK_SPACE}% = ${formatMoney(step.perDayMinor)} a day`
    case 'charged': return `For ${days(step.days)}: ${formatMoney(step.sumMinor)}`
    case 'no_cap': return 'This term has no limit of the sum'
    case 'within_cap': return `The limit of ${formatMoney(step.capMinor)} is not exceeded`
    case 'cap_reached': return `Limit ${formatMoney(step.capMinor)}: charged ${formatMoney(step.uncappedMinor)}, to be paid ${formatMoney(step.totalMinor)}`
  }
}

const CPL = `CPL art.${NO_BREAK_SPACE}`

export const warrantyStepWords: Translated<typeof ru.warrantyStepWords> = (step) => {
  switch (step.code) {
    case 'no_start': return 'The day the goods were handed over is not known, the term is not counted'
    case 'from_make': return `The day of hand-over is not known, the term is counted from the day of manufacture, ${formatDate(step.on)} (${CPL}19 cl.${NO_BREAK_SPACE}2)`
    case 'from_handover': return `Goods handed over on ${formatDate(step.on)} (${CPL}19 cl.${NO_BREAK_SPACE}2)`
    case 'no_term': return 'There is no warranty period'
    case 'term': return `Warranty period of ${counted(step.months, LENGTHS.month)}: until ${formatDate(step.untilOn)} (Civil Code art.${NO_BREAK_SPACE}192)`
    case 'repair_open': return `Repair since ${formatDate(step.fromOn)} is not over, its days are added at hand-over (${CPL}20 cl.${NO_BREAK_SPACE}3)`
    case 'repair': return `Repair from ${formatDate(step.fromOn)} to ${formatDate(step.toOn)}: the days out of use are added (${CPL}20 cl.${NO_BREAK_SPACE}3)`
    case 'extended': return `Extended by ${days(step.days)}, until ${formatDate(step.untilOn)}`
    case 'claims_until': return `Demands about defects within two years, until ${formatDate(step.on)} (${CPL}19 cl.${NO_BREAK_SPACE}1, cl.${NO_BREAK_SPACE}5)`
  }
}
