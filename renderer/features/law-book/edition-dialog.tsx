import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { editionTexts as texts } from '#renderer/texts/law-book.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { fieldNames } from '#renderer/features/reference/index.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { FormErrorSummary } from '#renderer/ui/fields/form-error-summary.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { Draft, DraftOf } from './edition-draft.ts'
import { ChangeFields, OverrideFields, PauseFields } from './added-fields.tsx'
import { PenaltyFields, RuleFields } from './edition-fields.tsx'
import { editionFieldId, useEditionForm, type EditionForm } from './edition-form.ts'

const nameOf = fieldNames(texts, { code: 'category', effectiveFromOn: 'from', effectiveToOn: 'to', 'facts.rateBp': 'rate' })

function Fields({ form }: { readonly form: EditionForm }) {
  switch (form.value.kind) {
    case 'rule':
      return <RuleFields form={form as EditionForm<DraftOf<'rule'>>} />
    case 'penalty':
      return <PenaltyFields form={form as EditionForm<DraftOf<'penalty'>>} />
    case 'penalty_override':
      return <OverrideFields form={form as EditionForm<DraftOf<'penalty_override'>>} />
    case 'penalty_pause':
      return <PauseFields form={form as EditionForm<DraftOf<'penalty_pause'>>} />
    case 'law_change':
      return <ChangeFields form={form as EditionForm<DraftOf<'law_change'>>} />
  }
}

function titleOf(draft: Draft, name: string): string {
  if (draft.replacesEditionId !== null) return texts.correctTitle(name)
  return name === '' && draft.kind !== 'rule' && draft.kind !== 'penalty' ? texts.addTitle[draft.kind] : texts.newTitle(name)
}

function tell({ gapFromOn }: OutputOf<'law.saveEdition'>): void {
  showToast(gapFromOn === null ? texts.saved : texts.gap(gapFromOn), gapFromOn === null ? 'plain' : 'late')
}

/** A new edition of a row, or a correction of one; what is wrong is said at its field. */
export function EditionDialog({ draft, name, onClose }: { readonly draft: Draft; readonly name: string; readonly onClose: () => void }) {
  const form = useEditionForm(draft, (answer) => {
    tell(answer)
    onClose()
  })
  const { value, patch, note, errorOf } = form
  const takesOver = draft.replacesEditionId === null && draft.kind !== 'penalty_pause' && draft.kind !== 'law_change'
  return (
    <Dialog isOpen width="wide" title={titleOf(draft, name)} onClose={onClose} primary={{ label: texts.save, kbd: 'Ctrl Enter', isBusy: form.isSaving, onClick: form.save }}>
      <FailureNote failure={form.failure} />
      {form.errors.length > 0 && <FormErrorSummary title={formTexts.checkFields} errors={form.errors.map(({ field, message }) => ({ fieldId: editionFieldId(field), message: `${nameOf(field)}: ${message}` }))} />}
      <FieldGrid columns="1fr 1fr">
        <DateField id={editionFieldId('effectiveFromOn')} label={texts.from} description={takesOver ? texts.fromHint : undefined} hasAutoFocus valueOn={value.effectiveFromOn} error={errorOf('effectiveFromOn')} onChange={(effectiveFromOn, problem) => { patch({ effectiveFromOn }); note('effectiveFromOn', problem) }} />
        <DateField id={editionFieldId('effectiveToOn')} label={texts.to} description={draft.kind === 'penalty_pause' ? undefined : texts.toHint} valueOn={value.effectiveToOn} error={errorOf('effectiveToOn')} onChange={(effectiveToOn, problem) => { patch({ effectiveToOn }); note('effectiveToOn', problem) }} />
      </FieldGrid>
      <Fields form={form} />
    </Dialog>
  )
}
