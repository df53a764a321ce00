import { ORPCError } from '@orpc/client'
import type { FAULT_REASONS } from '#shared/contract/procedure.ts'
import type { RefusalCode, RefusalDetails } from '#shared/contract/refusal-codes.ts'

export type FaultReason = (typeof FAULT_REASONS)[number]
export type FieldIssue = { readonly path: readonly (string | number)[]; readonly code: string; readonly message: string }
export type AnyRefusal = { [C in RefusalCode]: { readonly kind: 'refusal'; readonly code: C; readonly details: RefusalDetails[C] } }[RefusalCode]

/** The four ways a call fails: the business says no, a field is wrong, the program broke, nobody answered. */
export type CallFailure =
  | AnyRefusal
  | { readonly kind: 'invalid'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'fault'; readonly incidentId: string; readonly reason: FaultReason }
  | { readonly kind: 'host_lost' }

/** A failed call as an error, with the failure as plain data. */
export class CallFailed extends Error {
  readonly failure: CallFailure
  constructor(failure: CallFailure, options?: ErrorOptions) {
    super(failure.kind === 'refusal' ? failure.code : failure.kind, options)
    this.name = 'CallFailed'
    this.failure = failure
  }
}

function failureOf(error: unknown): CallFailure {
  if (!(error instanceof ORPCError)) return { kind: 'host_lost' }
  const data = error.data as Record<string, unknown> | undefined
  switch (error.code) {
    case 'REFUSAL':
      return { kind: 'refusal', code: data?.['code'], details: data?.['details'] } as AnyRefusal
    case 'INVALID':
      return { kind: 'invalid', issues: (data?.['issues'] ?? []) as readonly FieldIssue[] }
    case 'FAULT':
      return { kind: 'fault', incidentId: String(data?.['incidentId'] ?? ''), reason: (data?.['reason'] ?? 'bug') as FaultReason }
    default:
      return { kind: 'fault', incidentId: '', reason: 'bug' }
  }
}

/** Reads whatever the transport threw. */
export function asCallFailed(error: unknown): CallFailed {
  return error instanceof CallFailed ? error : new CallFailed(failureOf(error), { cause: error })
}
