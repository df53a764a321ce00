import { useMemo, useState } from 'react'
import type { PaperFormField } from '#shared/contract/documents.ts'
import type { PaperValue, PaperValues } from '#shared/documents/papers/values.ts'
import { emptyFields, halfMoments, valuesToSend } from '#renderer/features/papers/index.ts'
import { useFormDraft } from '#renderer/features/reference/index.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { receiptTexts } from '#renderer/texts/buying.ts'
import { shownField } from '#renderer/texts/paper-fields.ts'

const { act: texts } = receiptTexts
const VALUES = 'values.'
const NO_FIELDS: readonly PaperFormField[] = []
const NOTHING: { readonly typed: PaperValues } = { typed: {} }

const without = (record: PaperValues, key: string): PaperValues => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

/** The form of the act: what the receipt says, what is typed over it and kept, what is still missing. */
export function useActForm(asked: Pick<InputOf<'buying.actForm'>, 'receiptId' | 'kind'>) {
  const query = useQueryOf('buying.actForm', { ...asked, values: {} })
  const draft = useFormDraft(`act:${asked.receiptId}:${asked.kind}`, NOTHING)
  const [unread, setUnread] = useState<Readonly<Record<string, string>>>({})
  const [isTried, setTried] = useState(false)
  const command = useCommand('buying.printAct')
  const { data } = query
  const fields = useMemo(() => data?.fields.map((field) => shownField(asked.kind, field)) ?? NO_FIELDS, [data, asked.kind])
  const { typed } = draft.value
  const toSend = useMemo(() => valuesToSend(fields, typed), [fields, typed])
  const empty = emptyFields(fields, typed)
  const wrong = { ...Object.fromEntries(halfMoments(fields, typed).map((key) => [key, texts.timeNeeded])), ...unread }
  const ofCore = Object.fromEntries(Object.entries(command.fieldErrors).map(([path, message]) => [path.startsWith(VALUES) ? path.slice(VALUES.length) : path, message]))
  const shown: Readonly<Record<string, string>> = { ...(isTried ? Object.fromEntries(empty.map(({ key }) => [key, texts.required])) : {}), ...ofCore, ...(isTried ? wrong : {}) }
  const elsewhere = (query.data?.missing ?? []).filter(({ key }) => !fields.some((field) => field.key === key))
  const put = (key: string, value: PaperValue) => {
    draft.patch({ typed: { ...draft.value.typed, [key]: value } })
    command.clear()
  }
  const print = async () => {
    setTried(true)
    if (empty.length > 0 || Object.keys(wrong).length > 0 || elsewhere.length > 0) return null
    const made = await command.run({ ...asked, values: toSend })
    if (made !== null) draft.drop()
    return made
  }
  return {
    query, fields, elsewhere, typed, put, putBack: (key: string) => draft.patch({ typed: without(typed, key) }),
    note: (path: string, problem: string | null) => setUnread((now) => (problem === null ? Object.fromEntries(Object.entries(now).filter(([known]) => known !== path)) : { ...now, [path]: problem })),
    errorOf: (path: string): string | undefined => shown[path], errors: Object.entries(shown), leftCount: empty.length + elsewhere.length, print, isPrinting: command.isRunning, failure: command.failure,
  }
}
