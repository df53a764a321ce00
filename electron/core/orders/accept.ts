import type { Customer } from '#shared/contract/customers.ts'
import type { Model } from '#shared/contract/reference.ts'
import { exceededAgreedDays } from '#shared/law/demands.ts'
import { demandOfOrder } from '#shared/orders/order-term.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { orRefuse, refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { nextNumber } from '#core/db/numbers.ts'
import { findModel } from '#core/catalog/index.ts'
import { recordIntake } from '#core/clock/index.ts'
import { checkedFacts, findCustomer, insertCustomer, sealedFacts, sealSaltOf } from '#core/customers/index.ts'
import { forgetDraft } from '#core/drafts/index.ts'
import { lawBookOf } from '#core/law-book/index.ts'
import { placeTakenIn } from '#core/places/index.ts'
import { indexOrder } from '#core/search/index.ts'
import { addTimeline } from '#core/timeline/index.ts'
import { foundOrMadeUnit, type Unit } from '#core/units/index.ts'
import { intakeFactsOf } from './order.ts'
import { getOrder, insertOrder, orderIdByNumber } from './orders-store.ts'
import { insertPhoto, refuseUnlessPicture } from './photos-store.ts'

type Input = In<'orders.accept'>

const deviceOf = (model: Model): string => [model.category, model.brand, model.name].filter((part) => part !== '').join(' ')

/** An order of another program may have come in under a number of ours; then the next one is taken. */
function freeNumber(tx: WriteTx, todayOn: string): string {
  let number = nextNumber(tx, 'order', '', todayOn)
  while (orderIdByNumber(tx, number) !== null) number = nextNumber(tx, 'order', '', todayOn)
  return number
}

function foundOrMadeCustomer(tx: WriteTx, input: Input): Customer {
  const customerId = input.customerId ?? insertCustomer(tx, checkedFacts(input.customer))
  return findCustomer(tx, customerId) ?? refuse('customers.not_found', {})
}

/** What is demanded and when; the term is counted from the entries. Refuses: orders.demand_in_future, demands.before_sale, orders.demand_not_for_us, demands.term_too_long. */
function demandFacts(tx: WriteTx, input: Input, ctx: CommandCtx) {
  const { demandReceivedOn, requestKind, agreedDays, needsCheck, isInStock } = input
  if (demandReceivedOn > ctx.todayOn) refuse('orders.demand_in_future', { demandReceivedOn })
  const { soldOn } = input.sale
  if (soldOn !== null && demandReceivedOn < soldOn) refuse('demands.before_sale', { occurredOn: demandReceivedOn, soldOn })
  const demand = orRefuse(demandOfOrder({ requestKind, demand: input.demand, ourRole: ctx.organisation().ourRole }))
  const maxDays = demand === 'repair' ? exceededAgreedDays(lawBookOf(tx), demandReceivedOn, agreedDays) : null
  if (maxDays !== null) refuse('demands.term_too_long', { maxDays })
  return { demand, demandReceivedOn, agreedDays, needsCheck, isInStock }
}

function bindPhotos(tx: WriteTx, orderId: number, input: Input, ctx: CommandCtx): void {
  for (const { fileId, slotCode } of input.photos) {
    refuseUnlessPicture(tx, fileId)
    insertPhoto(tx, { orderId, fileId, purpose: 'intake', slotCode, stepCode: '', groundCode: '', addedAt: ctx.nowAt, addedBy: ctx.person().personId })
  }
}

function recordPrepayment(tx: WriteTx, orderId: number, amountMinor: number, ctx: CommandCtx): void {
  if (amountMinor === 0) return
  tx.sql("INSERT INTO payments (order_id, amount_minor, purpose, method, receipt_no, at_utc, person_id) VALUES (?, ?, 'prepayment', '', '', ?, ?)").run(orderId, amountMinor, ctx.nowAt, ctx.person().personId)
  addTimeline(tx, orderId, { kind: 'payment', code: 'prepayment', data: { amountMinor } }, ctx)
}

interface Taken { readonly orderId: number; readonly number: string; readonly unit: Unit; readonly customer: Customer; readonly isNewCustomer: boolean; readonly deadlineOn: string | null; readonly demand: string | null; readonly place: string | null }

function noteIntake(tx: WriteTx, taken: Taken, input: Input, ctx: CommandCtx): void {
  const { orderId, number, unit, customer, deadlineOn, demand } = taken
  const salt = sealSaltOf(tx, customer.customerId)
  const { customerId, orderCount: _orders, lastOrderOn: _last, ...facts } = customer
  ctx.note({
    entity: 'order', entityId: orderId,
    after: {
      number, unitId: unit.unitId, serial: unit.serial, modelId: unit.modelId, sale: unit.sale, customerId, isNewCustomer: taken.isNewCustomer, customer: sealedFacts(salt, facts),
      requestKind: input.requestKind, demand, demandReceivedOn: input.demandReceivedOn, deadlineOn, valueMinor: input.valueMinor, prepaidMinor: input.prepaidMinor,
      defectWords: input.defectWords, ...intakeFactsOf(input), photos: input.photos, place: taken.place,
    },
  })
}

/**
 * Takes a product in: unit, customer, order, term, photos and prepayment at once or not at all.
 * Refuses: catalog.not_found, customers.*, units.bad_serial, units.sold_in_future, units.already_here, orders.demand_in_future, orders.demand_not_for_us, demands.before_sale, demands.term_too_long, files.*, places.*.
 */
export const accept = command((tx, input: Input, ctx): Out<'orders.accept'> => {
  const { personId } = ctx.person()
  const model = findModel(tx, input.modelId) ?? refuse('catalog.not_found', {})
  const unit = foundOrMadeUnit(tx, { serial: input.serial, modelId: model.modelId, sale: input.sale, todayOn: ctx.todayOn })
  const customer = foundOrMadeCustomer(tx, input)
  const demanded = demandFacts(tx, input, ctx)
  const number = freeNumber(tx, ctx.todayOn)
  const { isUrgent, requestKind, defectWords, valueMinor, prepaidMinor } = input
  const orderId = insertOrder(tx, {
    ...demanded, termRule: null, deadlineOn: null, number, isUrgent, unitId: unit.unitId, modelId: model.modelId, customerId: customer.customerId, device: deviceOf(model), customerName: customer.fullName, serial: unit.serial,
    requestKind, acceptedAt: ctx.nowAt, acceptedOn: ctx.todayOn, acceptedBy: personId, defectWords, valueMinor, prepaidMinor, intake: intakeFactsOf(input),
  })
  recordIntake(tx, { ...demanded, orderId, needsLoaner: input.needsLoaner, acceptedOn: ctx.todayOn }, ctx)
  const { deadlineOn } = getOrder(tx, orderId)
  const place = placeTakenIn(tx, orderId, input.binId, ctx)
  addTimeline(tx, orderId, { kind: 'intake', code: 'accepted', text: input.note, data: { number, deadlineOn, photoCount: input.photos.length, ...(place === null ? {} : { place: place.bin.label }) } }, ctx)
  bindPhotos(tx, orderId, input, ctx)
  recordPrepayment(tx, orderId, prepaidMinor, ctx)
  indexOrder(tx, orderId)
  forgetDraft(tx, 'intake', '', ctx)
  noteIntake(tx, { orderId, number, place: place?.bin.label ?? null, unit, customer, isNewCustomer: input.customerId === null, deadlineOn, demand: demanded.demand }, input, ctx)
  return { orderId, number }
})
