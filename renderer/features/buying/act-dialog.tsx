import type { PaperFormField } from '#shared/contract/documents.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { fieldId, fieldMark, FormField, isAsked, valueIn, type ViewedPaper } from '#renderer/features/papers/index.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { receiptTexts } from '#renderer/texts/buying.ts'
import { DOCUMENT_KIND_LABELS } from '#renderer/texts/labels.ts'
import { missingLabel } from '#renderer/texts/paper-fields.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormErrorSummary } from '#renderer/ui/fields/form-error-summary.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { useActForm } from './use-act-form.ts'
import classes from './buying.module.css'

const { act: texts } = receiptTexts
const WIDE: readonly PaperFormField['type'][] = ['text', 'rows', 'check']
const LONG_LABEL = 44

const isWide = ({ type, label }: PaperFormField): boolean => WIDE.includes(type) || label.length > LONG_LABEL

/** What goes into the act of discrepancies: filled by the receipt, typed over, printed with its number. */
export function ActDialog({ receiptId, kind, onClose, onPrinted }: Pick<InputOf<'buying.printAct'>, 'receiptId' | 'kind'> & { readonly onClose: () => void; readonly onPrinted: (paper: ViewedPaper) => void }) {
  const form = useActForm({ receiptId, kind })
  const { query, fields, typed } = form
  const print = async () => {
    const made = await form.print()
    if (made === null) return
    showToast(texts.made(made.number))
    onPrinted({ documentId: made.paperId, kind, title: `${texts.kinds[kind]} ${made.number}`, fileId: made.fileId, fileName: made.fileName, sha256: made.sha256, printedAt: null })
  }
  const labelOf = (path: string) => fields.find(({ key }) => key === path.split('.')[0])?.label ?? path
  return (
    <Dialog isOpen width="wide" title={DOCUMENT_KIND_LABELS[kind]} onClose={onClose} cancelLabel={texts.close} primary={{ label: texts.print, kbd: 'Ctrl Enter', onClick: () => void print(), isBusy: form.isPrinting }} extraActions={query.data === undefined ? undefined : <span className={classes.muted} role="status">{texts.left(form.leftCount)}</span>}>
      <div className={classes.actFields}>
        <div className={classes.whole}>
          <FormErrorSummary title={texts.errors} errors={form.errors.map(([path, message]) => ({ fieldId: fieldId(path), message: `${labelOf(path)}: ${message}` }))} />
          <FailureNote failure={form.failure} />
          {form.elsewhere.length > 0 && <Note tone="soon">{texts.elsewhere(form.elsewhere.map(({ key, label }) => missingLabel(kind, key, label)))}</Note>}
          {query.data === undefined ? (query.isError ? <QueryFailed query={query} /> : <SkeletonRows />) : <div className={classes.muted}>{texts.prefilled}</div>}
        </div>
        {fields.map((field) => <div key={field.key} className={isWide(field) ? classes.whole : undefined}><FormField field={field} value={valueIn(field, typed)} form={form} isAsked={isAsked(field, fields, typed)} mark={fieldMark(field, form)} /></div>)}
      </div>
    </Dialog>
  )
}
