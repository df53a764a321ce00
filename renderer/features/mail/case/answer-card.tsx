import { useState } from 'react'
import { daysBetween } from '#shared/kit/calendar.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { offerUndo } from '#renderer/app/undo.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { LETTER_KIND_LABELS, caseTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { ThreadRow } from '../contract-types.ts'
import { mailView } from '../mail-view.ts'
import classes from './case.module.css'

/** How the answer stands in one tag: none waited for, waited for, late, come. */
function Standing({ answer }: Pick<ThreadRow, 'answer'>) {
  const todayOn = useToday()
  const { state, dueOn } = answer
  if (state === 'answered') return <Tag tone="ok">{texts.answered}</Tag>
  if (dueOn === null || state === 'none') return <Tag>{texts.notExpected}</Tag>
  if (state === 'waiting') return <Tag tone="wait">{texts.expectedBy(dueOn)}</Tag>
  return <Tag tone="late">{texts.overdue(todayOn === null ? 1 : Math.max(1, daysBetween(dueOn, todayOn)))}</Tag>
}

/** The chain of reminders: what went, what goes next, who decides when both have gone. */
function Chain({ thread }: { readonly thread: ThreadRow }) {
  const late = useQueryOf('mail.unanswered', { supplierId: null, isEscalatedOnly: false, withSnoozed: true })
  const start = useCommand('mail.startReminder')
  const row = late.data?.find(({ threadId }) => threadId === thread.threadId)
  const remind = async () => {
    const made = await start.run({ threadId: thread.threadId })
    if (made !== null) mailView.compose({ kind: 'draft', draftId: made.draftId })
  }
  const { reminderLevel, isEscalated } = thread.answer
  return (
    <>
      {reminderLevel > 0 && <Sub>{texts.sentReminder(reminderLevel)}{row?.lastReminderAt == null ? '' : `, ${texts.lastReminder(row.lastReminderAt)}`}</Sub>}
      {isEscalated && <Tag tone="late">{texts.escalated}</Tag>}
      {row?.nextLetter != null && (
        <div className={classes.buttons}><ActionButton label={texts.remind} title={texts.remindNext(LETTER_KIND_LABELS[row.nextLetter])} isBusy={start.isRunning} onClick={() => void remind()} /></div>
      )}
      <FailureNote failure={start.failure} />
    </>
  )
}

function Expect({ thread }: { readonly thread: ThreadRow }) {
  const todayOn = useToday()
  const { run, isRunning, failure } = useCommand('mail.expectAnswer')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const stopWaiting = async () => {
    const { state, reminderLevel, dueOn: formerOn } = thread.answer
    if ((await run({ threadId: thread.threadId, dueOn: null })) === null) return
    // Reminders that went cannot be un-sent, so a chain begun is not begun anew by a key.
    if (state === 'waiting' && reminderLevel === 0 && formerOn !== null) offerUndo(texts.noLongerExpected, 'mail.expectAnswer', { threadId: thread.threadId, dueOn: formerOn })
  }
  if (thread.answer.state === 'waiting' || thread.answer.state === 'overdue') return <div className={classes.buttons}><ActionButton variant="quiet" label={texts.dontExpect} isBusy={isRunning} onClick={() => void stopWaiting()} /></div>
  return (
    <>
      <div className={classes.due}>
        <DateField label={texts.expect} valueOn={dueOn} minOn={todayOn ?? undefined} onChange={(value) => setDueOn(value)} />
        {dueOn !== null && <ActionButton label={texts.expectSave} isBusy={isRunning} onClick={() => void run({ threadId: thread.threadId, dueOn })} />}
      </div>
      <FailureNote failure={failure} />
    </>
  )
}

/** Whether an answer is waited for, until when, and the reminders sent. */
export function AnswerCard({ thread }: { readonly thread: ThreadRow }) {
  return (
    <Card title={texts.answer} actions={<Standing answer={thread.answer} />}>
      {thread.answer.state === 'overdue' && <Chain thread={thread} />}
      <Expect thread={thread} />
    </Card>
  )
}
