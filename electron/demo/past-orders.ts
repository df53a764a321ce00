import { addDays } from '#shared/kit/calendar.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { nextNumber } from '#core/db/numbers.ts'
import { newSealSalt } from '#core/journal/seal.ts'
import { insertDemand, insertEntry } from '#core/clock/index.ts'
import { indexCustomer, indexOrder } from '#core/search/index.ts'
import { makeCustomer } from './customers.ts'
import type { DemoModel } from './people-and-models.ts'
import type { Chance } from './random.ts'

export interface PastOrdersPlan {
  readonly count: number
  readonly firstOn: string
  readonly lastOn: string
  readonly models: readonly DemoModel[]
  readonly faultsByCategory: ReadonlyMap<string, readonly string[]>
  readonly engineerIds: readonly number[]
  readonly receptionistId: number
}

const RETURNING_SHARE = 0.35
const SERIAL_DIGITS = 9
const REPAIR_DAYS_MAX = 40
const MORNING = 'T08:'
const DECISIONS = ['warranty_repair', 'warranty_repair', 'warranty_repair', 'paid_repair', 'paid_repair', 'no_fault', 'refusal', 'refund'] as const

export const makeSerial = (model: DemoModel, chance: Chance): string => `${model.sku}${chance.pick(['A', 'B', 'C', 'D'])}${String(chance.below(10 ** SERIAL_DIGITS)).padStart(SERIAL_DIGITS, '0')}`

interface Known { readonly customerId: number; readonly name: string }

function customerOf(tx: WriteTx, known: Known[], chance: Chance): Known {
  if (known.length > 0 && chance.isLucky(RETURNING_SHARE)) return chance.pick(known)
  const customer = makeCustomer(chance)
  const { id } = tx.sql(`INSERT INTO customers (kind, full_name, inn, email, address, representative, notify_by, note, seal_salt) VALUES (?, ?, '', '', '', '', 'call', '', ?) RETURNING id`).get(customer.kind, customer.fullName, newSealSalt()) as { id: number }
  tx.sql('INSERT INTO customer_phones (customer_id, phone, sort_no) VALUES (?, ?, 0)').run(id, customer.phone)
  indexCustomer(tx, { customerId: id, names: customer.fullName, phones: [customer.phone] })
  const made = { customerId: id, name: customer.fullName }
  known.push(made)
  return made
}

interface PastDemand { readonly orderId: number; readonly acceptedOn: string; readonly closedOn: string; readonly decision: string; readonly acceptedAt: string; readonly receptionistId: number }

const NOT_OWED: readonly string[] = ['paid_repair', 'no_fault', 'refusal']

/** The demand of a past order with what happened to it; it ended, so no term of it runs. */
function writeDemand(tx: WriteTx, { orderId, acceptedOn, closedOn, decision, acceptedAt, receptionistId }: PastDemand): void {
  const writer = { nowAt: acceptedAt, who: { personId: receptionistId } }
  const isRefused = NOT_OWED.includes(decision)
  const demandId = insertDemand(tx, { orderId, kind: 'repair', receivedOn: acceptedOn })
  insertEntry(tx, { orderId, demandId, kind: 'demand_received', occurredOn: acceptedOn, data: { demand: 'repair', channel: 'in_person', addressee: 'us' } }, writer)
  insertEntry(tx, { orderId, demandId, kind: isRefused ? 'refused' : 'repaired', occurredOn: closedOn, data: isRefused ? { reason: decision } : {} }, writer)
  insertEntry(tx, { orderId, demandId: null, kind: 'issued', occurredOn: closedOn }, writer)
  tx.sql('UPDATE demands SET ended_on = ?, ending = ? WHERE id = ?').run(closedOn, isRefused ? 'refused' : 'met', demandId)
}

/**
 * Closed orders of earlier years, written past the procedures because hundreds of thousands of them would take hours
 * one by one; everything a screen shows in lists, search and history is there. One call is one transaction.
 */
export function insertPastOrders(tx: WriteTx, plan: PastOrdersPlan, chance: Chance): void {
  const known: Known[] = []
  const days = Math.round((Date.parse(plan.lastOn) - Date.parse(plan.firstOn)) / 86_400_000)
  const emptySale = { seller: '', saleDocument: '', pricePaidMinor: null, warrantyCard: '', lot: '', madeOn: null, invoice: '' }
  for (let index = 0; index < plan.count; index += 1) {
    const acceptedOn = addDays(plan.firstOn, Math.floor((index * days) / plan.count))
    const closedOn = addDays(acceptedOn, chance.between(1, REPAIR_DAYS_MAX))
    const model = chance.pick(plan.models)
    const serial = makeSerial(model, chance)
    const soldOn = addDays(acceptedOn, -chance.between(20, 700))
    const customer = customerOf(tx, known, chance)
    const unit = tx.sql('INSERT INTO units (serial, model_id, sold_on, sale_json) VALUES (?, ?, ?, ?) RETURNING id').get(serial, model.modelId, soldOn, JSON.stringify({ ...emptySale, soldOn, pricePaidMinor: model.priceMinor })) as { id: number }
    const decision = chance.pick(DECISIONS)
    const acceptedAt = `${acceptedOn}${MORNING}${String(index % 60).padStart(2, '0')}:00.000Z`
    const { id } = tx.sql(`INSERT INTO orders (number, status, decision, unit_id, model_id, customer_id, device, customer_name, serial, engineer_id, request_kind, demand, demand_received_on, accepted_at, accepted_on, accepted_by, defect_words, value_minor, intake_json, finished_at, closed_at, closed_on)
      VALUES (?, 'closed', ?, ?, ?, ?, ?, ?, ?, ?, 'warranty_repair', 'repair', ?, ?, ?, ?, ?, ?, '{}', ?, ?, ?) RETURNING id`).get(
      nextNumber(tx, 'order', '', acceptedOn), decision, unit.id, model.modelId, customer.customerId, model.device, customer.name, serial, chance.pick(plan.engineerIds), acceptedOn, acceptedAt, acceptedOn, plan.receptionistId,
      chance.pick(plan.faultsByCategory.get(model.categoryCode) ?? ['']), model.priceMinor, `${closedOn}${MORNING}30:00.000Z`, `${closedOn}${MORNING}45:00.000Z`, closedOn,
    ) as { id: number }
    tx.sql("INSERT INTO order_events (order_id, at_utc, kind, code, person_id, text, data_json) VALUES (?, ?, 'intake', 'accepted', ?, '', '{}')").run(id, acceptedAt, plan.receptionistId)
    writeDemand(tx, { orderId: id, acceptedOn, closedOn, decision, acceptedAt, receptionistId: plan.receptionistId })
    indexOrder(tx, id)
  }
}
