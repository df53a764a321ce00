import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { issue } from './issue.ts'
import { addOrderPart, changeOrderPart, dropOrderPart } from './line-changes.ts'
import { readOrderParts } from './read-order-parts.ts'
import { readWaiting } from './read-waiting.ts'
import { confirmOrderPart, reserve, unreserve } from './reserve.ts'
import { takeBack } from './take-back.ts'

/** Procedures about the parts of an order. */
type OrderPartVerbs = 'orderParts' | 'addOrderPart' | 'changeOrderPart' | 'confirmOrderPart' | 'reserve' | 'unreserve' | 'dropOrderPart' | 'issue' | 'takeBack' | 'waiting'

export const orderPartHandlers: Pick<FeatureHandlers<'stock'>, OrderPartVerbs> = {
  orderParts: query(readOrderParts), addOrderPart, changeOrderPart, confirmOrderPart, reserve, unreserve, dropOrderPart, issue, takeBack, waiting: query(readWaiting),
}
