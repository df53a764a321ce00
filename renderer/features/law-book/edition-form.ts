import { useState } from 'react'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import type { Draft } from './edition-draft.ts'

export const editionFieldId = (field: string): string => `edition-${field.replaceAll('.', '-')}`

export type EditionForm<D extends Draft = Draft> = {
  readonly value: D
  readonly patch: (part: Partial<Pick<Draft, 'code' | 'effectiveFromOn' | 'effectiveToOn'>>) => void
  readonly patchFacts: (part: Partial<D['facts']>) => void
  /** Message at the field, the field as the contract names it. */
  readonly errorOf: (field: string) => string | undefined
  /** Keeps what cannot be read out of the saving. */
  readonly note: (field: string, problem: string | null) => void
  readonly errors: readonly { readonly field: string; readonly message: string }[]
  readonly failure: CallFailure | null
  readonly isSaving: boolean
  readonly save: () => void
}

/** What the form itself finds before anything is sent. */
const missing = ({ code }: Draft): Readonly<Record<string, string>> => (code === '' ? { code: formTexts.required } : {})

/** The form of one edition: typed text stays until it is saved or closed on purpose. */
export function useEditionForm(draft: Draft, onSaved: (answer: OutputOf<'law.saveEdition'>) => void): EditionForm {
  const [value, setValue] = useState(draft)
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [isTried, setTried] = useState(false)
  const command = useCommand('law.saveEdition')
  const own = { ...missing(value), ...problems }
  const shown = { ...command.fieldErrors, ...(isTried ? own : problems) }
  const change = (next: (known: Draft) => Draft) => {
    command.clear()
    setValue(next)
  }
  return {
    value,
    patch: (part) => change((known) => ({ ...known, ...part })),
    patchFacts: (part) => change((known) => ({ ...known, facts: { ...known.facts, ...part } }) as Draft),
    errorOf: (field) => shown[field],
    note: (field, problem) => setProblems((known) => {
      const { [field]: _gone, ...rest } = known
      return problem === null ? rest : { ...rest, [field]: problem }
    }),
    errors: Object.entries(shown).map(([field, message]) => ({ field, message })),
    failure: command.failure?.kind === 'invalid' && command.failure.issues.length > 0 ? null : command.failure,
    isSaving: command.isRunning,
    save: () => {
      setTried(true)
      if (Object.keys(own).length > 0) return
      void command.run(value).then((answer) => { if (answer !== null) onSaved(answer) })
    },
  }
}
