import { z } from 'zod'
import { COMPENSATION_KINDS } from '#shared/claims/kinds.ts'
import { id, job, query } from './procedure.ts'
import { civilDate, currency, pageSize, shownName } from './fields.ts'

const int = z.number().int()

/** Parts of a case whose figure may be missing where it comes from; such a part counts as nothing in the sums and is named here. */
export const CASE_PARTS = ['paid', 'parts', 'labour', 'freight', 'recovered'] as const
export type CasePart = (typeof CASE_PARTS)[number]

/** Two legs of a case. Units: kopecks. `lostMinor` is paid and spent less recovered; below nothing more came back than went. */
const sums = { paidMinor: int, partsMinor: int, labourMinor: int, freightMinor: int, spentMinor: int, recoveredMinor: int, lostMinor: int }
/** Recovered of what was paid and spent, in hundredths of a per cent; null where nothing was. */
const recovery = { recoveryBp: int.nullable() }

export const PAID_KINDS = ['refund', 'replacement', 'price_reduction', 'cost_reimbursement', 'losses', 'penalty'] as const

const caseRow = z.strictObject({
  /** Null: a case of goods that never were in an order, found in a delivery or on the shelf. */
  orderId: id.nullable(), lineId: id.nullable(), number: z.string(), on: civilDate, supplierId: id.nullable(), supplier: z.string(), modelId: id.nullable(), partId: id.nullable(), name: z.string(), sku: z.string(), serial: z.string(), lot: z.string(),
  claimId: id.nullable(), claimNumber: z.string(), ...sums, ...recovery,
  notKnown: z.array(z.enum(CASE_PARTS)),
})
export type CaseRow = z.output<typeof caseRow>

export const CASE_GROUPS = ['supplier', 'model', 'lot', 'month'] as const
/** `notKnown`: in how many cases the figure is missing. */
const total = z.strictObject({ caseCount: int, claimedCount: int, ...sums, ...recovery, notKnown: z.record(z.enum(CASE_PARTS), int) })
export type CaseTotal = z.output<typeof total>
const filter = { fromOn: civilDate, toOn: civilDate, supplierId: id.nullable(), modelId: id.nullable() }

const brandRow = z.strictObject({
  orderId: id, number: z.string(), modelName: z.string(), sku: z.string(), serial: z.string(), soldOn: civilDate.nullable(), receivedOn: civilDate, repairedOn: civilDate, defectCode: z.string(), defect: shownName,
  works: z.string(), parts: z.string(),
  /** As the lines of the order are priced; carriage is null where nobody wrote it down, and then it is not in the total. */
  labourMinor: int, partsMinor: int, carriageMinor: int.nullable(), totalMinor: int,
})
export type BrandReportRow = z.output<typeof brandRow>
const brandPeriod = z.strictObject({ brandId: id, fromOn: civilDate, toOn: civilDate })

export const cases = {
  /** Everything paid, spent and got back on one unit, item by item. */
  unit: query().input(z.strictObject({ orderId: id })).output(z.strictObject({
    row: caseRow,
    paid: z.array(z.strictObject({ kind: z.enum(PAID_KINDS), on: civilDate, amountMinor: int, documentNo: z.string(), isKnown: z.boolean() })),
    parts: z.array(z.strictObject({ name: z.string(), code: z.string(), qtyMilli: int, amountMinor: int, isCostKnown: z.boolean() })),
    labour: z.array(z.strictObject({ name: z.string(), qtyMilli: int, amountMinor: int })),
    freightMinor: int.nullable(),
    recovered: z.array(z.strictObject({ claimId: id, claimNumber: z.string(), lineNo: int, kind: z.enum(COMPENSATION_KINDS), on: civilDate, documentNo: z.string(), currency, amountMinor: int, amountRubMinor: int })),
  })),
  list: query().input(z.strictObject({ ...filter, offset: int.min(0), limit: pageSize })).output(z.strictObject({ rows: z.array(caseRow), total })),
  totals: query().input(z.strictObject({ ...filter, by: z.enum(CASE_GROUPS) })).output(z.strictObject({ rows: z.array(z.strictObject({ key: z.string(), name: z.string(), ...total.shape })), total })),
  /** Warranty repairs of a brand's products for reimbursement by the brand; nothing of the customers. */
  brandReport: query().input(brandPeriod).output(z.strictObject({ brand: z.string(), rows: z.array(brandRow), labourMinor: int, partsMinor: int, carriageMinor: int, carriageUnknownCount: int, totalMinor: int })),
  exportBrandReport: job('documents').input(brandPeriod).output(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })),
}
