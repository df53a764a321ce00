import { useState } from 'react'
import type { ProcedureName } from '#shared/contract/index.ts'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import type { InputOf, OutputOf } from '#renderer/rpc/procedures.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { useFormDraft } from './form-draft.ts'

export type EditorOptions<N extends ProcedureName, T extends object> = {
  readonly command: N
  readonly draftKey: string
  readonly saved: T
  readonly toInput: (value: T) => InputOf<N>
  readonly onSaved?: (output: OutputOf<N>) => void
  /** Messages the screen itself finds, by field. */
  readonly check?: (value: T) => Readonly<Record<string, string>>
}

export type Editor<T> = {
  readonly value: T
  readonly isDirty: boolean
  readonly patch: (part: Partial<T>) => void
  readonly reset: () => void
  readonly save: () => void
  readonly isSaving: boolean
  readonly failure: CallFailure | null
  /** Message at the field, the field as the contract names it. */
  readonly errorOf: (field: string) => string | undefined
  /** For fields that read what is typed: keeps what cannot be read out of the saving. */
  readonly noteProblem: (field: string, problem: string | null) => void
  /** Everything that keeps the form from being saved, after the first attempt. */
  readonly errors: readonly { readonly field: string; readonly message: string }[]
}

/** One form over one command: typed text is kept until it is saved or thrown away on purpose. */
export function useEditor<N extends ProcedureName, T extends object>(options: EditorOptions<N, T>): Editor<T> {
  const command = useCommand(options.command)
  const draft = useFormDraft(options.draftKey, options.saved)
  const [isTried, setTried] = useState(false)
  const own = { ...(options.check?.(draft.value) ?? {}), ...draft.problems }
  const shown: Readonly<Record<string, string>> = { ...command.fieldErrors, ...(isTried ? own : {}) }

  const save = () => {
    setTried(true)
    if (Object.keys(own).length > 0) return
    void command.run(options.toInput(draft.value)).then((output) => {
      if (output === null) return
      draft.drop()
      setTried(false)
      options.onSaved?.(output)
    })
  }
  return {
    value: draft.value,
    isDirty: draft.isDirty,
    patch: (part) => {
      draft.patch(part)
      command.clear()
    },
    reset: () => {
      draft.drop()
      command.clear()
      setTried(false)
    },
    save,
    isSaving: command.isRunning,
    failure: command.failure,
    errorOf: (field) => shown[field],
    noteProblem: draft.note,
    errors: Object.entries(shown).map(([field, message]) => ({ field, message })),
  }
}
