import { claimReadiness } from '#shared/claims/readiness.ts'
import { isUnsent } from '#shared/claims/status.ts'
import type { ClaimHead } from '#shared/contract/claims.ts'
import { daysBetween } from '#shared/kit/calendar.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { claimAt, lineFacts, type LineFacts } from './line-facts.ts'
import type { StoredClaim } from './store/claims-store.ts'
import { nextStepOf } from './store/course-store.ts'
import { claimLines } from './store/lines-store.ts'

type Sums = Pick<ClaimHead, 'lineCount' | 'totalMinor' | 'agreedMinor' | 'settledMinor' | 'writtenOffMinor' | 'outstandingMinor'>
type GoodsSums = Pick<ClaimHead, 'goodsQty' | 'outstandingQty' | 'outstandingGoodsMinor'>

const MONEY = `SELECT COUNT(*) AS lineCount, COALESCE(SUM(requested_minor), 0) AS totalMinor, COALESCE(SUM(agreed_minor), 0) AS agreedMinor, COALESCE(SUM(settled_minor), 0) AS settledMinor, COALESCE(SUM(written_off_minor), 0) AS writtenOffMinor,
    COALESCE(SUM(requested_minor - settled_minor - written_off_minor), 0) AS outstandingMinor FROM claim_lines WHERE claim_id = ?`
const LEFT = 'g.qty - g.received_qty - g.paid_qty - g.written_off_qty'
const GOODS = `SELECT COALESCE(SUM(g.qty), 0) AS goodsQty, COALESCE(SUM(${LEFT}), 0) AS outstandingQty, COALESCE(SUM((${LEFT}) * g.unit_value_minor), 0) AS outstandingGoodsMinor
  FROM claim_goods g JOIN claim_lines l ON l.id = g.line_id WHERE l.claim_id = ?`

/** That nobody has written numbers down is no fact about the line. */
const wantsLook = ({ checks }: Pick<LineFacts, 'checks'>): number => checks.filter((check) => check.code !== 'serials_not_recorded').length

function readinessOfClaim(db: ReadDb, claim: StoredClaim, ctx: Ctx): ClaimHead['readiness'] {
  if (!isUnsent(claim.status)) return null
  const at = claimAt(db, claim, ctx)
  const lines = claimLines(db, claim.claimId).map((line) => lineFacts(db, line, at))
  return { ...claimReadiness(lines.map(({ readiness }) => readiness)), checkCount: lines.reduce((sum, line) => sum + wantsLook(line), 0) }
}

const daysSince = (on: string | null, isCounted: boolean, todayOn: string): number | null => (on === null || !isCounted ? null : daysBetween(on, todayOn))

/** A claim as lists and the board show it. */
export function headOf(db: ReadDb, claim: StoredClaim, ctx: Ctx): ClaimHead {
  const { claimId, number, supplierId, status, createdOn, periodFromOn, periodToOn, shipmentId, answerDueOn, noticeDueOn, fileId, sentOn, answeredOn, closedOn } = claim
  const sums = db.sql(MONEY).get(claimId) as Sums
  const goods = db.sql(GOODS).get(claimId) as GoodsSums
  return {
    claimId, number, supplierId, supplier: findSupplier(db, supplierId)?.name ?? '', status, createdOn, periodFromOn, periodToOn, shipmentId, currency: claim.currency as ClaimHead['currency'], answerDueOn, noticeDueOn, fileId, sentOn, answeredOn, closedOn,
    ...sums, ...goods, readiness: readinessOfClaim(db, claim, ctx), daysSinceSent: daysSince(sentOn, closedOn === null, ctx.todayOn), daysSinceDue: daysSince(answerDueOn, answeredOn === null && closedOn === null, ctx.todayOn), statusSince: claim.statusSinceOn,
    ...nextStepOf(db, claimId),
  }
}
