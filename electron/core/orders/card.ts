import type { Customer, UnitView } from '#shared/contract/customers.ts'
import type { OrderCard, Photo } from '#shared/contract/orders.ts'
import { handoverBlockers } from '#shared/handover/blockers.ts'
import { exposureToday } from '#shared/orders/exposure.ts'
import { nextAction } from '#shared/orders/next-action.ts'
import { termOfOrder } from '#shared/orders/order-term.ts'
import { isPaidByCustomer, workTotals } from '#shared/work/totals.ts'
import type { Ctx } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findCustomer } from '#core/customers/index.ts'
import { unitView } from '#core/units/index.ts'
import { claimOf, currentDecision, newestExpertise, paymentsOf, personName, printedDocuments, standingLines, type CardDocument, type CardExpertise } from './card-sql.ts'
import { finishedOnOf, todayOf, type Today } from './desk-row.ts'
import type { Order } from './order.ts'
import { getOrder } from './orders-store.ts'
import { orderPhotos } from './photos-store.ts'
import { timelineOf } from './timeline.ts'

/** Money that went back to the customer is a payment too, but not one the customer made. */
const REFUND = 'refund'
const DAY_UNITS: readonly string[] = ['calendar_day', 'working_day', 'day_no_sundays_holidays']

function termOf(order: Order, customer: Customer | null): OrderCard['term'] {
  const term = termOfOrder({ ...order, customerKind: customer?.kind ?? 'person' })
  if (term === null) return null
  const { ruleId, article, n, unit, dueCalendarOn, dueLegalOn, kind } = term
  return { ruleId, article, days: DAY_UNITS.includes(unit) ? n : null, dueCalendarOn, dueLegalOn, kind }
}

function exposureOf(order: Order, unit: UnitView | null, today: Today): OrderCard['exposure'] {
  const { status, decision, deadlineOn, valueMinor } = order
  const pricePaidMinor = unit?.sale.pricePaidMinor ?? null
  const exposure = exposureToday({ status, decision, deadlineOn, finishedOn: finishedOnOf(order.finishedAt, today), todayOn: today.todayOn, pricePaidMinor, valueMinor })
  return exposure === null ? null : { days: exposure.days, perDayMinor: exposure.perDayMinor, totalMinor: exposure.totalMinor, capMinor: exposure.capMinor }
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
    defect: category.defects.find((defect) => defect.code === draft.defectCode)?.name.ru ?? draft.node, groundCodes: draft.grounds.map((ground) => ground.code),
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
  const { orderId, number, status, isUrgent, acceptedAt, acceptedOn, closedOn, engineerId, device, customerId, customerName, requestKind, demand, demandReceivedOn, agreedDays, needsCheck, isInStock, deadlineOn, defectWords, valueMinor } = order
  return {
    orderId, number, status, isUrgent, acceptedAt, acceptedOn, closedOn, engineerId, device, customerId, customerName, requestKind, demand, demandReceivedOn, agreedDays, needsCheck, isInStock, deadlineOn, defectWords, valueMinor,
    nextAction: nextAction(status, order.decision), isImported: order.importId !== null, acceptedBy: personName(db, order.acceptedBy) ?? '', engineer: personName(db, engineerId),
    customerPhones: customer?.phones ?? [], customerKind: customer?.kind ?? 'person' as const,
  }
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
  return {
    ...headOf(db, order, customer), ...intakeOf(order), ...money, unit, term: termOf(order, customer), exposure: exposureOf(order, unit, today),
    expertise: expertiseOf(newestExpertise(db, orderId), photos), decision, timeline: timelineOf(db, orderId), photos,
    documents: documents.map(({ createdOn: _createdOn, ...row }) => row),
    work: { fixedWords: order.fixedWords, testsWords: order.testsWords, finishedOn: finishedOnOf(order.finishedAt, today) },
    handoverBlockers: blockersOf({ order, decision, documents, dueMinor: money.totals.dueMinor, hasWorkLines: money.workLines.length > 0, todayOn: today.todayOn }),
    claim: claimOf(db, orderId),
  }
}
