import { z } from 'zod'
import { command, done, id, job, query } from './procedure.ts'
import { amountMinor, civilDate, currency, filledLine, instant, line, lot, pageSize, rateMicro, text } from './fields.ts'

export const WAYBILL_KINDS = ['', 'bl', 'cmr', 'rail', 'awb'] as const
export type WaybillKind = (typeof WAYBILL_KINDS)[number]
export const SHIPMENT_STATES = ['prepared', 'on_way', 'arrived'] as const
export type ShipmentState = (typeof SHIPMENT_STATES)[number]
export const SHIPMENT_LINES_MAX = 1_000

const QTY_MAX = 10_000_000
const SERIAL_TEXT_MAX = 100_000
const LINKS_MAX = 200
const SHEET_NAME_MAX = 200
const int = z.number().int()

/** Papers and dates of a shipment as a claim states them. */
export const shipmentPapers = z.strictObject({
  purchaseOrder: line, proformaInvoice: line, invoiceNumber: line, invoiceOn: civilDate.nullable(), packingList: line, shippedOn: civilDate.nullable(),
  waybill: line, container: line, seal: line, arrivedOn: civilDate.nullable(), customsDeclaration: line, acceptanceAct: line,
})
export type ShipmentPapers = z.output<typeof shipmentPapers>

export const shipmentFacts = shipmentPapers.extend({
  contract: line, waybillKind: z.enum(WAYBILL_KINDS), incoterms: line, incotermsPlace: line, expectedOn: civilDate.nullable(), currency,
  freightMinor: amountMinor, freightCurrency: currency,
  /** Roubles for one unit of the currency of the freight, of that day; null: roubles, or not told. */
  freightRateMicro: rateMicro.nullable(),
  /** Duties and fees, in kopecks. */
  customsMinor: amountMinor, note: text,
})
export type ShipmentFacts = z.output<typeof shipmentFacts>

const lineFacts = { modelId: id.nullable(), partId: id.nullable(), article: line, lot, qty: int.min(1, { error: 'required' }).max(QTY_MAX), priceMinor: amountMinor, producedOn: civilDate.nullable(), cartons: line }
const lineInput = z.strictObject({ lineId: id.nullable(), ...lineFacts, /** As typed: numbers and ranges. */ serials: z.string().max(SERIAL_TEXT_MAX, { error: 'too_long' }) })
export type ShipmentLineInput = z.output<typeof lineInput>
const shipmentLine = z.strictObject({ lineId: id, lineNo: int, ...lineFacts, goods: z.string(), sku: z.string(), serials: z.string(), serialCount: int })
export type ShipmentLine = z.output<typeof shipmentLine>

/** What a person may keep knowingly, each with the line it stands in. */
const warning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('overlap'), lineNo: int, serials: z.string(), shipmentId: id, number: z.string(), invoiceNumber: z.string() }),
  z.strictObject({ kind: z.literal('count'), lineNo: int, qty: int, serialCount: int }),
  z.strictObject({ kind: z.literal('invoice_twice'), shipmentId: id, number: z.string(), invoiceNumber: z.string() }),
])
export type ShipmentWarning = z.output<typeof warning>

const head = z.strictObject({
  shipmentId: id, number: z.string(), supplierId: id, supplier: z.string(), state: z.enum(SHIPMENT_STATES), isLate: z.boolean(), invoiceNumber: z.string(), invoiceOn: civilDate.nullable(), container: z.string(), waybill: z.string(),
  shippedOn: civilDate.nullable(), expectedOn: civilDate.nullable(), arrivedOn: civilDate.nullable(), currency, lineCount: int, qty: int, serialCount: int, totalMinor: int, sortOn: civilDate,
})
export type ShipmentHead = z.output<typeof head>
const place = z.strictObject({ sortOn: civilDate, shipmentId: id })
const linked = z.strictObject({ id, number: z.string(), on: civilDate })
const file = z.strictObject({ fileId: id, title: z.string(), name: z.string(), mediaType: z.string(), sizeBytes: int, addedAt: instant })
export const TRACED_BY = ['serial', 'lot', 'invoice'] as const
const traced = z.strictObject({ shipmentId: id, lineId: id.nullable(), by: z.enum(TRACED_BY), number: z.string(), invoiceNumber: z.string(), shippedOn: civilDate.nullable(), arrivedOn: civilDate.nullable(), supplier: z.string() })
export type TracedShipment = z.output<typeof traced>
const links = { purchaseOrderIds: z.array(id).max(LINKS_MAX), receiptIds: z.array(id).max(LINKS_MAX) }

export const shipments = {
  /** By any number in it: papers, container, lot, serial number, article. */
  list: query().input(z.strictObject({ supplierId: id.nullable(), words: line, state: z.enum(SHIPMENT_STATES).nullable(), after: place.nullable(), limit: pageSize }))
    .output(z.strictObject({ rows: z.array(head), next: place.nullable() })),
  get: query().input(z.strictObject({ shipmentId: id })).output(z.strictObject({
    head, facts: shipmentFacts, lines: z.array(shipmentLine), files: z.array(file), purchases: z.array(linked), receipts: z.array(linked),
  })),
  /** All lines as they are now; one that is not named goes. `keepsWarnings`: a person has read what looks doubtful. */
  save: command('shipments').input(z.strictObject({ shipmentId: id.nullable(), supplierId: id, facts: shipmentFacts, lines: z.array(lineInput).max(SHIPMENT_LINES_MAX), ...links, keepsWarnings: z.boolean() }))
    .output(z.strictObject({ shipmentId: id, number: z.string() })),
  /** What saving would ask about. */
  check: query().input(z.strictObject({ shipmentId: id.nullable(), supplierId: id, invoiceNumber: line, lines: z.array(lineInput).max(SHIPMENT_LINES_MAX) })).output(z.array(warning)),
  addFile: command('shipments').input(z.strictObject({ shipmentId: id, fileId: id, title: filledLine })).output(done),
  removeFile: command('shipments').input(z.strictObject({ shipmentId: id, fileId: id })).output(done),
  /** Typed by mistake: goes with its lines; the journal keeps what it was. */
  remove: command('shipments').input(z.strictObject({ shipmentId: id })).output(done),
  /** The shipment of a unit or a part; by the serial number alone where the supplier is not known. */
  trace: query().input(z.strictObject({ supplierId: id.nullable(), modelId: id.nullable(), partId: id.nullable(), serial: line, lot: line, invoice: line })).output(traced.nullable()),
  ofOrder: query().input(z.strictObject({ orderId: id })).output(traced.nullable()),
  /** The table of a packing list from a file, read in a limited worker; null: the sheet called so, else the first one. No shipment changes. */
  readPackingFile: job().input(z.strictObject({ fileId: id, sheetName: z.string().max(SHEET_NAME_MAX).nullable() })).output(z.strictObject({ fileName: z.string(), sheetNames: z.array(z.string()), sheetName: z.string().nullable(), rows: z.array(z.strictObject({ rowNo: int, cells: z.array(z.string()) })) })),
  /** What articles of a packing list are in the catalogue. */
  matchArticles: query().input(z.strictObject({ supplierId: id, articles: z.array(line).max(SHIPMENT_LINES_MAX) })).output(z.array(z.strictObject({ article: z.string(), modelId: id.nullable(), partId: id.nullable(), goods: z.string() }))),
  /** Orders and receipts of the supplier that may belong to a shipment. */
  linkables: query().input(z.strictObject({ supplierId: id })).output(z.strictObject({ purchases: z.array(linked), receipts: z.array(linked) })),
}
