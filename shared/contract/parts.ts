import { z } from 'zod'
import { PART_CODE_KINDS, PART_LINK_KINDS, PART_STATUSES, SERIAL_STATES } from '#shared/stock/kinds.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import { PART_TRACKINGS, PART_UNITS } from '#shared/stock/quantities.ts'
import { command, done, id, job, query } from './procedure.ts'
import { amountMinor, anyQtyMilli, civilDate, currency, filledLine, instant, line, months, pageSize, rateMicro, text } from './fields.ts'

/** Nothing is left of a number of hyphens and dots alone when it is compared. */
const partNumber = filledLine.refine((value) => normalisePartCode(value) !== '', { error: 'part_number' })
const codeFields = z.strictObject({ kind: z.enum(PART_CODE_KINDS), code: partNumber, supplierId: id.nullable(), maker: line })
/** A supplier's number names its supplier, the others name none. */
const code = codeFields.refine(({ kind, supplierId }) => (kind === 'supplier') === (supplierId !== null), { error: 'required', path: ['supplierId'] })
const link = z.strictObject({ otherPartId: id, kind: z.enum(PART_LINK_KINDS), isTwoWay: z.boolean() })

export const partInput = z.strictObject({
  number: partNumber, nameRu: filledLine, nameEn: line, nameZh: line, unit: z.enum(PART_UNITS), tracking: z.enum(PART_TRACKINGS), status: z.enum(PART_STATUSES),
  /** Last day of the service life it is kept for; null where it is not kept for one. Source: ZOZPP art. 6. */
  keptUntilOn: civilDate.nullable(), warrantyMonths: months, minStockMilli: anyQtyMilli, salePriceMinor: amountMinor.nullable(), photoFileId: id.nullable(), note: text,
  codes: z.array(code).max(100), links: z.array(link).max(100), models: z.array(z.strictObject({ modelId: id, note: line })).max(500),
})
export type PartInput = z.output<typeof partInput>

/** One line of every list: where the part stands in all warehouses together. */
export const partRow = z.strictObject({
  partId: id, number: z.string(), nameRu: z.string(), unit: z.enum(PART_UNITS), tracking: z.enum(PART_TRACKINGS), status: z.enum(PART_STATUSES),
  onHandMilli: z.number().int(), reservedMilli: z.number().int(), freeMilli: z.number().int(), expectedMilli: z.number().int(), expectedOn: civilDate.nullable(), quarantineMilli: z.number().int(), atSupplierMilli: z.number().int(),
  /** Free pieces of all its analogues. */
  analogueFreeMilli: z.number().int(), minStockMilli: z.number().int(),
  /** Labels of the cells where it lies, the fullest first, at most three. */
  bins: z.array(z.string()), salePriceMinor: z.number().int().nullable(), photoFileId: id.nullable(),
  /** By what it was found when it is not one of its own names: the number of the analogue it stands in for. */
  analogueOf: z.string().nullable(),
})
export type PartRow = z.output<typeof partRow>

export const price = z.strictObject({ priceId: id, supplierId: id, supplier: z.string(), currency, priceMinor: z.number().int(), rateMicro: z.number().int().nullable(), costMinor: z.number().int().nullable(), validFromOn: civilDate, source: z.enum(['manual', 'price_list', 'receipt']), person: z.string() })

const partCard = z.strictObject({
  part: partInput.extend({ partId: id, externalId: z.string().nullable() }), row: partRow,
  codes: z.array(codeFields.extend({ supplier: z.string() })),
  /** Links both ways: `isIncoming` is one that another part holds to this. */
  links: z.array(z.strictObject({ otherPartId: id, number: z.string(), nameRu: z.string(), kind: z.enum(PART_LINK_KINDS), isTwoWay: z.boolean(), isIncoming: z.boolean(), freeMilli: z.number().int() })),
  models: z.array(z.strictObject({ modelId: id, brand: z.string(), name: z.string(), note: z.string() })),
  /** Newest first. */
  prices: z.array(price),
  serials: z.array(z.strictObject({ serialId: id, serial: z.string(), state: z.enum(SERIAL_STATES), bin: z.string(), orderNumber: z.string() })),
  createdFrom: z.enum(['manual', 'import']), lastMovedAt: instant.nullable(),
})
export type PartCard = z.output<typeof partCard>

export const parts = {
  /** Parts that answer the typed words: any number, bar code, name, serial or model; with a model, the parts that fit it. Newest first page by page. */
  find: query().input(z.strictObject({
    text: line, modelId: id.nullable(), onlyInStock: z.boolean(), onlyBelowMinimum: z.boolean(), status: z.enum(PART_STATUSES).nullable(), after: z.number().int().nullable(), limit: pageSize,
  })).output(z.strictObject({ rows: z.array(partRow), next: z.number().int().nullable() })),
  card: query().input(z.strictObject({ partId: id })).output(partCard),
  save: command('parts').input(partInput.extend({ partId: id.nullable() }).refine(({ status, keptUntilOn }) => status !== 'service_life' || keptUntilOn !== null, { error: 'required', path: ['keptUntilOn'] })).output(z.strictObject({ partId: id })),
  /** The price holds from the day on; earlier ones stay in the history. */
  addPrice: command('parts').input(z.strictObject({ partId: id, supplierId: id, currency, priceMinor: amountMinor, rateMicro: rateMicro.nullable(), validFromOn: civilDate })).output(done),
  /** Label 58 x 40 mm with the bar code of the part, or of one piece by its serial. */
  label: job('documents').input(z.strictObject({ partId: id, serial: line })).output(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })),
}
