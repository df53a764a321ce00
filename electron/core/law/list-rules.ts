import type { EditionKind, LawBookRow, LawEdition } from '#shared/contract/law.ts'
import { normaliseSearchText } from '#shared/kit/search-text.ts'
import { isInForceOn } from '#shared/law/rule-book.ts'
import { PENALTY_IDS, RULE_IDS } from '#shared/law/rule-ids.ts'
import { query, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { lawBookOf } from '#core/law-book/current-law.ts'
import { editionsOf, liveEditions, type StoredEdition } from '#core/law-book/editions-sql.ts'

const NO_TERM = { event: '', addressee: '', exceptions: '', length: null, lengthText: null, termKind: null, penaltyId: null, isMovedByNonWorkingDay: false } as const

function sharedFacts({ editionId, code, effectiveFromOn, effectiveToOn, origin, facts }: StoredEdition<'rule' | 'penalty'>) {
  const { nameRu: name, explainRu: explanation, article, confidence, confidenceNote, unit } = facts
  return { editionId, code, effectiveFromOn, effectiveToOn, origin, name, explanation, article, confidence, confidenceNote, unit }
}

function ruleRow(edition: StoredEdition<'rule'>, on: string): LawBookRow {
  const { eventRu, addresseeRu, exceptionsRu, length, lengthText, kind, penaltyId, isMovedByNonWorkingDay } = edition.facts
  return {
    ...sharedFacts(edition), kind: 'rule', event: eventRu, addressee: addresseeRu, exceptions: exceptionsRu, length, lengthText, termKind: kind, penaltyId, isMovedByNonWorkingDay,
    rateBp: null, cap: null, isInForce: isInForceOn(edition, on),
  }
}

const penaltyRow = (edition: StoredEdition<'penalty'>, on: string): LawBookRow => ({
  ...sharedFacts(edition), ...NO_TERM, kind: 'penalty', rateBp: edition.facts.rateBp, cap: edition.facts.cap === null ? null : edition.facts.capRu, isInForce: isInForceOn(edition, on),
})

/** Every word of the question stands somewhere in the row. */
function matcherOf(text: string): (row: LawBookRow) => boolean {
  const words = normaliseSearchText(text).split(' ').filter((word) => word !== '')
  return (row) => {
    const whole = normaliseSearchText([row.code, row.name, row.explanation, row.article, row.event, row.addressee, row.exceptions].join(' '))
    return words.every((word) => whole.includes(word))
  }
}

/** Rules and penalties: those of one day, or every edition that was not withdrawn. */
export const listRules = query((db, input: In<'law.rules'>, ctx): Out<'law.rules'> => {
  const on = input.on ?? ctx.todayOn
  const rows = [...liveEditions(db, 'rule').map((edition) => ruleRow(edition, on)), ...liveEditions(db, 'penalty').map((edition) => penaltyRow(edition, on))]
  const matches = matcherOf(input.text)
  return { on, version: lawBookOf(db).version, rows: rows.filter((row) => (input.on === null || row.isInForce) && matches(row)) }
})

export const shownEdition = (edition: StoredEdition, todayOn: string): LawEdition => ({ ...edition, isInForce: edition.withdrawnAt === null && isInForceOn(edition, todayOn) }) as LawEdition

const kindOf = (code: string): EditionKind | null => {
  if ((RULE_IDS as readonly string[]).includes(code)) return 'rule'
  return (PENALTY_IDS as readonly string[]).includes(code) ? 'penalty' : null
}

/** Every edition of one row. Refuses: law.not_found. */
export const showRule = query((db, input: In<'law.rule'>, ctx): Out<'law.rule'> => {
  const kind = input.kind ?? kindOf(input.code) ?? refuse('law.not_found', {})
  const editions = editionsOf(db, kind, input.code).map((edition) => shownEdition(edition, ctx.todayOn))
  return editions.length === 0 ? refuse('law.not_found', {}) : { kind, code: input.code, editions }
})

export const listExceptions = query((db, _input: In<'law.exceptions'>, ctx): Out<'law.exceptions'> => ({
  overrides: liveEditions(db, 'penalty_override').map((edition) => shownEdition(edition, ctx.todayOn)),
  pauses: liveEditions(db, 'penalty_pause').map((edition) => shownEdition(edition, ctx.todayOn)),
}))

/** The newest first; those without a day of their own last. */
export const listChanges = query((db, _input: In<'law.changes'>, ctx): Out<'law.changes'> =>
  liveEditions(db, 'law_change').map((edition) => shownEdition(edition, ctx.todayOn)).toSorted((left, right) => ((left.effectiveFromOn ?? '') < (right.effectiveFromOn ?? '') ? 1 : -1)))
