import type { CivilDate } from '#shared/kit/calendar.ts'
import { LAW_RULES, PENALTY_RULES, type LawRule, type PenaltyId, type PenaltyRule, type RuleId } from './rules.ts'
import type { Confidence } from './sources.ts'

/** A rate or a limit that the Government sets for one kind of goods. Source: FZ500-2025 art. 3. */
export type PenaltyOverride = {
  readonly categoryCode: string
  readonly rateBp: number
  /** False: for these goods nothing limits the total. */
  readonly hasCap: boolean
  readonly article: string
  readonly confidence: Confidence
  readonly confidenceNote: string
  readonly effectiveFromOn: CivilDate | null
  readonly effectiveToOn: CivilDate | null
}

/** Days for which no penalty is charged, both included. */
export type PenaltyPause = {
  readonly fromOn: CivilDate
  readonly toOn: CivilDate
  readonly act: string
  readonly confidence: Confidence
}

/** The rules the program counts by: every edition of every row, asked for by the day of the event. */
export interface LawBook {
  /** Stored beside what was counted by it. */
  readonly version: string
  /** The edition that applies to an event of that day; null when none was in force. */
  readonly ruleOn: (id: RuleId, on: CivilDate) => LawRule | null
  /** The edition that applies to a term ending on that day; null when none was in force. */
  readonly penaltyOn: (id: PenaltyId, dueOn: CivilDate) => PenaltyRule | null
  readonly overrideOn: (categoryCode: string, dueOn: CivilDate) => PenaltyOverride | null
  readonly pauses: readonly PenaltyPause[]
}

export type LawRows = {
  readonly version: string
  readonly rules: readonly LawRule[]
  readonly penalties: readonly PenaltyRule[]
  readonly overrides: readonly PenaltyOverride[]
  readonly pauses: readonly PenaltyPause[]
}

type Dated = { readonly effectiveFromOn: CivilDate | null; readonly effectiveToOn: CivilDate | null }

export function isInForceOn(row: Dated, on: CivilDate): boolean {
  const hasBegun = row.effectiveFromOn === null || row.effectiveFromOn <= on
  const hasEnded = row.effectiveToOn !== null && row.effectiveToOn < on
  return hasBegun && !hasEnded
}

const editionsOf = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> => Map.groupBy(rows, keyOf)

/** The book made of these rows; rows of one id are its editions and must not overlap. */
export function lawBookOf(rows: LawRows): LawBook {
  const rules = editionsOf(rows.rules, (row) => row.id)
  const penalties = editionsOf(rows.penalties, (row) => row.id)
  const overrides = editionsOf(rows.overrides, (row) => row.categoryCode)
  return {
    version: rows.version,
    ruleOn: (id, on) => rules.get(id)?.find((row) => isInForceOn(row, on)) ?? null,
    penaltyOn: (id, dueOn) => penalties.get(id)?.find((row) => isInForceOn(row, dueOn)) ?? null,
    overrideOn: (categoryCode, dueOn) => overrides.get(categoryCode)?.find((row) => isInForceOn(row, dueOn)) ?? null,
    pauses: rows.pauses,
  }
}

/** The moratorium of 2022 stands for the history of old orders. Source: decree 497 of 28.03.2022. */
const PAUSES: readonly PenaltyPause[] = [{ fromOn: '2022-04-01', toOn: '2022-10-01', act: 'ПП РФ 497 от 28.03.2022', confidence: 'K' }]

export const lawVersion = 'RU-2026-03.1'

/** The rules as the program is shipped with them. */
export const BUILT_IN_LAW: LawBook = lawBookOf({ version: lawVersion, rules: LAW_RULES, penalties: PENALTY_RULES, overrides: [], pauses: PAUSES })
