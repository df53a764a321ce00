import { oc } from '@orpc/contract'
import { z } from 'zod'
import { type Topic } from './topics.ts'

/**
 * What the core must know of a procedure beside its schemas.
 * - query: reads only. - command: one write transaction, one journal entry.
 * - job: prepares in a transaction, works outside it (passwords, PDF, files), finishes in a second one.
 */
export interface ProcedureMeta {
  readonly kind: 'query' | 'command' | 'job'
  /** Topics whose cached answers a screen must drop after success. */
  readonly touches: readonly Topic[]
  /** Nothing of the business changes: no journal entry, and repeats are harmless. */
  readonly isUnjournalled?: boolean
}

export const refusalData = z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) })
export const invalidData = z.object({ issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), code: z.string(), message: z.string() })) })
export const FAULT_REASONS = ['bug', 'database_busy', 'database_full', 'database_corrupt', 'database_readonly', 'core_restarted', 'timeout'] as const
export const faultData = z.object({ incidentId: z.string(), reason: z.enum(FAULT_REASONS) })

/** The only three ways a call fails; a missing session and a missing right are refusals too. */
export const ERRORS = {
  REFUSAL: { status: 409, data: refusalData },
  INVALID: { status: 422, data: invalidData },
  FAULT: { status: 500, data: faultData },
} as const

const base = oc.$meta<ProcedureMeta>({ kind: 'query', touches: [] }).errors(ERRORS)

export const query = () => base
export const command = (...touches: Topic[]) => base.meta({ kind: 'command', touches })
/** A command that keeps what a person is still typing; the journal is of what was done. */
export const scratch = () => base.meta({ kind: 'command', touches: [], isUnjournalled: true })
export const job = (...touches: Topic[]) => base.meta({ kind: 'job', touches })
/** A look at something outside the database: nothing is written, so there is nothing for the journal. */
export const peek = () => base.meta({ kind: 'job', touches: [], isUnjournalled: true })

export const none = z.strictObject({})
export const id = z.number().int().positive()
export const done = z.strictObject({ done: z.literal(true) })
