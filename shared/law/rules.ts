import type { CivilDate } from '#shared/kit/calendar.ts'
import type { PenaltyId, RuleId } from './rule-ids.ts'
import type { Confidence } from './sources.ts'
import table from './rules.json' with { type: 'json' }

type InForce = {
  /** What people call the row, and what it says in one line. */
  readonly nameRu: string
  readonly explainRu: string
  readonly article: string
  readonly confidence: Confidence
  readonly confidenceNote: string
  /** The first day the row applies to; null: always. */
  readonly effectiveFromOn: CivilDate | null
  /** The last day the row applies to; null: still in force. */
  readonly effectiveToOn: CivilDate | null
}

export type LawRule = InForce & {
  readonly id: RuleId
  readonly triggerEvent: string
  readonly eventRu: string
  /** The length of the term; null when the law gives no number (see `lengthText`). */
  readonly length: number | null
  readonly lengthText: string | null
  readonly unit: string
  readonly kind: string
  readonly appliesTo: string
  readonly addresseeRu: string
  readonly base: string
  readonly exceptions: string
  readonly exceptionsRu: string
  readonly penaltyId: PenaltyId | null
  readonly penaltyNote: string
  /** A last day that is non-working moves to the next working day (GK art. 193). */
  readonly isMovedByNonWorkingDay: boolean
}

export type PenaltyRule = InForce & {
  readonly id: PenaltyId
  readonly rateBp: number
  readonly unit: string
  readonly base: string
  readonly defaultBase: string
  /** What the total may not exceed; null when nothing limits it. */
  readonly cap: string | null
  readonly capRu: string
  readonly triggers: string
}

type RuleRow = (typeof table.rules)[number]
type PenaltyRow = (typeof table.penalties)[number]

function inForce(row: RuleRow | PenaltyRow): InForce {
  return {
    nameRu: row.name_ru,
    explainRu: row.explain_ru,
    article: row.article,
    confidence: row.confidence as Confidence,
    confidenceNote: row.confidence_note,
    effectiveFromOn: row.effective_from,
    effectiveToOn: row.effective_to,
  }
}

function lawRuleOf(row: RuleRow): LawRule {
  return {
    ...inForce(row),
    id: row.id as RuleId,
    triggerEvent: row.trigger_event,
    eventRu: row.event_ru,
    length: typeof row.n === 'number' ? row.n : null,
    lengthText: typeof row.n === 'string' ? row.n : null,
    unit: row.unit,
    kind: row.kind,
    appliesTo: row.applies_to,
    addresseeRu: row.addressee_ru,
    base: row.base,
    exceptions: row.exceptions,
    exceptionsRu: row.exceptions_ru,
    penaltyId: row.penalty as PenaltyId | null,
    penaltyNote: row.penalty_note,
    isMovedByNonWorkingDay: row.roll_193,
  }
}

function penaltyRuleOf(row: PenaltyRow): PenaltyRule {
  return {
    ...inForce(row),
    id: row.id as PenaltyId,
    rateBp: row.rate_bp,
    unit: row.unit,
    base: row.base,
    defaultBase: row.default_base,
    cap: row.cap === '' ? null : row.cap,
    capRu: row.cap_ru,
    triggers: row.triggers,
  }
}

/** Every rule of the product, several rows of one id standing for its editions in time. */
export const LAW_RULES: readonly LawRule[] = table.rules.map(lawRuleOf)
export const PENALTY_RULES: readonly PenaltyRule[] = table.penalties.map(penaltyRuleOf)

const NEWEST = new Map(LAW_RULES.map((rule) => [rule.id, rule]))

/** The rule as the program is shipped with it, in its newest edition: for its number, its article and its words. */
export function lawRule(id: RuleId): LawRule {
  const newest = NEWEST.get(id)
  if (newest === undefined) throw new RangeError(`no such rule: ${id}`)
  return newest
}
