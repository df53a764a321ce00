import { useState } from 'react'
import { addDays } from '#shared/kit/calendar.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { offerUndo } from '#renderer/app/undo.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { snoozeTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import type { ThreadRow } from '../contract-types.ts'

const QUICK = [['1', texts.tomorrow], ['3', texts.threeDays], ['7', texts.week], ['14', texts.twoWeeks]] as const

/** Puts the thread out of sight until a day. */
export function SnoozeDialog({ thread, onClose }: { readonly thread: Pick<ThreadRow, 'threadId' | 'snoozedUntilOn'>; readonly onClose: () => void }) {
  const todayOn = useToday()
  const [chosenOn, setChosenOn] = useState<string | null>(thread.snoozedUntilOn)
  const { run, isRunning, failure, fieldErrors } = useCommand('mail.snooze')
  const untilOn = chosenOn ?? (todayOn === null ? null : addDays(todayOn, 3))
  const quick = todayOn === null ? null : (QUICK.find(([days]) => addDays(todayOn, Number(days)) === untilOn)?.[0] ?? null)
  const put = async (day: string | null) => {
    if ((await run({ threadId: thread.threadId, untilOn: day })) === null) return
    offerUndo(day === null ? texts.ended : texts.done(day), 'mail.snooze', { threadId: thread.threadId, untilOn: thread.snoozedUntilOn })
    onClose()
  }
  return (
    <Dialog isOpen title={texts.title} width="narrow" onClose={onClose} primary={{ label: texts.submit, onClick: () => void put(untilOn), isBusy: isRunning, disabledReason: untilOn === null ? texts.needsDay : null }} extraActions={thread.snoozedUntilOn === null ? undefined : <ActionButton label={texts.end} onClick={() => void put(null)} />}>
      <PickChips mode="single" label={texts.quick} value={quick} options={QUICK.map(([value, label]) => ({ value, label }))} onChange={(days) => todayOn !== null && setChosenOn(addDays(todayOn, Number(days)))} />
      <DateField label={texts.until} isRequired hasAutoFocus valueOn={untilOn} minOn={todayOn === null ? undefined : addDays(todayOn, 1)} error={fieldErrors['untilOn']} onChange={(value) => setChosenOn(value)} />
      <Sub>{texts.why}</Sub>
      <FailureNote failure={failure} />
    </Dialog>
  )
}
