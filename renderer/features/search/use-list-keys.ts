import { useState, type KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrows walk a list under a text field while the cursor stays in the field. Units: position from zero. */
export function useListKeys(count: number, onPick: (index: number) => void) {
  const [marked, setMarked] = useState(0)
  const index = count === 0 ? -1 : Math.min(marked, count - 1)
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step !== undefined && count > 0) {
      setMarked((index + step + count) % count)
      event.preventDefault()
    } else if (event.key === 'Enter' && index >= 0 && !event.nativeEvent.isComposing) {
      event.preventDefault()
      onPick(index)
    }
  }
  return { index, setMarked, press }
}
