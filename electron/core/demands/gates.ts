import type { OrderClock } from '#shared/contract/demands.ts'
import { ruleFor } from '#shared/law/law-book.ts'
import { repairCostHint, TECH_COMPLEX_GATES, techComplexGate, type TechComplexGate } from '#shared/law/tech-complex.ts'
import type { ClockFacts } from './clock-facts.ts'

/** The fact each gate hangs on: a day, a reason code or the share of the price a repair costs, a count of days; '' where there is none. */
function factOf(gate: TechComplexGate, { decision, repairCostMinor, priceMinor }: ClockFacts, freeUntilOn: string | null): string {
  switch (gate) {
    case 'TCG-15D':
      return freeUntilOn ?? ''
    case 'TCG-ESSENTIAL':
      return decision.essentialReason ?? String(repairCostHint(repairCostMinor, priceMinor) ?? '')
    case 'TCG-TERM-MISSED':
      return decision.repairTermMissed ? 'missed' : ''
    case 'TCG-30D':
      return String(decision.outOfServiceDays)
  }
}

/** The ways in which refund or replacement of technically complex goods becomes due; empty for other goods. */
export function gatesOf(facts: ClockFacts): OrderClock['gates'] {
  const { decision, on, calendar, law } = facts
  if (!decision.isTechComplex || !facts.isConsumer) return []
  const answer = techComplexGate({ ...decision, demandReceivedOn: decision.demandReceivedOn ?? on, calendar, law })
  return TECH_COMPLEX_GATES.map((gate) => ({
    gate, isOpen: !answer.failedGates.includes(gate), article: ruleFor(law, gate, on).article, fact: factOf(gate, facts, answer.freeUntilOn),
  }))
}

/** Earlier orders of the same unit, with what the essential-defect test looks at. */
export function earlierOf({ order, unit, visits, missedOrderIds }: ClockFacts): OrderClock['earlier'] {
  const defectCode = visits.find((visit) => visit.orderId === order.orderId)?.defectCode ?? ''
  return (unit?.earlier ?? []).map(({ orderId, number, acceptedOn, closedOn, defectWords, decision: decided }) => {
    const visit = visits.find((known) => known.orderId === orderId)
    return {
      orderId, number, acceptedOn, closedOn, defect: defectWords, decision: decided, isSameDefect: defectCode !== '' && visit?.defectCode === defectCode,
      isTermMissed: missedOrderIds.includes(orderId),
    }
  })
}
