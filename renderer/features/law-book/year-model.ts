import { dayName } from '#renderer/texts/shipped.ts'
import { addDays, SATURDAY, weekdayOf, type CivilDate } from '#shared/kit/calendar.ts'
import { isNonWorking } from '#shared/law/non-working-days.ts'
import { WHOLE_COUNTRY, type RegionCode } from '#shared/law/regions.ts'
import { dayTitle } from '#shared/law/term-words.ts'
import type { CalendarDay, CalendarDayKind } from '#shared/contract/law.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'

/** Whose days: of the whole country or of one region. */
export type Layer = typeof WHOLE_COUNTRY | RegionCode

export type Year = OutputOf<'law.calendar'>

/** One square of the year, as it would be counted once saved. */
export type Square = {
  readonly on: CivilDate
  readonly kind: CalendarDayKind
  readonly isWeekend: boolean
  readonly title: string
  /** Written in the layer that is being edited. */
  readonly isOwn: boolean
}

export const isWeekend = (on: CivilDate): boolean => weekdayOf(on) >= SATURDAY

/** Days of the layer itself: what the form of the year holds. */
export function ownDays(year: Year): CalendarDay[] {
  return year.days.filter((day) => day.source === 'entered' && day.region === year.region).map(({ on, kind, enteredTitle }) => ({ on, kind, title: enteredTitle ?? '' }))
}

/** What a day is without an entry of this layer: as shipped, or for a region as the country has it. */
export function baseKind(on: CivilDate, layer: string, country: Year): CalendarDayKind {
  const entered = layer === WHOLE_COUNTRY ? undefined : country.days.find((day) => day.on === on && day.source === 'entered')
  return entered?.kind ?? (isNonWorking(on) ? 'off' : 'work')
}

const plainTitle = (on: CivilDate, kind: CalendarDayKind): string => ((kind === 'off') === isWeekend(on) ? '' : dayTitle(on, kind))

/** Every day of the year with what has been written over it. */
export function squaresOf(year: number, layer: string, country: Year, own: readonly CalendarDay[]): ReadonlyMap<CivilDate, Square> {
  const written = new Map(own.map((day) => [day.on, day]))
  const known = new Map(country.days.map((day) => [day.on, day]))
  const squares = new Map<CivilDate, Square>()
  for (let on = `${year}-01-01`; on <= `${year}-12-31`; on = addDays(on, 1)) {
    const entry = written.get(on)
    const kind = entry?.kind ?? baseKind(on, layer, country)
    const ofCountry = known.get(on)
    const title = entry?.title || (ofCountry?.kind === kind && (layer !== WHOLE_COUNTRY || ofCountry.source === 'shipped') ? ofCountry.title : plainTitle(on, kind))
    squares.set(on, { on, kind, isWeekend: isWeekend(on), title: dayName(title), isOwn: entry !== undefined })
  }
  return squares
}

/** The entries after a day was made of that kind: none is needed where the layer below says the same. */
export function withKind(own: readonly CalendarDay[], on: CivilDate, kind: CalendarDayKind, base: CalendarDayKind): CalendarDay[] {
  const others = own.filter((day) => day.on !== on)
  const title = own.find((day) => day.on === on)?.title ?? ''
  return kind === base ? others : [...others, { on, kind, title }].toSorted((left, right) => (left.on < right.on ? -1 : 1))
}

export function withTitle(own: readonly CalendarDay[], on: CivilDate, title: string): CalendarDay[] {
  return own.map((day) => (day.on === on ? { ...day, title } : day))
}

/** How many days differ between what is saved and what is written. */
export function changedDays(saved: readonly CalendarDay[], own: readonly CalendarDay[]): number {
  const key = (day: CalendarDay): string => `${day.on} ${day.kind} ${day.title}`
  const before = new Set(saved.map(key))
  const after = new Set(own.map(key))
  return new Set([...saved, ...own].filter((day) => !(before.has(key(day)) && after.has(key(day)))).map(({ on }) => on)).size
}
