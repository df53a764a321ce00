import { expertiseDraft, type ExpertiseDraft } from '#shared/contract/expertise.ts'

const keyOf = (personId: number, expertiseId: number): string => `draft:expertise:${personId}:${expertiseId}`

/** What was typed and never reached the store; null when there is nothing, or it was kept by an older program. */
export function keptDraft(personId: number, expertiseId: number): ExpertiseDraft | null {
  const text = sessionStorage.getItem(keyOf(personId, expertiseId))
  if (text === null) return null
  return expertiseDraft.safeParse(JSON.parse(text)).data ?? null
}

export function keepDraft(personId: number, expertiseId: number, draft: ExpertiseDraft): void {
  sessionStorage.setItem(keyOf(personId, expertiseId), JSON.stringify(draft))
}

export function forgetDraft(personId: number, expertiseId: number): void {
  sessionStorage.removeItem(keyOf(personId, expertiseId))
}
