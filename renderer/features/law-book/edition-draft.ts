import type { EditionKind, FactsOf, LawEdition } from '#shared/contract/law.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'

/** An edition that is being written: what the command takes. */
export type Draft = InputOf<'law.saveEdition'>
export type DraftOf<K extends EditionKind> = Extract<Draft, { kind: K }>

/** A new edition of a row begins with the facts of the one that stands. */
export function newDraftOf({ kind, code, facts }: LawEdition, fromOn: string | null): Draft {
  return { kind, code, facts, replacesEditionId: null, effectiveFromOn: fromOn, effectiveToOn: null } as Draft
}

/** A correction stands in the place of the edition it names. */
export function correctionOf({ kind, code, facts, editionId, effectiveFromOn, effectiveToOn }: LawEdition): Draft {
  return { kind, code, facts, replacesEditionId: editionId, effectiveFromOn, effectiveToOn } as Draft
}

const EMPTY_OVERRIDE: FactsOf<'penalty_override'> = { rateBp: 100, hasCap: true, article: '', confidence: 'V', confidenceNote: '' }
const EMPTY_PAUSE: FactsOf<'penalty_pause'> = { act: '', confidence: 'V' }
const EMPTY_CHANGE: FactsOf<'law_change'> = { title: '', act: '', effect: '', confidence: 'V', confidenceNote: '' }

type AddedKind = 'penalty_override' | 'penalty_pause' | 'law_change'

/** An empty row of a kind that people add themselves. */
export function emptyDraft(kind: AddedKind, code: string, fromOn: string | null): Draft {
  const head = { code, replacesEditionId: null, effectiveFromOn: fromOn, effectiveToOn: null }
  switch (kind) {
    case 'penalty_override':
      return { kind, ...head, facts: EMPTY_OVERRIDE }
    case 'penalty_pause':
      return { kind, ...head, facts: EMPTY_PAUSE }
    case 'law_change':
      return { kind, ...head, facts: EMPTY_CHANGE }
  }
}

/** A code nobody has to think of: the first free number of its kind. */
export function freeCode(prefix: string, taken: readonly string[]): string {
  let no = 1
  while (taken.includes(`${prefix}-${no}`)) no += 1
  return `${prefix}-${no}`
}
