import type { ReactNode } from 'react'
import { mailTexts as texts } from '#renderer/texts/mail.ts'
import { FilterChip } from '#renderer/ui/chip-row.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import type { MailCounts } from '../contract-types.ts'
import { mailView, useMailView, type MailBox } from '../mail-view.ts'
import classes from './queue.module.css'

const CHIPS: readonly MailBox[] = ['inbox', 'to_answer', 'overdue', 'mine', 'waiting', 'unlinked', 'drafts', 'outbox', 'snoozed', 'archived', 'all']
/** Always there; the others come when they hold something. */
const FIXED: readonly MailBox[] = ['inbox', 'waiting', 'archived', 'all']
/** Shown without a number: it would say nothing about the work. */
const UNCOUNTED: readonly MailBox[] = ['archived', 'all']

function countOf(box: MailBox, counts: MailCounts | undefined): number {
  if (counts === undefined) return 0
  if (box === 'overdue') return counts.overdueCount
  if (box === 'drafts') return counts.draftCount
  // What did not go, or may not have, waits there for a person.
  if (box === 'outbox') return counts.outboxCount + counts.failedCount
  return counts.boxes.find((known) => known.box === box)?.threadCount ?? 0
}

function toneOf(box: MailBox, counts: MailCounts | undefined): Tone | undefined {
  if (box === 'overdue' && countOf(box, counts) > 0) return 'late'
  return box === 'outbox' && (counts?.failedCount ?? 0) > 0 ? 'late' : undefined
}

/** The boxes with their counts; late answers and letters that did not go are red. */
export function BoxesBar({ counts, actions }: { readonly counts: MailCounts | undefined; readonly actions: ReactNode }) {
  const { box, text } = useMailView()
  const shown = CHIPS.filter((id) => FIXED.includes(id) || id === box || countOf(id, counts) > 0)
  return (
    <div className={classes.boxes} role="group" aria-label={texts.boxes}>
      {shown.map((id) => {
        const count = UNCOUNTED.includes(id) ? 0 : countOf(id, counts)
        return <FilterChip key={id} label={texts.box[id]} count={count === 0 ? undefined : count} tone={toneOf(id, counts)} isPressed={text === '' && id === box} onToggle={() => mailView.showBox(id)} />
      })}
      <div className={classes.actions}>{actions}</div>
    </div>
  )
}
