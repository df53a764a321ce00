import { useMemo } from 'react'
import { BUILT_IN_CALENDAR, calendarWith, type WorkingCalendar } from '#shared/law/non-working-days.ts'
import { useQueryOf } from './query.ts'

/** Working and non-working days of this centre; until they are read, those the program is shipped with. */
export function useCalendar(): WorkingCalendar {
  const { data } = useQueryOf('law.workingCalendar', {})
  return useMemo(() => (data === undefined || data.days.length + data.loadedYears.length === 0 ? BUILT_IN_CALENDAR : calendarWith(data)), [data])
}
