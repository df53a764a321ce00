import type { OrderStatus } from '#shared/orders/status.ts'
import type { OrderPartAct } from '#shared/stock/order-parts.ts'
import type { QtyProblem } from '#shared/stock/quantities.ts'

export interface StockRefusals {
  /** Less is free than asked for; whoever holds the rest is named. */
  'stock.not_enough': { partNumber: string; place: string; unit: string; freeMilli: number; neededMilli: number; holders: readonly { orderNumber: string; qtyMilli: number }[] }
  'stock.bad_pieces': { partNumber: string; problem: QtyProblem }
  'stock.wrong_bin': { label: string; purpose: string }
  'stock.same_bin': Record<string, never>
  'stock.serial_already_here': { serial: string; place: string }
  'stock.serial_not_here': { serial: string; place: string }
  'stock.order_part_not_found': Record<string, never>
  'stock.order_part_state': { state: string }
  'stock.wrong_stage': { status: OrderStatus; act: OrderPartAct }
  'stock.over_need': { waitingMilli: number; unit: string }
  'stock.below_issued': { issuedMilli: number; unit: string }
  'stock.evidence_not_found': Record<string, never>
  'stock.evidence_state': { state: string }
  'stock.sent_in_future': { sentOn: string }
  'stock.not_from_stock': Record<string, never>
  'stock.over_issued': { issuedMilli: number; unit: string }
  'stock.over_reserved': { reservedMilli: number; unit: string }
  /** The line goes by giving the part back, not by being removed. */
  'stock.issued_line': { name: string }
  'stock.same_serial': { serial: string }
  'stock.parts_outstanding': { partNumbers: readonly string[] }
}
