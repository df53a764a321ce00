import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { PAPER_WAITS, paperFormTexts as texts, papersTexts } from '#renderer/texts/papers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { focusField, FormErrorSummary } from '#renderer/ui/fields/form-error-summary.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showUndoToast } from '#renderer/ui/undo-toast.tsx'
import type { PaperFormField } from '#shared/contract/documents.ts'
import type { DocumentRow } from '#shared/contract/orders.ts'
import { isEmptyValue } from '#shared/documents/papers/values.ts'
import { fieldId } from './form-field-id.ts'
import { fieldMark, FormField } from './form-field.tsx'
import { emptyFields, isAsked, valueIn } from './form-values.ts'
import { MissingList, usePlacesToFill } from './missing-list.tsx'
import type { MissingPlace } from './missing-place.ts'
import { OrderFacts } from './order-facts.tsx'
import type { WantedPaper } from './paper-drafts.ts'
import classes from './paper-form.module.css'
import { SamplePane } from './sample-pane.tsx'
import { ELSEWHERE, usePaperForm, type PaperForm } from './use-paper-form.ts'
import { useSample } from './use-sample.ts'

const LONG_LABEL = 40
const LONG_LINE = 42
/** Whoever chooses the purpose of a consent reads that it may be refused. */
const PURPOSE = 'purpose'
const NARROW_TYPES: readonly PaperFormField['type'][] = ['line', 'date', 'datetime', 'amount', 'integer']
const LIST_OPENS = '[aria-expanded="true"]'

/** Takes half of the form, beside another. */
function isHalf({ type, label, options, value }: PaperFormField): boolean {
  if (label.length > LONG_LABEL || (typeof value === 'string' && value.length > LONG_LINE)) return false
  return NARROW_TYPES.includes(type) || (type === 'choice' && (options?.length ?? 0) <= 2)
}

/** Enter in a line goes to the next field: a paper is printed on purpose only. */
function goOnByEnter(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget } = event
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !(target instanceof HTMLInputElement) || target.matches(LIST_OPENS)) return
  event.preventDefault()
  const fields = [...currentTarget.querySelectorAll<HTMLElement>('input:not([type="hidden"]), textarea')]
  fields[fields.indexOf(target) + 1]?.focus()
}

/** The first field that has to be filled takes the cursor when the form has come. */
function useFirstFocus(form: PaperForm): void {
  const isDone = useRef(false)
  const { answer, fields, typed } = form
  useEffect(() => {
    if (answer === undefined || isDone.current) return
    isDone.current = true
    const editable = fields.filter(({ source }) => source !== 'order')
    const first = emptyFields(fields, typed).find(({ source }) => source !== 'order') ?? editable[0]
    if (first === undefined) return
    const timer = setTimeout(() => focusField(fieldId(first.key)))
    return () => clearTimeout(timer)
  }, [answer, fields, typed])
}

function Fields({ form, kind }: { readonly form: PaperForm; readonly kind: WantedPaper['kind'] }) {
  const { fields, typed } = form
  // Told by what the form came with: a field must not move under the hands.
  const [halves] = useState(() => fields.filter(isHalf).map(({ key }) => key))
  return (
    <>
      {fields.some(({ source, value }) => source === 'prefilled' && !isEmptyValue(value)) && <div className={classes.note}>{texts.prefilled}</div>}
      <div className={classes.fields}>
        {fields.filter(({ source }) => source !== 'order').map((field) => (
          <div key={field.key} className={classNames(classes.field, halves.includes(field.key) && classes.half)}>
            {kind === 'DOC_PD_CONSENT' && field.key === PURPOSE && <div className={classes.before}><Note>{texts.consent}</Note></div>}
            <FormField field={field} value={valueIn(field, typed)} form={form} isAsked={isAsked(field, fields, typed)} mark={fieldMark(field, form)} />
          </div>
        ))}
      </div>
    </>
  )
}

type Elsewhere = { readonly form: PaperForm; readonly kind: WantedPaper['kind']; readonly onFix: (place: MissingPlace) => void }

function FilledElsewhere({ form, kind, onFix }: Elsewhere) {
  const places = usePlacesToFill(kind, form.elsewhere)
  if (places.length === 0) return null
  return (
    <div id={fieldId(ELSEWHERE)} className={classes.elsewhere} role="group" aria-label={texts.elsewhere}>
      <b>{texts.elsewhere}</b>
      <MissingList places={places} onFix={onFix} />
    </div>
  )
}

function PrintedBefore({ orderId, kind, onView }: { readonly orderId: number; readonly kind: WantedPaper['kind']; readonly onView: (paper: DocumentRow) => void }) {
  const newest = useQueryOf('orders.card', { orderId }).data?.documents.findLast((paper) => paper.kind === kind)
  if (newest === undefined) return null
  return <Note action={<ActionButton label={texts.openPrinted} onClick={() => onView(newest)} />}>{texts.printedBefore(newest.number, newest.printedAt)}</Note>
}

export type PaperFormDialogProps = {
  readonly wanted: WantedPaper
  readonly onPrinted: (made: OutputOf<'documents.print'>) => void
  readonly onView: (paper: DocumentRow) => void
  readonly onFix: (place: MissingPlace) => void
  readonly onClose: () => void
}

/** What goes into the paper: taken from the order, corrected, typed; its sample beside, then the paper itself with its number. */
export function PaperFormDialog({ wanted, onPrinted, onView, onFix, onClose }: PaperFormDialogProps) {
  const { kind, orderId } = wanted
  const form = usePaperForm(wanted)
  const sample = useSample({ ...wanted, values: form.toSend })
  const { answer, query } = form
  const isTyped = Object.keys(form.typed).length > 0
  const why = answer === undefined || answer.isAvailable ? null : answer.obstacle === null ? papersTexts.otherStage : PAPER_WAITS[answer.obstacle]
  useFirstFocus(form)
  useHotkeys({ 'Alt+P': { run: sample.make, description: texts.sample } }, { scope: 'dialog' })
  const print = () => void form.print().then((made) => { if (made !== null) onPrinted(made) })
  const startAgain = () => showUndoToast({ message: texts.startedAgain, undoLabel: texts.takeBack, onUndo: form.startAgain() })
  return (
    <Dialog
      isOpen
      width={sample.isShown ? 'full' : 'wide'}
      title={<>{papersTexts.kind(kind)}<span className={classes.sub}>{texts.sub}</span></>}
      onClose={onClose}
      cancelLabel={papersTexts.preview.close}
      primary={{ label: texts.print, kbd: 'Ctrl Enter', onClick: print, isBusy: form.isPrinting, disabledReason: why }}
      extraActions={
        <>
          <ActionButton label={sample.fileId === null ? texts.sample : texts.sampleAgain} kbd="Alt P" isBusy={sample.isMaking} onClick={sample.make} />
          {sample.isShown && <ActionButton label={texts.hideSample} variant="quiet" onClick={sample.hide} />}
          {isTyped && <ActionButton label={texts.startAgain} variant="quiet" onClick={startAgain} />}
          {answer !== undefined && <span className={classes.note} role="status">{form.leftCount === 0 ? texts.allFilled : texts.leftToFill(form.leftCount)}</span>}
        </>
      }
    >
      <div className={classNames(classes.body, sample.isShown && classes.withSample)} onKeyDown={goOnByEnter}>
        <div className={classes.form}>
          <FormErrorSummary title={texts.errors} errors={form.errors.map(({ path, message }) => ({ fieldId: fieldId(path), message }))} />
          <FailureNote failure={form.failure} />
          {why !== null && <Note tone="soon">{texts.notNow(why)}</Note>}
          <PrintedBefore orderId={orderId} kind={kind} onView={onView} />
          <FilledElsewhere form={form} kind={kind} onFix={onFix} />
          {answer === undefined && (query.isError ? <QueryFailed query={query} /> : <SkeletonRows />)}
          <OrderFacts fields={form.fields.filter(({ source }) => source === 'order')} />
          {answer !== undefined && <Fields form={form} kind={kind} />}
        </div>
        {sample.isShown && <SamplePane sample={sample} />}
      </div>
    </Dialog>
  )
}
