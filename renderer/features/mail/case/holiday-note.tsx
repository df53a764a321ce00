import { addDays, yearOf } from '#shared/kit/calendar.ts'
import type { HolidayCountry } from '#shared/contract/suppliers.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { caseTexts as texts } from '#renderer/texts/mail.ts'
import { HOLIDAY_LABELS } from '#renderer/texts/supplier-profile.ts'
import { Note } from '#renderer/ui/note.tsx'

const SOON_DAYS = 10

/** Whether the supplier's country has days off now or soon: an answer will wait for their end. */
export function HolidayNote({ country }: { readonly country: HolidayCountry }) {
  const todayOn = useToday()
  const { data } = useQueryOf('suppliers.holidays', { country }, { isEnabled: country !== '' })
  if (todayOn === null || data === undefined) return null
  const years: readonly number[] = [yearOf(todayOn), yearOf(addDays(todayOn, SOON_DAYS))]
  const off = data.filter(({ year }) => years.includes(year)).flatMap(({ periods }) => periods).find(({ kind, fromOn, toOn }) => kind === 'off' && toOn >= todayOn && fromOn <= addDays(todayOn, SOON_DAYS))
  if (off === undefined) return null
  const name = HOLIDAY_LABELS[off.holiday] ?? off.holiday
  return <Note tone="soon">{off.fromOn <= todayOn ? texts.holiday(name, off.toOn) : texts.holidaySoon(name, off.fromOn)}</Note>
}
