import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { defectFacts, earliestOn, type DefectFacts } from './defect-facts.ts'
import type { Defect } from './defects/defect.ts'
import type { Found } from './defects/goods-defects-sql.ts'
import { defectOfLine, foundFor } from './gather.ts'
import { getClaim, type StoredClaim } from './store/claims-store.ts'
import { lineFiles, type StoredLineFile } from './store/line-files-store.ts'
import { claimLines, type StoredClaimLine } from './store/lines-store.ts'

export interface ClaimAt { readonly claim: StoredClaim; readonly found: Found; readonly todayOn: string }
export interface LineFacts extends DefectFacts { readonly line: StoredClaimLine; readonly defect: Defect; readonly files: readonly StoredLineFile[] }

/** Of a claim with its supplier. Refuses: suppliers.not_found. */
export const claimAt = (db: ReadDb, claim: StoredClaim, ctx: Ctx): ClaimAt => ({ claim, found: foundFor(db, claim.supplierId, ctx), todayOn: ctx.todayOn })

/** A line with the defect behind it and all that is known of both. Once the claim has gone, its window is looked at on that day. */
export function lineFacts(db: ReadDb, line: StoredClaimLine, { claim, found, todayOn }: ClaimAt): LineFacts {
  const defect = defectOfLine(db, found, line)
  const files = lineFiles(db, line.lineId)
  const { arrivedOn, invoiceNumber } = claim.shipment
  const facts = defectFacts(db, defect, found.supplier, { lineId: line.lineId, files, unitPriceMinor: line.unitPriceMinor, arrivedOn, invoice: invoiceNumber, asOf: claim.sentOn ?? todayOn })
  return { ...facts, line, defect, files }
}

/** The last day to notify the supplier of the first of the claim's defects. */
export function earliestNotice(db: ReadDb, claimId: number, ctx: Ctx): string | null {
  const at = claimAt(db, getClaim(db, claimId), ctx)
  return earliestOn(claimLines(db, claimId).map((line) => lineFacts(db, line, at).notice.dueOn))
}
