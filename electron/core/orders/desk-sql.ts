import { addDays } from '#shared/kit/calendar.ts'
import { TERM_SOON_DAYS, type DeskFilter } from '#shared/orders/desk.ts'
import { DESK_COLUMNS, DESK_JOINS } from './desk-row.ts'

/** The day after which a list of terms knows no end. */
const NO_END_ON = '9999-12-31'
const FROM_BEGINNING = ''

/**
 * One filter of the desk over the partial index that serves it. `since` and `until` bound the term, both included;
 * orders without a term belong to a filter that names no bounds.
 */
interface FilterSql { readonly index: string; readonly where: string; readonly values: readonly (string | number)[]; readonly since: string; readonly until: string; readonly hasTermless: boolean }

export interface DeskQuestion { readonly todayOn: string; readonly personId: number }

const open = { since: FROM_BEGINNING, until: NO_END_ON, hasTermless: true, values: [] } as const
const byStatus = (status: string): FilterSql => ({ ...open, index: 'ix_open_status', where: 'o.status = ?', values: [status] })
/** A finished repair keeps its term whenever it is fetched, so only unfinished ones are late. */
const UNFINISHED = "o.status <> 'ready'"

export function filterSql(filter: DeskFilter, { todayOn, personId }: DeskQuestion): FilterSql {
  switch (filter) {
    case 'all':
      return { ...open, index: 'ix_open_deadline', where: '1' }
    case 'term_missed':
      return { ...open, index: 'ix_open_deadline', where: UNFINISHED, until: addDays(todayOn, -1), hasTermless: false }
    case 'term_soon':
      return { ...open, index: 'ix_open_deadline', where: UNFINISHED, since: todayOn, until: addDays(todayOn, TERM_SOON_DAYS), hasTermless: false }
    case 'term_today':
      return { ...open, index: 'ix_open_deadline', where: UNFINISHED, since: todayOn, until: todayOn, hasTermless: false }
    case 'urgent':
      return { ...open, index: 'ix_open_urgent', where: 'o.is_urgent = 1' }
    case 'mine':
      return { ...open, index: 'ix_open_engineer', where: 'o.engineer_id = ?', values: [personId] }
    case 'unassigned':
      return { ...open, index: 'ix_open_engineer', where: 'o.engineer_id IS NULL' }
    case 'waiting_part':
    case 'ready':
    case 'decision':
      return byStatus(filter)
  }
}

const from = (filter: FilterSql): string => `FROM orders o INDEXED BY ${filter.index}`

/** Orders with a term, nearest first, after the place (deadline, id). Values: the filter's, since, until, deadline, id, limit. */
export const termedPageSql = (filter: FilterSql): string =>
  `SELECT ${DESK_COLUMNS} ${from(filter)} ${DESK_JOINS} WHERE o.closed_at IS NULL AND ${filter.where} AND o.deadline_on >= ? AND o.deadline_on <= ? AND (o.deadline_on, o.id) > (?, ?) ORDER BY o.deadline_on, o.id LIMIT ?`

/** Orders without a term, oldest first, after the id; they come after all the others. Values: the filter's, id, limit. */
export const termlessPageSql = (filter: FilterSql): string =>
  `SELECT ${DESK_COLUMNS} ${from(filter)} ${DESK_JOINS} WHERE o.closed_at IS NULL AND ${filter.where} AND o.deadline_on IS NULL AND o.id > ? ORDER BY o.id LIMIT ?`

/** Values: the filter's, and since, until where the filter knows only terms. */
export const countSql = (filter: FilterSql): string =>
  `SELECT COUNT(*) AS count ${from(filter)} WHERE o.closed_at IS NULL AND ${filter.where}${filter.hasTermless ? '' : ' AND o.deadline_on >= ? AND o.deadline_on <= ?'}`

export type { FilterSql }
