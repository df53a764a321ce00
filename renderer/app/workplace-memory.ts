/** What this workplace remembers of one person from one day to the next: conveniences, never the business. */
const placeOf = (personId: number, what: string): string => `own:${what}:${personId}`

export function remember(personId: number, what: string, value: unknown): void {
  try {
    localStorage.setItem(placeOf(personId, what), JSON.stringify(value))
  } catch {
    // A full or forbidden store: the convenience is lost, the work is not.
  }
}

/** What was remembered, or null: it may have been written by another version of the program, so the reader checks it. */
export function recall(personId: number, what: string): unknown {
  try {
    const text = localStorage.getItem(placeOf(personId, what))
    return text === null ? null : (JSON.parse(text) as unknown)
  } catch {
    return null
  }
}
