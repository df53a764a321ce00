import { useEffect, useState } from 'react'

/** The list is drawn outside the form: its place first, then the list itself, and its field is drawn once more after that. */
const DRAWINGS = 2

/**
 * A list is drawn only while it is open, and its field learns the name of the list after that: drawn again, the field tells
 * a screen reader that it is open and which list it leads.
 */
export function useToldList(isOpen: boolean): void {
  const [drawings, setDrawings] = useState(0)
  useEffect(() => {
    setDrawings((count) => (isOpen ? Math.min(count + 1, DRAWINGS) : 0))
  }, [isOpen, drawings])
}
