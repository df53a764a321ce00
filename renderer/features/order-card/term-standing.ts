import type { OrderCard } from '#shared/contract/orders.ts'
import { daysBetween } from '#shared/kit/calendar.ts'
import { TERM_SOON_DAYS } from '#shared/orders/desk.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import type { Tone } from '#renderer/ui/tones.ts'

/** How the statutory term of the order stands today. Units: days. */
export type TermStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'closed'; readonly on: string }
  | { readonly kind: 'not_owed' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'missed'; readonly days: number }
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'running'; readonly on: string; readonly days: number }

type TermCard = Pick<OrderCard, 'status' | 'closedOn' | 'deadlineOn' | 'decision' | 'work' | 'exposure'>

/** Decisions that leave nothing owed under the demand. */
const NOTHING_OWED: readonly string[] = ['refusal', 'no_fault', 'paid_repair']

/** A demand that has been met keeps or breaks its term for good; one that is not met yet runs on to today. */
export function termStanding(card: TermCard, todayOn: string): TermStanding {
  if (card.closedOn !== null) return { kind: 'closed', on: card.closedOn }
  if (card.deadlineOn === null) return { kind: 'none' }
  if (NOTHING_OWED.includes(card.decision?.decision ?? '')) return { kind: 'not_owed' }
  if (card.status === 'ready') return metOn(card.deadlineOn, card.work.finishedOn)
  const days = daysBetween(todayOn, card.deadlineOn)
  if (days < 0) return { kind: 'late', days: -days }
  return days === 0 ? { kind: 'today' } : { kind: 'running', on: card.deadlineOn, days }
}

/** Without a day of completion the money was returned or the unit replaced: nothing runs any more. */
function metOn(deadlineOn: string, finishedOn: string | null): TermStanding {
  const days = finishedOn === null ? 0 : daysBetween(deadlineOn, finishedOn)
  return days > 0 ? { kind: 'missed', days } : { kind: 'kept' }
}

const { term: texts } = orderCardTexts

/** The standing in a word with its tone; null when there is nothing to say. */
export function termTag(standing: TermStanding): { readonly text: string; readonly tone: Tone } | null {
  switch (standing.kind) {
    case 'none':
    case 'not_owed':
      return null
    case 'closed':
      return { text: orderCardTexts.closedOn(standing.on), tone: 'plain' }
    case 'kept':
      return { text: texts.kept, tone: 'ok' }
    case 'missed':
      return { text: texts.missed(standing.days), tone: 'late' }
    case 'late':
      return { text: texts.late(standing.days), tone: 'late' }
    case 'today':
      return { text: texts.today, tone: 'soon' }
    case 'running':
      return { text: texts.running(standing.on, standing.days), tone: standing.days <= TERM_SOON_DAYS ? 'soon' : 'plain' }
  }
}
