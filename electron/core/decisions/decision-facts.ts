import type { CitedGround, DecisionFacts } from '#shared/law/decision-gate.ts'
import { REFUSAL_GROUNDS, type RefusalGround } from '#shared/law/refusal-grounds.ts'
import { longestOutOfService } from '#shared/law/tech-complex.ts'
import { essentialClaimsEnd } from '#shared/law/warranty.ts'
import { missedRepairOrders } from '#core/clock/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findModel } from '#core/catalog/index.ts'
import { findCustomer } from '#core/customers/index.ts'
import { signedVersion, type ExpertiseVersion } from '#core/expertise/index.ts'
import { calendarOf, lawBookOf } from '#core/law-book/index.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { orderPhotos, type Order } from '#core/orders/index.ts'
import { listVoidingConditions } from '#core/reference/index.ts'
import { unitView } from '#core/units/index.ts'
import { essentialReason } from './essential-reason.ts'
import { isWarrantyRepair, unitVisits, type UnitVisit } from './unit-history.ts'

const isLegalGround = (code: string): code is RefusalGround => (REFUSAL_GROUNDS as readonly string[]).includes(code)

/** A ground counts as shown when the signed text tells its evidence and, where it needs a photo, the photo is there. */
function citedGrounds(db: ReadDb, order: Order, signed: ExpertiseVersion | null): readonly CitedGround[] {
  const photos = orderPhotos(db, order.orderId)
  const conditions = listVoidingConditions(db)
  return (signed?.draft.grounds ?? []).flatMap(({ code, evidence, causalLink }) => {
    if (!isLegalGround(code)) return []
    const needsPhoto = conditions.find((condition) => condition.code === code)?.needsPhoto ?? true
    const hasPhoto = photos.some((photo) => photo.groundCode === code)
    return [{ code, hasEvidence: evidence !== '' && causalLink !== '' && (!needsPhoto || hasPhoto) }]
  })
}

const warrantyMonthsOf = (db: ReadDb, order: Order): number => (order.modelId === null ? 0 : (findModel(db, order.modelId)?.warrantyMonths ?? 0))

function outOfServiceDays(visits: readonly UnitVisit[], handedOverOn: string | null, warrantyMonths: number, on: string): number {
  if (handedOverOn === null) return 0
  const repairs = visits.filter(isWarrantyRepair).map((visit) => ({ handedInOn: visit.acceptedOn, returnedOn: visit.closedOn, defect: visit.defectCode === '' ? visit.defectWords : visit.defectCode }))
  return longestOutOfService({ handedOverOn, warrantyMonths, repairs, on })
}

/**
 * Everything the law asks about the order before a decision: dates, the signed findings, and the history of the unit.
 * The warranty is asked for the day of the demand, not for today. Source: ZOZPP art. 18-20.
 */
export function decisionFacts(db: ReadDb, order: Order, ctx: Ctx, statedReason = ''): DecisionFacts {
  const signed = signedVersion(db, order.orderId)
  const askedOn = order.demandReceivedOn ?? order.acceptedOn
  const unit = order.unitId === null ? null : unitView(db, { unitId: order.unitId, on: askedOn, exceptOrderId: order.orderId })
  const earlier = order.unitId === null ? [] : unitVisits(db, order.unitId).filter((visit) => visit.orderId !== order.orderId)
  const handedOverOn = unit?.sale.soldOn ?? null
  const customer = order.customerId === null ? null : findCustomer(db, order.customerId)
  return {
    ourRole: ctx.organisation().ourRole, ownerType: customer?.kind === 'organisation' ? 'organisation' : 'consumer',
    demand: order.demand, demandReceivedOn: order.demandReceivedOn, todayOn: ctx.todayOn, warrantyState: unit?.warrantyState ?? 'unknown',
    isTechComplex: unit?.isTechComplex ?? false, handedOverOn, agreedDays: order.agreedDays, needsCheck: order.needsCheck, isInStock: order.isInStock,
    verdict: signed?.draft.verdict ?? null, grounds: citedGrounds(db, order, signed), isExpertiseSigned: signed !== null,
    essentialReason: essentialReason(statedReason, signed?.draft ?? null, earlier), repairTermMissed: missedRepairOrders(db, [order.orderId, ...earlier.map((visit) => visit.orderId)], ctx.todayOn).length > 0,
    isServiceLifeOver: handedOverOn !== null && askedOn > essentialClaimsEnd(handedOverOn, order.modelId === null ? 0 : (findModel(db, order.modelId)?.serviceLifeMonths ?? 0)), calendar: calendarOf(db), law: lawBookOf(db), outOfServiceDays: outOfServiceDays(earlier, handedOverOn, warrantyMonthsOf(db, order), askedOn),
  }
}
