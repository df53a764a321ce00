import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { OrderStatus } from '#shared/orders/status.ts'

/** What is done with a part of an order. */
export const ORDER_PART_ACTS = ['draft', 'confirm', 'issue', 'take_back'] as const
export type OrderPartAct = (typeof ORDER_PART_ACTS)[number]

/** Lines are confirmed, reserved and issued only while the repair goes on. */
export const REPAIR_STAGES: readonly OrderStatus[] = ['work', 'waiting_part']
const PRICED_STAGES: readonly OrderStatus[] = ['expertise', 'decision', 'consent', ...REPAIR_STAGES]
const REPAIRS: readonly string[] = ['warranty_repair', 'paid_repair']

const STAGES: Record<OrderPartAct, readonly OrderStatus[]> = {
  draft: PRICED_STAGES, confirm: REPAIR_STAGES, issue: REPAIR_STAGES, take_back: [...PRICED_STAGES, 'settlement'],
}

export interface WrongPartStage { readonly code: 'stock.wrong_stage'; readonly details: { readonly status: OrderStatus; readonly act: OrderPartAct } }
export interface StandingOrder { readonly status: OrderStatus; readonly decision: string | null }

/** A finished repair keeps what was put in; a product that goes back unrepaired may still give its parts up. */
const isHandedBackAsItCame = ({ status, decision }: StandingOrder): boolean => status === 'ready' && !REPAIRS.includes(decision ?? '')

/** Whether the stage of the order lets it. Refuses: stock.wrong_stage. */
export function checkPartAct(act: OrderPartAct, order: StandingOrder): Result<null, WrongPartStage> {
  const isOpen = STAGES[act].includes(order.status) || (act === 'take_back' && isHandedBackAsItCame(order))
  return isOpen ? ok(null) : fail({ code: 'stock.wrong_stage', details: { status: order.status, act } })
}

export interface PriceFacts {
  readonly decision: string | null
  readonly requestKind: string
  readonly salePriceMinor: number | null
  /** What one piece costs the centre. */
  readonly costMinor: number | null
}

/** Price of a line nobody has priced: of a paid repair what the part is sold for, of a free one what it costs us; nothing where neither is known. */
export function defaultPriceMinor({ decision, requestKind, salePriceMinor, costMinor }: PriceFacts): number {
  const isPaid = (decision ?? requestKind) === 'paid_repair'
  return (isPaid ? salePriceMinor : costMinor) ?? 0
}

export interface NeedingLine { readonly partId: number; readonly waitingMilli: number }

/** What each line is offered of the free pieces: they are served in the order they come in. */
export function offersInTurn(lines: readonly NeedingLine[], freeMilliOf: (partId: number) => number): number[] {
  const left = new Map<number, number>()
  return lines.map(({ partId, waitingMilli }) => {
    const free = left.get(partId) ?? Math.max(0, freeMilliOf(partId))
    const offeredMilli = Math.min(free, waitingMilli)
    left.set(partId, free - offeredMilli)
    return offeredMilli
  })
}

export interface FreeIn { readonly warehouseId: number; readonly freeMilli: number }
export interface Share { readonly warehouseId: number; readonly qtyMilli: number }

/** Where so many pieces are taken from, the fullest warehouse first; less than asked for when less is free. */
export function sharesOf(qtyMilli: number, free: readonly FreeIn[]): Share[] {
  const fullestFirst = [...free].sort((a, b) => b.freeMilli - a.freeMilli || a.warehouseId - b.warehouseId)
  const shares: Share[] = []
  let left = qtyMilli
  for (const { warehouseId, freeMilli } of fullestFirst) {
    const taken = Math.min(left, freeMilli)
    if (taken <= 0) break
    shares.push({ warehouseId, qtyMilli: taken })
    left -= taken
  }
  return shares
}
