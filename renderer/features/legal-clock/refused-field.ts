import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { failureText } from '#renderer/texts/failures.ts'

/** The field a refusal of the core speaks of. */
const FIELD_OF_REFUSAL: Readonly<Record<string, string>> = {
  'demands.in_future': 'occurredOn', 'demands.before_sale': 'occurredOn', 'demands.before_demand': 'occurredOn', 'demands.term_too_long': 'days', 'demands.until_before_demand': 'untilOn', 'demands.wrong_kind': 'kind',
}

/** What the core refused, put at its field; what belongs to no field stays for the foot of the form. */
export function refusedAt(failure: CallFailure | null): { readonly field: string; readonly message: string } | null {
  if (failure?.kind !== 'refusal') return null
  const field = FIELD_OF_REFUSAL[failure.code]
  return field === undefined ? null : { field, message: failureText(failure) }
}
