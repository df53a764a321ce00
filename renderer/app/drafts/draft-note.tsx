import { draftTexts } from '#renderer/texts/drafts.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Note } from '#renderer/ui/note.tsx'

export type DraftMark = {
  readonly savedAt: string | null
  /** When what was brought back had been typed; null when the form was begun anew. */
  readonly restoredAt: string | null
  /** Back to the empty form; what was kept is erased. */
  readonly reset: () => void
}

const isToday = (at: string): boolean => new Date(at).toDateString() === new Date().toDateString()

/** Says that the form holds what was typed earlier, and offers to begin anew. */
export function DraftNote({ restoredAt, reset }: Pick<DraftMark, 'restoredAt' | 'reset'>) {
  if (restoredAt === null) return null
  return (
    <Note isLive action={<ActionButton variant="quiet" label={draftTexts.reset} onClick={reset} />}>
      {draftTexts.restored(restoredAt, isToday(restoredAt))}
    </Note>
  )
}
