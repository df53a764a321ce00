import { useMemo, useState, type ReactNode } from 'react'
import type { CivilDate } from '#shared/kit/calendar.ts'
import type { CalendarDay } from '#shared/contract/law.ts'
import { WHOLE_COUNTRY } from '#shared/law/regions.ts'
import { useSession } from '#renderer/app/session.tsx'
import { EditorBar, EditorErrors, FilledSplit, Fills, useEditor } from '#renderer/features/reference/index.ts'
import { formatDayMonth } from '#renderer/texts/formats.ts'
import { calendarTexts as texts } from '#renderer/texts/law-book.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { CalendarFileAction } from './calendar-file-action.tsx'
import { DayCard } from './day-card.tsx'
import { YearGrid } from './year-grid.tsx'
import { baseKind, changedDays, ownDays, squaresOf, withKind, type Square, type Year } from './year-model.ts'
import classes from './calendar.module.css'

type Form = { readonly days: CalendarDay[]; readonly isComplete: boolean }

const idOf = (field: string): string => `calendar-${field}`

function Legend() {
  return (
    <div className={classes.legend} aria-label={texts.legend}>
      <span><i className={`${classes.day} ${classes.weekend}`}>6</i>{texts.weekend}</span>
      <span><i className={`${classes.day} ${classes.off}`} data-sign={texts.signOff}>4</i>{texts.off}</span>
      <span><i className={`${classes.day} ${classes.worked}`} data-sign={texts.signWork}>7</i>{texts.work}</span>
      <span><i className={`${classes.day} ${classes.own}`}>9</i>{texts.entered}</span>
    </div>
  )
}

/** Days a plain week does not have, in order. */
function Differences({ squares, onChoose }: { readonly squares: readonly Square[]; readonly onChoose: (on: CivilDate) => void }) {
  const rows = squares.filter(({ kind, isWeekend, title, isOwn }) => (kind === 'off') !== isWeekend || title !== '' || isOwn)
  return (
    <Card isRuled title={texts.list} sub={texts.daysOffCount(rows.filter(({ kind, isWeekend }) => kind === 'off' && !isWeekend).length)}>
      <ul className={classes.differences}>
        {rows.map(({ on, kind, title, isOwn }) => (
          <li key={on}>
            <button type="button" onClick={() => onChoose(on)}>
              <time dateTime={on}>{formatDayMonth(on)}</time>
              <span>{title}</span>
              {kind === 'work' ? <Tag tone="soon">{texts.working}</Tag> : isOwn ? <Tag tone="wait">{texts.entered}</Tag> : null}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export type CalendarYearProps = { readonly shown: Year; readonly country: Year; readonly bar: ReactNode; readonly todayOn: string; readonly onYear: (year: number) => void }

/** One year of one layer, with what is written over it and not saved yet. */
export function CalendarYear({ shown, country, bar, todayOn, onYear }: CalendarYearProps) {
  const { year, region } = shown
  const { whyNot } = useSession()
  const reason = whyNot('law.saveCalendarDays')
  const saved: Form = useMemo(() => ({ days: ownDays(shown), isComplete: shown.isVouched }), [shown])
  const editor = useEditor({ command: 'law.saveCalendarDays', draftKey: `calendar:${year}:${region}`, saved, toInput: (form: Form) => ({ ...form, year, region }), onSaved: () => showToast(texts.saved) })
  const { days, isComplete } = editor.value
  const squares = useMemo(() => squaresOf(year, region, country, days), [year, region, country, days])
  const [chosenOn, setChosenOn] = useState<CivilDate>(todayOn.startsWith(`${year}-`) ? todayOn : `${year}-01-01`)
  const chosen = squares.get(chosenOn)
  const isShipped = shown.isShipped && region === WHOLE_COUNTRY
  const setDays = (next: CalendarDay[]) => editor.patch({ days: next })
  const toggle = (on: CivilDate) => setDays(withKind(days, on, squares.get(on)?.kind === 'off' ? 'work' : 'off', baseKind(on, region, country)))
  return (
    <Fills>
      <div className={classes.bar}>
        {bar}
        <div className={classes.actions}>
          <CalendarFileAction region={region} onLoaded={(loaded) => { editor.reset(); onYear(loaded) }} />
          <EditorBar editor={editor} saveLabel={texts.save} whyNot={reason} />
        </div>
      </div>
      <EditorErrors editor={editor} idOf={idOf} />
      {!country.isLoaded && <Note tone="soon">{texts.notLoaded(year)}</Note>}
      <FilledSplit
        sideLabel={texts.chosen}
        main={
          <>
            <YearGrid year={year} squares={squares} chosenOn={chosenOn} onChoose={setChosenOn} onToggle={reason === null ? toggle : null} />
            <Legend />
          </>
        }
        side={
          <>
            <Card><CheckField id={idOf('isComplete')} label={texts.complete} description={isShipped ? texts.completeShipped : texts.completeWhy} isChecked={isComplete || isShipped} disabledReason={reason ?? (isShipped ? texts.completeShipped : null)} onChange={(next) => editor.patch({ isComplete: next })} />{editor.isDirty && <Sub>{texts.unsaved(changedDays(saved.days, days))}</Sub>}</Card>
            {chosen !== undefined && <DayCard square={chosen} own={days} reason={reason} onDays={setDays} onToggle={toggle} />}
            <Differences squares={[...squares.values()]} onChoose={setChosenOn} />
            <Sub>{texts.version(shown.version)}</Sub>
          </>
        }
      />
    </Fills>
  )
}
