import type { CivilDate } from '#shared/kit/calendar.ts'
import { editionFinder, type RuleBook } from './rule-book.ts'
import type { PenaltyId, RuleId } from './rule-ids.ts'
import { lawRule, LAW_RULES, PENALTY_RULES, type LawRule, type PenaltyRule } from './rules.ts'
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
export interface LawBook extends RuleBook {
  /** Stored beside what was counted by it. */
  readonly version: string
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

/** The book made of these rows; rows of one id are its editions and must not overlap. */
export function lawBookOf(rows: LawRows): LawBook {
  return {
    version: rows.version,
    ruleOn: editionFinder(rows.rules, (row) => row.id),
    penaltyOn: editionFinder(rows.penalties, (row) => row.id),
    overrideOn: editionFinder(rows.overrides, (row) => row.categoryCode),
    pauses: rows.pauses,
  }
}

/** The edition that applies to an event of that day; where none was in force, the newest one shipped: for its words and its article. */
export const ruleFor = (law: LawBook, id: RuleId, on: CivilDate): LawRule => law.ruleOn(id, on) ?? lawRule(id)

/** The moratorium of 2022 stands for the history of old orders. Source: decree 497 of 28.03.2022. */
const PAUSES: readonly PenaltyPause[] = [{ fromOn: '2022-04-01', toOn: '2022-10-01', act: 'ПП РФ 497 от 28.03.2022', confidence: 'K' }]

export const lawVersion = 'RU-2026-03.1'

/** The rules as the program is shipped with them. */
export const BUILT_IN_LAW: LawBook = lawBookOf({ version: lawVersion, rules: LAW_RULES, penalties: PENALTY_RULES, overrides: [], pauses: PAUSES })
