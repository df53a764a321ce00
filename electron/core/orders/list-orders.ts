import type { Ctx, In, Out } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findRowIds, ORDER_INDEX } from '#core/search/index.ts'
import { DESK_COLUMNS, DESK_JOINS, toDeskRows, type DeskSqlRow } from './desk-row.ts'

export type OrderFilter = In<'orders.exportList'>['filter']
type Sort = OrderFilter['sort']
type Value = string | number

/** Of a word that half the orders have, so many of the newest are looked through: who wants the others types one word more. */
const FOUND_MAX = 5_000

interface Condition { readonly text: string; readonly values: readonly Value[] }
export interface Asked { readonly texts: readonly string[]; readonly values: readonly Value[]; readonly isCut: boolean }

const equals = (column: string, value: Value | null): readonly Condition[] => (value === null ? [] : [{ text: `o.${column} = ?`, values: [value] }])
const when = (isAsked: boolean, text: string, ...values: readonly Value[]): readonly Condition[] => (isAsked ? [{ text, values }] : [])

/** What the filter comes to in SQL; words are looked up once, by the index of the search. */
export function askedOf(db: ReadDb, filter: OrderFilter): Asked {
  const { status, engineerId, isUnassigned, requestKind, acceptedFromOn, onlyUrgent } = filter
  const words = filter.text.trim()
  const found = words === '' ? [] : findRowIds(db, ORDER_INDEX, words, FOUND_MAX + 1)
  const conditions = [
    ...equals('status', status), ...equals('engineer_id', engineerId), ...equals('request_kind', requestKind),
    ...when(isUnassigned, 'o.engineer_id IS NULL'), ...when(onlyUrgent, 'o.is_urgent = 1 AND o.closed_at IS NULL'),
    ...when(acceptedFromOn !== null, 'o.accepted_on >= ?', acceptedFromOn ?? ''),
    ...when(words !== '', 'o.id IN (SELECT value FROM json_each(?))', JSON.stringify(found.slice(0, FOUND_MAX))),
  ]
  return { texts: conditions.map(({ text }) => text), values: conditions.flatMap(({ values }) => values), isCut: found.length > FOUND_MAX }
}

const whereOf = (texts: readonly string[]): string => (texts.length === 0 ? '' : `WHERE ${texts.join(' AND ')}`)
/** Rows come by their number, so the first of them are there at once: the index of the day would have them all sorted first. */
const unsorted = (text: string): string => text.replace('o.accepted_on', '+o.accepted_on')
const SORTS: Readonly<Record<Sort, { readonly beyond: string; readonly order: string }>> = { newest: { beyond: 'o.id < ?', order: 'o.id DESC' }, oldest: { beyond: 'o.id > ?', order: 'o.id' } }

/** The page after the place, newest first. Values: the conditions', the place where there is one, limit. */
export function listSql(texts: readonly string[], hasPlace: boolean, sort: Sort = 'newest', columns: string = DESK_COLUMNS): string {
  const { beyond, order } = SORTS[sort]
  return `SELECT ${columns} FROM orders o ${DESK_JOINS} ${whereOf(hasPlace ? [...texts.map(unsorted), beyond] : texts.map(unsorted))} ORDER BY ${order} LIMIT ?`
}

export function countAsked(db: ReadDb, { texts, values }: Asked): number {
  return (db.sql(`SELECT COUNT(*) AS count FROM orders o ${whereOf(texts)}`).get(...values) as { count: number }).count
}

/** All orders, closed ones too. */
export function listOrders(db: ReadDb, input: In<'orders.list'>, ctx: Ctx): Out<'orders.list'> {
  const { after, limit, sort } = input
  const asked = askedOf(db, input)
  const place = after === null ? [] : [after]
  const rows = db.sql(listSql(asked.texts, place.length > 0, sort)).all(...asked.values, ...place, limit) as DeskSqlRow[]
  return { rows: toDeskRows(db, rows, ctx.todayOn), next: rows.length === limit ? (rows.at(-1)?.id ?? null) : null, totalCount: countAsked(db, asked), isCut: asked.isCut }
}
