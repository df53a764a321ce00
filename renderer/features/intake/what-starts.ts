import type { Category } from '#shared/contract/reference.ts'
import { DEMAND_LABELS } from '#renderer/texts/labels.ts'
import { articleText, intakeTexts } from '#renderer/texts/intake.ts'
import { roleAnswer, type OurRole } from '#shared/law/centre-roles.ts'
import type { Demand, DemandTerm } from '#shared/law/demands.ts'
import type { WorkingCalendar } from '#shared/law/non-working-days.ts'
import type { RuleBook } from '#shared/law/rule-book.ts'
import { fifteenDaysEnd } from '#shared/law/tech-complex.ts'
import { dueDate } from '#shared/law/term.ts'
import { yearOf } from '#shared/kit/calendar.ts'
import { demandOfOrder, termOfOrder } from '#shared/orders/order-term.ts'
import type { Tone } from '#renderer/ui/tones.ts'
import { agreedDaysOf } from './intake-problems.ts'
import { demandDayOf, demandOf, isDemanding, type IntakeForm } from './intake-form.ts'

export type StartLine = { readonly key: string; readonly label: string; readonly tagText: string; readonly tone: Tone; readonly detail: string }
export type WhatStarts = { readonly sentence: string | null; readonly lines: readonly StartLine[] }

const texts = intakeTexts.starts
const GATED: readonly Demand[] = ['replace_same', 'replace_other', 'refund']
const ANSWER_TONES = { yes: 'ok', by_powers: 'soon', no: 'late' } as const

function lengthText(term: DemandTerm): string {
  if (term.ruleId === 'GDS-REPAIR-IMMEDIATE') return texts.atOnce
  if (term.ruleId === 'GDS-REPAIR-AGREED') return texts.agreed(term.n)
  return term.unit === 'month' ? texts.months(term.n) : texts.days(term.n)
}

function termLine(term: DemandTerm): StartLine {
  const parts = [
    texts.sentence(`${lengthText(term)}, ${articleText(term.article)}`),
    GATED.includes(term.demand) ? texts.checkInside : '',
    term.wasShifted ? texts.shifted(term.dueCalendarOn) : '',
    term.isCalendarKnown ? '' : texts.calendarUnknown(String(yearOf(term.dueLegalOn))),
  ]
  return { key: 'term', label: DEMAND_LABELS[term.demand], tagText: texts.until(term.dueLegalOn), tone: 'plain', detail: parts.filter((part) => part !== '').join(' ') }
}

function roleLine(role: OurRole, demand: Demand, roleName: string): StartLine {
  const answer = roleAnswer(role, demand)
  const why = { yes: texts.role(roleName), by_powers: texts.byPowers, no: texts.notOurs }[answer]
  return { key: 'role', label: texts.mayAsk, tagText: texts.answers[answer], tone: ANSWER_TONES[answer], detail: why }
}

function loanerLine({ category, calendar, law }: StartsQuestion, receivedOn: string): StartLine | null {
  if (category?.isLoanerExcluded === true) return null
  const due = dueDate({ ruleId: 'GDS-LOANER', eventOn: receivedOn, calendar, law })
  if (!due.ok) return null
  return { key: 'loaner', label: texts.loaner, tagText: texts.until(due.value.dueLegalOn), tone: 'plain', detail: `${texts.days(due.value.n)}, ${articleText(due.value.article)}` }
}

/** Refund and replacement of technically complex goods are due for any defect only in the first fifteen days. */
function gateSentence({ form, isTechComplex, calendar, law }: StartsQuestion, demand: Demand, receivedOn: string): string | null {
  if (!isTechComplex || !GATED.includes(demand) || form.sale.soldOn === null) return null
  const freeUntilOn = fifteenDaysEnd(form.sale.soldOn, calendar, law)
  return freeUntilOn !== null && receivedOn <= freeUntilOn ? texts.techFree(freeUntilOn) : texts.techGated
}

export type StartsQuestion = {
  readonly form: IntakeForm
  readonly todayOn: string
  readonly ourRole: OurRole
  readonly ourRoleName: string
  readonly category: Category | null
  readonly isTechComplex: boolean
  readonly calendar: WorkingCalendar
  readonly law: RuleBook
}

/** The obligations that begin with this intake, worked out by the same rules as in the order. */
export function whatStarts(question: StartsQuestion): WhatStarts {
  const { form, todayOn, ourRole, ourRoleName, calendar, law } = question
  if (!isDemanding(form.requestKind)) return { sentence: texts.paid, lines: [] }
  // A warranty repair of which nothing is said is a demand to repair, where we answer for it at all.
  const meant = demandOfOrder({ requestKind: form.requestKind, demand: demandOf(form, ourRole), ourRole })
  const demand = meant.ok ? meant.value : null
  const receivedOn = demandDayOf(form, todayOn)
  if (demand === null || receivedOn === null) {
    const asked = form.demand ?? (form.requestKind === 'warranty_repair' ? 'repair' : null)
    return { sentence: texts.noDemand, lines: asked === null ? [] : [roleLine(ourRole, asked, ourRoleName)] }
  }
  if (form.customer.kind === 'organisation') return { sentence: texts.organisation, lines: [] }
  const agreedDays = demand === 'repair' ? agreedDaysOf(form.agreedDaysText) : null
  const isReplacement = demand === 'replace_same' || demand === 'replace_other'
  const term = !Number.isNaN(agreedDays)
    ? termOfOrder({ customerKind: 'person', demand, demandReceivedOn: receivedOn, agreedDays, needsCheck: isReplacement && form.needsCheck, isInStock: isReplacement ? form.isInStock : true, calendar, law })
    : null
  const loaner = form.needsLoaner && (demand === 'repair' || isReplacement) ? loanerLine(question, receivedOn) : null
  return {
    sentence: gateSentence(question, demand, receivedOn),
    lines: [...(term === null ? [] : [termLine(term)]), roleLine(ourRole, demand, ourRoleName), ...(loaner === null ? [] : [loaner])],
  }
}
