import { addMonths } from '#shared/kit/calendar.ts'

const MONTH_LENGTH = 7

/** Every month between two days, both included, as 2026-11. */
export function monthsBetween(fromOn: string, toOn: string): readonly string[] {
  const months: string[] = []
  for (let on = `${fromOn.slice(0, MONTH_LENGTH)}-01`; on <= toOn; on = addMonths(on, 1)) months.push(on.slice(0, MONTH_LENGTH))
  return months
}
