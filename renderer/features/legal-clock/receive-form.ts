import { clockTexts } from '#renderer/texts/legal-clock.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import type { DemandAddressee, EventChannel } from '#shared/law/clock-events.ts'
import type { DemandKind } from '#shared/law/demand-kinds.ts'
import { mayNameDay, mayNameSum, needsDay } from './demand-groups.ts'
import { isTime, timeOf } from './entry-form.ts'

const { receive: texts, entry } = clockTexts

export type ReceiveDraft = {
  readonly kind: DemandKind | null
  readonly receivedOn: string | null
  readonly time: string
  readonly channel: EventChannel
  readonly addressee: DemandAddressee
  readonly amountMinor: number | null
  readonly untilOn: string | null
  readonly note: string
}

export const EMPTY_DEMAND: ReceiveDraft = { kind: null, receivedOn: null, time: '', channel: 'in_person', addressee: 'us', amountMinor: null, untilOn: null, note: '' }

/** A demand begun earlier; fields an older program did not know are empty. */
export function demandOfDraft(body: unknown): ReceiveDraft {
  return { ...EMPTY_DEMAND, ...(body as Partial<ReceiveDraft>) }
}

/** What keeps the demand from being registered, at its fields. */
export function receiveProblems(draft: ReceiveDraft, todayOn: string, typed: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  const isDayAsked = draft.kind !== null && needsDay(draft.kind)
  const unread = Object.entries(typed).flatMap(([field, problem]) => (problem === null ? [] : [[field, problem] as const]))
  return {
    ...(draft.kind === null ? { kind: texts.kindNeeded } : {}),
    ...(draft.receivedOn === null ? { receivedOn: texts.dayNeeded } : draft.receivedOn > todayOn ? { receivedOn: entry.inFuture } : {}),
    ...(isTime(draft.time) ? {} : { time: entry.badTime }),
    ...(isDayAsked && draft.untilOn === null ? { untilOn: texts.untilNeeded } : {}),
    ...Object.fromEntries(unread),
  }
}

/** The draft as the core takes it; what the kind does not ask for is left out. */
export function receiveInput(draft: ReceiveDraft, orderId: number): InputOf<'demands.receive'> | null {
  const { kind, receivedOn } = draft
  if (kind === null || receivedOn === null) return null
  return {
    orderId, kind, receivedOn, receivedTime: timeOf(draft.time), channel: draft.channel, addressee: draft.addressee,
    amountMinor: mayNameSum(kind) ? draft.amountMinor : null, untilOn: mayNameDay(kind) ? draft.untilOn : null, note: draft.note,
  }
}
