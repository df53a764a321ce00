import { z } from 'zod'
import { DECISIONS, VERDICTS } from '#shared/law/decision-gate.ts'
import { command, done, id, query } from './procedure.ts'
import { amountMinor, civilDate, filledText, line, text } from './fields.ts'
import { category, CAUSE_CLASSES, voidingCondition } from './reference.ts'
import { photo } from './orders.ts'

export const STEP_OUTCOMES = ['ok', 'defect', 'not_checked'] as const
export type StepOutcome = (typeof STEP_OUTCOMES)[number]
export const stepResult = z.strictObject({ stepCode: z.string().max(40), outcome: z.enum(STEP_OUTCOMES), value: z.number().nullable(), note: line })
export type StepResult = z.output<typeof stepResult>
/** A warranty-voiding condition found on the unit, with what proves it. */
export const ground = z.strictObject({ code: z.string().max(20), clause: line, evidence: text, causalLink: text })
export type Ground = z.output<typeof ground>
export const FIXABLE = ['yes', 'no', 'not_needed'] as const

export const expertiseDraft = z.strictObject({
  results: z.array(stepResult).max(60), methods: text, instruments: z.array(line).max(20), conditions: line, openedState: text, presentPersons: line, wasCustomerPresent: z.boolean(),
  symptomCode: z.string().max(40), causeCode: z.string().max(40), causeClass: z.enum(CAUSE_CLASSES).nullable(), defectCode: z.string().max(40), node: line,
  verdict: z.enum(VERDICTS).nullable(), grounds: z.array(ground).max(14), causalLink: text, conclusion: text,
  fixable: z.enum(FIXABLE).nullable(), workNeeded: text, costMinor: amountMinor.nullable(), durationMinutes: z.number().int().min(0).max(100_000).nullable(),
})
export type ExpertiseDraft = z.output<typeof expertiseDraft>

const version = z.strictObject({ expertiseId: id, version: z.number().int(), isSigned: z.boolean(), signedAt: z.string().nullable(), engineer: z.string(), reason: z.string(), draft: expertiseDraft })
export const bench = z.strictObject({
  orderId: id, orderNumber: z.string(), status: z.string(), device: z.string(), serial: z.string(), defectWords: z.string(), appearance: z.string(), liquidSigns: z.string(), openedSigns: z.string(),
  deadlineOn: civilDate.nullable(), instrumentsOffered: z.array(z.string()),
  /** Checklist as it stood when the draft was begun, so later edits of the reference data never change a signed paper. */
  category: category, voidingConditions: z.array(voidingCondition), photos: z.array(photo), versions: z.array(version),
})
export type Bench = z.output<typeof bench>

export const expertise = {
  bench: query().input(z.strictObject({ orderId: id })).output(bench),
  start: command('orders').input(z.strictObject({ orderId: id })).output(z.strictObject({ expertiseId: id })),
  saveDraft: command('orders').input(z.strictObject({ expertiseId: id, draft: expertiseDraft })).output(done),
  /** Freezes the version. Refuses with everything that is missing. */
  sign: command('orders').input(z.strictObject({ expertiseId: id })).output(done),
  newVersion: command('orders').input(z.strictObject({ orderId: id, reason: filledText })).output(z.strictObject({ expertiseId: id })),
}

const option = z.strictObject({ decision: z.enum(DECISIONS), isAllowed: z.boolean(), reasons: z.array(z.string()), article: z.string().nullable() })
export const decisions = {
  options: query().input(z.strictObject({ orderId: id })).output(z.strictObject({ options: z.array(option) })),
  decide: command('orders').input(z.strictObject({ orderId: id, decision: z.enum(DECISIONS), reason: filledText, amountMinor: amountMinor.nullable(), essentialReason: line })).output(done),
  /** The customer's answer to the estimate of a paid repair. */
  recordConsent: command('orders').input(z.strictObject({ orderId: id, isAgreed: z.boolean(), channel: z.enum(['signature', 'call', 'sms', 'email']), note: line })).output(done),
  /** Money returned, product replaced or price reduced. */
  settle: command('orders', 'units').input(z.strictObject({ orderId: id, paidMinor: amountMinor, receiptNo: line, newSerial: line })).output(done),
}
