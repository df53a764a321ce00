import { useCallback, useState } from 'react'

/** Where lists were left: the chosen row, how far they were scrolled. Lives as long as the window. */
const kept = new Map<string, unknown>()

/** Another person begins at the top of every list. */
export function forgetPlaces(): void {
  kept.clear()
}

export function placeKept<T>(key: string, otherwise: T): T {
  return kept.has(key) ? (kept.get(key) as T) : otherwise
}

export function keepPlace(key: string, value: unknown): void {
  kept.set(key, value)
}

/** State that is there again when the screen is come back to; another key is another state. Without a key it is plain state. */
export function useKept<T>(key: string | undefined, initial: T): readonly [T, (value: T) => void] {
  const valueOf = () => (key === undefined ? initial : placeKept(key, initial))
  const [held, setHeld] = useState(() => ({ key, value: valueOf() }))
  const set = useCallback((next: T) => {
    if (key !== undefined) keepPlace(key, next)
    setHeld({ key, value: next })
  }, [key])
  return [held.key === key ? held.value : valueOf(), set]
}
