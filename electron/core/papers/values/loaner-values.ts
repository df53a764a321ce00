import { lastEntry } from '#core/papers/answered-demand.ts'
import type { PaperFacts } from '#core/papers/paper-facts.ts'
import { amountOf, joined, lastPaper, nowLocal, wordsOf, type ValuesOf } from './from-facts.ts'

/** The moment a loaner was asked for; a day without a time is to be completed by hand. */
function askedMoment(facts: PaperFacts): string {
  const asked = facts.clock.counted.demands.findLast(({ state }) => state.kind === 'loaner')?.state
  if (asked === undefined) return nowLocal(facts)
  if (asked.receivedTime !== null) return `${asked.receivedOn}T${asked.receivedTime}`
  return asked.receivedOn === facts.todayOn ? nowLocal(facts) : ''
}

export const loanOutValues: ValuesOf = (facts) => {
  const issued = lastEntry(facts.clock, 'loaner_issued')
  return {
    demand_dt: askedMoment(facts), issue_on: issued?.occurredOn ?? facts.todayOn, item: joined([issued?.data.item, issued?.data.serial === undefined ? '' : `серийный № ${issued.data.serial}`]),
    till: 'до выдачи товара из ремонта или товара взамен', delivery: 'за счёт исполнителя',
  }
}

export const loanInValues: ValuesOf = (facts) => {
  const out = facts.lastValues.get('DOC_LOAN_OUT')
  return {
    out_no: lastPaper(facts, 'DOC_LOAN_OUT'), item: wordsOf(out, 'item'), value: out === undefined ? null : amountOf(out, 'value'), back_on: facts.todayOn, state: wordsOf(out, 'state'), set: wordsOf(out, 'set'),
  }
}
