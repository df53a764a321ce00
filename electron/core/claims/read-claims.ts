import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { headOf } from './claim-head.ts'
import { evidenceOffers } from './evidence-offers.ts'
import { claimAt } from './line-facts.ts'
import { lineView } from './line-view.ts'
import { getClaim, listClaims } from './store/claims-store.ts'
import { compensationsOf, newestRate, writeOffsOf } from './store/compensation-store.ts'
import { statusLog, talksOf } from './store/course-store.ts'
import { claimLines } from './store/lines-store.ts'

/** Claims, the newest first. */
export function readClaims(db: ReadDb, { supplierId, statuses }: In<'claims.list'>, ctx: Ctx): Out<'claims.list'> {
  return listClaims(db, supplierId).filter(({ status }) => statuses === null || statuses.includes(status)).map((claim) => headOf(db, claim, ctx))
}

/** Refuses: claims.not_found. */
export function readClaim(db: ReadDb, { claimId }: In<'claims.get'>, ctx: Ctx): Out<'claims.get'> {
  const claim = getClaim(db, claimId)
  const at = claimAt(db, claim, ctx)
  const lines = claimLines(db, claimId).map((line) => lineView(db, line, at))
  return {
    head: headOf(db, claim, ctx), shipment: claim.shipment, lines, shippedQuantities: [...claim.quantities], compensations: compensationsOf(db, claimId), writeOffs: writeOffsOf(db, claimId),
    statusLog: statusLog(db, claimId), talks: talksOf(db, claimId), eightD: claim.eightD === null ? null : structuredClone(claim.eightD) as Out<'claims.get'>['eightD'], evidenceOffers: evidenceOffers(db, lines, claim.supplierId), rateMicro: newestRate(db, claim.currency),
  }
}
