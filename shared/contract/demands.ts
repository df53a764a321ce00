import { z } from 'zod'
import { DEMAND_ADDRESSEES, EVENT_CHANNELS, EVENT_KINDS } from '#shared/law/clock-events.ts'
import { LANGUAGES } from '#shared/kit/language.ts'
import { CLOCK_ABSENCES, DEMAND_ENDINGS, MISS_CONSEQUENCES, TERM_INFLUENCES, TERM_ROLES, TERM_WARNINGS } from '#shared/law/clock-words.ts'
import { DEMAND_KINDS } from '#shared/law/demand-kinds.ts'
import { CONFIDENCES } from '#shared/law/sources.ts'
import { TECH_COMPLEX_GATES } from '#shared/law/tech-complex.ts'
import { ROLE_ANSWERS } from '#shared/law/centre-roles.ts'
import { penaltyStep, termStep, warrantyStep } from './clock-steps.ts'
import { command, id, job, none, query } from './procedure.ts'
import { agreedDays, amountMinor, civilDate, filledLine, instant, line, pageSize, text } from './fields.ts'

/** Local time of the day, HH:MM. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'no_such_time' })

/** What an entry says beside its day; which of these a kind needs is a rule of shared/law/clock-events. */
export const eventData = z.strictObject({
  demand: z.enum(DEMAND_KINDS).optional(), channel: z.enum(EVENT_CHANNELS).optional(), addressee: z.enum(DEMAND_ADDRESSEES).optional(),
  amountMinor: amountMinor.optional(), days: agreedDays.optional(),
  untilOn: civilDate.optional(), reason: text.optional(), place: line.optional(), proof: line.optional(), deliveredOn: civilDate.optional(), receiptNo: line.optional(),
  item: line.optional(), serial: line.optional(), witnesses: line.optional(),
})

export const clockEvent = z.strictObject({
  eventId: id, demandId: id.nullable(), kind: z.enum(EVENT_KINDS), occurredOn: civilDate, occurredTime: z.string().nullable(), recordedAt: instant, person: z.string(),
  data: eventData, note: z.string(), correctsEventId: id.nullable(), isVoid: z.boolean(),
  /** A later entry put this one right or took it back. */
  isSuperseded: z.boolean(),
})
export type ClockEventRow = z.output<typeof clockEvent>

export const clockTerm = z.strictObject({
  ruleId: z.string(), role: z.enum(TERM_ROLES), article: z.string(), confidence: z.enum(CONFIDENCES), isUnconfirmed: z.boolean(),
  startsOn: civilDate, length: z.number().int(), unit: z.string(), dueCalendarOn: civilDate, dueLegalOn: civilDate,
  /** True where the law says «at once» and the day shown is only the latest possible one. */
  isOuterLimit: z.boolean(),
  /** The calculation, in order. */
  steps: z.array(termStep),
  endedOn: civilDate.nullable(), isMissed: z.boolean(), isRunning: z.boolean(), warning: z.enum(TERM_WARNINGS),
  /** Share of the term gone, 0 to 1. */
  share: z.number(), daysLeft: z.number().int(), isCalendarKnown: z.boolean(), onMiss: z.array(z.enum(MISS_CONSEQUENCES)),
})
export type ClockTermRow = z.output<typeof clockTerm>

export const exposureLine = z.strictObject({
  demandId: id, kind: z.enum(DEMAND_KINDS), ruleId: z.string(), penaltyId: z.string(), article: z.string(), rateBp: z.number().int(), baseMinor: z.number().int(), capMinor: z.number().int().nullable(),
  fromOn: civilDate, toOn: civilDate, days: z.number().int(), pausedDays: z.number().int(), perDayMinor: z.number().int(), totalMinor: z.number().int(), isCapped: z.boolean(),
  /** Delay has stopped: the sum grows no more. */
  isStopped: z.boolean(),
  /** Missed before the limit came in: whether it helps, a lawyer has to say. */
  needsLawyer: z.boolean(), steps: z.array(penaltyStep),
})
export type ExposureLine = z.output<typeof exposureLine>

/** What may stand behind a demand, and what to answer where nothing does. */
export const demandStanding = z.strictObject({
  kind: z.enum(DEMAND_KINDS), isAllowed: z.boolean(), role: z.enum(ROLE_ANSWERS), article: z.string(),
  /** Codes of REASON_CODES: what fails, or what to note. */
  reasons: z.array(z.string()),
  /** Kinds that the customer may ask for instead. */
  offers: z.array(z.enum(DEMAND_KINDS)),
  /** The paper that answers a demand that is not allowed: DOC_REDIRECT or DOC_REPLY. */
  paper: z.string().nullable(),
})
export type DemandStanding = z.output<typeof demandStanding>

export const clockDemand = z.strictObject({
  demandId: id, no: z.number().int(), kind: z.enum(DEMAND_KINDS), receivedOn: civilDate, receivedTime: z.string().nullable(), channel: z.enum(EVENT_CHANNELS), addressee: z.enum(DEMAND_ADDRESSEES),
  amountMinor: z.number().int().nullable(), isCurrent: z.boolean(), endedOn: civilDate.nullable(), ending: z.enum(DEMAND_ENDINGS).nullable(),
  terms: z.array(clockTerm), standing: demandStanding,
  influences: z.array(z.strictObject({ code: z.enum(TERM_INFLUENCES), doesExtend: z.boolean(), hasHappened: z.boolean(), article: z.string() })),
})
export type ClockDemand = z.output<typeof clockDemand>

export const warrantyCount = z.strictObject({
  startsOn: civilDate.nullable(), months: z.number().int().nullable(), endsOn: civilDate.nullable(), extendedDays: z.number().int(), claimsUntilOn: civilDate.nullable(), state: z.string(), steps: z.array(warrantyStep),
})

export const orderClock = z.strictObject({
  orderId: id, on: civilDate, isConsumer: z.boolean(), absence: z.enum(CLOCK_ABSENCES).nullable(), calendarVersion: z.string(), lawVersion: z.string(), isCalendarKnown: z.boolean(),
  demands: z.array(clockDemand),
  exposure: z.strictObject({
    lines: z.array(exposureLine), totalMinor: z.number().int(), beforeCapMinor: z.number().int(), capMinor: z.number().int().nullable(), tomorrowMinor: z.number().int(),
    priceMinor: z.number().int().nullable(), paidMinor: z.number().int().nullable(),
    /** What a refund made on this day comes to. */
    refund: z.strictObject({ paidMinor: z.number().int(), differenceMinor: z.number().int(), lossesMinor: z.number().int(), penaltyMinor: z.number().int(), totalMinor: z.number().int() }).nullable(),
  }),
  gates: z.array(z.strictObject({ gate: z.enum(TECH_COMPLEX_GATES), isOpen: z.boolean(), article: z.string(), fact: z.string() })),
  /** Every kind that can be asked of this centre on this order, with what stands in the way. */
  standings: z.array(demandStanding),
  /** Earlier orders of the same serial that the essential-defect test rests on. */
  earlier: z.array(z.strictObject({ orderId: id, number: z.string(), acceptedOn: civilDate, closedOn: civilDate.nullable(), defect: z.string(), decision: z.string().nullable(), isSameDefect: z.boolean(), isTermMissed: z.boolean() })),
  outOfServiceDays: z.number().int(), warranty: warrantyCount,
  events: z.array(clockEvent),
  /** Papers that fit the state of the demands now, the most needed first. */
  papers: z.array(z.string()),
})
export type OrderClock = z.output<typeof orderClock>

export const RUNNING_SORTS = ['risk', 'due'] as const
export const RUNNING_WARNINGS = ['all', 'overdue', 'due_today', 'two_days'] as const
export const runningTerm = z.strictObject({
  demandId: id, orderId: id, orderNumber: z.string(), device: z.string(), customerName: z.string(), kind: z.enum(DEMAND_KINDS), ruleId: z.string(), article: z.string(), receivedOn: civilDate,
  dueCalendarOn: civilDate, dueLegalOn: civilDate, warning: z.enum(TERM_WARNINGS), daysLeft: z.number().int(), share: z.number(), exposureMinor: z.number().int(),
  /** What one more day costs, or the first day of delay where none has passed yet. */
  perDayMinor: z.number().int(), capMinor: z.number().int().nullable(), engineer: z.string().nullable(), isCalendarKnown: z.boolean(),
})
export type RunningTerm = z.output<typeof runningTerm>
const runningFilter = z.strictObject({ sort: z.enum(RUNNING_SORTS), warning: z.enum(RUNNING_WARNINGS) })

export const demands = {
  /** Everything the law says about the demands of one order on a day; today where none is named. */
  clock: query().input(z.strictObject({ orderId: id, on: civilDate.nullable() })).output(orderClock),
  /** A demand is registered whatever its merits; the answer says whether it is allowed and how to answer it. */
  receive: command('orders', 'demands').input(z.strictObject({
    orderId: id, kind: z.enum(DEMAND_KINDS), receivedOn: civilDate, receivedTime: time.nullable(), channel: z.enum(EVENT_CHANNELS), addressee: z.enum(DEMAND_ADDRESSEES), amountMinor: amountMinor.nullable(),
    untilOn: civilDate.nullable(), note: text,
  })).output(z.strictObject({ demandId: id, standing: demandStanding })),
  /** Something happened to a demand or to the unit. */
  record: command('orders', 'demands').input(z.strictObject({ orderId: id, demandId: id.nullable(), kind: z.enum(EVENT_KINDS), occurredOn: civilDate, occurredTime: time.nullable(), data: eventData, note: text })).output(z.strictObject({ eventId: id })),
  /** An entry is never changed: a new one puts it right, or says that it did not happen. */
  correct: command('orders', 'demands').input(z.strictObject({ eventId: id, isVoid: z.boolean(), occurredOn: civilDate, occurredTime: time.nullable(), data: eventData, reason: filledLine })).output(z.strictObject({ eventId: id })),
  /** All terms that run in the centre. */
  running: query().input(runningFilter.extend({ offset: z.number().int().min(0), limit: pageSize })).output(z.strictObject({ rows: z.array(runningTerm), totalCount: z.number().int(), exposureMinor: z.number().int(), overdueCount: z.number().int() })),
  /** The register as a workbook. */
  exportRunning: job().input(runningFilter.extend({ language: z.enum(LANGUAGES).default('ru') })).output(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string(), rowCount: z.number().int() })),
  /** Counts every running term again, after the calendar or the rules have changed. */
  recount: command('orders', 'demands').input(none).output(z.strictObject({ termCount: z.number().int(), changedCount: z.number().int() })),
}
