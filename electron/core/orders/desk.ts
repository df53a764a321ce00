import { DESK_FILTERS } from '#shared/orders/desk.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { totalExposureMinor } from '#core/clock/index.ts'
import { toDeskRows, type DeskSqlRow } from './desk-row.ts'
import { countSql, filterSql, termedPageSql, termlessPageSql, type FilterSql } from './desk-sql.ts'

type Input = In<'orders.desk'>

const BEFORE_ALL = { deadlineOn: '', orderId: 0 }

function countOf(db: ReadDb, filter: FilterSql): number {
  const bounds = filter.hasTermless ? [] : [filter.since, filter.until]
  return (db.sql(countSql(filter)).get(...filter.values, ...bounds) as { count: number }).count
}

function pageOf(db: ReadDb, filter: FilterSql, { after, limit }: Input): DeskSqlRow[] {
  const isPastTerms = after !== null && after.deadlineOn === null
  const place = after ?? BEFORE_ALL
  const termed = isPastTerms ? [] : db.sql(termedPageSql(filter)).all(...filter.values, filter.since, filter.until, place.deadlineOn, place.orderId, limit) as DeskSqlRow[]
  if (!filter.hasTermless || termed.length === limit) return termed
  const termless = db.sql(termlessPageSql(filter)).all(...filter.values, isPastTerms ? place.orderId : 0, limit - termed.length) as DeskSqlRow[]
  return [...termed, ...termless]
}

/** Badges with their counts and one page of open orders, nearest term first, those without a term last. */
export function readDesk(db: ReadDb, input: Input, ctx: Ctx): Out<'orders.desk'> {
  const question = { todayOn: ctx.todayOn, personId: ctx.person().personId }
  const page = pageOf(db, filterSql(input.filter, question), input)
  const last = page.length === input.limit ? page.at(-1) : undefined
  return {
    badges: DESK_FILTERS.map((filter) => ({ filter, count: countOf(db, filterSql(filter, question)) })),
    rows: toDeskRows(db, page, ctx.todayOn),
    next: last === undefined ? null : { deadlineOn: last.deadline_on, orderId: last.id },
    exposureMinor: totalExposureMinor(db, ctx.todayOn),
  }
}
