import { addDays, type CivilDate } from '#shared/kit/calendar.ts'
import type { WarrantyRepair, WarrantyStanding } from './warranty.ts'

/** How the last day of the warranty came about, step by step. */
export type WarrantyStep =
  | { readonly code: 'no_start' | 'no_term' }
  | { readonly code: 'from_make' | 'from_handover' | 'claims_until'; readonly on: CivilDate }
  | { readonly code: 'term'; readonly months: number; readonly untilOn: CivilDate }
  | { readonly code: 'repair_open'; readonly fromOn: CivilDate }
  | { readonly code: 'repair'; readonly fromOn: CivilDate; readonly toOn: CivilDate }
  | { readonly code: 'extended'; readonly days: number; readonly untilOn: CivilDate }

type Counted = { readonly startsOn: string | null; readonly isStartFromMake: boolean; readonly months: number | null; readonly repairs: readonly WarrantyRepair[]; readonly standing: WarrantyStanding }

const repairStep = ({ demandOn, issuedOn }: WarrantyRepair): WarrantyStep => (issuedOn === null ? { code: 'repair_open', fromOn: demandOn } : { code: 'repair', fromOn: demandOn, toOn: issuedOn })

/** Source: ZOZPP art. 19 p. 1-2, 5; 20 p. 3; GK art. 192. */
export function warrantySteps({ startsOn, isStartFromMake, months, repairs, standing }: Counted): readonly WarrantyStep[] {
  if (startsOn === null) return [{ code: 'no_start' }]
  const start: WarrantyStep = { code: isStartFromMake ? 'from_make' : 'from_handover', on: startsOn }
  const claims: readonly WarrantyStep[] = standing.claimsUntilOn === null ? [] : [{ code: 'claims_until', on: standing.claimsUntilOn }]
  if (months === null || months === 0 || standing.endsOn === null) return [start, { code: 'no_term' }, ...claims]
  return [
    start,
    { code: 'term', months, untilOn: addDays(standing.endsOn, -standing.extendedDays) },
    ...repairs.map(repairStep),
    ...(standing.extendedDays > 0 ? [{ code: 'extended', days: standing.extendedDays, untilOn: standing.endsOn } as const] : []),
    ...claims,
  ]
}
