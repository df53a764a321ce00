import { z } from 'zod'
import { command, id, none, query } from './procedure.ts'
import { amountMinor, civilDate, currency, filledLine, line, text } from './fields.ts'

export const supplierInput = z.strictObject({
  name: filledLine, nameEn: line, nameZh: line, country: line, contactName: line, email: line, phone: line, addressEn: line,
  contractNumber: line, contractOn: civilDate.nullable(), currency,
  /** Days from the found defect to notify the supplier, by contract; null means the reasonable time of CISG art. 39(1). */
  claimWindowDays: z.number().int().min(1).max(1_000).nullable(),
  /** Days from an order of parts to their coming; null: nobody has named them. */
  leadDays: z.number().int().min(1).max(365).nullable().default(null),
  answerDays: z.number().int().min(1).max(365), incoterms: line, claimBasis: line,
  labourRateMinor: amountMinor, normPpm: z.number().int().min(0).max(1_000_000).nullable(), note: text,
})
export type SupplierInput = z.output<typeof supplierInput>
const supplier = supplierInput.extend({ supplierId: id, modelCount: z.number(), waitingCount: z.number() })
export type Supplier = z.output<typeof supplier>

export const suppliers = {
  list: query().input(none).output(z.array(supplier)),
  get: query().input(z.strictObject({ supplierId: id })).output(supplier),
  save: command('suppliers').input(supplierInput.extend({ supplierId: id.nullable() })).output(z.strictObject({ supplierId: id })),
}
