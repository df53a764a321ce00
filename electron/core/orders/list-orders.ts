import type { Ctx, In, Out } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { DESK_COLUMNS, DESK_JOINS, toDeskRows, type DeskSqlRow } from './desk-row.ts'

type Input = In<'orders.list'>

function conditionsOf({ status, engineerId }: Input): { readonly texts: readonly string[]; readonly values: readonly (string | number)[] } {
  const given = [['o.status = ?', status], ['o.engineer_id = ?', engineerId]] as const
  const kept = given.flatMap(([text, value]) => (value === null ? [] : [{ text, value }]))
  return { texts: kept.map((item) => item.text), values: kept.map((item) => item.value) }
}

const whereOf = (texts: readonly string[]): string => (texts.length === 0 ? '' : `WHERE ${texts.join(' AND ')}`)

/** The page after the place, newest first. Values: the conditions', the place where there is one, limit. */
export function listSql(texts: readonly string[], hasPlace: boolean): string {
  return `SELECT ${DESK_COLUMNS} FROM orders o ${DESK_JOINS} ${whereOf(hasPlace ? [...texts, 'o.id < ?'] : texts)} ORDER BY o.id DESC LIMIT ?`
}

/** All orders, closed ones too, newest first. */
export function listOrders(db: ReadDb, input: Input, ctx: Ctx): Out<'orders.list'> {
  const { texts, values } = conditionsOf(input)
  const place = input.after === null ? [] : [input.after]
  const rows = db.sql(listSql(texts, place.length > 0)).all(...values, ...place, input.limit) as DeskSqlRow[]
  const { count } = db.sql(`SELECT COUNT(*) AS count FROM orders o ${whereOf(texts)}`).get(...values) as { count: number }
  return { rows: toDeskRows(db, rows, ctx.todayOn), next: rows.length === input.limit ? (rows.at(-1)?.id ?? null) : null, totalCount: count }
}
