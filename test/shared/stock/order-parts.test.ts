import { describe, expect, it } from 'vitest'
import { ORDER_STATUSES } from '#shared/orders/status.ts'
import { checkPartAct, defaultPriceMinor, offersInTurn, ORDER_PART_ACTS, sharesOf, type OrderPartAct } from '#shared/stock/order-parts.ts'

const openStages = (act: OrderPartAct, decision: string | null = 'warranty_repair'): string[] => ORDER_STATUSES.filter((status) => checkPartAct(act, { status, decision }).ok)

describe('parts of an order by its stage', () => {
  it.each([
    ['draft', ['expertise', 'decision', 'consent', 'work', 'waiting_part']],
    ['confirm', ['work', 'waiting_part']],
    ['issue', ['work', 'waiting_part']],
    ['take_back', ['expertise', 'decision', 'consent', 'work', 'waiting_part', 'settlement']],
  ] as const)('%s is open in %j', (act, stages) => {
    expect(openStages(act)).toEqual(stages)
  })

  it('a product that goes back unrepaired may still give its parts up', () => {
    expect(openStages('take_back', 'refusal')).toContain('ready')
    expect(openStages('take_back', 'paid_repair')).not.toContain('ready')
  })

  it('a refusal names the stage and what was wanted', () => {
    for (const act of ORDER_PART_ACTS) expect(checkPartAct(act, { status: 'closed', decision: 'refusal' })).toEqual({ ok: false, error: { code: 'stock.wrong_stage', details: { status: 'closed', act } } })
  })
})

describe('price nobody has named', () => {
  it.each([
    ['of a paid repair is what the part is sold for', { decision: 'paid_repair', requestKind: 'warranty_repair' }, 900],
    ['of a free repair is what it costs the centre', { decision: 'warranty_repair', requestKind: 'paid_repair' }, 400],
    ['before the decision follows what was asked for', { decision: null, requestKind: 'paid_repair' }, 900],
  ])('%s', (_title, order, price) => {
    expect(defaultPriceMinor({ ...order, salePriceMinor: 900, costMinor: 400 })).toBe(price)
  })

  it('is never taken from the other one', () => {
    expect(defaultPriceMinor({ decision: 'paid_repair', requestKind: 'paid_repair', salePriceMinor: null, costMinor: 400 })).toBe(0)
    expect(defaultPriceMinor({ decision: 'warranty_repair', requestKind: 'paid_repair', salePriceMinor: 900, costMinor: null })).toBe(0)
  })
})

describe('free pieces', () => {
  it('are offered in turn until they are gone, each part by itself', () => {
    const lines = [{ partId: 1, waitingMilli: 2_000 }, { partId: 2, waitingMilli: 1_000 }, { partId: 1, waitingMilli: 2_000 }, { partId: 1, waitingMilli: 1_000 }]
    expect(offersInTurn(lines, (partId) => (partId === 1 ? 3_000 : 0))).toEqual([2_000, 0, 1_000, 0])
  })

  it.each([
    ['come from the fullest warehouse first', 4_000, [{ warehouseId: 2, qtyMilli: 3_000 }, { warehouseId: 1, qtyMilli: 1_000 }]],
    ['are as many as there are', 9_000, [{ warehouseId: 2, qtyMilli: 3_000 }, { warehouseId: 1, qtyMilli: 2_000 }, { warehouseId: 3, qtyMilli: 2_000 }]],
    ['of one warehouse suffice where they can', 3_000, [{ warehouseId: 2, qtyMilli: 3_000 }]],
  ])('%s', (_title, qtyMilli, shares) => {
    expect(sharesOf(qtyMilli, [{ warehouseId: 3, freeMilli: 2_000 }, { warehouseId: 1, freeMilli: 2_000 }, { warehouseId: 2, freeMilli: 3_000 }, { warehouseId: 4, freeMilli: 0 }])).toEqual(shares)
  })
})
