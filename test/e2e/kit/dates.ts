import { civilDateOf, addDays } from '#shared/kit/calendar.ts'
import { UTC_OFFSET_MINUTES } from './centre.ts'

/** Today and other days as the centre of the journeys counts them. */
export const todayOn = (): string => civilDateOf(new Date().toISOString(), UTC_OFFSET_MINUTES)
export const daysAgoOn = (days: number): string => addDays(todayOn(), -days)

/** «05.11.2026», as people type and read it. */
export function typed(on: string): string {
  const [year, month, day] = on.split('-')
  return `${day}.${month}.${year}`
}
