import { useMemo, useState } from 'react'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { fieldErrorText } from '#renderer/texts/field-errors.ts'
import { shownField } from '#renderer/texts/paper-fields.ts'
import { paperFormTexts as texts } from '#renderer/texts/papers.ts'
import { useSettled } from '#renderer/ui/use-settled.ts'
import type { PaperFormField, TypedValues } from '#shared/contract/documents.ts'
import type { PaperValue, PaperValues } from '#shared/documents/papers/values.ts'
import { emptyFields, halfMoments, valuesToSend } from './form-values.ts'
import type { MissingField } from './missing-list.tsx'
import { usePaperDraft, type WantedPaper } from './paper-drafts.ts'

/** What one field depends on is counted anew when typing has stopped. */
const SETTLE_MS = 250
const VALUES = 'values.'
/** The place in the form of what is filled elsewhere. */
export const ELSEWHERE = 'elsewhere'
const NO_FIELDS: readonly PaperFormField[] = []

type Messages = Readonly<Record<string, string>>

export type PaperForm = {
  readonly answer: OutputOf<'documents.form'> | undefined
  readonly query: ReturnType<typeof useQueryOf<'documents.form'>>
  readonly fields: readonly PaperFormField[]
  readonly typed: PaperValues
  readonly toSend: TypedValues
  readonly put: (field: string, value: PaperValue) => void
  readonly putBack: (field: string) => void
  /** Empties the form; answers how to take it back. */
  readonly startAgain: () => () => void
  /** What cannot be read as typed, by the place in the form; null takes it away. */
  readonly note: (path: string, problem: string | null) => void
  readonly errorOf: (path: string) => string | undefined
  /** What keeps the paper from being printed, after the first attempt. */
  readonly errors: readonly { readonly path: string; readonly message: string }[]
  readonly leftCount: number
  /** Empty fields that are filled elsewhere. */
  readonly elsewhere: readonly MissingField[]
  readonly print: () => Promise<OutputOf<'documents.print'> | null>
  readonly isPrinting: boolean
  readonly failure: CallFailure | null
}

const labelOf = (fields: readonly PaperFormField[], path: string): string => fields.find(({ key }) => key === path.split('.')[0])?.label ?? path

/** Messages of the core about what was typed, by the place in the form. */
function messagesOf(errors: Messages): Messages {
  return Object.fromEntries(Object.entries(errors).map(([path, message]) => [path.startsWith(VALUES) ? path.slice(VALUES.length) : path, message]))
}

function refusedValues(query: PaperForm['query']): Messages {
  const failure = query.error?.failure
  return failure?.kind === 'invalid' ? messagesOf(Object.fromEntries(failure.issues.map((issue) => [issue.path.join('.'), fieldErrorText(issue)]))) : {}
}

/** The form of one paper: what the order says, what is typed over it and kept, and what is still missing. */
export function usePaperForm(wanted: WantedPaper): PaperForm {
  const draft = usePaperDraft(wanted)
  const [answer, setAnswer] = useState<OutputOf<'documents.form'> | undefined>(undefined)
  const [unread, setUnread] = useState<Messages>({})
  const [isTried, setTried] = useState(false)
  const print = useCommand('documents.print')
  const fields = useMemo(() => answer?.fields.map((field) => shownField(wanted.kind, field)) ?? NO_FIELDS, [answer, wanted.kind])
  const toSend = useMemo(() => valuesToSend(fields, draft.typed), [fields, draft.typed])
  const asked = useSettled(JSON.stringify(toSend), SETTLE_MS)
  const query = useQueryOf('documents.form', { ...wanted, values: JSON.parse(asked) as TypedValues }, { keepsPrevious: true })
  if (query.data !== undefined && query.data !== answer) setAnswer(query.data)

  const empty = emptyFields(fields, draft.typed)
  const emptyHere = empty.filter(({ source }) => source !== 'order')
  const wrong: Messages = { ...Object.fromEntries(halfMoments(fields, draft.typed).map((key) => [key, texts.timeNeeded])), ...unread }
  const shown: Messages = {
    ...(isTried ? Object.fromEntries(emptyHere.map(({ key }) => [key, texts.required])) : {}), ...refusedValues(query), ...messagesOf(print.fieldErrors), ...(isTried ? wrong : {}),
  }
  const isHere = (key: string): boolean => fields.some((field) => field.key === key && field.source !== 'order')
  const elsewhere = (answer?.missing ?? []).filter(({ key }) => !isHere(key))

  const forget = (field: string) => {
    for (const path of Object.keys(print.fieldErrors)) if (path === VALUES + field || path.startsWith(`${VALUES}${field}.`)) print.clear(path)
  }
  return {
    answer, query, fields, typed: draft.typed, toSend,
    put: (field, value) => {
      draft.put(field, value)
      forget(field)
    },
    putBack: (field) => {
      draft.putBack(field)
      setUnread((now) => Object.fromEntries(Object.entries(now).filter(([path]) => path !== field && !path.startsWith(`${field}.`))))
      forget(field)
    },
    startAgain: () => {
      const { typed } = draft
      draft.replace({})
      setUnread({})
      setTried(false)
      print.clear()
      return () => draft.replace(typed)
    },
    note: (path, problem) => setUnread((now) => (problem === null ? Object.fromEntries(Object.entries(now).filter(([known]) => known !== path)) : { ...now, [path]: problem })),
    errorOf: (path) => shown[path],
    errors: [
      ...Object.entries(shown).map(([path, message]) => ({ path, message: `${labelOf(fields, path)}: ${message}` })),
      ...(isTried && elsewhere.length > 0 ? [{ path: ELSEWHERE, message: texts.elsewhereEmpty(elsewhere.map(({ label }) => label)) }] : []),
    ],
    leftCount: emptyHere.length + elsewhere.length,
    elsewhere,
    print: async () => {
      setTried(true)
      if (emptyHere.length > 0 || Object.keys(wrong).length > 0 || elsewhere.length > 0) return null
      const made = await print.run({ ...wanted, values: toSend })
      if (made !== null) draft.replace({})
      return made
    },
    isPrinting: print.isRunning,
    failure: print.failure?.kind === 'invalid' && Object.keys(print.fieldErrors).length > 0 ? null : print.failure,
  }
}
