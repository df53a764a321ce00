import { shareBp } from '#shared/claims/ageing.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { readWaiting } from '../waiting.ts'
import { readAnswerTimes } from './answer-times.ts'
import { readFailureRates, wholeRate } from './failure-rates.ts'

type Card = Out<'claims.scorecard'>
type Money = Pick<Card, 'claimCount' | 'lineCount' | 'requestedMinor' | 'agreedMinor' | 'settledMinor' | 'writtenOffMinor' | 'outstandingMinor' | 'outstandingQty'>
interface Sums extends Money { readonly answeredLineCount: number; readonly acceptedLineCount: number; readonly goodsMinor: number; readonly givenMinor: number }
type Open = Pick<Card, 'openClaimCount' | 'eightDOpenCount' | 'eightDOverdueCount'>

const LEFT = 'g.qty - g.received_qty - g.paid_qty - g.written_off_qty'
const GOODS = '(SELECT TOTAL(X) FROM claim_goods g WHERE g.line_id = l.id)'
/** Money of different currencies is never added up: claims in another than the contract's are counted, their sums are not. */
const SUMS = `WITH sent AS MATERIALIZED (SELECT id, closed_on, currency FROM claims WHERE supplier_id = @supplierId AND sent_on BETWEEN @fromOn AND @toOn)
  SELECT (SELECT COUNT(*) FROM sent) AS claimCount, COUNT(l.id) AS lineCount, TOTAL(l.requested_minor) FILTER (WHERE c.currency = @currency) AS requestedMinor, TOTAL(l.agreed_minor) FILTER (WHERE c.currency = @currency) AS agreedMinor,
    TOTAL(l.settled_minor) FILTER (WHERE c.currency = @currency) AS settledMinor, TOTAL(l.written_off_minor) FILTER (WHERE c.currency = @currency) AS writtenOffMinor,
    TOTAL(l.requested_minor - l.settled_minor - l.written_off_minor) FILTER (WHERE c.currency = @currency AND c.closed_on IS NULL) AS outstandingMinor, TOTAL(${GOODS.replace('X', LEFT)}) FILTER (WHERE c.closed_on IS NULL) AS outstandingQty,
    COUNT(l.decision) AS answeredLineCount, COUNT(*) FILTER (WHERE l.decision = 'accepted') AS acceptedLineCount, TOTAL(${GOODS.replace('X', 'g.qty * g.unit_value_minor')}) FILTER (WHERE c.currency = @currency) AS goodsMinor,
    TOTAL((SELECT TOTAL(a.amount_minor) FROM claim_allocations a WHERE a.line_id = l.id)) FILTER (WHERE c.currency = @currency) AS givenMinor
  FROM sent c JOIN claim_lines l ON l.claim_id = c.id`
const OPEN = `SELECT COUNT(*) FILTER (WHERE sent_on IS NOT NULL AND closed_on IS NULL) AS openClaimCount, COUNT(*) FILTER (WHERE eight_d_json IS NOT NULL AND eight_d_closed_on IS NULL) AS eightDOpenCount,
    COUNT(*) FILTER (WHERE eight_d_json IS NOT NULL AND eight_d_closed_on IS NULL AND MIN(COALESCE(d3_due_on, '9999'), COALESCE(d5_due_on, '9999')) < @todayOn) AS eightDOverdueCount
  FROM claims WHERE supplier_id = @supplierId`

/** What a supplier is worth over a period of claims sent; what is open is open now. Refuses: suppliers.not_found. */
export function readScorecard(db: ReadDb, asked: In<'claims.scorecard'>, ctx: Ctx): Card {
  const supplier = findSupplier(db, asked.supplierId) ?? refuse('suppliers.not_found', {})
  const { answeredLineCount, acceptedLineCount, goodsMinor, givenMinor, ...money } = db.sql(SUMS).get({ ...asked, currency: supplier.currency }) as Sums
  const open = db.sql(OPEN).get({ supplierId: asked.supplierId, todayOn: ctx.todayOn }) as Open
  const times = readAnswerTimes(db, asked, ctx)
  return {
    supplierId: asked.supplierId, supplier: supplier.name, currency: supplier.currency, ...money, ...open, lateAnswerCount: times.lateOpenCount, medianAnswerDays: times.medianDays, answersInTimeBp: times.inTimeBp,
    acceptedLineBp: shareBp(acceptedLineCount, answeredLineCount), recoveredBp: shareBp(givenMinor, money.requestedMinor + goodsMinor), waitingCount: readWaiting(db, { ...asked, shipmentId: null }, ctx).length,
    ...wholeRate(readFailureRates(db, { ...asked, byLot: false })), normPpm: supplier.normPpm,
  }
}
