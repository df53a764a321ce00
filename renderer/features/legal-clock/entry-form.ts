import { clockTexts } from '#renderer/texts/legal-clock.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { missingData, type EventData, type EventKind } from '#shared/law/clock-events.ts'
import { fieldsOf } from './fitting-events.ts'
import { AGREED_DAYS_MAX } from '#shared/contract/fields.ts'

const { entry: texts } = clockTexts

export const DAYS_MIN = 1
const TIME = /^([01]?\d|2[0-3]):[0-5]\d$/

/** What is typed about an entry; days stay as typed until they are read. */
export type EntryValues = Readonly<Omit<Partial<{ -readonly [Field in keyof EventData]: EventData[Field] | null }>, 'days'>> & { readonly daysText?: string }

export type EntryDraft = {
  readonly kind: EventKind | null
  /** Null: it is about the order as a whole. */
  readonly demandId: number | null
  readonly occurredOn: string | null
  readonly time: string
  readonly values: EntryValues
  readonly note: string
}

/** Messages by field: `kind`, `occurredOn`, `time`, or a fact of the entry. */
export type EntryProblems = Readonly<Record<string, string>>

export function isTime(text: string): boolean {
  return text.trim() === '' || TIME.test(text.trim())
}

/** «9:05» as the core keeps it: «09:05»; null where none was written down. */
export function timeOf(text: string): string | null {
  const typed = text.trim()
  return typed === '' ? null : typed.padStart('HH:MM'.length, '0')
}

/** A whole number of days, or null for anything else. */
export function daysOf(text: string | undefined): number | null {
  const typed = (text ?? '').trim()
  return /^\d{1,4}$/.test(typed) ? Number(typed) : null
}

/** The facts that belong to this kind of entry and were filled. */
export function entryData(kind: EventKind, values: EntryValues): InputOf<'demands.record'>['data'] {
  const days = daysOf(values.daysText)
  const all: Readonly<Record<string, unknown>> = { ...values, days }
  const filled = fieldsOf(kind).flatMap((field) => {
    const value = all[field]
    const kept = typeof value === 'string' ? value.trim() : value
    return kept === null || kept === undefined || kept === '' ? [] : [[field, kept] as const]
  })
  return Object.fromEntries(filled) as InputOf<'demands.record'>['data']
}

function daysProblem(values: EntryValues): string | null {
  if ((values.daysText ?? '').trim() === '') return null
  const days = daysOf(values.daysText)
  return days === null || days < DAYS_MIN || days > AGREED_DAYS_MAX ? texts.daysRange(DAYS_MIN, AGREED_DAYS_MAX) : null
}

/** What keeps the entry from being written, at its fields. `typed`: what dates and sums could not be read. */
export function entryProblems(draft: EntryDraft, todayOn: string, typed: Readonly<Record<string, string | null>>): EntryProblems {
  const unread = Object.entries(typed).flatMap(([field, problem]) => (problem === null ? [] : [[field, problem] as const]))
  const days = daysProblem(draft.values)
  const missing = draft.kind === null ? [] : missingData(draft.kind, entryData(draft.kind, draft.values) as EventData)
  return {
    ...Object.fromEntries(missing.map((field) => [field, texts.needed])),
    ...(draft.kind === null ? { kind: texts.kindNeeded } : {}),
    ...(draft.occurredOn === null ? { occurredOn: texts.dayNeeded } : draft.occurredOn > todayOn ? { occurredOn: texts.inFuture } : {}),
    ...(isTime(draft.time) ? {} : { time: texts.badTime }),
    ...(days === null ? {} : { days }),
    ...Object.fromEntries(unread),
  }
}
