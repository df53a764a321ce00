import type { Verdict } from './verdicts.ts'

/** Grounds on which a warranty demand may be refused. Source: ZOZPP art. 18 p. 5-6, 19. */
export const REFUSAL_GROUNDS = [
  'REF-USE',
  'REF-MECH',
  'REF-LIQUID',
  'REF-POWER',
  'REF-THIRD',
  'REF-PARTS',
  'REF-SOFT',
  'REF-TRANS',
  'REF-FORCE',
  'REF-WEAR',
  'REF-SERIAL',
  'REF-EXPIRED',
  'REF-NODEFECT',
  'REF-NOTOURS',
] as const
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number]

/** Grounds shown by papers and dates, without opening the unit. */
const GROUNDS_WITHOUT_EXPERTISE: ReadonlySet<RefusalGround> = new Set(['REF-EXPIRED', 'REF-NOTOURS'])

/** Grounds that stand whatever caused the defect: the terms are over, another answers, it is not the unit sold. */
const GROUNDS_APART_FROM_CAUSE: ReadonlySet<RefusalGround> = new Set(['REF-EXPIRED', 'REF-NOTOURS', 'REF-SERIAL'])

/** What each verdict of the expertise can bear out; other grounds may only stand beside one of these. */
const GROUNDS_BY_VERDICT: Readonly<Record<Verdict, readonly RefusalGround[]>> = {
  manufacturing_defect: [],
  customer_cause: ['REF-USE', 'REF-MECH', 'REF-LIQUID', 'REF-POWER', 'REF-THIRD', 'REF-PARTS', 'REF-SOFT', 'REF-TRANS'],
  wear: ['REF-WEAR'],
  external: ['REF-MECH', 'REF-LIQUID', 'REF-POWER', 'REF-THIRD', 'REF-TRANS', 'REF-FORCE'],
  software: ['REF-SOFT', 'REF-THIRD'],
  no_defect: ['REF-NODEFECT'],
  /** Somebody's intervention may be what makes the cause unprovable. */
  not_established: ['REF-THIRD'],
}

export function needsExpertise(ground: RefusalGround): boolean {
  return !GROUNDS_WITHOUT_EXPERTISE.has(ground)
}

export function standsApartFromCause(ground: RefusalGround): boolean {
  return GROUNDS_APART_FROM_CAUSE.has(ground)
}

export function bearsOut(verdict: Verdict, ground: RefusalGround): boolean {
  return GROUNDS_BY_VERDICT[verdict].includes(ground)
}
