import { useState } from 'react'
import { yearOf } from '#shared/kit/calendar.ts'
import { FIRST_CALENDAR_YEAR, LAST_CALENDAR_YEAR } from '#shared/contract/law.ts'
import { REGION_CODES, WHOLE_COUNTRY } from '#shared/law/regions.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { calendarTexts as texts } from '#renderer/texts/law-book.ts'
import { REGION_NAMES } from '#renderer/texts/regions.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { CalendarYear } from './calendar-year.tsx'
import type { Layer } from './year-model.ts'
import classes from './calendar.module.css'

/** The list of choices has no room for an empty value. */
const COUNTRY = 'country'
const LAYERS = [{ value: COUNTRY, label: texts.country }, ...REGION_CODES.map((value) => ({ value, label: REGION_NAMES[value] }))] as const

function Years({ todayOn, centreRegion }: { readonly todayOn: string; readonly centreRegion: Layer }) {
  const [year, setYear] = useState(yearOf(todayOn))
  const [layer, setLayer] = useState<Layer>(WHOLE_COUNTRY)
  const shown = useQueryOf('law.calendar', { year, region: layer })
  const country = useQueryOf('law.calendar', { year, region: WHOLE_COUNTRY })
  const to = (next: number) => setYear(Math.min(LAST_CALENDAR_YEAR, Math.max(FIRST_CALENDAR_YEAR, next)))
  useHotkeys({ PgUp: { run: () => to(year - 1), description: texts.earlier }, PgDn: { run: () => to(year + 1), description: texts.later } })
  const first = centreRegion === WHOLE_COUNTRY ? LAYERS : [LAYERS[0], ...LAYERS.filter(({ value }) => value === centreRegion), ...LAYERS.slice(1).filter(({ value }) => value !== centreRegion)]
  const bar = (
    <>
      <div className={classes.years}>
        <ActionButton label={String(year - 1)} kbd="PgUp" title={texts.earlier} onClick={() => to(year - 1)} />
        <h2>{texts.title(year)}</h2>
        <ActionButton label={String(year + 1)} kbd="PgDn" title={texts.later} onClick={() => to(year + 1)} />
      </div>
      <div className={classes.layer}><SelectField label={texts.layer} isSearchable value={layer === WHOLE_COUNTRY ? COUNTRY : layer} options={first} onChange={(value) => setLayer(value === null || value === COUNTRY ? WHOLE_COUNTRY : value)} /></div>
    </>
  )
  if (shown.data === undefined || country.data === undefined) return shown.isError ? <QueryFailed query={shown} /> : <SkeletonRows />
  return <CalendarYear key={`${year} ${layer}`} shown={shown.data} country={country.data} bar={bar} todayOn={todayOn} onYear={to} />
}

/** Working and non-working days of a year: as shipped, as loaded from a file, as entered by hand; for the country or for a region. */
export function CalendarPanel() {
  const todayOn = useToday()
  const organisation = useQueryOf('system.organisation', {})
  if (organisation.isError) return <QueryFailed query={organisation} />
  return todayOn === null || organisation.data === undefined ? <SkeletonRows /> : <Years todayOn={todayOn} centreRegion={organisation.data.region} />
}
