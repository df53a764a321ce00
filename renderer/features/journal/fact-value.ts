import { isCivilDate } from '#shared/kit/calendar.ts'
import { formatAmount, formatDate, formatDateTime, formatNumber, formatQty } from '#renderer/texts/formats.ts'
import { FACT_LABELS, journalTexts as texts } from '#renderer/texts/journal.ts'
import { ADDRESSEE_LABELS, CHANNEL_LABELS, EVENT_KIND_LABELS } from '#renderer/texts/clock-labels.ts'
import * as labels from '#renderer/texts/labels.ts'
import { PAYMENT_METHOD_LABELS } from '#renderer/texts/work.ts'

const SEAL = 'sealed:'
const DIGEST = /^[0-9a-f]{64}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const SHOWN_DIGEST = 12

/** Lists of names for facts that hold a code. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: { ...labels.STATUS_LABELS, ...labels.CLAIM_STATUS_LABELS }, decision: labels.DECISION_LABELS, demand: labels.DEMAND_KIND_LABELS, requestKind: labels.REQUEST_KIND_LABELS, verdict: labels.VERDICT_LABELS,
  causeClass: labels.CAUSE_CLASS_LABELS, ourRole: labels.OUR_ROLE_LABELS, roles: labels.ROLE_LABELS, remedy: labels.REMEDY_LABELS, fixable: labels.FIXABLE_LABELS, outcome: labels.STEP_OUTCOME_LABELS,
  defectCategory: labels.DEFECT_CATEGORY_LABELS, severity: labels.SEVERITY_LABELS, reasons: labels.REASON_LABELS, purpose: labels.PHOTO_PURPOSE_LABELS, audience: labels.NOTE_AUDIENCE_LABELS, notifyBy: labels.NOTIFY_CHANNEL_LABELS, channel: { ...labels.NOTIFY_CHANNEL_LABELS, ...CHANNEL_LABELS }, addressee: ADDRESSEE_LABELS, power: labels.POWER_STATE_LABELS, method: PAYMENT_METHOD_LABELS,
  kind: { ...labels.DOCUMENT_KIND_LABELS, ...labels.STEP_KIND_LABELS, ...labels.CUSTOMER_KIND_LABELS, ...labels.WORK_LINE_KIND_LABELS, ...labels.DEMAND_KIND_LABELS, ...EVENT_KIND_LABELS },
}

/** «Чек-лист · 3 · Верхний предел». */
export function factName(path: readonly string[]): string {
  return path.map((part) => FACT_LABELS[part] ?? part).join(' · ')
}

/** Facts that hold the number of a person. */
const PERSON_KEYS: readonly string[] = ['engineerId', 'decidedBy', 'personId']

export type PersonNames = ReadonlyMap<number, string>

function numberText(key: string, value: number, people: PersonNames): string {
  if (PERSON_KEYS.includes(key)) return people.get(value) ?? String(value)
  if (key.endsWith('Minor')) return formatAmount(value)
  if (key.endsWith('Milli')) return formatQty(value)
  return key.endsWith('Id') || key.endsWith('Seq') ? String(value) : formatNumber(value)
}

function wordText(key: string, value: string): string {
  if (value === '') return texts.none
  if (value.startsWith(SEAL)) return texts.sealed(value.slice(SEAL.length))
  if (DIGEST.test(value)) return `${value.slice(0, SHOWN_DIGEST)}…`
  if (isCivilDate(value)) return formatDate(value)
  if (INSTANT.test(value)) return formatDateTime(value)
  return labels.labelOf(CODES[key] ?? {}, value)
}

/** One value of an entry in words; `key` is the last part of its path that is not a number of a row. */
export function factText(path: readonly string[], value: unknown, people: PersonNames): string {
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? ''
  if (value === null || value === undefined) return texts.none
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  if (typeof value === 'number') return numberText(key, value, people)
  if (typeof value === 'string') return wordText(key, value)
  if (Array.isArray(value)) return value.length === 0 ? texts.none : value.map((item: unknown) => factText(path, item, people)).join(', ')
  return JSON.stringify(value)
}
