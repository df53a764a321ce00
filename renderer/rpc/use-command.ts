import { useCallback, useRef, useState } from 'react'
import type { ProcedureName } from '#shared/contract/index.ts'
import { fieldErrorText } from '#renderer/texts/field-errors.ts'
import { CallFailed, type CallFailure, type FieldIssue } from './call-failure.ts'
import { callCore } from './client.ts'
import type { InputOf, OutputOf } from './procedures.ts'
import { dropTouchedBy } from './query.ts'

/** Messages by field, the field as the contract names it: `login`, `sale.soldOn`, `lines.0.name`. */
export type FieldErrors = Readonly<Record<string, string>>

export type Command<N extends ProcedureName> = {
  /** Sends the command. Answers null when it failed: the reason is in `failure` or at the fields. */
  readonly run: (input: InputOf<N>) => Promise<OutputOf<N> | null>
  readonly isRunning: boolean
  /** Everything but wrong fields: those are in `fieldErrors`, and `failure` then says only that there are some. */
  readonly failure: CallFailure | null
  readonly fieldErrors: FieldErrors
  /** Forgets the failure, or the message of one field that is being corrected. */
  readonly clear: (field?: string) => void
}

type State = { readonly isRunning: boolean; readonly failure: CallFailure | null; readonly fieldErrors: FieldErrors }
const IDLE: State = { isRunning: false, failure: null, fieldErrors: {} }

function fieldErrorsOf(issues: readonly FieldIssue[]): FieldErrors {
  return Object.fromEntries(issues.toReversed().map((issue) => [issue.path.join('.'), fieldErrorText(issue)]))
}

function without(errors: FieldErrors, field: string): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => name !== field))
}

/**
 * One command of one form. Each press is a new command; only a press repeated after a lost answer carries the id of
 * the first, so that nothing is done twice.
 */
export function useCommand<N extends ProcedureName>(name: N): Command<N> {
  const [state, setState] = useState<State>(IDLE)
  const lost = useRef<{ readonly id: string; readonly input: string } | null>(null)
  const isBusy = useRef(false)

  const run = useCallback(async (input: InputOf<N>): Promise<OutputOf<N> | null> => {
    if (isBusy.current) return null
    isBusy.current = true
    setState({ ...IDLE, isRunning: true })
    const typed = JSON.stringify(input)
    const commandId = lost.current?.input === typed ? lost.current.id : crypto.randomUUID()
    try {
      const output = await callCore(name, input, { commandId })
      lost.current = null
      setState(IDLE)
      void dropTouchedBy(name)
      return output
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      const { failure } = error
      lost.current = failure.kind === 'host_lost' ? { id: commandId, input: typed } : null
      setState({ isRunning: false, failure, fieldErrors: failure.kind === 'invalid' ? fieldErrorsOf(failure.issues) : {} })
      return null
    } finally {
      isBusy.current = false
    }
  }, [name])

  const clear = useCallback((field?: string) => {
    setState((current) => (field === undefined ? { ...IDLE, isRunning: current.isRunning } : { ...current, fieldErrors: without(current.fieldErrors, field) }))
  }, [])

  return { run, ...state, clear }
}
