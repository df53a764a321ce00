import { formatPhone } from '#shared/kit/phone.ts'

/** A number of any country in that country's own spacing. */
export function ForeignPhone({ e164 }: { readonly e164: string }) {
  return formatPhone(e164)
}
