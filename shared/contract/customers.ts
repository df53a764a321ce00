import { z } from 'zod'
import { command, id, query } from './procedure.ts'
import { amountMinor, civilDate, filledLine, line } from './fields.ts'

export const CUSTOMER_KINDS = ['person', 'organisation'] as const
export const NOTIFY_CHANNELS = ['call', 'sms', 'email', 'messenger'] as const

/** Phones as typed; the core stores E.164 and refuses what is not a phone. The same phone may belong to several customers. */
export const customerInput = z.strictObject({
  kind: z.enum(CUSTOMER_KINDS), fullName: filledLine, inn: line, email: line, address: line, representative: line,
  notifyBy: z.enum(NOTIFY_CHANNELS), phones: z.array(filledLine).max(10), note: line,
})
export type CustomerInput = z.output<typeof customerInput>
const customer = customerInput.extend({ customerId: id, orderCount: z.number(), lastOrderOn: civilDate.nullable() })
export type Customer = z.output<typeof customer>

export const customers = {
  /** By part of a phone (any digits) or the beginning of words of the name; newest first. */
  find: query().input(z.strictObject({ text: line, limit: z.number().int().min(1).max(100) })).output(z.array(customer)),
  get: query().input(z.strictObject({ customerId: id })).output(customer),
  save: command('customers', 'orders').input(customerInput.extend({ customerId: id.nullable() })).output(z.strictObject({ customerId: id })),
}

const earlierOrder = z.strictObject({ orderId: id, number: z.string(), acceptedOn: civilDate, closedOn: civilDate.nullable(), status: z.string(), defectWords: z.string(), decision: z.string().nullable() })
export const WARRANTY_STATES = ['in_warranty', 'expired_within_2y', 'expired', 'none', 'unknown'] as const
export const saleFacts = z.strictObject({
  soldOn: civilDate.nullable(), seller: line, saleDocument: line, pricePaidMinor: amountMinor.nullable(), warrantyCard: line, lot: line, madeOn: civilDate.nullable(),
  /** Shipment facts for the supplier's claim: invoice or purchase order number. */
  invoice: line,
})
export type SaleFacts = z.output<typeof saleFacts>

export const unitView = z.strictObject({
  unitId: id, serial: z.string(), modelId: id, modelName: z.string(), brand: z.string(), category: z.string(), categoryId: id, sku: z.string(),
  sale: saleFacts, warrantyState: z.enum(WARRANTY_STATES), warrantyEndsOn: civilDate.nullable(), repairDays: z.number().int(), isTechComplex: z.boolean(),
  lastCustomerId: id.nullable(), lastCustomerName: z.string().nullable(), earlier: z.array(earlierOrder),
})
export type UnitView = z.output<typeof unitView>

export const units = {
  /** What the typed or scanned serial number says; unit is null when it was never here. */
  lookUp: query().input(z.strictObject({ serial: line })).output(z.strictObject({
    serial: z.string(), hadLookAlikes: z.boolean(), isImeiCheckFailed: z.boolean(), unit: unitView.nullable(), isRepeatWithinWarranty: z.boolean(), openOrderId: id.nullable(),
    openOrderNumber: z.string().nullable(),
  })),
  get: query().input(z.strictObject({ unitId: id })).output(unitView),
  saveSaleFacts: command('units', 'orders').input(z.strictObject({ unitId: id, sale: saleFacts })).output(z.strictObject({ unitId: id })),
}
