import { z } from 'zod'
import { BIN_PURPOSES } from '#shared/stock/kinds.ts'
import { isBinCode, isWarehouseCode } from '#shared/stock/bin-code.ts'
import { PART_UNITS } from '#shared/stock/quantities.ts'
import { command, done, id, job, none, query } from './procedure.ts'
import { filledLine, instant, line } from './fields.ts'
import { ORDER_STATUSES } from '#shared/orders/status.ts'

const warehouseCode = z.string().trim().toUpperCase().refine(isWarehouseCode, { error: 'warehouse_code' })
const binCode = z.string().trim().toUpperCase().refine(isBinCode, { error: 'bin_code' })
/** `label` is what stands on the sticker and is scanned: «MAIN-A-01». */
export const bin = z.strictObject({ binId: id, warehouseId: id, code: z.string(), label: z.string(), name: z.string(), purpose: z.enum(BIN_PURPOSES), isActive: z.boolean() })
export type Bin = z.output<typeof bin>
const warehouse = z.strictObject({ warehouseId: id, code: z.string(), name: z.string(), isActive: z.boolean(), bins: z.array(bin) })
export type Warehouse = z.output<typeof warehouse>

export const unitPlace = z.strictObject({
  orderId: id, orderNumber: z.string(), device: z.string(), serial: z.string(), customerName: z.string(), status: z.enum(ORDER_STATUSES), binId: id.nullable(), bin: z.string(), purpose: z.enum(BIN_PURPOSES).nullable(), partner: z.string(),
  movedAt: instant.nullable(), person: z.string(),
  /** A unit kept after its order was closed: taken back with a refund or a replacement. */
  isEvidence: z.boolean(),
})
export type UnitPlace = z.output<typeof unitPlace>
const label = z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })

/** What a scanned code turned out to be. */
export const resolved = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bin'), binId: id, label: z.string(), name: z.string(), purpose: z.enum(BIN_PURPOSES) }),
  z.strictObject({ kind: z.literal('order'), orderId: id, number: z.string(), device: z.string() }),
  z.strictObject({ kind: z.literal('part'), partId: id, number: z.string(), nameRu: z.string() }),
  /** One piece of a part by its serial number. */
  z.strictObject({ kind: z.literal('piece'), partId: id, number: z.string(), nameRu: z.string(), serial: z.string() }),
  /** Several things answer to the code: the person chooses. */
  z.strictObject({ kind: z.literal('several'), parts: z.array(z.strictObject({ partId: id, number: z.string(), nameRu: z.string(), serial: z.string() })) }),
  z.strictObject({ kind: z.literal('nothing') }),
])
export type Resolved = z.output<typeof resolved>

export const places = {
  warehouses: query().input(none).output(z.array(warehouse)),
  saveWarehouse: command('places').input(z.strictObject({ warehouseId: id.nullable(), code: warehouseCode, name: filledLine, isActive: z.boolean() })).output(z.strictObject({ warehouseId: id })),
  saveBin: command('places').input(z.strictObject({ binId: id.nullable(), warehouseId: id, code: binCode, name: line, purpose: z.enum(BIN_PURPOSES), isActive: z.boolean() })).output(z.strictObject({ binId: id })),
  /** Many cells of one kind at once; codes that are there already are left as they are. */
  addBins: command('places').input(z.strictObject({ warehouseId: id, purpose: z.enum(BIN_PURPOSES), codes: z.array(binCode).min(1, { error: 'required' }).max(1_000) })).output(z.strictObject({ addedCount: z.number().int() })),
  /** How full the cells are, empty ones left out: kinds of parts for sale, pieces of evidence, customers' products; and how many products of open orders lie nowhere. */
  fillings: query().input(none).output(z.strictObject({ bins: z.array(z.strictObject({ binId: id, partCount: z.number().int(), quarantineCount: z.number().int(), unitCount: z.number().int() })), unplacedCount: z.number().int() })),
  /** What lies in a cell: parts, evidence and customers' products. */
  binContents: query().input(z.strictObject({ binId: id })).output(z.strictObject({
    bin, parts: z.array(z.strictObject({ partId: id, number: z.string(), nameRu: z.string(), unit: z.enum(PART_UNITS), lot: z.string(), onHandMilli: z.number().int(), quarantineMilli: z.number().int() })), units: z.array(unitPlace),
  })),
  /** Reads a scanned or typed code: cell, order, part, piece. */
  resolve: query().input(z.strictObject({ code: filledLine })).output(resolved),
  /** Puts a customer's product into a place; null takes it out of every place. */
  moveUnit: command('places', 'orders').input(z.strictObject({ orderId: id, binId: id.nullable(), partner: line, note: line })).output(done),
  /** Products in the house, the last moved first, at most 500; with a cell or a purpose, those that lie there. `isUnplaced`: open orders whose product lies nowhere. */
  units: query().input(z.strictObject({ binId: id.nullable(), purpose: z.enum(BIN_PURPOSES).nullable(), isUnplaced: z.boolean() })).output(z.array(unitPlace)),
  /** Where the product of an order is and has been, newest first. */
  unitHistory: query().input(z.strictObject({ orderId: id })).output(z.strictObject({ now: unitPlace, moves: z.array(z.strictObject({ movedAt: instant, bin: z.string(), partner: z.string(), note: z.string(), person: z.string() })) })),
  /** Label 58 x 40 mm of a cell. */
  label: job('documents').input(z.strictObject({ binId: id })).output(label),
}
