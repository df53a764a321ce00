import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useSession } from '#renderer/app/session.tsx'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDate, formatDayMonth } from '#renderer/texts/formats.ts'
import { bookFileTexts, calendarFileTexts as texts, calendarTexts } from '#renderer/texts/law-book.ts'
import { dayName } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { Layer } from './year-model.ts'
import { FileProblems } from './file-problems.tsx'
import { useLawFile, type StoredLawFile } from './use-law-file.ts'

type Check = OutputOf<'law.checkCalendarFile'>
type Change = Check['changes'][number]
type Checked = { readonly file: StoredLawFile; readonly check: Check }

const LIST_HEIGHT = 260
const COLUMNS: readonly GridColumn<Change>[] = [
  { id: 'on', header: calendarTexts.date, width: 110, hasFigures: true, cell: ({ on }) => formatDate(on), text: ({ on }) => formatDate(on) },
  { id: 'after', header: texts.changes, width: 160, cell: ({ after }) => (after === 'off' ? texts.becomesOff : texts.becomesWork) },
  { id: 'title', header: calendarTexts.name, minWidth: 200, cell: ({ title }) => dayName(title), text: ({ title }) => dayName(title) },
]
const idOf = ({ on }: Change): string => on

function Found({ check, year }: { readonly check: Check; readonly year: number }) {
  return (
    <>
      <div>{texts.summary(year, check.offCount, check.workingWeekendCount, check.shortCount)}</div>
      {check.missingHolidays.length > 0 && <Note tone="late">{texts.missing(check.missingHolidays.map(formatDayMonth).join(', '))}</Note>}
      {check.isShipped && check.changes.length > 0 && <Note tone="soon">{texts.shippedYear}</Note>}
      {check.changes.length === 0
        ? <Note tone="ok">{texts.noChanges}</Note>
        : <DataGrid label={texts.changes} columns={COLUMNS} rows={check.changes} rowId={idOf} totalCount={check.changes.length} maxHeight={LIST_HEIGHT} empty={null} />}
      <Sub>{texts.replaces}</Sub>
    </>
  )
}

/** A year from the common yearly file, after a look at what it would change. */
export function CalendarFileAction({ region, onLoaded }: { readonly region: Layer; readonly onLoaded: (year: number) => void }) {
  const { whyNot } = useSession()
  const taker = useLawFile()
  const check = useCommand('law.checkCalendarFile')
  const load = useCommand('law.importCalendarFile')
  const [checked, setChecked] = useState<Checked | null>(null)
  const take = async () => {
    const file = await taker.choose()
    if (file === null) return
    const answer = await check.run({ fileId: file.fileId, region, year: null })
    if (answer !== null) setChecked({ file, check: answer })
  }
  const bringIn = () => {
    if (checked === null) return
    void load.run({ fileId: checked.file.fileId, region, year: null }).then((answer) => {
      if (answer === null) return
      showToast(texts.loaded(answer.year))
      setChecked(null)
      onLoaded(answer.year)
    })
  }
  return (
    <>
      <FailureNote failure={taker.failure ?? check.failure} />
      <ActionButton label={calendarTexts.load} title={texts.kinds} isBusy={taker.isTaking || check.isRunning} disabledReason={whyNot('law.importCalendarFile')} onClick={() => void take()} />
      {checked !== null && (
        <Dialog isOpen width="wide" title={texts.title} onClose={() => setChecked(null)} primary={{ label: texts.load, isBusy: load.isRunning, disabledReason: checked.check.year === null ? bookFileTexts.wrong : null, onClick: bringIn }}>
          <Sub>{bookFileTexts.file(checked.file.name)}</Sub>
          <FailureNote failure={load.failure} />
          {checked.check.year === null ? <FileProblems problems={checked.check.problems} /> : <Found check={checked.check} year={checked.check.year} />}
        </Dialog>
      )}
    </>
  )
}
