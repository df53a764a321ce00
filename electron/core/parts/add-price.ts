import { command, type In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { getPart } from './part-facts.ts'
import { insertPrice } from './prices-store.ts'

/** Refuses: parts.not_found, suppliers.not_found, parts.price_in_future. */
export const addPrice = command((tx, input: In<'parts.addPrice'>, ctx) => {
  const { partId } = getPart(tx, input.partId)
  if (findSupplier(tx, input.supplierId) === null) refuse('suppliers.not_found', {})
  if (input.validFromOn > ctx.todayOn) refuse('parts.price_in_future', { validFromOn: input.validFromOn })
  const rateMicro = input.currency === 'RUB' ? null : input.rateMicro
  const priceId = insertPrice(tx, { ...input, rateMicro, source: 'manual', recordedAt: ctx.nowAt, recordedBy: ctx.person().personId })
  ctx.note({ entity: 'part', entityId: partId, after: { priceId, supplierId: input.supplierId, currency: input.currency, priceMinor: input.priceMinor, rateMicro, validFromOn: input.validFromOn } })
  return { done: true as const }
})
