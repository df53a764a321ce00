import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftScreen } from '#shared/contract/drafts.ts'
import type { DraftMark } from './draft-note.tsx'
import { useDraftKeeper, useDraftPlace, useStoredDraft } from './use-draft-keeper.ts'

export type DraftState<T> = DraftMark & {
  readonly value: T
  readonly set: (next: (now: T) => T) => void
  /** The form is being sent: nothing more is written down, and if it fails the next key begins again. */
  readonly hold: () => void
}

export type DraftOptions<T> = {
  readonly screen: DraftScreen
  readonly subject: string | number
  readonly empty: T
  /** Reads what was kept by this or an older program; null when it cannot be used. */
  readonly read: (body: unknown) => T | null
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

/**
 * State of a form that survives a closed window: written down half a second after the last key, brought back when the
 * form is opened again. The core forgets it with the command the form ends in.
 */
export function useDraftState<T>({ screen, subject, empty, read }: DraftOptions<T>): DraftState<T> {
  const place = useDraftPlace(screen, subject)
  const stored = useStoredDraft(place)
  const { keeper, savedAt } = useDraftKeeper(place)
  const [start] = useState(empty)
  const [value, setValue] = useState(start)
  const [restoredAt, setRestoredAt] = useState<string | null>(null)
  const isTouched = useRef(false)
  const reader = useRef(read)
  useEffect(() => {
    if (stored === undefined || stored === null || isTouched.current) return
    const kept = reader.current(stored.body)
    if (kept === null) return
    setValue(kept)
    setRestoredAt(stored.savedAt)
  }, [stored])
  useEffect(() => {
    if (isTouched.current) keeper.put(same(value, start) ? null : value)
  }, [keeper, value, start])

  const set = useCallback((next: (now: T) => T) => {
    isTouched.current = true
    setValue(next)
  }, [])
  const reset = useCallback(() => {
    isTouched.current = false
    setValue(start)
    setRestoredAt(null)
    void keeper.drop()
  }, [keeper, start])
  return { value, set, savedAt, restoredAt: same(value, start) ? null : restoredAt, reset, hold: useCallback(() => keeper.hold(), [keeper]) }
}
