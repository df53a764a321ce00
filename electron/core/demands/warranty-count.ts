import type { OrderClock } from '#shared/contract/demands.ts'
import { warrantySteps } from '#shared/law/warranty-steps.ts'
import { warrantyStanding } from '#shared/law/warranty.ts'
import { warrantyRepairs } from '#core/decisions/index.ts'
import type { ClockFacts } from './clock-facts.ts'

/** The warranty of the unit on the day asked about, with its count. */
export function warrantyCount({ unit, visits, warrantyMonths, on, calendar, law }: ClockFacts): OrderClock['warranty'] {
  const handedOverOn = unit?.sale.soldOn ?? null
  const madeOn = unit?.sale.madeOn ?? null
  const repairs = warrantyRepairs(visits)
  const standing = warrantyStanding({ handedOverOn, madeOn, warrantyMonths, repairs, on, calendar, law })
  const startsOn = handedOverOn ?? madeOn
  return {
    startsOn, months: warrantyMonths, endsOn: standing.endsOn, extendedDays: standing.extendedDays, claimsUntilOn: standing.claimsUntilOn, state: standing.state,
    steps: [...warrantySteps({ startsOn, isStartFromMake: handedOverOn === null, months: warrantyMonths, repairs, standing })],
  }
}
