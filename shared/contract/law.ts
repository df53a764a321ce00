import { z } from 'zod'
import { WHOLE_COUNTRY, REGION_CODES } from '#shared/law/regions.ts'
import { PENALTY_IDS, RULE_IDS, type RuleId } from '#shared/law/rule-ids.ts'
import { lawRule } from '#shared/law/rules.ts'
import { CONFIDENCES } from '#shared/law/sources.ts'
import { agreedDays, amountMinor, civilDate, code, filledLine, instant, line, text } from './fields.ts'
import { command, id, job, none, query } from './procedure.ts'

export const EDITION_KINDS = ['rule', 'penalty', 'penalty_override', 'penalty_pause', 'law_change'] as const
export type EditionKind = (typeof EDITION_KINDS)[number]
export const EDITION_ORIGINS = ['shipped', 'centre', 'file'] as const
export type EditionOrigin = (typeof EDITION_ORIGINS)[number]
export const CALENDAR_DAY_KINDS = ['off', 'work'] as const
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number]

/** Units a rule may be written in; only some of them are counted in dates. */
export const RULE_UNITS = [
  'calendar_day', 'working_day', 'month', 'year', 'day_no_sundays_holidays', 'hour', 'month/year', 'immediately', 'in good time', 'at issue',
  'as agreed', 'as set', 'new written agreement', 'inside parent rule', 'next regular delivery', '-',
] as const
export const RULE_KINDS = [
  'hard', 'max_of_agreed', 'soft', 'manual', 'action', 'right', 'constraint', 'duty', 'consumer window', 'gate', 'gate (strictly more than)', 'anchor', 'period', 'extension', 'restart',
  'penalty start', 'retention', 'expect', 'presumption', 'limit',
] as const
/** Units that end on a day of the calendar, so that a last day can be answered. */
export const COUNTED_UNITS = ['calendar_day', 'working_day', 'month', 'year', 'day_no_sundays_holidays'] as const
/** Penalties that grow by the day; the fine of art. 13 is a share of what a court awards. */
export const DAILY_PENALTY_IDS = ['PEN-GOODS-1', 'PEN-PREPAY-05', 'PEN-WORKS-3'] as const
export const RULE_LENGTH_MAX = 3_650
export const FIRST_CALENDAR_YEAR = 2000
export const LAST_CALENDAR_YEAR = 2100
const CALENDAR_DAYS_MAX = 366
const WHOLE_BP = 10_000

const confidence = z.enum(CONFIDENCES)
const sourced = { article: filledLine, confidence, confidenceNote: line }
const named = { nameRu: filledLine, explainRu: text }

export const ruleFacts = z.strictObject({
  ...named, ...sourced,
  triggerEvent: line, eventRu: line, length: z.number().int().min(0, { error: 'length_not_positive' }).max(RULE_LENGTH_MAX).nullable(), lengthText: line.nullable(),
  unit: z.enum(RULE_UNITS), kind: z.enum(RULE_KINDS), appliesTo: line, addresseeRu: line, base: line, exceptions: line, exceptionsRu: line,
  penaltyId: z.enum(PENALTY_IDS).nullable(), penaltyNote: line, isMovedByNonWorkingDay: z.boolean(),
})
export const penaltyFacts = z.strictObject({
  ...named, ...sourced,
  rateBp: z.number().int().min(0, { error: 'rate_out_of_range' }).max(WHOLE_BP, { error: 'rate_out_of_range' }), unit: line, base: line, defaultBase: line, cap: line.nullable(), capRu: line, triggers: line,
})
export const overrideFacts = z.strictObject({ ...sourced, rateBp: z.number().int().min(0, { error: 'rate_out_of_range' }).max(WHOLE_BP, { error: 'rate_out_of_range' }), hasCap: z.boolean() })
export const pauseFacts = z.strictObject({ act: filledLine, confidence })
export const changeFacts = z.strictObject({ title: filledLine, act: filledLine, effect: text, confidence, confidenceNote: line })

export const FACTS = { rule: ruleFacts, penalty: penaltyFacts, penalty_override: overrideFacts, penalty_pause: pauseFacts, law_change: changeFacts } as const
export type FactsOf<K extends EditionKind> = { [P in K]: z.output<(typeof FACTS)[P]> }[K]

/** What must hold between the fields of one edition; the same for the dialog, the use case and a file of the book. */
export type EditionProblem = { readonly path: readonly string[]; readonly code: 'to_before_from' | 'length_not_positive' | 'length_needed' | 'unit_not_counted' | 'unknown_code' | 'dates_needed' | 'no_cap_words' }
type AnyEdition = { [K in EditionKind]: { readonly kind: K; readonly code: string; readonly effectiveFromOn: string | null; readonly effectiveToOn: string | null; readonly facts: FactsOf<K> } }[EditionKind]

const isRuleId = (code: string): code is RuleId => (RULE_IDS as readonly string[]).includes(code)
const isCounted = (unit: string): boolean => (COUNTED_UNITS as readonly string[]).includes(unit)

function ruleProblems(code: string, facts: FactsOf<'rule'>): readonly EditionProblem[] {
  if (!isRuleId(code)) return [{ path: ['code'], code: 'unknown_code' }]
  const shipped = lawRule(code)
  const problems: EditionProblem[] = []
  // Zero is the length of what happens on the day of the event itself; a term of days cannot become that.
  if (facts.length !== null && facts.length < 1 && shipped.length !== 0) problems.push({ path: ['facts', 'length'], code: 'length_not_positive' })
  if (facts.length === null && shipped.length !== null) problems.push({ path: ['facts', 'length'], code: 'length_needed' })
  if (isCounted(shipped.unit) && shipped.length !== null && !isCounted(facts.unit)) problems.push({ path: ['facts', 'unit'], code: 'unit_not_counted' })
  return problems
}

/** Everything that keeps an edition out of the book, each with the field it belongs to. */
export function editionProblems(edition: AnyEdition): readonly EditionProblem[] {
  const { kind, code, effectiveFromOn: from, effectiveToOn: to, facts } = edition
  const problems: EditionProblem[] = []
  if (from !== null && to !== null && to < from) problems.push({ path: ['effectiveToOn'], code: 'to_before_from' })
  if (kind === 'rule') problems.push(...ruleProblems(code, facts))
  if (kind === 'penalty' && !(PENALTY_IDS as readonly string[]).includes(code)) problems.push({ path: ['code'], code: 'unknown_code' })
  if (kind === 'penalty' && facts.cap !== null && facts.capRu === '') problems.push({ path: ['facts', 'capRu'], code: 'no_cap_words' })
  if (kind === 'penalty_pause') problems.push(...(['effectiveFromOn', 'effectiveToOn'] as const).filter((end) => edition[end] === null).map((end): EditionProblem => ({ path: [end], code: 'dates_needed' })))
  return problems
}

const yearNo = z.number().int().min(FIRST_CALENDAR_YEAR, { error: 'year_out_of_range' }).max(LAST_CALENDAR_YEAR, { error: 'year_out_of_range' })
export const region = z.enum([WHOLE_COUNTRY, ...REGION_CODES])
const span = { effectiveFromOn: civilDate.nullable(), effectiveToOn: civilDate.nullable() }
const editionOf = <K extends EditionKind>(kind: K) => ({ kind: z.literal(kind), code, ...span, facts: FACTS[kind] as (typeof FACTS)[K] })

/** An edition as a file of the book holds it. */
export const plainEdition = z.discriminatedUnion('kind', [
  z.strictObject(editionOf('rule')), z.strictObject(editionOf('penalty')), z.strictObject(editionOf('penalty_override')), z.strictObject(editionOf('penalty_pause')), z.strictObject(editionOf('law_change')),
])
export type PlainEdition = z.output<typeof plainEdition>

const saved = { replacesEditionId: id.nullable() }
const editionInput = z.discriminatedUnion('kind', [
  z.strictObject({ ...editionOf('rule'), ...saved }), z.strictObject({ ...editionOf('penalty'), ...saved }), z.strictObject({ ...editionOf('penalty_override'), ...saved }),
  z.strictObject({ ...editionOf('penalty_pause'), ...saved }), z.strictObject({ ...editionOf('law_change'), ...saved }),
]).superRefine((edition, refinement) => {
  for (const problem of editionProblems(edition)) refinement.addIssue({ code: 'custom', message: problem.code, path: [...problem.path] })
})

const recorded = { editionId: id, origin: z.enum(EDITION_ORIGINS), recordedAt: instant, recordedBy: z.string(), withdrawnAt: instant.nullable(), isInForce: z.boolean() }
const storedEdition = z.discriminatedUnion('kind', [
  z.strictObject({ ...editionOf('rule'), ...recorded }), z.strictObject({ ...editionOf('penalty'), ...recorded }), z.strictObject({ ...editionOf('penalty_override'), ...recorded }),
  z.strictObject({ ...editionOf('penalty_pause'), ...recorded }), z.strictObject({ ...editionOf('law_change'), ...recorded }),
])
export type LawEdition = z.output<typeof storedEdition>

const bookRow = z.strictObject({
  editionId: id, kind: z.enum(['rule', 'penalty']), code: z.string(), name: z.string(), explanation: z.string(), event: z.string(), addressee: z.string(), exceptions: z.string(),
  length: z.number().nullable(), lengthText: z.string().nullable(), unit: z.string(), termKind: z.string().nullable(), penaltyId: z.string().nullable(), isMovedByNonWorkingDay: z.boolean(),
  rateBp: z.number().nullable(), cap: z.string().nullable(), article: z.string(), confidence, confidenceNote: z.string(),
  ...span, origin: z.enum(EDITION_ORIGINS), isInForce: z.boolean(),
})
export type LawBookRow = z.output<typeof bookRow>

const fileCounts = z.strictObject({ fresh: z.number(), changed: z.number(), same: z.number(), withdrawn: z.number() })
export type LawFileCounts = z.output<typeof fileCounts>
const fileProblem = z.strictObject({ section: z.string(), rowNo: z.number(), field: z.string(), code: z.string(), value: z.string() })
export type LawFileProblem = z.output<typeof fileProblem>
const fileInput = z.strictObject({ fileId: id })

export const calendarDay = z.strictObject({ on: civilDate, kind: z.enum(CALENDAR_DAY_KINDS), title: line })
export type CalendarDay = z.output<typeof calendarDay>
const calendarFileInput = z.strictObject({ fileId: id, region, year: yearNo.nullable() })
const calendarDays = z.strictObject({ region, year: yearNo, days: z.array(calendarDay).max(CALENDAR_DAYS_MAX), isComplete: z.boolean() }).superRefine(({ year, days }, refinement) => {
  const seen = new Set<string>()
  for (const [index, { on }] of days.entries()) {
    if (!on.startsWith(`${year}-`)) refinement.addIssue({ code: 'custom', message: 'other_year', path: ['days', index, 'on'] })
    else if (seen.has(on)) refinement.addIssue({ code: 'custom', message: 'day_twice', path: ['days', index, 'on'] })
    seen.add(on)
  }
})

const termRule = z.strictObject({
  id: z.enum(RULE_IDS), article: z.string(), confidence, length: z.number().nullable(), unit: z.string(), kind: z.string(), penaltyId: z.enum(PENALTY_IDS).nullable(), isMovedByNonWorkingDay: z.boolean(), ...span,
})

const words = z.array(z.string())

export const law = {
  /** Rules and penalties: those in force on a day, or every edition that was not withdrawn where no day is named. */
  rules: query().input(z.strictObject({ on: civilDate.nullable(), text: line })).output(z.strictObject({ on: civilDate, version: z.string(), rows: z.array(bookRow) })),
  /** Every edition of one row, the withdrawn ones too. Without a kind a rule or a penalty of that code is meant. */
  rule: query().input(z.strictObject({ code, kind: z.enum(EDITION_KINDS).nullable().default(null) })).output(z.strictObject({ kind: z.enum(EDITION_KINDS), code: z.string(), editions: z.array(storedEdition) })),
  /** Rates of their own for kinds of goods, and days for which no penalty is charged. */
  exceptions: query().input(none).output(z.strictObject({ overrides: z.array(storedEdition), pauses: z.array(storedEdition) })),
  /** The table of recent changes of the law. */
  changes: query().input(none).output(z.array(storedEdition)),
  /** A new edition ends the open one before it; a correction names the edition it replaces, which is withdrawn. */
  saveEdition: command('law', 'orders').input(editionInput).output(z.strictObject({ editionId: id, endedEditionId: id.nullable(), withdrawnEditionId: id.nullable(), gapFromOn: civilDate.nullable() })),
  /** Takes an edition recorded by mistake out of the book; the one before it goes on in its place. */
  withdrawEdition: command('law', 'orders').input(z.strictObject({ editionId: id })).output(z.strictObject({ continuedEditionId: id.nullable() })),
  /** The whole book and every entered day as one JSON file. */
  exportBook: command('law').input(none).output(z.strictObject({ fileId: id, name: z.string() })),
  /** Reads a file of the book and counts what it would do; changes nothing. */
  checkBook: job().input(fileInput).output(z.strictObject({ version: z.string(), editions: fileCounts, days: fileCounts, problems: z.array(fileProblem) })),
  /** Brings a whole file in, or nothing of it. */
  importBook: job('law', 'orders').input(fileInput).output(z.strictObject({ editions: fileCounts, days: fileCounts })),
  /** A year of the centre's calendar, or of one layer of it: the days that differ from a plain week. */
  calendar: query().input(z.strictObject({ year: yearNo, region: region.nullable() })).output(z.strictObject({
    year: z.number(), region, isLoaded: z.boolean(), isShipped: z.boolean(), isVouched: z.boolean(), version: z.string(),
    days: z.array(z.strictObject({ on: civilDate, kind: z.enum(CALENDAR_DAY_KINDS), title: z.string(), /** The name as somebody typed it; null for a day of the shipped calendar. */ enteredTitle: z.string().nullable(), source: z.enum(['shipped', 'entered']), region })),
  })),
  /** Puts the entered days of a year in place of those entered before. */
  saveCalendarDays: command('law', 'orders').input(calendarDays).output(z.strictObject({ version: z.string(), isLoaded: z.boolean() })),
  /** Reads the common yearly file (XML or JSON) and says what would change; changes nothing. */
  checkCalendarFile: job().input(calendarFileInput).output(z.strictObject({
    year: z.number().nullable(), isShipped: z.boolean(), offCount: z.number(), workingWeekendCount: z.number(), shortCount: z.number(),
    changes: z.array(z.strictObject({ on: civilDate, before: z.enum(CALENDAR_DAY_KINDS), after: z.enum(CALENDAR_DAY_KINDS), title: z.string() })), missingHolidays: z.array(civilDate), problems: z.array(fileProblem),
  })),
  /** Brings the year of such a file in and marks it complete. */
  importCalendarFile: job('law', 'orders').input(calendarFileInput).output(z.strictObject({ year: z.number(), dayCount: z.number(), version: z.string() })),
  /** What the centre has added to the shipped calendar, for screens that count before anything is written. */
  workingCalendar: query().input(none).output(z.strictObject({ version: z.string(), days: z.array(z.strictObject({ on: civilDate, kind: z.enum(CALENDAR_DAY_KINDS) })), loadedYears: z.array(z.number().int()) })),
  /** Every edition of every rule of this centre, as terms are counted by it, for the same screens. */
  termRules: query().input(none).output(z.array(termRule)),
  /** The last day of a term, with the steps it was counted by. */
  computeTerm: query().input(z.strictObject({
    ruleId: z.enum(RULE_IDS), eventOn: civilDate,
    agreedDays: agreedDays.optional(), calendarVersion: line.optional(),
  })).output(z.strictObject({
    ruleId: z.string(), dueCalendarOn: civilDate, dueLegalOn: civilDate, steps: words, article: z.string(), confidence, confidenceNote: z.string(), isUnconfirmed: z.boolean(),
    lawVersion: z.string(), calendarVersion: z.string(), isCalendarKnown: z.boolean(), warnings: words,
  })),
  /** What a missed term comes to on a day, with the steps it was counted by. */
  exposure: query().input(z.strictObject({ penaltyId: z.enum(DAILY_PENALTY_IDS), baseMinor: amountMinor, capMinor: amountMinor, dueLegalOn: civilDate, on: civilDate, categoryCode: code.optional() })).output(z.strictObject({
    days: z.number(), pausedDays: z.number(), rateBp: z.number(), perDayMinor: z.number(), totalMinor: z.number(), capMinor: z.number().nullable(), isCapped: z.boolean(),
    article: z.string(), steps: words, confidence, confidenceNote: z.string(), isUnconfirmed: z.boolean(), lawVersion: z.string(), warnings: words,
  })),
}
