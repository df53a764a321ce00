import { exposureOf, firstDayMinor, lossesOwedMinor, penaltyPaidMinor, refundSum, type ClockMoney, type Exposure, type RefundSum } from '#shared/law/clock-exposure.ts'
import type { DemandState } from '#shared/law/clock-state.ts'
import type { ClockTerm } from '#shared/law/clock-terms.ts'
import type { DemandKind } from '#shared/law/demand-kinds.ts'
import type { LawBook } from '#shared/law/law-book.ts'
import type { PenaltyId, RuleId } from '#shared/law/rule-ids.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { lawBookOf } from '#core/law-book/index.ts'
import type { CountedOrder } from './count-order.ts'

/** A counted term with the sums its breach is charged from. */
export interface TermRow {
  readonly demand_id: number; readonly order_id: number; readonly rule_id: RuleId; readonly role: ClockTerm['role']; readonly starts_on: string; readonly due_calendar_on: string; readonly due_legal_on: string
  readonly ended_on: string | null; readonly penalty_id: PenaltyId | null; readonly article: string; readonly is_calendar_known: number; readonly price_now_minor: number | null
  readonly kind: DemandKind; readonly ending: DemandState['ending']; readonly received_on: string; readonly amount_minor: number | null
  readonly value_minor: number; readonly prepaid_minor: number; readonly price_paid_minor: number | null; readonly category_code: string | null; readonly work_price_minor: number | null
}

const MILLI = 1000

/** What the work of one order costs: the estimate agreed, else what its lines come to. */
const ownWorkPriceSql = (orderId: string): string => `COALESCE((SELECT x.amount_minor FROM decisions x WHERE x.order_id = ${orderId} AND x.is_current = 1 AND x.decision = 'paid_repair'),
    (SELECT SUM(w.qty_milli * w.price_minor / ${MILLI}) FROM work_lines w WHERE w.order_id = ${orderId} AND w.removed_at IS NULL))`

/** The price of the paid work a demand is about: of this order, else of the last paid repair of the same unit. The table of orders is `o`. */
const WORK_PRICE_SQL = `CASE WHEN o.decision = 'paid_repair' OR o.request_kind = 'paid_repair' THEN ${ownWorkPriceSql('o.id')} ELSE
    (SELECT ${ownWorkPriceSql('e.id')} FROM orders e WHERE e.unit_id = o.unit_id AND e.id <> o.id AND e.decision = 'paid_repair' ORDER BY e.accepted_on DESC, e.id DESC LIMIT 1) END`

/** Terms of open orders; the table of orders is `o`, of people `p`. */
export const TERM_COLUMNS = `t.demand_id, t.order_id, t.rule_id, t.role, t.starts_on, t.due_calendar_on, t.due_legal_on, t.ended_on, t.penalty_id, t.article, t.is_calendar_known, t.price_now_minor,
  d.kind, d.ending, d.received_on, d.amount_minor, o.value_minor, o.prepaid_minor, json_extract(u.sale_json, '$.pricePaidMinor') AS price_paid_minor, c.code AS category_code,
  CASE WHEN t.penalty_id = 'PEN-WORKS-3' THEN (${WORK_PRICE_SQL}) END AS work_price_minor`
export const TERM_JOINS = 'JOIN demands d ON d.id = t.demand_id JOIN orders o ON o.id = t.order_id LEFT JOIN units u ON u.id = o.unit_id LEFT JOIN models m ON m.id = o.model_id LEFT JOIN categories c ON c.id = m.category_id'

type Sums = Pick<TermRow, 'price_now_minor' | 'price_paid_minor' | 'value_minor' | 'work_price_minor' | 'prepaid_minor' | 'category_code'>

const moneyOf = (row: Sums): ClockMoney => ({
  priceNowMinor: row.price_now_minor, pricePaidMinor: row.price_paid_minor, valueMinor: row.value_minor, workPriceMinor: row.work_price_minor, prepaidMinor: row.prepaid_minor, categoryCode: row.category_code ?? '',
})

type Charged = Parameters<typeof exposureOf>[0]['demands'][number]

const chargedOf = (row: TermRow): Charged => ({
  state: { demandId: row.demand_id, kind: row.kind, amountMinor: row.amount_minor, ending: row.ending },
  terms: [{ ruleId: row.rule_id, penaltyId: row.penalty_id, dueLegalOn: row.due_legal_on, endedOn: row.ended_on }],
})

/** What the missed terms of each of these orders come to on that day. */
function exposuresOf(rows: readonly TermRow[], on: string, law: LawBook): ReadonlyMap<number, Exposure> {
  const byOrder = Map.groupBy(rows, (row) => row.order_id)
  return new Map([...byOrder].map(([orderId, terms]) => [orderId, exposureOf({ demands: terms.map(chargedOf), money: sumsOf(terms), on, law })]))
}

/** The work price stands only in rows that are charged from it. */
function sumsOf(rows: readonly TermRow[]): ClockMoney {
  const [first] = rows
  if (first === undefined) throw new RangeError('an order without terms has no exposure')
  return { ...moneyOf(first), workPriceMinor: rows.find((row) => row.work_price_minor !== null)?.work_price_minor ?? null }
}

/** The terms of one demand charged together: what they come to on the day, and what one more day adds or the first day of delay costs. */
export function chargeOf(rows: readonly TermRow[], on: string, law: LawBook): { readonly totalMinor: number; readonly perDayMinor: number; readonly capMinor: number | null } {
  const money = sumsOf(rows)
  const demands = rows.map(chargedOf)
  const { rows: lines, totalMinor, capMinor } = exposureOf({ demands, money, on, law })
  if (lines.length > 0) return { totalMinor, perDayMinor: lines.reduce((sum, line) => sum + line.perDayMinor, 0), capMinor }
  const firstDays = demands.flatMap(({ state, terms }) => terms.map((term) => firstDayMinor({ state, term, money, law })))
  return { totalMinor: 0, perDayMinor: Math.max(0, ...firstDays), capMinor: null }
}

const termsSql = (index: string): string => `SELECT ${TERM_COLUMNS} FROM demand_terms t INDEXED BY ${index} ${TERM_JOINS}`
/** Values: a list of order ids as JSON, the day. */
export const MISSED_OF_ORDERS_SQL = `${termsSql('ix_demand_terms_order')} WHERE t.order_id IN (SELECT value FROM json_each(?)) AND t.due_legal_on < ?`
/** Value: the day. */
export const MISSED_SQL = `${termsSql('ix_demand_terms_due')} WHERE t.due_legal_on < ?`

/** What missed terms of these open orders come to; orders without any are absent. */
export function exposuresOfOrders(db: ReadDb, orderIds: readonly number[], on: string): ReadonlyMap<number, number> {
  const rows = db.sql(MISSED_OF_ORDERS_SQL).all(JSON.stringify(orderIds), on) as TermRow[]
  return totals(exposuresOf(rows, on, lawBookOf(db)))
}

/** What missed terms of the whole centre come to. */
export function totalExposureMinor(db: ReadDb, on: string): number {
  const rows = db.sql(MISSED_SQL).all(on) as TermRow[]
  return [...totals(exposuresOf(rows, on, lawBookOf(db))).values()].reduce((sum, minor) => sum + minor, 0)
}

const totals = (exposures: ReadonlyMap<number, Exposure>): ReadonlyMap<number, number> => new Map([...exposures].flatMap(([orderId, { totalMinor }]) => (totalMinor === 0 ? [] : [[orderId, totalMinor] as const])))

const SUMS = `SELECT o.value_minor, o.prepaid_minor, json_extract(u.sale_json, '$.pricePaidMinor') AS price_paid_minor, c.code AS category_code, ${WORK_PRICE_SQL} AS work_price_minor
  FROM orders o LEFT JOIN units u ON u.id = o.unit_id LEFT JOIN models m ON m.id = o.model_id LEFT JOIN categories c ON c.id = m.category_id WHERE o.id = ?`

/** The sums of one order, with the price of the goods as it was last looked up. */
function moneyOfOrder(db: ReadDb, orderId: number, { standing }: Pick<CountedOrder, 'standing'>): ClockMoney {
  const row = db.sql(SUMS).get(orderId) as Omit<Sums, 'price_now_minor'>
  return moneyOf({ ...row, price_now_minor: standing.findLast((event) => event.kind === 'price_checked')?.data.amountMinor ?? null })
}

/** What the demands of one order come to on a day: missed terms, losses owed, and a refund made on that day. */
export interface OrderSums { readonly money: ClockMoney; readonly exposure: Exposure; readonly lossesMinor: number; readonly refund: RefundSum | null }

export function sumsOfOrder(db: ReadDb, orderId: number, counted: CountedOrder, on: string): OrderSums {
  const money = moneyOfOrder(db, orderId, counted)
  const exposure = exposureOf({ demands: counted.demands, money, on, law: lawBookOf(db) })
  const lossesMinor = lossesOwedMinor(counted.demands.map(({ state }) => state))
  return { money, exposure, lossesMinor, refund: refundSum(money, lossesMinor, Math.max(0, exposure.totalMinor - penaltyPaidMinor(counted.standing))) }
}
