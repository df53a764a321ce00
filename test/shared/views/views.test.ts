import { describe, expect, it } from 'vitest'
import { USUAL_VIEWS, VIEW_BODIES, VIEW_LISTS } from '#shared/contract/view-lists.ts'
import { readViewBody } from '#shared/views/read-view-body.ts'
import { isSameView, mayChangeView } from '#shared/views/view-rules.ts'

describe('reading a kept view', () => {
  it.each(VIEW_LISTS)('the usual look of «%s» is a view and reads as it was written', (list) => {
    expect(VIEW_BODIES[list].parse(USUAL_VIEWS[list])).toEqual(USUAL_VIEWS[list])
    expect(readViewBody(list, JSON.parse(JSON.stringify(USUAL_VIEWS[list])))).toEqual({ body: USUAL_VIEWS[list], dropped: [] })
  })

  it.each(VIEW_LISTS)('anything at all opens «%s», as usual where nothing is understood', (list) => {
    for (const stored of [null, 7, 'x', [], {}, { filters: [], hiddenColumns: {}, text: 5 }, { filters: null }]) expect(readViewBody(list, stored).body).toEqual(USUAL_VIEWS[list])
  })

  it('a filter that came later than the view is as usual and not called lost', () => {
    expect(readViewBody('orders', { filters: { status: 'ready' } })).toEqual({ body: { ...USUAL_VIEWS.orders, filters: { ...USUAL_VIEWS.orders.filters, status: 'ready' } }, dropped: [] })
  })

  it('names like those of every object are no filters', () => {
    expect(readViewBody('terms', JSON.parse('{"filters":{"__proto__":1,"constructor":2,"warning":"overdue"}}'))).toMatchObject({ body: { filters: { warning: 'overdue' } }, dropped: [{ name: '__proto__' }, { name: 'constructor' }] })
  })
})

describe('a view and the list as it stands', () => {
  it('are the same whatever the order of their parts', () => {
    const [one, other] = [{ ...USUAL_VIEWS.claims, hiddenColumns: ['lines' as const, 'total' as const] }, { ...USUAL_VIEWS.claims, hiddenColumns: ['total' as const, 'lines' as const] }]
    expect(isSameView(one, other)).toBe(true)
    expect(isSameView(one, { ...one, filters: { ...one.filters, supplierId: 3 } })).toBe(false)
    expect(isSameView(USUAL_VIEWS.parts, { ...USUAL_VIEWS.parts, text: 'ремень' })).toBe(false)
  })

  it.each([
    ['one’s own', true, false, ['engineer'], true], ['one’s own that is shared', true, true, ['engineer'], true], ['a shared one, by an engineer', false, true, ['engineer'], false],
    ['a shared one, by a manager', false, true, ['manager'], true], ['another’s that is not shared, by a manager', false, false, ['manager'], false],
  ] as const)('%s: who may change it', (_which, isOwn, isShared, roles, isAllowed) => {
    expect(mayChangeView({ isOwn, isShared }, roles)).toBe(isAllowed)
  })
})
