import { useState } from 'react'
import { create } from 'zustand'
import { useSession } from '#renderer/app/session.tsx'

/** What was typed and not saved yet, by person and form; outlives the screen. */
const useDrafts = create<{ readonly byKey: Readonly<Record<string, object>> }>()(() => ({ byKey: {} }))

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

/** Whether something typed in one of these forms waits to be saved. */
export function useHasDrafts(keys: readonly string[]): boolean {
  const { who } = useSession()
  return useDrafts((state) => keys.some((key) => `${who.personId}:${key}` in state.byKey))
}

/** The form of one record: what is saved with what was typed over it. */
export function useFormDraft<T extends object>(key: string, saved: T): FormDraft<T> {
  const { who } = useSession()
  const ownKey = `${who.personId}:${key}`
  const held = useDrafts((state) => state.byKey[ownKey]) as T | undefined
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  return {
    value: held ?? saved,
    isDirty: held !== undefined && JSON.stringify(held) !== JSON.stringify(saved),
    patch: (part) => useDrafts.setState(({ byKey }) => {
      const next = { ...((byKey[ownKey] as T | undefined) ?? saved), ...part }
      return { byKey: JSON.stringify(next) === JSON.stringify(saved) ? without(byKey, ownKey) : { ...byKey, [ownKey]: next } }
    }),
    drop: () => {
      setProblems({})
      useDrafts.setState(({ byKey }) => ({ byKey: without(byKey, ownKey) }))
    },
    problems,
    note: (field, problem) => setProblems((known) => (problem === null ? without(known, field) : { ...known, [field]: problem })),
  }
}
