import type { Customer } from '#shared/contract/customers.ts'
import type { OrderCard, Photo } from '#shared/contract/orders.ts'
import { handoverBlockers } from '#shared/handover/blockers.ts'
import { firstDayMinor } from '#shared/law/clock-exposure.ts'
import type { LawBook } from '#shared/law/law-book.ts'
import { nextAction } from '#shared/orders/next-action.ts'
import { isPaidByCustomer, workTotals } from '#shared/work/totals.ts'
import type { Ctx } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { centreOf, clockOrderOf, countOrder, sumsOfOrder, type CountedOrder, type OrderSums } from '#core/clock/index.ts'
import { findCustomer } from '#core/customers/index.ts'
import { placeOf } from '#core/places/index.ts'
import { timelineOf } from '#core/timeline/index.ts'
import { unitView } from '#core/units/index.ts'
import { claimOf, currentDecision, newestExpertise, paymentsOf, personName, printedDocuments, standingLines, type CardDocument, type CardExpertise } from './card-sql.ts'
import { finishedOnOf, todayOf } from './desk-row.ts'
import type { Order } from './order.ts'
import { getOrder } from './orders-store.ts'
import { orderPhotos } from './photos-store.ts'

/** Money that went back to the customer is a payment too, but not one the customer made. */
const REFUND = 'refund'
const DAY_UNITS: readonly string[] = ['calendar_day', 'working_day', 'day_no_sundays_holidays']

/** The main term of the demand to be answered; null where the law sets none. */
function termOf({ demands, current }: CountedOrder): OrderCard['term'] {
  const term = demands.find(({ state }) => state.demandId === current?.demandId)?.terms[0]
  if (term === undefined) return null
  const { ruleId, article, n, unit, dueCalendarOn, dueLegalOn, isOuterLimit } = term
  return { ruleId, article, days: DAY_UNITS.includes(unit) ? n : null, dueCalendarOn, dueLegalOn, kind: isOuterLimit ? 'outer_limit' : 'hard' }
}

/** What the first day of delay would cost, while every term is kept. */
function firstDayOf({ demands, current }: CountedOrder, { money }: OrderSums, law: LawBook): OrderCard['exposure'] {
  const counted = demands.find(({ state }) => state.demandId === current?.demandId)
  const term = counted?.terms[0]
  if (counted === undefined || term === undefined || counted.state.ending === 'refused') return null
  return { days: 0, perDayMinor: firstDayMinor({ state: counted.state, term: { ...term, endedOn: null }, money, law }), totalMinor: 0, capMinor: money.pricePaidMinor }
}

/** What missed terms come to today, all lines together; null where nothing is demanded or the order is closed. */
function exposureOfOrder(db: ReadDb, order: Order, counted: CountedOrder, { law, todayOn }: { readonly law: LawBook; readonly todayOn: string }): OrderCard['exposure'] {
  if (order.closedAt !== null || counted.demands.length === 0) return null
  const sums = sumsOfOrder(db, order.orderId, counted, todayOn)
  const { rows, totalMinor, capMinor } = sums.exposure
  if (rows.length === 0) return firstDayOf(counted, sums, law)
  const growing = rows.filter((row) => !row.isStopped)
  return { days: Math.max(...rows.map((row) => row.days)), perDayMinor: growing.reduce((sum, row) => sum + row.perDayMinor, 0), totalMinor, capMinor }
}

/** The defect by its code, or the part that failed as it was typed. */
function foundDefect({ defects }: CardExpertise['category'], { defectCode, node }: CardExpertise['draft']): { ru: string; en: string } {
  const known = defects.find((defect) => defect.code === defectCode)
  return known === undefined ? { ru: node, en: '' } : { ru: known.name.ru, en: known.name.en }
}

function expertiseOf(expertise: CardExpertise | null, photos: readonly Photo[]): OrderCard['expertise'] {
  if (expertise === null) return null
  const { category, draft, engineer, expertiseId, signedOn, version } = expertise
  const isAnswered = (code: string): boolean => draft.results.some((result) => result.stepCode === code)
  return {
    expertiseId, version, isSigned: signedOn !== null, signedOn, engineer, verdict: draft.verdict, causeClass: draft.causeClass, conclusion: draft.conclusion,
    stepsDone: category.checklist.filter((step) => isAnswered(step.code)).length, stepsTotal: category.checklist.length,
    measureCount: draft.results.filter((result) => result.value !== null).length,
    photoCount: photos.filter((photo) => photo.purpose === 'expertise' || photo.stepCode !== '' || photo.groundCode !== '').length,
    defect: foundDefect(category, draft), groundCodes: draft.grounds.map((ground) => ground.code),
  }
}

function moneyOf(db: ReadDb, order: Order, decision: OrderCard['decision']): Pick<OrderCard, 'workLines' | 'payments' | 'totals'> {
  const workLines = standingLines(db, order.orderId)
  const payments = paymentsOf(db, order.orderId)
  const paidMinor = payments.reduce((sum, payment) => (payment.purpose === REFUND ? sum : sum + payment.amountMinor), 0)
  const isPaid = isPaidByCustomer({ decision: order.decision, isConsentGiven: decision?.isConsentGiven ?? null })
  const { labourMinor, partsMinor, totalMinor, dueMinor } = workTotals(workLines, { isPaidByCustomer: isPaid, paidMinor })
  return { workLines, payments, totals: { labourMinor, partsMinor, totalMinor, paidMinor, dueMinor } }
}

interface HandoverInput { readonly order: Order; readonly decision: OrderCard['decision']; readonly documents: readonly CardDocument[]; readonly dueMinor: number; readonly hasWorkLines: boolean; readonly todayOn: string }

/** The same facts by which the hand-over itself is let through or stopped. */
function blockersOf({ order, decision, documents, dueMinor, hasWorkLines, todayOn }: HandoverInput): string[] {
  const isReady = order.status === 'ready'
  return [...handoverBlockers({
    status: order.status, decision: decision?.decision ?? null, documentsPrinted: documents.map(({ kind, createdOn }) => ({ kind, createdOn })), todayOn, dueMinor,
    isConsentGiven: decision?.isConsentGiven ?? null, hasWorkLines, isFinished: isReady, isSettled: isReady,
  })]
}

function intakeOf(order: Order): Pick<OrderCard, 'defectWhen' | 'faultCodes' | 'appearance' | 'completeness' | 'intakeFacts'> {
  const { defectWhen, faultCodes, appearance, completeness, note: _note, ...facts } = order.intake
  return { defectWhen, faultCodes: [...faultCodes], appearance, completeness, intakeFacts: { ...facts, prepaidMinor: order.prepaidMinor } }
}

function headOf(db: ReadDb, order: Order, customer: Customer | null) {
  const { orderId, number, status, isUrgent, acceptedAt, acceptedOn, closedOn, engineerId, device, customerId, customerName, requestKind, demand, demandReceivedOn, agreedDays, needsCheck, isInStock, deadlineOn, partsExpectedOn, defectWords, valueMinor } = order
  return {
    orderId, number, status, isUrgent, acceptedAt, acceptedOn, closedOn, engineerId, device, customerId, customerName, requestKind, demand, demandReceivedOn, agreedDays, needsCheck, isInStock, deadlineOn, partsExpectedOn, defectWords, valueMinor,
    nextAction: nextAction(status, order.decision), isImported: order.importId !== null, acceptedBy: personName(db, order.acceptedBy) ?? '', engineer: personName(db, engineerId),
    customerPhones: customer?.phones ?? [], customerKind: customer?.kind ?? 'person' as const,
  }
}

function cardPlace(db: ReadDb, orderId: number): OrderCard['place'] {
  const place = placeOf(db, orderId)
  if (place === null) return null
  const { binId, label, name, purpose } = place.bin
  return { binId, label, name, purpose, partner: place.partner }
}

/** Everything about one order on one screen. Refuses: orders.not_found. */
export function orderCard(db: ReadDb, orderId: number, ctx: Ctx): OrderCard {
  const order = getOrder(db, orderId)
  const today = todayOf(ctx)
  const customer = order.customerId === null ? null : findCustomer(db, order.customerId)
  const unit = order.unitId === null ? null : unitView(db, { unitId: order.unitId, on: order.demandReceivedOn ?? order.acceptedOn, ...(order.closedAt === null ? { exceptOrderId: orderId } : {}) })
  const photos = orderPhotos(db, orderId)
  const decision = currentDecision(db, orderId)
  const documents = printedDocuments(db, orderId)
  const money = moneyOf(db, order, decision)
  const centre = centreOf(db)
  const counted = countOrder(db, clockOrderOf(db, orderId), centre)
  return {
    ...headOf(db, order, customer), ...intakeOf(order), ...money, unit, place: cardPlace(db, orderId), term: termOf(counted), exposure: exposureOfOrder(db, order, counted, { law: centre.setting.law, todayOn: ctx.todayOn }),
    expertise: expertiseOf(newestExpertise(db, orderId), photos), decision, timeline: timelineOf(db, orderId), photos,
    documents: documents.map(({ createdOn: _createdOn, ...row }) => row),
    work: { fixedWords: order.fixedWords, testsWords: order.testsWords, finishedOn: finishedOnOf(order.finishedAt, today) },
    handoverBlockers: blockersOf({ order, decision, documents, dueMinor: money.totals.dueMinor, hasWorkLines: money.workLines.length > 0, todayOn: today.todayOn }),
    claim: claimOf(db, orderId),
  }
}
