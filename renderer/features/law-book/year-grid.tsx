import { useEffect, useRef, type KeyboardEvent } from 'react'
import { addDays, weekdayOf, type CivilDate } from '#shared/kit/calendar.ts'
import { calendarTexts as texts } from '#renderer/texts/law-book.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import type { Square } from './year-model.ts'
import classes from './calendar.module.css'

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

export type YearGridProps = {
  readonly year: number
  readonly squares: ReadonlyMap<CivilDate, Square>
  readonly chosenOn: CivilDate
  readonly onChoose: (on: CivilDate) => void
  /** Changes the kind of a day; null where nothing may be changed. */
  readonly onToggle: ((on: CivilDate) => void) | null
}

function wordsOf({ kind, isWeekend, title, isOwn }: Square): string {
  const what = kind === 'off' ? (isWeekend && title === '' ? texts.plainWeekend : texts.dayOff) : isWeekend ? texts.workingWeekend : texts.working
  return [what, title, isOwn ? texts.entered : ''].filter((part) => part !== '').join(', ')
}

/** Beside the colour, for those who do not see it. */
function signOf({ kind, isWeekend }: Square): string | undefined {
  if (kind === 'off') return isWeekend ? undefined : texts.signOff
  return isWeekend ? texts.signWork : undefined
}

function lookOf({ kind, isWeekend, isOwn }: Square): string {
  return classNames(classes.day, kind === 'off' && (isWeekend ? classes.weekend : classes.off), kind === 'work' && isWeekend && classes.worked, isOwn && classes.own)
}

function Month({ year, month, squares, chosenOn, onChoose, onToggle }: YearGridProps & { readonly month: number }) {
  const firstOn = `${year}-${String(month + 1).padStart(2, '0')}-01`
  const days = [...squares.values()].filter(({ on }) => on.startsWith(firstOn.slice(0, 'YYYY-MM'.length)))
  return (
    <section className={classes.month} aria-label={texts.months[month]}>
      <h3>{texts.months[month]}</h3>
      <div className={classes.weekdays} aria-hidden="true">{texts.shortWeekdays.map((day) => <span key={day}>{day}</span>)}</div>
      <div className={classes.days}>
        {days.map((square, index) => (
          <button
            key={square.on}
            type="button"
            data-on={square.on}
            data-sign={signOf(square)}
            className={lookOf(square)}
            style={index === 0 ? { gridColumnStart: weekdayOf(firstOn) } : undefined}
            tabIndex={square.on === chosenOn ? 0 : -1}
            aria-pressed={square.on === chosenOn}
            aria-label={texts.dayLabel(square.on, wordsOf(square))}
            title={square.title === '' ? undefined : square.title}
            onClick={() => (square.on === chosenOn ? onToggle?.(square.on) : onChoose(square.on))}
          >
            {Number(square.on.slice(-2))}
          </button>
        ))}
      </div>
    </section>
  )
}

/** A year as twelve small months: arrows walk the days, Space changes the kind of one. */
export function YearGrid(props: YearGridProps) {
  const box = useRef<HTMLDivElement>(null)
  const { year, squares, chosenOn, onChoose, onToggle } = props
  useEffect(() => { box.current?.querySelector(`[data-on="${chosenOn}"]`)?.scrollIntoView({ block: 'nearest' }) }, [chosenOn])
  const press = (event: KeyboardEvent) => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      onToggle?.(chosenOn)
      return
    }
    const step = STEPS[event.key]
    const on = step === undefined ? null : addDays(chosenOn, step)
    if (on === null || !squares.has(on)) return
    event.preventDefault()
    onChoose(on)
    box.current?.querySelector<HTMLElement>(`[data-on="${on}"]`)?.focus()
  }
  return (
    <div ref={box} className={classes.year} role="group" aria-label={texts.title(year)} onKeyDown={press}>
      {texts.months.map((name, month) => <Month key={name} {...props} month={month} />)}
    </div>
  )
}
