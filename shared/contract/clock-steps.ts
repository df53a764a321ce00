import { z } from 'zod'
import { TERM_UNITS } from '#shared/law/term.ts'
import { civilDate } from './fields.ts'

const step = <C extends string, F extends z.ZodRawShape>(code: C, facts: F) => z.strictObject({ code: z.literal(code), ...facts })
const count = z.number().int()

/** Steps of a count as facts: the screen makes the sentence. Their types and makers are in shared/law. */
export const termStep = z.discriminatedUnion('code', [
  step('on_event_day', { eventOn: civilDate }), step('event_day_left_out', { eventOn: civilDate }),
  step('length', { n: count, unit: z.enum(TERM_UNITS), dueOn: civilDate, hasSameDay: z.boolean() }),
  step('moved', { fromOn: civilDate, toOn: civilDate, dueOn: civilDate }), step('until', { dueOn: civilDate }),
])

export const penaltyStep = z.discriminatedUnion('code', [
  step('no_delay', { dueOn: civilDate }), step('delay', { fromOn: civilDate, toOn: civilDate, days: count }), step('paused', { days: count }),
  step('per_day', { baseMinor: count, rateBp: count, perDayMinor: count }), step('charged', { days: count, sumMinor: count }),
  step('no_cap', {}), step('within_cap', { capMinor: count }), step('cap_reached', { capMinor: count, uncappedMinor: count, totalMinor: count }),
])

export const warrantyStep = z.discriminatedUnion('code', [
  step('no_start', {}), step('from_make', { on: civilDate }), step('from_handover', { on: civilDate }), step('no_term', {}),
  step('term', { months: count, untilOn: civilDate }), step('repair_open', { fromOn: civilDate }), step('repair', { fromOn: civilDate, toOn: civilDate }),
  step('extended', { days: count, untilOn: civilDate }), step('claims_until', { on: civilDate }),
])
