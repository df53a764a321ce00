import { useCallback, useEffect, useMemo, useState } from 'react'
import { create } from 'zustand'
import { useSession } from '#renderer/app/session.tsx'
import type { DraftPlace, DraftScreen } from '#shared/contract/drafts.ts'
import { DraftKeeper, storedDraft } from './draft-keeper.ts'

type Held = { readonly body: unknown; readonly at: string }

/** Forms of this window as they were left, so that one opened again shows its words at once. */
const useHeld = create<{ readonly byKey: Readonly<Record<string, Held>> }>()(() => ({ byKey: {} }))

const keyOf = ({ personId, screen, subject }: DraftPlace): string => `${personId}:${screen}:${subject}`
const without = (record: Readonly<Record<string, Held>>, key: string): Readonly<Record<string, Held>> => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

function hold(key: string, held: Held | null): void {
  useHeld.setState(({ byKey }) => ({ byKey: held === null ? without(byKey, key) : { ...byKey, [key]: held } }))
}

export type KeptBody<T> = {
  /** What is typed and not done; undefined when nothing is. */
  readonly body: T | undefined
  /** When what the form was opened with had been typed; null when it was begun anew. */
  readonly restoredAt: string | null
  /** Null: nothing is worth keeping any more. */
  readonly put: (next: T | null) => void
  readonly change: (next: (now: T | undefined) => T | null) => void
  /** The form is done or thrown away: nothing of it stays anywhere. */
  readonly drop: () => void
}

export type KeptBodyOptions<T> = {
  readonly screen: DraftScreen
  readonly subject: string | number
  /** Reads what was kept by this or an older program; null when it cannot be used. */
  readonly read: (body: unknown) => T | null
}

/**
 * What is typed over a record, for forms that have the record itself beside it: shared by all who show the form,
 * written down like every draft, and brought back when the form is opened again.
 */
export function useKeptBody<T>({ screen, subject, read }: KeptBodyOptions<T>): KeptBody<T> {
  const { personId } = useSession().who
  const place = useMemo<DraftPlace>(() => ({ personId, screen, subject: String(subject) }), [personId, screen, subject])
  const key = keyOf(place)
  const keeper = useMemo(() => new DraftKeeper(place, () => undefined), [place])
  const held = useHeld((state) => state.byKey[key])
  const [restored, setRestored] = useState(() => ({ key, at: held?.at ?? null }))
  useEffect(() => keeper.begin(), [keeper])
  useEffect(() => {
    if (useHeld.getState().byKey[key] !== undefined) return
    let isGone = false
    void storedDraft(place).then((stored) => {
      const body = stored === null ? null : read(stored.body)
      if (isGone || stored === null || body === null || useHeld.getState().byKey[key] !== undefined) return
      hold(key, { body, at: stored.savedAt })
      setRestored({ key, at: stored.savedAt })
    })
    return () => { isGone = true }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `read` is a rule, not a value
  }, [place, key])

  const change = useCallback((next: (now: T | undefined) => T | null) => {
    const body = next(useHeld.getState().byKey[key]?.body as T | undefined)
    hold(key, body === null ? null : { body, at: new Date().toISOString() })
    keeper.put(body)
  }, [key, keeper])
  const put = useCallback((next: T | null) => change(() => next), [change])
  const drop = useCallback(() => {
    const wasHeld = useHeld.getState().byKey[key] !== undefined
    hold(key, null)
    setRestored({ key, at: null })
    if (wasHeld) void keeper.drop()
  }, [key, keeper])
  return { body: held?.body as T | undefined, restoredAt: held !== undefined && restored.key === key ? restored.at : null, put, change, drop }
}

/** Which of these forms hold something that waits to be saved; as far as this window knows. */
export function useHeldSubjects(screen: DraftScreen): ReadonlySet<string> {
  const { personId } = useSession().who
  const start = keyOf({ personId, screen, subject: '' })
  const found = useHeld(({ byKey }) => Object.keys(byKey).filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)).join('\n'))
  return useMemo(() => new Set(found === '' ? [] : found.split('\n')), [found])
}

/** Forgets everything this window holds; for tests. */
export function forgetHeldBodies(): void {
  useHeld.setState({ byKey: {} })
}
