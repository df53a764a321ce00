export { parseQtyMilli } from '#renderer/ui/fields/quantity.ts'

const MONTHS = /^\d{1,3}$/
const MONTHS_MAX = 120

/** Months of a warranty; an empty text means none was given. Answers undefined for what is not a number of months. */
export function parseMonths(text: string): number | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return MONTHS.test(trimmed) && Number(trimmed) <= MONTHS_MAX ? Number(trimmed) : undefined
}
