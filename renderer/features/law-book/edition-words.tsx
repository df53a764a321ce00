import type { LawEdition } from '#shared/contract/law.ts'
import type { Confidence } from '#shared/law/sources.ts'
import { CONFIDENCE_LABELS, CONFIDENCE_NOTES, lawTexts as texts, SHORT_CONFIDENCE_LABELS } from '#renderer/texts/law-book.ts'
import { Note } from '#renderer/ui/note.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'

const CONFIDENCE_TONES: Readonly<Record<Confidence, Tone>> = { V: 'ok', K: 'plain', U: 'late' }

export function ConfidenceTag({ confidence, isShort = false }: { readonly confidence: Confidence; readonly isShort?: boolean }) {
  return <Tag tone={CONFIDENCE_TONES[confidence]} title={CONFIDENCE_NOTES[confidence] ?? undefined}>{(isShort ? SHORT_CONFIDENCE_LABELS : CONFIDENCE_LABELS)[confidence]}</Tag>
}

/** A rule that nobody compared with the act says so wherever it is shown. */
export function ConfidenceNote({ confidence, note }: { readonly confidence: Confidence; readonly note: string }) {
  const words = CONFIDENCE_NOTES[confidence]
  if (words === null && note === '') return null
  return <Note tone={confidence === 'U' ? 'late' : 'soon'}>{[words, note].filter((part) => part !== null && part !== '').join(' ')}</Note>
}

export type EditionState = keyof typeof texts.states
const STATE_TONES: Readonly<Record<EditionState, Tone>> = { now: 'ok', future: 'wait', past: 'plain', withdrawn: 'plain' }

export function stateOf(edition: LawEdition, todayOn: string): EditionState {
  if (edition.withdrawnAt !== null) return 'withdrawn'
  if (edition.isInForce) return 'now'
  return edition.effectiveFromOn !== null && edition.effectiveFromOn > todayOn ? 'future' : 'past'
}

export function StateTag({ state }: { readonly state: EditionState }) {
  return <Tag tone={STATE_TONES[state]}>{texts.states[state]}</Tag>
}
