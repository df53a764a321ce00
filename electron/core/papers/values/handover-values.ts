import { STORAGE_TERMS_PAID_RU, STORAGE_TERMS_WARRANTY_RU } from '#shared/documents/statutory-texts.ts'
import { formatRussianDate } from '#shared/kit/calendar.ts'
import { dueDate } from '#shared/law/term.ts'
import type { RuleId } from '#shared/law/rule-ids.ts'
import { lastEntry } from '#core/papers/answered-demand.ts'
import type { PaperFacts } from '#core/papers/paper-facts.ts'
import { amountOf, finishedOn, joined, lastPaper, orgAddress, sumOf, wordsOf, type ValuesOf } from './from-facts.ts'

const SENT_BY: Readonly<Record<string, string>> = { call: 'call', sms: 'sms', email: 'email', messenger: 'messenger' }
const DOUBLE = 2

const readyOn = (facts: PaperFacts): string => finishedOn(facts) || (facts.decision?.decidedOn ?? '')

/** The last day of a term that runs from that day; '' where the rule is not in force or the day is not known. */
function dueOn(facts: PaperFacts, ruleId: RuleId, eventOn: string): string {
  if (eventOn === '') return ''
  const due = dueDate({ ruleId, eventOn, law: facts.law, calendar: facts.calendar })
  return due.ok ? due.value.dueLegalOn : ''
}

function resultWords({ order, decision }: PaperFacts): string {
  if (order.fixedWords !== '') return `Выполнено: ${order.fixedWords}`
  return decision === null ? '' : decision.reason
}

export const readyValues: ValuesOf = (facts) => {
  const { order, organisation, totals, customer } = facts
  const isPaid = order.decision === 'paid_repair'
  return {
    ready_on: readyOn(facts), result: resultWords(facts), to_pay: totals.dueMinor, where: orgAddress(facts), hours: organisation.workingHours,
    storage: organisation.storageTerms || (isPaid ? STORAGE_TERMS_PAID_RU : STORAGE_TERMS_WARRANTY_RU), sent_by: SENT_BY[customer?.notifyBy ?? ''] ?? '',
  }
}

/** Two months from the day the warning is delivered. Source: GK art. 738. */
export const unclaimedValues: ValuesOf = (facts, typed) => {
  const deliveredOn = wordsOf(typed, 'delivered_on') || (lastEntry(facts.clock, 'unclaimed_warned')?.data.deliveredOn ?? facts.todayOn)
  return { ready_on: readyOn(facts), notice: lastPaper(facts, 'DOC_READY'), debt: facts.totals.dueMinor, delivered_on: deliveredOn, sale_on: dueOn(facts, 'STO-SELL-2M', deliveredOn) }
}

export const saleValues: ValuesOf = (facts, typed) => {
  const warned = facts.lastValues.get('DOC_UNCLAIMED')
  const debtMinor = warned === undefined ? facts.totals.dueMinor : (amountOf(warned, 'debt') ?? 0)
  const storageMinor = warned === undefined ? 0 : (amountOf(warned, 'storage_cost') ?? 0)
  const known = [{ name: 'Выполненные работы и материалы', sum: debtMinor }, { name: 'Хранение', sum: storageMinor }].filter((row) => row.sum > 0)
  const deductions = Array.isArray(typed['deductions']) ? typed['deductions'] : known
  const keptMinor = deductions.reduce((sum, row) => sum + (typeof row['sum'] === 'number' ? row['sum'] : 0), 0)
  const deliveredOn = wordsOf(warned, 'delivered_on')
  const priceMinor = amountOf(typed, 'price')
  return {
    owner: facts.customer?.fullName ?? facts.order.customerName, warning: joined([lastPaper(facts, 'DOC_UNCLAIMED'), deliveredOn === '' ? '' : `вручено ${formatRussianDate(deliveredOn)}`]), sale_on: facts.todayOn, deductions: known,
    rest: priceMinor === null ? null : Math.max(0, priceMinor - keptMinor),
  }
}

/** Three days to give an equal thing, else the double price. Source: ZOZPP art. 35 p. 1-2. */
export const lossValues: ValuesOf = (facts, typed) => {
  const thenMinor = facts.order.valueMinor > 0 ? facts.order.valueMinor : null
  const baseMinor = Math.max(thenMinor ?? 0, sumOf(typed, 'value_now', null))
  const happenedOn = wordsOf(typed, 'happened').slice(0, 'YYYY-MM-DD'.length)
  return { value_then: thenMinor, s_double: typed['offer'] === 'double' && baseMinor > 0 ? baseMinor * DOUBLE : null, due_on: dueOn(facts, 'LOSS-3D', happenedOn || facts.todayOn) }
}
