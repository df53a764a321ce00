import type { OrderPart } from '#shared/contract/stock.ts'
import { orderPartTexts } from '#renderer/texts/order-parts.ts'
import type { Tone } from '#renderer/ui/tones.ts'

const { state: words } = orderPartTexts

export type PartState = { readonly id: string; readonly text: string; readonly tone: Tone }

/** How one line stands, in the words of the shelf: what is held, what is waited for, what has been given. */
export function partStates(line: OrderPart): readonly PartState[] {
  if (line.state === 'draft') return [{ id: 'draft', text: words.draft, tone: 'plain' }]
  if (line.state === 'issued') return [{ id: 'issued', text: words.issued(line), tone: 'ok' }]
  return [
    ...(line.reservedMilli > 0 ? [{ id: 'reserved', text: words.reserved(line), tone: 'ok' } as const] : []),
    ...(line.waitingMilli > 0 ? [{ id: 'waits', text: words.waits(line), tone: 'wait' } as const] : []),
    ...(line.issuedMilli > 0 ? [{ id: 'issued', text: words.issued(line), tone: 'ok' } as const] : []),
  ]
}

const isOpen = ({ state }: OrderPart): boolean => state === 'draft' || state === 'confirmed'
/** What is missing of the line: a draft lacks everything. */
const lackedMilli = (line: OrderPart): number => (line.state === 'issued' ? 0 : line.waitingMilli)

/** Analogues are offered where the part itself will not do. */
export const offeredAnalogues = (line: OrderPart): OrderPart['analogues'] => (isOpen(line) && lackedMilli(line) > line.freeMilli ? line.analogues : [])

/** How much can be kept for a confirmed line now. */
export const reservableMilli = (line: OrderPart): number => (line.state === 'confirmed' ? Math.min(line.waitingMilli, line.freeMilli) : 0)

/** How much can be handed out now: what it holds, and what lies free of what it lacks. */
export const issuableMilli = (line: OrderPart): number => (line.state === 'confirmed' ? line.reservedMilli + reservableMilli(line) : 0)

export type NextHold = { readonly kind: 'reserve' | 'confirm'; readonly line: OrderPart }

/** What the key of reservation does: first what can be reserved, then the first draft. */
export function nextHold(lines: readonly OrderPart[]): NextHold | null {
  const waiting = lines.find((line) => reservableMilli(line) > 0)
  if (waiting !== undefined) return { kind: 'reserve', line: waiting }
  const draft = lines.find((line) => line.state === 'draft')
  return draft === undefined ? null : { kind: 'confirm', line: draft }
}
