import { parseQtyMilli } from '#renderer/ui/fields/quantity.ts'

const LONGEST_WHOLE = /^\d{1,4}([.,]\d{1,3})?$/

/** What Enter does with the typed text: so many more or less of the last part, or a code to look up. Long numbers are codes. */
export type Typed = { readonly kind: 'nothing' } | { readonly kind: 'code'; readonly code: string } | { readonly kind: 'qty'; readonly qtyMilli: number }

export function readTyped(text: string, hasCurrent: boolean): Typed {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'nothing' }
  const [sign, digits] = /^[-\u2212+]/.test(trimmed) ? [trimmed.charAt(0), trimmed.slice(1).trim()] : ['', trimmed]
  const qtyMilli = hasCurrent && LONGEST_WHOLE.test(digits) ? parseQtyMilli(digits) : null
  if (qtyMilli === null) return { kind: 'code', code: trimmed }
  return { kind: 'qty', qtyMilli: sign === '' || sign === '+' ? qtyMilli : -qtyMilli }
}
