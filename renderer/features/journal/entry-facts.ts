/** What stands in one place of a journal entry before and after the change. */
export type EntryFact = {
  readonly path: readonly string[]
  readonly before: unknown
  readonly after: unknown
  readonly isChanged: boolean
}

type Place = { readonly path: readonly string[]; readonly before: unknown; readonly after: unknown; /** The whole record is taken away: what is not named again is gone. */ readonly isRemoval: boolean }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const hasParts = (value: unknown): boolean => isRecord(value) || (Array.isArray(value) && value.some(isRecord))

const partsOf = (value: unknown): Readonly<Record<string, unknown>> => {
  if (Array.isArray(value)) return Object.fromEntries(value.map((item, index) => [String(index + 1), item as unknown]))
  return isRecord(value) ? value : {}
}

function leaf({ path, before, after }: Omit<Place, 'isRemoval'>): EntryFact {
  return { path, before, after, isChanged: JSON.stringify(before ?? null) !== JSON.stringify(after ?? null) }
}

function facts({ path, before, after, isRemoval }: Place): readonly EntryFact[] {
  if (!hasParts(before) && !hasParts(after)) return [leaf({ path, before, after })]
  const earlier = partsOf(before)
  const later = partsOf(after)
  const isList = Array.isArray(before) || Array.isArray(after)
  return [...new Set([...Object.keys(later), ...Object.keys(earlier)])].flatMap((key) => {
    const found = facts({ path: [...path, key], before: earlier[key], after: later[key], isRemoval: isRemoval || (isList && !(key in later)) })
    // A fact the entry does not name again was not touched; only a row of a list can be gone.
    return !isList && !isRemoval && !(key in later) ? found.map((fact) => ({ ...fact, after: fact.before, isChanged: false })) : found
  })
}

/** Says nothing: an empty text, an empty list, nothing at all. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/**
 * Facts of an entry in the order they are written, every changed one with what it was.
 * Units: `body` is the canonical JSON of the journal.
 */
export function factsOfEntry(body: string): { readonly facts: readonly EntryFact[]; readonly hasBefore: boolean } {
  const parsed = JSON.parse(body) as { readonly before?: unknown; readonly after?: unknown }
  const hasBefore = parsed.before !== null && parsed.before !== undefined
  const after = parsed.after ?? null
  if (!hasParts(after) && !hasParts(parsed.before)) return { facts: [], hasBefore }
  const isRemoval = isRecord(after) && after['isRemoved'] === true
  return { facts: facts({ path: [], before: parsed.before ?? {}, after: after ?? {}, isRemoval }), hasBefore }
}
