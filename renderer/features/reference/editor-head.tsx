import type { ReactNode } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { formTexts } from '#renderer/texts/reference.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { FormErrorSummary } from '#renderer/ui/fields/form-error-summary.tsx'
import { Inline, Stack } from '#renderer/ui/layout.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import type { Editor } from './use-editor.ts'

export type EditorBarProps = {
  readonly editor: Pick<Editor<object>, 'isDirty' | 'save' | 'reset' | 'isSaving'>
  readonly saveLabel?: string | undefined
  /** Who may save, when this person may not. */
  readonly whyNot: string | null
  readonly isNew?: boolean
  readonly onBack?: (() => void) | undefined
}

/** Save, throw away, go back; with their keys. */
export function EditorBar({ editor, saveLabel = formTexts.save, whyNot, isNew = false, onBack }: EditorBarProps) {
  const reason = whyNot ?? (editor.isDirty || isNew ? null : formTexts.nothingChanged)
  useHotkeys({
    'Ctrl+S': { run: editor.save, description: saveLabel, disabledReason: reason },
    ...(onBack === undefined ? {} : { Esc: { run: onBack, description: formTexts.back } }),
  })
  return (
    <Inline>
      {onBack !== undefined && <ActionButton label={formTexts.back} kbd="Esc" onClick={onBack} />}
      {editor.isDirty && <ActionButton label={formTexts.reset} variant="quiet" onClick={editor.reset} />}
      <ActionButton variant="main" label={saveLabel} kbd={reason === null ? 'Ctrl S' : undefined} isBusy={editor.isSaving} disabledReason={reason} onClick={editor.save} />
    </Inline>
  )
}

/** Names of the fields for the list of what is wrong: the labels of the form under the names of the contract. */
export function fieldNames(labels: Readonly<Record<string, unknown>>, aliases: Readonly<Record<string, string>> = {}): (field: string) => string {
  return (field) => {
    const label = labels[aliases[field] ?? field] ?? labels[field.split('.').at(-1) ?? '']
    return typeof label === 'string' ? label : field
  }
}

/** What keeps a form from being saved: the refusal of the core and the fields to put right. */
export function EditorErrors({ editor, idOf, nameOf }: {
  readonly editor: Pick<Editor<object>, 'failure' | 'errors'>
  readonly idOf: (field: string) => string
  readonly nameOf?: (field: string) => string
}) {
  const failure = editor.failure?.kind === 'invalid' && editor.errors.length > 0 ? null : editor.failure
  return (
    <>
      <FailureNote failure={failure} />
      <FormErrorSummary
        title={formTexts.checkFields}
        errors={editor.errors.map(({ field, message }) => ({ fieldId: idOf(field), message: nameOf === undefined ? message : `${nameOf(field)}: ${message}` }))}
      />
    </>
  )
}

/** Head of a record that takes the whole screen. */
export function EditorHead({ title, sub, bar, errors }: { readonly title: ReactNode; readonly sub?: ReactNode; readonly bar: ReactNode; readonly errors: ReactNode }) {
  return (
    <Stack gap={8}>
      <ScreenHead title={title} sub={sub} actions={bar} />
      {errors}
    </Stack>
  )
}
