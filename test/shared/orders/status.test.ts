import { describe, expect, it } from 'vitest'
import { nextAction } from '#shared/orders/next-action.ts'
import { isOpen, nextStatus, ORDER_EVENTS, ORDER_STATUSES, type OrderStatus } from '#shared/orders/status.ts'

const stepsFrom = (status: OrderStatus): readonly OrderStatus[] => ORDER_EVENTS.flatMap((event) => {
  const next = nextStatus(status, event)
  return next.ok ? [next.value] : []
})

function reachableFrom(start: OrderStatus): ReadonlySet<OrderStatus> {
  const seen = new Set<OrderStatus>([start])
  for (const status of seen) for (const next of stepsFrom(status)) seen.add(next)
  return seen
}

describe('stages of a repair order', () => {
  it('answers every event at every stage with a stage or with a refusal that names both', () => {
    for (const status of ORDER_STATUSES) {
      for (const event of ORDER_EVENTS) {
        const next = nextStatus(status, event)
        if (next.ok) expect(ORDER_STATUSES).toContain(next.value)
        else expect(next.error).toEqual({ code: 'orders.wrong_stage', details: { status, event } })
      }
    }
  })

  it('nothing happens to a closed order', () => {
    expect(stepsFrom('closed')).toEqual([])
    expect(ORDER_STATUSES.filter((status) => !isOpen(status))).toEqual(['closed'])
  })

  it('every stage is reached from acceptance', () => {
    expect([...reachableFrom('accepted')].toSorted()).toEqual([...ORDER_STATUSES].toSorted())
  })

  it.each(ORDER_STATUSES.filter(isOpen))('an order at stage «%s» can still be handed over', (status) => {
    expect(reachableFrom(status)).toContain('closed')
  })

  it('every event happens at some stage', () => {
    for (const event of ORDER_EVENTS) expect(ORDER_STATUSES.some((status) => nextStatus(status, event).ok), event).toBe(true)
  })

  it('only the hand-over of a ready product closes the order', () => {
    const closing = ORDER_STATUSES.flatMap((status) => ORDER_EVENTS.filter((event) => {
      const next = nextStatus(status, event)
      return next.ok && next.value === 'closed'
    }).map((event) => `${status}: ${event}`))
    expect(closing).toEqual(['ready: hand_over'])
  })

  it('a decision is taken only when the expertise is signed', () => {
    for (const event of ORDER_EVENTS.filter((name) => name.startsWith('decide_'))) {
      expect(ORDER_STATUSES.filter((status) => nextStatus(status, event).ok), event).toEqual(['decision'])
    }
  })
})

describe('what to do next', () => {
  it('every open order has something to do and a closed one has nothing', () => {
    for (const status of ORDER_STATUSES) expect(nextAction(status, null) === 'none', status).toBe(status === 'closed')
  })

  it('a settlement says whether money or a product is due, and a refused product is handed back', () => {
    expect([nextAction('settlement', 'replacement'), nextAction('settlement', 'price_reduction'), nextAction('settlement', 'refund'), nextAction('ready', 'refusal'), nextAction('ready', 'warranty_repair')])
      .toEqual(['replace_unit', 'reduce_price', 'return_money', 'hand_back', 'call_customer'])
  })
})
