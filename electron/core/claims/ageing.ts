import { AGE_BUCKETS, bucketOf } from '#shared/claims/ageing.ts'
import { daysBetween } from '#shared/kit/calendar.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'

type Account = Out<'claims.ageing'>[number]
interface Row extends Pick<Account, 'supplierId' | 'supplier' | 'currency'> { readonly sentOn: string; readonly outstandingMinor: number; readonly outstandingQty: number; readonly outstandingGoodsMinor: number }

const LEFT = 'g.qty - g.received_qty - g.paid_qty - g.written_off_qty'
const GOODS = 'FROM claim_goods g JOIN claim_lines gl ON gl.id = g.line_id WHERE gl.claim_id = c.id'
const OPEN_CLAIMS = `SELECT c.supplier_id AS supplierId, s.name AS supplier, c.currency, c.sent_on AS sentOn,
    (SELECT COALESCE(SUM(requested_minor - settled_minor - written_off_minor), 0) FROM claim_lines l WHERE l.claim_id = c.id) AS outstandingMinor,
    (SELECT COALESCE(SUM(${LEFT}), 0) ${GOODS}) AS outstandingQty, (SELECT COALESCE(SUM((${LEFT}) * g.unit_value_minor), 0) ${GOODS}) AS outstandingGoodsMinor
  FROM claims c JOIN suppliers s ON s.id = c.supplier_id WHERE c.closed_on IS NULL AND c.sent_on IS NOT NULL AND (@supplierId IS NULL OR c.supplier_id = @supplierId) ORDER BY s.name_norm, c.currency, c.id`

const emptyBuckets = (): Account['buckets'] => AGE_BUCKETS.map((bucket) => ({ ...bucket, claimCount: 0, outstandingMinor: 0, outstandingGoodsMinor: 0, outstandingQty: 0 }))

/** What suppliers owe by the days since the claim was sent; money of different currencies is never added up. */
export function readAgeing(db: ReadDb, input: In<'claims.ageing'>, ctx: Ctx): Out<'claims.ageing'> {
  const accounts = new Map<string, Account>()
  for (const row of db.sql(OPEN_CLAIMS).all(input) as Row[]) {
    const { supplierId, supplier, currency, outstandingMinor, outstandingGoodsMinor, outstandingQty } = row
    if (outstandingMinor === 0 && outstandingQty === 0) continue
    const key = `${supplierId}:${currency}`
    const account = accounts.get(key) ?? { supplierId, supplier, currency, buckets: emptyBuckets() }
    accounts.set(key, account)
    const bucket = account.buckets[bucketOf(daysBetween(row.sentOn, ctx.todayOn))]
    if (bucket === undefined) continue
    bucket.claimCount += 1
    bucket.outstandingMinor += outstandingMinor
    bucket.outstandingGoodsMinor += outstandingGoodsMinor
    bucket.outstandingQty += outstandingQty
  }
  return [...accounts.values()]
}
