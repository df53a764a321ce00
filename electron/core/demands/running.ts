import type { RunningTerm } from '#shared/contract/demands.ts'
import { daysBetween } from '#shared/kit/calendar.ts'
import type { LawBook } from '#shared/law/law-book.ts'
import { shareGone, warningOn } from '#shared/law/clock-terms.ts'
import { chargeOf, TERM_COLUMNS, TERM_JOINS, totalExposureMinor, type TermRow } from '#core/clock/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { lawBookOf } from '#core/law-book/index.ts'

interface Row extends TermRow { readonly number: string; readonly device: string; readonly customer_name: string; readonly engineer: string | null }

const RUNNING = `SELECT ${TERM_COLUMNS}, o.number, o.device, o.customer_name, p.full_name AS engineer
  FROM demand_terms t ${TERM_JOINS} LEFT JOIN people p ON p.id = o.engineer_id WHERE t.ended_on IS NULL`

/** Every term of the demand is charged; the one that has to be kept is shown. */
function runningRow(rows: readonly Row[], on: string, law: LawBook): readonly RunningTerm[] {
  const row = rows.find(({ role }) => role === 'main')
  if (row === undefined) return []
  const term = { eventOn: row.starts_on, dueCalendarOn: row.due_calendar_on, dueLegalOn: row.due_legal_on }
  const { totalMinor, perDayMinor, capMinor } = chargeOf(rows, on, law)
  return [{
    demandId: row.demand_id, orderId: row.order_id, orderNumber: row.number, device: row.device, customerName: row.customer_name, kind: row.kind, ruleId: row.rule_id, article: row.article, receivedOn: row.received_on,
    dueCalendarOn: row.due_calendar_on, dueLegalOn: row.due_legal_on, warning: warningOn(term, on), daysLeft: daysBetween(on, row.due_legal_on), share: shareGone(term, on), exposureMinor: totalMinor, perDayMinor, capMinor,
    engineer: row.engineer, isCalendarKnown: row.is_calendar_known === 1,
  }]
}

type Filter = Pick<In<'demands.exportRunning'>, 'sort' | 'warning'>

const byDue = (left: RunningTerm, right: RunningTerm): number => (left.dueLegalOn < right.dueLegalOn ? -1 : left.dueLegalOn > right.dueLegalOn ? 1 : left.demandId - right.demandId)
const byRisk = (left: RunningTerm, right: RunningTerm): number => right.exposureMinor - left.exposureMinor || byDue(left, right)

/** Every term that runs in the centre, the most costly or the nearest first. */
export function runningTerms(db: ReadDb, { sort, warning }: Filter, on: string): { readonly all: readonly RunningTerm[]; readonly shown: readonly RunningTerm[] } {
  const law = lawBookOf(db)
  const all = [...Map.groupBy(db.sql(RUNNING).all() as Row[], (row) => row.demand_id).values()].flatMap((rows) => runningRow(rows, on, law))
  const shown = warning === 'all' ? all : all.filter((term) => term.warning === warning)
  return { all, shown: shown.toSorted(sort === 'risk' ? byRisk : byDue) }
}

export function readRunning(db: ReadDb, input: In<'demands.running'>, ctx: Ctx): Out<'demands.running'> {
  const { all, shown } = runningTerms(db, input, ctx.todayOn)
  return {
    rows: shown.slice(input.offset, input.offset + input.limit), totalCount: shown.length,
    exposureMinor: totalExposureMinor(db, ctx.todayOn), overdueCount: all.filter((term) => term.warning === 'overdue').length,
  }
}
