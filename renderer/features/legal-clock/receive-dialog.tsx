import { useState } from 'react'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useDraftState } from '#renderer/app/drafts/use-draft-state.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { DEMAND_KIND_LABELS } from '#renderer/texts/labels.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { DemandStanding } from '#shared/contract/demands.ts'
import { isDefectDemand, type DemandKind } from '#shared/law/demand-kinds.ts'
import { useClock } from './clock-context.ts'
import { mayNameDay, mayNameSum, needsDay } from './demand-groups.ts'
import { ADDRESSEE_OPTIONS, CHANNEL_OPTIONS, DEMAND_OPTIONS } from './entry-fields.tsx'
import { Moment } from './moment-fields.tsx'
import { demandOfDraft, EMPTY_DEMAND, receiveInput, receiveProblems, type ReceiveDraft } from './receive-form.ts'
import { refusedAt } from './refused-field.ts'
import { Standing } from './standing-note.tsx'

const { receive: texts } = clockTexts

/** Whether the demand would have a ground on the day it was received. */
function useStanding(kind: DemandKind | null, receivedOn: string | null): DemandStanding | undefined {
  const { order, todayOn } = useClock()
  const query = useQueryOf('demands.clock', { orderId: order.orderId, on: receivedOn === todayOn ? null : receivedOn }, { isEnabled: receivedOn !== null && receivedOn <= todayOn, keepsPrevious: true })
  return query.data?.standings.find((standing) => standing.kind === kind)
}

/** One demand of art. 18 takes the place of another: said before it is done. */
function Former({ kind }: { readonly kind: DemandKind }) {
  const { clock } = useClock()
  const former = clock?.demands.find((demand) => demand.endedOn === null && isDefectDemand(demand.kind))
  if (former === undefined || !isDefectDemand(kind)) return null
  return <Note tone="soon">{texts.takesPlace(DEMAND_KIND_LABELS[former.kind].toLowerCase())}</Note>
}

/** The demand is registered and has no ground: what to answer with. */
function Unfounded({ standing, onClose }: { readonly standing: DemandStanding; readonly onClose: () => void }) {
  const { makePaper } = useClock()
  const { paper } = standing
  const answer = () => {
    onClose()
    if (paper !== null) makePaper(paper)
  }
  return (
    <Dialog isOpen title={texts.unfounded} onClose={onClose} cancelLabel={texts.later} primary={paper === null ? undefined : { label: texts.answerBy(papersTexts.kind(paper)), onClick: answer }}>
      <Standing standing={standing} isPaperOffered={false} />
      <div>{texts.unfoundedWhy}</div>
    </Dialog>
  )
}

type FormProps = { readonly demand: DemandKind | null; readonly onDone: (standing: DemandStanding) => void; readonly onClose: () => void }

function ReceiveForm({ demand, onDone, onClose }: FormProps) {
  const { order, todayOn } = useClock()
  const { value: draft, set: setDraft, ...mark } = useDraftState<ReceiveDraft>({ screen: 'demand', subject: order.orderId, empty: { ...EMPTY_DEMAND, kind: demand, receivedOn: todayOn }, read: demandOfDraft })
  const [typed, setTyped] = useState<Readonly<Record<string, string | null>>>({})
  const [isTried, setTried] = useState(false)
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('demands.receive')
  const standing = useStanding(draft.kind, draft.receivedOn)
  const { kind } = draft
  const problems = receiveProblems(draft, todayOn, typed)
  const refused = refusedAt(failure)
  const refusedField = refused === null ? {} : { [refused.field === 'occurredOn' ? 'receivedOn' : refused.field]: refused.message }
  const shown: Record<string, string> = { ...(isTried ? problems : {}), ...fieldErrors, ...refusedField }
  const change = <K extends keyof ReceiveDraft>(field: K, value: ReceiveDraft[K], problem: string | null = null) => {
    setDraft((now) => ({ ...now, [field]: value }))
    setTyped((now) => ({ ...now, [field]: problem }))
    clear(refused === null ? field : undefined)
  }
  const changeKind = (next: DemandKind | null) => {
    change('kind', next)
    setTyped((now) => ({ ...now, amountMinor: null, untilOn: null }))
  }
  const submit = async () => {
    setTried(true)
    const input = receiveInput(draft, order.orderId)
    if (input === null || Object.keys(problems).length > 0) return
    mark.hold()
    const answer = await run(input)
    if (answer !== null) onDone(answer.standing)
  }
  return (
    <Dialog isOpen title={texts.title} onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning, kbd: 'Ctrl Enter' }}>
      <DraftNote {...mark} />
      <SelectField label={texts.kind} isRequired isSearchable hasAutoFocus value={kind} options={DEMAND_OPTIONS} error={shown['kind']} onChange={changeKind} />
      <Moment on={draft.receivedOn} time={draft.time} maxOn={todayOn} label={texts.receivedOn} problems={shown} dayField="receivedOn" timeField="receivedTime" onDay={(on, problem) => change('receivedOn', on, problem)} onTime={(time) => change('time', time)} />
      <FieldGrid columns="1fr 1fr">
        <SelectField label={texts.channel} isRequired value={draft.channel} options={CHANNEL_OPTIONS} error={shown['channel']} onChange={(value) => change('channel', value ?? draft.channel)} />
        <SelectField label={texts.addressee} description={texts.addresseeHint} isRequired value={draft.addressee} options={ADDRESSEE_OPTIONS} error={shown['addressee']} onChange={(value) => change('addressee', value ?? draft.addressee)} />
      </FieldGrid>
      {kind !== null && (mayNameSum(kind) || mayNameDay(kind)) && (
        <FieldGrid columns="1fr 1fr">
          {mayNameSum(kind) && <MoneyField label={texts.amount} valueMinor={draft.amountMinor} error={shown['amountMinor']} onChange={(value, problem) => change('amountMinor', value, problem)} />}
          {mayNameDay(kind) && <DateField label={texts.until[kind] ?? texts.untilOn} isRequired={needsDay(kind)} valueOn={draft.untilOn} error={shown['untilOn']} onChange={(value, problem) => change('untilOn', value, problem)} />}
        </FieldGrid>
      )}
      {kind !== null && standing !== undefined && <Standing standing={standing} isPaperOffered={false} />}
      {kind !== null && <Former kind={kind} />}
      <AreaField label={texts.note} description={texts.noteHint} rows={2} value={draft.note} error={shown['note']} onChange={(value) => change('note', value)} />
      {refused === null && <FailureNote failure={failure} />}
    </Dialog>
  )
}

/** Registers a demand whatever its merits, and says at once whether it has a ground and how to answer it. */
export function ReceiveDialog({ demand, onClose }: { readonly demand: DemandKind | null; readonly onClose: () => void }) {
  const [unfounded, setUnfounded] = useState<DemandStanding | null>(null)
  const done = (standing: DemandStanding) => {
    showToast(texts.done(DEMAND_KIND_LABELS[standing.kind]))
    if (standing.isAllowed) onClose()
    else setUnfounded(standing)
  }
  return unfounded === null ? <ReceiveForm demand={demand} onDone={done} onClose={onClose} /> : <Unfounded standing={unfounded} onClose={onClose} />
}
