import { createContext, useContext } from 'react'
import type { DemandKind } from '#shared/law/demand-kinds.ts'
import type { EventKind } from '#shared/law/clock-events.ts'
import type { OrderClock } from '#shared/contract/demands.ts'
import type { CallFailed } from '#renderer/rpc/call-failure.ts'

/** What the clock needs of the order it belongs to. */
export type ClockOrder = { readonly orderId: number; readonly number: string; readonly isImported: boolean; readonly isClosed: boolean }

export type ClockDialog =
  | { readonly kind: 'receive'; readonly demand: DemandKind | null }
  /** Without an event the person chooses what happened. */
  | { readonly kind: 'record'; readonly event: EventKind | null; readonly demandId: number | null }
  | { readonly kind: 'correct'; readonly eventId: number; readonly isVoid: boolean }

/** Ways from the clock to other parts of the card. */
export type ClockWays = {
  readonly makePaper: (kind: string) => void
  /** The paper that is being made. */
  readonly busyPaper: string | null
  readonly showPanel: () => void
}

/** The clock of the order on the screen, as it stands on the chosen day. */
export type ClockView = ClockWays & {
  readonly order: ClockOrder
  readonly todayOn: string
  /** The day everything is counted on. */
  readonly on: string
  /** Null goes back to today. */
  readonly showOn: (on: string | null) => void
  readonly clock: OrderClock | undefined
  readonly query: { readonly error: CallFailed | null; readonly isError: boolean; readonly refetch: () => Promise<unknown> }
  readonly open: (dialog: ClockDialog) => void
}

export const ClockContext = createContext<ClockView | null>(null)

/** Refuses: a part of the clock outside the card of an order. */
export function useClock(): ClockView {
  const view = useContext(ClockContext)
  if (view === null) throw new Error('the clock of the order is missing above this component')
  return view
}
