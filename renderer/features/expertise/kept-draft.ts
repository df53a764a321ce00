import type { ExpertiseDraft } from '#shared/contract/expertise.ts'

/** Raised with the shape of the draft: what another program kept is not read. */
const SHAPE = 1
const keyOf = (personId: number, expertiseId: number): string => `draft:expertise:${SHAPE}:${personId}:${expertiseId}`

/** What was typed and never reached the store; null when there is nothing, or it was kept by an older program. */
export function keptDraft(personId: number, expertiseId: number): ExpertiseDraft | null {
  const text = sessionStorage.getItem(keyOf(personId, expertiseId))
  if (text === null) return null
  return JSON.parse(text) as ExpertiseDraft
}

export function keepDraft(personId: number, expertiseId: number, draft: ExpertiseDraft): void {
  sessionStorage.setItem(keyOf(personId, expertiseId), JSON.stringify(draft))
}

export function forgetDraft(personId: number, expertiseId: number): void {
  sessionStorage.removeItem(keyOf(personId, expertiseId))
}
