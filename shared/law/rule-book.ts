import type { CivilDate } from '#shared/kit/calendar.ts'
import type { RuleId } from './rule-ids.ts'
import type { LawRule } from './rules.ts'

/** What a term is counted by; a row of the law says more to people. */
export type TermRule = Pick<LawRule, 'id' | 'article' | 'confidence' | 'length' | 'unit' | 'kind' | 'penaltyId' | 'isMovedByNonWorkingDay' | 'effectiveFromOn' | 'effectiveToOn'>

/** The rules terms are counted by: every edition of each, asked for by the day of the event. */
export interface RuleBook {
  /** The edition that applies to an event of that day; null when none was in force. */
  readonly ruleOn: (id: RuleId, on: CivilDate) => TermRule | null
}

type Dated = { readonly effectiveFromOn: CivilDate | null; readonly effectiveToOn: CivilDate | null }

export function isInForceOn(row: Dated, on: CivilDate): boolean {
  const hasBegun = row.effectiveFromOn === null || row.effectiveFromOn <= on
  const hasEnded = row.effectiveToOn !== null && row.effectiveToOn < on
  return hasBegun && !hasEnded
}

/** Finds the edition in force on a day; rows of one key are its editions and must not overlap. */
export function editionFinder<Row extends Dated, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): (key: Key, on: CivilDate) => Row | null {
  const editions = Map.groupBy(rows, keyOf)
  return (key, on) => editions.get(key)?.find((row) => isInForceOn(row, on)) ?? null
}

export function ruleBookOf(rows: readonly TermRule[]): RuleBook {
  return { ruleOn: editionFinder(rows, ({ id }) => id) }
}
