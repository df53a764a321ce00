import { requestedMinor } from '#shared/claims/line-totals.ts'
import type { ClaimHead } from '#shared/contract/claims.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { claimLines, findClaim, listClaims, type StoredClaim } from './claims-store.ts'
import { lineView } from './line-view.ts'

function headOf(db: ReadDb, claim: StoredClaim): ClaimHead {
  const { claimId, number, supplierId, status, createdOn, periodFromOn, periodToOn, currency, answerDueOn, noticeDueOn, fileId, sentOn } = claim
  const lines = claimLines(db, claimId)
  return {
    claimId, number, supplierId, supplier: findSupplier(db, supplierId)?.name ?? '', status, createdOn, periodFromOn, periodToOn, currency: currency as ClaimHead['currency'],
    lineCount: lines.length, totalMinor: lines.reduce((sum, line) => sum + requestedMinor(line), 0), answerDueOn, noticeDueOn, fileId, sentOn,
  }
}

export const readClaims = (db: ReadDb, input: In<'claims.list'>): Out<'claims.list'> => listClaims(db, input.supplierId).map((claim) => headOf(db, claim))

/** Refuses: claims.not_found. */
export function readClaim(db: ReadDb, input: In<'claims.get'>, ctx: Ctx): Out<'claims.get'> {
  const claim = findClaim(db, input.claimId) ?? refuse('claims.not_found', {})
  const supplier = findSupplier(db, claim.supplierId) ?? refuse('suppliers.not_found', {})
  const lines = claimLines(db, claim.claimId).map((line) => lineView(db, line, { claim, supplier, todayOn: ctx.todayOn }))
  return { head: headOf(db, claim), shipment: claim.shipment, lines, shippedQuantities: [...claim.quantities] }
}
