import type { RefusalCode, RefusalDetails } from '#shared/contract/refusal-codes.ts'
import type { Result } from '#shared/kit/result.ts'

/** The business says no. Thrown, so that the transaction rolls back; the dispatcher turns it into data. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly details: Record<string, unknown>
  constructor(code: RefusalCode, details: Record<string, unknown>) {
    super(code)
    this.code = code
    this.details = details
  }
}

export function refuse<C extends RefusalCode>(code: C, details: RefusalDetails[C]): never {
  throw new Refusal(code, details as Record<string, unknown>)
}

/** Unwraps what a pure rule returned; its refusal becomes a throw. */
export function orRefuse<T, C extends RefusalCode>(result: Result<T, { readonly code: C; readonly details: RefusalDetails[C] }>): T {
  return result.ok ? result.value : refuse(result.error.code, result.error.details)
}
