import { useState } from 'react'
import { useHeldSubjects, useKeptBody } from '#renderer/app/drafts/use-kept-body.ts'

export type FormDraft<T> = {
  readonly value: T
  /** Something was typed that the saved record does not hold. */
  readonly isDirty: boolean
  readonly patch: (part: Partial<T>) => void
  readonly drop: () => void
  /** Texts that cannot be read as a number, a date or an amount, by field. */
  readonly problems: Readonly<Record<string, string>>
  readonly note: (field: string, problem: string | null) => void
}

const without = <V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

/** Whether something typed in one of these forms waits to be saved. */
export function useHasDrafts(keys: readonly string[]): boolean {
  const held = useHeldSubjects('form')
  return keys.some((key) => held.has(key))
}

/** Fields that are again as the record has them are nothing typed. */
function changedFields<T extends object>(typed: Partial<T>, saved: T): Partial<T> | null {
  const changed = Object.entries(typed).filter(([field, value]) => !same(value, (saved as Readonly<Record<string, unknown>>)[field]))
  return changed.length === 0 ? null : (Object.fromEntries(changed) as Partial<T>)
}

const fieldsOf = <T>(body: unknown): Partial<T> | null => (typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Partial<T>) : null)

/** The form of one record: what is saved with what was typed over it. Only what was typed is kept, so that nothing somebody else saved meanwhile is undone. */
export function useFormDraft<T extends object>(key: string, saved: T): FormDraft<T> {
  const { body: typed, change, drop } = useKeptBody<Partial<T>>({ screen: 'form', subject: key, read: fieldsOf })
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const held = typed === undefined ? null : changedFields(typed, saved)
  return {
    value: held === null ? saved : { ...saved, ...held },
    isDirty: held !== null,
    patch: (part) => change((now) => changedFields({ ...now, ...part }, saved)),
    drop: () => {
      setProblems({})
      drop()
    },
    problems,
    note: (field, problem) => setProblems((known) => (problem === null ? without(known, field) : { ...known, [field]: problem })),
  }
}
