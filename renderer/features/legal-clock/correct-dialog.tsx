import { useState } from 'react'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { EVENT_KIND_LABELS } from '#renderer/texts/clock-labels.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { ClockEventRow } from '#shared/contract/demands.ts'
import { useClock } from './clock-context.ts'
import { EntryFields } from './entry-fields.tsx'
import { entryData, entryProblems, timeOf, type EntryDraft, type EntryValues } from './entry-form.ts'
import { Moment } from './moment-fields.tsx'
import { refusedAt } from './refused-field.ts'

const { correct: texts } = clockTexts

function asDraft({ kind, demandId, occurredOn, occurredTime, data, note }: ClockEventRow): EntryDraft {
  const { days, ...values } = data
  return { kind, demandId, occurredOn, time: occurredTime ?? '', values: { ...values, ...(days === undefined ? {} : { daysText: String(days) }) } as EntryValues, note }
}

function CorrectForm({ event, isVoid, onClose }: { readonly event: ClockEventRow; readonly isVoid: boolean; readonly onClose: () => void }) {
  const { todayOn } = useClock()
  const [draft, setDraft] = useState(() => asDraft(event))
  const [typed, setTyped] = useState<Readonly<Record<string, string | null>>>({})
  const { words: reason, setWords: setReason, ...kept } = useKeptWords('demands.correct', event.eventId)
  const [isTried, setTried] = useState(false)
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('demands.correct')
  const problems = { ...(isVoid ? {} : entryProblems(draft, todayOn, typed)), ...(reason.trim() === '' ? { why: texts.reasonNeeded } : {}) }
  const refused = refusedAt(failure)
  const atFields = Object.fromEntries(Object.entries(fieldErrors).map(([field, message]) => [field === 'reason' ? 'why' : field.replace(/^data\./, ''), message]))
  const shown: Record<string, string> = { ...(isTried ? problems : {}), ...atFields, ...(refused === null ? {} : { [refused.field]: refused.message }) }
  const change = (facts: Partial<EntryDraft>, field: string, problem: string | null = null) => {
    setDraft((now) => ({ ...now, ...facts }))
    setTyped((now) => ({ ...now, [field]: problem }))
    clear(refused === null ? field : undefined)
  }
  const submit = async () => {
    setTried(true)
    if (Object.keys(problems).length > 0 || draft.occurredOn === null) return
    const stays = { occurredOn: event.occurredOn, occurredTime: event.occurredTime, data: event.data }
    const put = { occurredOn: draft.occurredOn, occurredTime: timeOf(draft.time), data: entryData(event.kind, draft.values) }
    if ((await run({ eventId: event.eventId, isVoid, ...(isVoid ? stays : put), reason })) === null) return
    kept.done()
    onClose()
    showToast(isVoid ? texts.doneVoid : texts.done)
  }
  return (
    <Dialog isOpen title={isVoid ? texts.titleVoid : texts.title} onClose={onClose} primary={{ label: isVoid ? texts.submitVoid : texts.submit, onClick: () => void submit(), isBusy: isRunning, isDangerous: isVoid, kbd: 'Ctrl Enter' }}>
      <div><b>{EVENT_KIND_LABELS[event.kind]}</b>, {formatDate(event.occurredOn)}</div>
      <DraftNote {...kept} />
      <Sub>{texts.keeps}</Sub>
      {!isVoid && (
        <>
          <Moment on={draft.occurredOn} time={draft.time} maxOn={todayOn} label={texts.occurredOn} problems={shown} dayField="occurredOn" timeField="occurredTime" onDay={(occurredOn, problem) => change({ occurredOn }, 'occurredOn', problem)} onTime={(time) => change({ time }, 'time')} />
          <EntryFields kind={event.kind} values={draft.values} problems={shown} onChange={(values, field, problem) => change({ values }, field, problem)} />
        </>
      )}
      <AreaField label={texts.reason} isRequired hasAutoFocus={isVoid} rows={2} value={reason} error={shown['why']} onChange={(words) => { setReason(words); clear('reason') }} />
      {refused === null && <FailureNote failure={failure} />}
    </Dialog>
  )
}

/** An entry is put right by another one, or said not to have happened; the first stays to be read. */
export function CorrectDialog({ eventId, isVoid, onClose }: { readonly eventId: number; readonly isVoid: boolean; readonly onClose: () => void }) {
  const { clock } = useClock()
  const event = clock?.events.find((one) => one.eventId === eventId)
  return event === undefined ? null : <CorrectForm event={event} isVoid={isVoid} onClose={onClose} />
}
