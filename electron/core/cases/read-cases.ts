import type { PAID_KINDS } from '#shared/contract/cases.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { In, Out } from '#core/kit/handler.ts'
import { getOrder } from '#core/orders/index.ts'
import { CASE_OF_ORDER, CASES_PAGE, CASES_TOTAL, casesBy, LABOUR_ITEMS, PAID_OF_ORDER, PART_ITEMS, RECOVERED_ITEMS } from './cases-sql.ts'
import { caseRowOf, totalOf, type CaseSqlRow, type TotalSqlRow } from './legs.ts'

type Unit = Out<'cases.unit'>
type PaidKind = (typeof PAID_KINDS)[number]
interface PaidSqlRow { readonly event: string; readonly onDate: string; readonly amountMinor: number; readonly documentNo: string; readonly isKnown: number }

const PAID_KIND: Readonly<Record<string, PaidKind>> = {
  refunded: 'refund', replaced: 'replacement', price_reduced: 'price_reduction', costs_paid: 'cost_reimbursement', losses_paid: 'losses', penalty_paid: 'penalty', compensated: 'losses',
}

const paidOf = ({ event, onDate, amountMinor, documentNo, isKnown }: PaidSqlRow): Unit['paid'][number] => ({ kind: PAID_KIND[event] ?? 'losses', on: onDate, amountMinor, documentNo, isKnown: isKnown === 1 })

/** Everything paid, spent and got back on one unit. Refuses: orders.not_found. */
export function readUnit(db: ReadDb, { orderId }: In<'cases.unit'>): Unit {
  getOrder(db, orderId)
  const found = db.sql(CASE_OF_ORDER).get({ orderId }) as CaseSqlRow
  const row = caseRowOf(found)
  const parts = db.sql(PART_ITEMS).all(orderId) as (Omit<Unit['parts'][number], 'isCostKnown'> & { readonly isCostKnown: number })[]
  return {
    row, paid: (db.sql(PAID_OF_ORDER).all({ orderId }) as PaidSqlRow[]).map(paidOf), parts: parts.map((part) => ({ ...part, isCostKnown: part.isCostKnown === 1 })), labour: db.sql(LABOUR_ITEMS).all(orderId) as Unit['labour'],
    freightMinor: row.notKnown.includes('freight') ? null : row.freightMinor, recovered: row.lineId === null ? [] : (db.sql(RECOVERED_ITEMS).all(row.lineId) as Unit['recovered']),
  }
}

type Filter = Pick<In<'cases.list'>, 'fromOn' | 'toOn' | 'supplierId' | 'modelId'>
const keysOf = ({ fromOn, toOn, supplierId, modelId }: Filter): Filter => ({ fromOn, toOn, supplierId, modelId })
const wholeOf = (db: ReadDb, input: Filter): Out<'cases.list'>['total'] => totalOf(db.sql(CASES_TOTAL).get(keysOf(input)) as TotalSqlRow)

/** Cases by the day of the finding, the newest first, with the sums of all of them. */
export function readCases(db: ReadDb, input: In<'cases.list'>): Out<'cases.list'> {
  const rows = db.sql(CASES_PAGE).all({ ...keysOf(input), offset: input.offset, limit: input.limit }) as CaseSqlRow[]
  return { rows: rows.map(caseRowOf), total: wholeOf(db, input) }
}

/** The same sums by supplier, model, lot or month; the heaviest loss first, months in their order. */
export function readTotals(db: ReadDb, input: In<'cases.totals'>): Out<'cases.totals'> {
  const rows = db.sql(casesBy(input.by)).all(keysOf(input)) as (TotalSqlRow & { readonly key: string; readonly name: string })[]
  return { rows: rows.map((row) => ({ key: row.key, name: row.name, ...totalOf(row) })), total: wholeOf(db, input) }
}
