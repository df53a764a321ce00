import { useEffect, useRef } from 'react'
import { KEPT_AFTER_MS, KEPT_AT_LEAST_EVERY_MS } from './draft-keeper.ts'

/** Writes a form of the core down half a second after the last key, and every second and a half while keys keep coming. */
export function useWriteWhenSettled(value: unknown, isDirty: boolean, write: () => unknown): void {
  const dirtySinceMs = useRef<number | null>(null)
  useEffect(() => {
    if (!isDirty) {
      dirtySinceMs.current = null
      return
    }
    dirtySinceMs.current ??= performance.now()
    const leftMs = KEPT_AT_LEAST_EVERY_MS - (performance.now() - dirtySinceMs.current)
    const timer = setTimeout(() => {
      dirtySinceMs.current = null
      write()
    }, Math.max(0, Math.min(KEPT_AFTER_MS, leftMs)))
    return () => clearTimeout(timer)
  }, [value, isDirty, write])
}
