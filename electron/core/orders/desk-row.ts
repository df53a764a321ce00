import { civilDateOf } from '#shared/kit/calendar.ts'
import type { DeskRow } from '#shared/contract/orders.ts'
import type { Ctx } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { exposuresOfOrders } from '#core/clock/index.ts'
import { nextAction } from '#shared/orders/next-action.ts'
import type { OrderStatus } from '#shared/orders/status.ts'

export interface DeskSqlRow {
  readonly id: number; readonly number: string; readonly device: string; readonly serial: string; readonly customer_name: string; readonly status: OrderStatus; readonly decision: string | null
  readonly is_urgent: number; readonly deadline_on: string | null; readonly engineer: string | null; readonly accepted_on: string; readonly closed_on: string | null; readonly parts_expected_on: string | null
}

/** Columns of one row of any list of orders; the table of orders is `o`. The price lies with the unit, the name with the person. */
export const DESK_COLUMNS = `o.id, o.number, o.device, o.serial, o.customer_name, o.status, o.decision, o.is_urgent, o.deadline_on, p.full_name AS engineer, o.accepted_on, o.closed_on, o.parts_expected_on`
export const DESK_JOINS = 'LEFT JOIN people p ON p.id = o.engineer_id'

export interface Today { readonly todayOn: string; readonly utcOffsetMinutes: number }

export const todayOf = (ctx: Ctx): Today => ({ todayOn: ctx.todayOn, utcOffsetMinutes: ctx.organisation().utcOffsetMinutes })

/** The calendar day on which the repair was finished, as the centre's clock saw it. */
export const finishedOnOf = (finishedAt: string | null, today: Today): string | null => (finishedAt === null ? null : civilDateOf(finishedAt, today.utcOffsetMinutes))

const isOpen = (row: DeskSqlRow): boolean => row.status !== 'closed'

/** Rows as lists show them, with what missed terms of each come to today. */
export function toDeskRows(db: ReadDb, rows: readonly DeskSqlRow[], todayOn: string): DeskRow[] {
  const open = rows.filter(isOpen).map((row) => row.id)
  const exposures = open.length === 0 ? new Map<number, number>() : exposuresOfOrders(db, open, todayOn)
  return rows.map((row) => ({
    orderId: row.id, number: row.number, device: row.device, serial: row.serial, customerName: row.customer_name, status: row.status, nextAction: nextAction(row.status, row.decision),
    isUrgent: row.is_urgent === 1, deadlineOn: row.deadline_on, engineer: row.engineer, acceptedOn: row.accepted_on, exposureMinor: exposures.get(row.id) ?? null, closedOn: row.closed_on, partsExpectedOn: row.parts_expected_on,
  }))
}

/** Rows of these orders, newest first. */
export function deskRowsByIds(db: ReadDb, ids: readonly number[], todayOn: string): DeskRow[] {
  const rows = db.sql(`SELECT ${DESK_COLUMNS} FROM orders o ${DESK_JOINS} WHERE o.id IN (SELECT value FROM json_each(?)) ORDER BY o.id DESC`).all(JSON.stringify(ids)) as DeskSqlRow[]
  return toDeskRows(db, rows, todayOn)
}
