import { recountOrdersOf } from '#core/clock/index.ts'
import { command, query, type FeatureHandlers, type In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { refuseFutureSale } from './found-or-made-unit.ts'
import { lookUp } from './look-up.ts'
import { unitView } from './unit-view.ts'
import { findUnit, updateSale } from './units-store.ts'

export { foundOrMadeUnit } from './found-or-made-unit.ts'
export { serialOrRefuse } from './look-up.ts'
export { unitView } from './unit-view.ts'
export { findUnit, findUnitOfModel, insertUnit, type Unit } from './units-store.ts'

export const units: FeatureHandlers<'units'> = {
  lookUp: query(lookUp),
  get: query((db, input: In<'units.get'>, ctx) => unitView(db, { unitId: input.unitId, on: ctx.todayOn })),
  saveSaleFacts: command((tx, input: In<'units.saveSaleFacts'>, ctx) => {
    const { unitId, sale } = input
    const before = findUnit(tx, unitId) ?? refuse('units.not_found', {})
    refuseFutureSale(sale, ctx.todayOn)
    updateSale(tx, unitId, sale)
    recountOrdersOf(tx, 'unit_id', unitId)
    ctx.note({ entity: 'unit', entityId: unitId, before: before.sale, after: sale })
    return { unitId }
  }),
}
