import { useState } from 'react'
import type { ExchangeDryRun } from '#shared/contract/exchange.ts'
import { isBlocking } from '#shared/stock/exchange-item.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { ImportFailure, SaveWrongRows } from '#renderer/features/import/index.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatNumber } from '#renderer/texts/formats.ts'
import { exchangeCheckedTexts as texts, exchangeTexts, questionText } from '#renderer/texts/exchange.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { PriceChanges, Problems } from './checked-grids.tsx'
import type { ExchangeControl, GivenFile } from './exchange-work.ts'
import classes from './exchange.module.css'

const COUNTS = [['total', undefined], ['fresh', classes.ok], ['changed', classes.soon], ['same', undefined], ['wrong', classes.late]] as const
type View = keyof typeof texts.views
const VIEWS = (['changes', 'problems'] as const).map((value) => ({ value, label: texts.views[value] }))

function Counts({ counts }: Pick<ExchangeDryRun, 'counts'>) {
  return (
    <div className={classes.counts} role="group" aria-label={exchangeTexts.countsLabel}>
      {COUNTS.map(([key, tone]) => <div key={key} className={classes.count}><b className={counts[key] > 0 ? tone : undefined}>{formatNumber(counts[key])}</b>{exchangeTexts.counts[key]}</div>)}
    </div>
  )
}

type StepProps = { readonly control: ExchangeControl; readonly file: GivenFile; readonly checked: ExchangeDryRun }

/** Several kinds of prices in a file of 1C: the person names one, and the file is checked anew. */
function PriceType({ control: { work, change }, file, checked }: StepProps) {
  const command = useCommand('exchange.dryRunCommerceMl')
  const detail = checked.questions.find(({ code }) => code === 'price_type')?.detail
  if (detail === undefined) return null
  const options = detail.split('\n').map((line) => ({ value: line.split('\t')[0] ?? '', label: line.split('\t')[1] ?? '' }))
  const choose = async (priceTypeId: string | null) => {
    const { supplierId, warehouseId, takesStock } = work
    const again = await command.run({ fileId: file.fileId, supplierId, warehouseId, takesStock, priceTypeId })
    if (again !== null) change({ checked: again, priceTypeId })
  }
  return <><SelectField label={texts.priceType} value={work.priceTypeId} options={options} onChange={(value) => void choose(value)} /><ImportFailure failure={command.failure} fileName={file.name} /></>
}

const reasonOf = ({ questions, counts }: ExchangeDryRun): string | null =>
  questions.some(({ code }) => isBlocking(code)) ? exchangeTexts.unanswered : counts.fresh + counts.changed === 0 ? exchangeTexts.nothing : null

/** What would happen, what is not clear and which rows stay out; from here the file goes in, all of it or nothing. */
export function CheckedStep({ control, file, checked }: StepProps) {
  const { work, change, restart } = control
  const command = useCommand('exchange.commit')
  const [view, setView] = useState<View>(checked.counts.wrong > 0 && checked.priceChanges.length === 0 ? 'problems' : 'changes')
  const reason = reasonOf(checked)
  const commit = async () => {
    if (reason !== null || command.isRunning) return
    const answer = await command.run({ importId: checked.importId })
    if (answer !== null) restart(exchangeTexts.done(answer.counts))
  }
  const back = () => (work.table === null ? restart() : change({ step: 'map', checked: null }))
  const backLabel = work.table === null ? exchangeTexts.other : exchangeTexts.back
  useHotkeys({
    'Ctrl+Enter': { run: () => void commit(), description: exchangeTexts.commit, disabledReason: reason },
    Esc: { run: back, description: backLabel, disabledReason: command.isRunning ? exchangeTexts.committing : null },
  })
  return (
    <div className={classes.panel}>
      <ScreenHead
        title={file.name}
        actions={
          <>
            <ActionButton label={backLabel} kbd="Esc" isBusy={command.isRunning} onClick={back} />
            <ActionButton variant="main" label={exchangeTexts.commit} kbd="Ctrl Enter" isBusy={command.isRunning} disabledReason={reason} hasAutoFocus onClick={() => void commit()} />
          </>
        }
      />
      <Counts counts={checked.counts} />
      {checked.questions.map((question) => <Note key={question.code} tone={isBlocking(question.code) ? 'late' : 'soon'} isLive>{questionText(question)}</Note>)}
      <PriceType control={control} file={file} checked={checked} />
      {command.isRunning ? <Note isLive>{exchangeTexts.committing}</Note> : reason === null && <Note>{exchangeTexts.undoable}</Note>}
      <ImportFailure failure={command.failure} fileName={file.name} />
      <div className={classes.listHead}>
        <PickChips mode="single" label={texts.view} isLabelHidden value={view} options={VIEWS} onChange={setView} />
        {view === 'changes' && <span>{texts.changed(checked.dearerCount, checked.cheaperCount)} {checked.priceChanges.length > 0 && texts.largest}</span>}
        {view === 'problems' && checked.wrongFileId !== null && <SaveWrongRows wrongFileId={checked.wrongFileId} fileName={file.name} />}
      </div>
      {view === 'changes' ? <PriceChanges rows={checked.priceChanges} /> : <Problems problems={checked.problems} />}
    </div>
  )
}
