import { ORPCError } from '@orpc/client'
import type { FAULT_REASONS } from '#shared/contract/procedure.ts'
import { Refusal } from './kit/refuse.ts'

export interface Issue { readonly path: (string | number)[]; readonly code: string; readonly message: string }

class Invalid extends Error {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super('invalid input')
    this.issues = issues
  }
}
export const invalid = (issues: readonly Issue[]): Error => new Invalid(issues)

type FaultReason = (typeof FAULT_REASONS)[number]
const REASON_BY_SQLITE_CODE: readonly (readonly [prefix: string, reason: FaultReason])[] = [
  ['SQLITE_BUSY', 'database_busy'], ['SQLITE_FULL', 'database_full'], ['SQLITE_CORRUPT', 'database_corrupt'], ['SQLITE_NOTADB', 'database_corrupt'], ['SQLITE_READONLY', 'database_readonly'],
]

function faultReason(error: unknown): FaultReason {
  const own = (error as { code?: unknown } | null)?.code
  const code = typeof own === 'string' ? own : (error as { cause?: { code?: unknown } } | null)?.cause?.code
  if (typeof code !== 'string') return 'bug'
  if (code === 'ENOSPC') return 'database_full'
  return REASON_BY_SQLITE_CODE.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'bug'
}

/** Turns whatever was thrown into one of three kinds of plain data; stacks stay in the log. */
export function toWireError(error: unknown, incidentId: string): { wire: ORPCError<string, unknown>; outcome: string } {
  if (error instanceof Refusal) return { wire: new ORPCError('REFUSAL', { defined: true, status: 409, data: { code: error.code, details: error.details } }), outcome: error.code }
  if (error instanceof Invalid) return { wire: new ORPCError('INVALID', { defined: true, status: 422, data: { issues: error.issues } }), outcome: 'invalid' }
  return { wire: new ORPCError('FAULT', { defined: true, status: 500, data: { incidentId, reason: faultReason(error) } }), outcome: 'fault' }
}
