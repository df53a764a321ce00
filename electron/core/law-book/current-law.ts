import { createHash } from 'node:crypto'
import { BUILT_IN_LAW, lawBookOf as bookOfRows, lawVersion, type LawBook, type LawRows, type PenaltyOverride, type PenaltyPause } from '#shared/law/law-book.ts'
import { BUILT_IN_CALENDAR, calendarWith, type EnteredDay, type WorkingCalendar } from '#shared/law/non-working-days.ts'
import type { TermRule } from '#shared/law/rule-book.ts'
import type { PenaltyId, RuleId } from '#shared/law/rule-ids.ts'
import { LAW_RULES, PENALTY_RULES, type LawRule, type PenaltyRule } from '#shared/law/rules.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { canonicalJson } from '#core/journal/hash.ts'
import { readOrganisation } from '#core/people/organisation-store.ts'
import { enteredDays, vouchedYears } from './calendar-sql.ts'
import { liveEditions } from './editions-sql.ts'

const DIGEST_LETTERS = 8

/** Each part is built when it is first asked for: a start of the program asks for the calendar alone. */
type Current = { readonly token: string; book?: LawBook; calendar?: WorkingCalendar }

/** What was built from the rows of one connection; both sides of a connection share its `sql`. */
const built = new WeakMap<ReadDb['sql'], Current>()

const digestOf = (facts: unknown): string => createHash('sha256').update(canonicalJson(facts)).digest('hex').slice(0, DIGEST_LETTERS)

type Rows = Omit<LawRows, 'version'>

const dated = (edition: { readonly effectiveFromOn: string | null; readonly effectiveToOn: string | null }) => ({ effectiveFromOn: edition.effectiveFromOn, effectiveToOn: edition.effectiveToOn })

/** The rows the program counts by, as they stand in the database. */
export function lawRowsOf(db: ReadDb): Rows {
  return {
    rules: liveEditions(db, 'rule').map((edition): LawRule => ({ ...edition.facts, ...dated(edition), id: edition.code as RuleId })),
    penalties: liveEditions(db, 'penalty').map((edition): PenaltyRule => ({ ...edition.facts, ...dated(edition), id: edition.code as PenaltyId })),
    overrides: liveEditions(db, 'penalty_override').map((edition): PenaltyOverride => ({ ...edition.facts, ...dated(edition), categoryCode: edition.code })),
    pauses: liveEditions(db, 'penalty_pause').flatMap(({ facts, effectiveFromOn, effectiveToOn }): readonly PenaltyPause[] =>
      effectiveFromOn === null || effectiveToOn === null ? [] : [{ act: facts.act, confidence: facts.confidence, fromOn: effectiveFromOn, toOn: effectiveToOn }]),
  }
}

const shipped: Rows = { rules: LAW_RULES, penalties: PENALTY_RULES, overrides: [], pauses: BUILT_IN_LAW.pauses }

/** Nothing but what the program came with, and nothing of it ended since: then there is no need to compare every word. */
function isUntouched(db: ReadDb): boolean {
  const { count } = db.sql("SELECT COUNT(*) AS count FROM law_editions WHERE kind <> 'law_change' AND (origin <> 'shipped' OR withdrawn_at IS NOT NULL)").get() as { count: number }
  if (count > 0) return false
  const ends = db.sql("SELECT COUNT(effective_to_on) AS count FROM law_editions WHERE kind <> 'law_change'").get() as { count: number }
  return ends.count === [...shipped.rules, ...shipped.penalties].filter((row) => row.effectiveToOn !== null).length + shipped.pauses.length
}

/** A book equal to the shipped one keeps its name; any other is named by what stands in it. */
function builtBook(db: ReadDb): LawBook {
  const rows = lawRowsOf(db)
  if (isUntouched(db)) return bookOfRows({ ...rows, version: lawVersion })
  const digest = digestOf(rows)
  return bookOfRows({ ...rows, version: digest === digestOf(shipped) ? lawVersion : `${lawVersion}+${digest}` })
}

/** What the centre has added to the shipped calendar: days of the country and of its region, and the years it vouches for. */
export function addedToCalendar(db: ReadDb): { readonly days: readonly EnteredDay[]; readonly loadedYears: readonly number[] } {
  return {
    days: enteredDays(db, readOrganisation(db).region).map(({ on, kind }) => ({ on, kind })),
    loadedYears: vouchedYears(db).filter(({ region }) => region === '').map(({ year }) => year),
  }
}

function builtCalendar(db: ReadDb): WorkingCalendar {
  const added = addedToCalendar(db)
  return added.days.length + added.loadedYears.length === 0 ? BUILT_IN_CALENDAR : calendarWith({ ...added, version: digestOf(added) })
}

/** Costs one look at one row while nothing changed: a change of any row it rests on, or its rolling back, gives another token. */
function currentOf(db: ReadDb): Current {
  const { token } = db.sql('SELECT token FROM law_state WHERE id = 1').get() as { token: string }
  const known = built.get(db.sql)
  if (known?.token === token) return known
  const current: Current = { token }
  built.set(db.sql, current)
  return current
}

/** The rules and penalties this centre counts by, every edition of each. */
export function lawBookOf(db: ReadDb): LawBook {
  const current = currentOf(db)
  return (current.book ??= builtBook(db))
}

/** The rules of that book as terms are counted by them, for whoever counts outside the core. */
export function termRulesOf(db: ReadDb): readonly TermRule[] {
  return lawRowsOf(db).rules.map(({ id, article, confidence, length, unit, kind, penaltyId, isMovedByNonWorkingDay, effectiveFromOn, effectiveToOn }) => ({
    id, article, confidence, length, unit, kind, penaltyId, isMovedByNonWorkingDay, effectiveFromOn, effectiveToOn,
  }))
}

/** Working and non-working days of this centre: the shipped calendar, the days entered since, the days of its region. */
export function calendarOf(db: ReadDb): WorkingCalendar {
  const current = currentOf(db)
  return (current.calendar ??= builtCalendar(db))
}

/** Names rules and calendar together; differs whenever a computed term might. */
export function lawStateVersion(db: ReadDb): string {
  return `${lawBookOf(db).version}|${calendarOf(db).version}`
}
