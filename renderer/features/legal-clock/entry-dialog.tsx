import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { EVENT_KIND_LABELS } from '#renderer/texts/clock-labels.ts'
import { DEMAND_KIND_LABELS } from '#renderer/texts/labels.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { OrderClock } from '#shared/contract/demands.ts'
import type { EventKind } from '#shared/law/clock-events.ts'
import { useClock } from './clock-context.ts'
import { EntryFields } from './entry-fields.tsx'
import { entryData, entryProblems, timeOf, type EntryDraft, type EntryValues } from './entry-form.ts'
import { EntryHint } from './entry-hint.tsx'
import { demandOfEntry, fittingEvents } from './fitting-events.ts'
import { Moment } from './moment-fields.tsx'
import { refusedAt } from './refused-field.ts'

const { entry: texts } = clockTexts
const WHOLE_ORDER = 'order'

/** The demand an entry is about unless the person says otherwise: the current one. */
function firstDemandId(clock: OrderClock | undefined, asked: number | null, event: EventKind | null): number | null {
  if (asked !== null) return asked
  const fits = (demand: OrderClock['demands'][number]) => event === null || fittingEvents(demand.kind).some(({ kinds }) => kinds.includes(event))
  return clock?.demands.find((demand) => demand.isCurrent && demand.endedOn === null && fits(demand))?.demandId ?? null
}

function useEntry(event: EventKind | null, asked: number | null) {
  const { clock, todayOn } = useClock()
  const [draft, setDraft] = useState<EntryDraft>(() => ({ kind: event, demandId: firstDemandId(clock, asked, event), occurredOn: todayOn, time: '', values: {}, note: '' }))
  const [typed, setTyped] = useState<Readonly<Record<string, string | null>>>({})
  const patch = (facts: Partial<EntryDraft>) => setDraft((now) => ({ ...now, ...facts }))
  const note = (field: string, problem: string | null) => setTyped((now) => ({ ...now, [field]: problem }))
  return { draft, typed, patch, note, forgetTyped: () => setTyped({}), problems: entryProblems(draft, todayOn, typed) }
}

export type EntryDialogProps = { readonly event: EventKind | null; readonly demandId: number | null; readonly onClose: () => void }

/** Writes down what happened: to which demand, when, and what an entry of that kind must say. */
export function EntryDialog({ event, demandId, onClose }: EntryDialogProps) {
  const { order, clock, todayOn } = useClock()
  const { draft, patch, note, forgetTyped, problems } = useEntry(event, demandId)
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('demands.record')
  const [isTried, setTried] = useState(false)
  const demands = clock?.demands ?? []
  const demand = demands.find((one) => one.demandId === draft.demandId)
  const refused = refusedAt(failure)
  const shown: Record<string, string> = { ...(isTried ? problems : {}), ...Object.fromEntries(Object.entries(fieldErrors).map(([field, message]) => [field.replace(/^data\./, ''), message])), ...(refused === null ? {} : { [refused.field]: refused.message }) }
  const change = (facts: Partial<EntryDraft>, ...fields: readonly string[]) => {
    patch(facts)
    for (const field of fields) clear(field)
    if (refused !== null) clear()
  }
  const changeValues = (values: EntryValues, field: string, problem: string | null) => {
    note(field, problem)
    change({ values }, `data.${field}`)
  }
  const submit = async () => {
    setTried(true)
    if (Object.keys(problems).length > 0 || draft.kind === null || draft.occurredOn === null) return
    const answer = await run({ orderId: order.orderId, demandId: demandOfEntry(draft.kind, draft.demandId), kind: draft.kind, occurredOn: draft.occurredOn, occurredTime: timeOf(draft.time), data: entryData(draft.kind, draft.values), note: draft.note })
    if (answer === null) return
    onClose()
    showToast(texts.done(EVENT_KIND_LABELS[draft.kind]))
  }
  const kindOptions = fittingEvents(demand?.kind ?? null).flatMap(({ group, kinds }) => kinds.map((value) => ({ value, label: EVENT_KIND_LABELS[value], group: texts.groups[group] })))
  return (
    <Dialog isOpen title={event === null ? texts.title : texts.titles[event] ?? EVENT_KIND_LABELS[event]} onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning, kbd: 'Ctrl Enter' }}>
      {demands.length > 0 && event === null && (
        <SelectField
          label={texts.demand}
          value={draft.demandId === null ? WHOLE_ORDER : String(draft.demandId)}
          options={[...demands.toReversed().map((one) => ({ value: String(one.demandId), label: texts.demandOption(one.no, DEMAND_KIND_LABELS[one.kind], one.receivedOn, one.endedOn) })), { value: WHOLE_ORDER, label: texts.wholeOrder }]}
          onChange={(value) => change({ demandId: value === null || value === WHOLE_ORDER ? null : Number(value), kind: null }, 'demandId')}
        />
      )}
      {event === null && <SelectField label={texts.kind} isRequired isSearchable hasAutoFocus value={draft.kind} options={kindOptions} error={shown['kind']} onChange={(kind) => { forgetTyped(); change({ kind }, 'kind') }} />}
      <Moment on={draft.occurredOn} time={draft.time} maxOn={todayOn} label={texts.occurredOn} problems={shown} dayField="occurredOn" timeField="occurredTime" onDay={(occurredOn, problem) => { note('occurredOn', problem); change({ occurredOn }, 'occurredOn') }} onTime={(time) => change({ time }, 'occurredTime')} />
      {draft.kind !== null && <EntryFields key={draft.kind} kind={draft.kind} values={draft.values} problems={shown} onChange={changeValues} hasAutoFocus={event !== null} />}
      {draft.kind !== null && <EntryHint kind={draft.kind} values={draft.values} demand={demand} />}
      <AreaField label={texts.note} rows={2} value={draft.note} error={shown['note']} onChange={(words) => change({ note: words }, 'note')} />
      {refused === null && <FailureNote failure={failure} />}
    </Dialog>
  )
}
