import type { ShipmentFacts, ShipmentHead } from '#shared/contract/shipments.ts'
import { normaliseSearchText } from '#shared/kit/search-text.ts'
import { normaliseSerial } from '#shared/kit/serial.ts'
import { rangeOfSerial } from '#shared/shipments/serial-ranges.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findFile } from '#core/files/index.ts'
import { readLines } from './lines-store.ts'
import { linkedTo } from './links.ts'
import { findStored } from './shipments-store.ts'

interface Row {
  readonly shipmentId: number; readonly number: string; readonly supplierId: number; readonly supplier: string; readonly factsJson: string; readonly sortOn: string
  readonly lineCount: number; readonly qty: number; readonly serialCount: number; readonly totalMinor: number
}

const HEADS = `SELECT h.id AS shipmentId, h.number, h.supplier_id AS supplierId, s.name AS supplier, h.facts_json AS factsJson, h.sort_on AS sortOn,
    COUNT(l.id) AS lineCount, COALESCE(SUM(l.qty), 0) AS qty, COALESCE(SUM(l.serial_count), 0) AS serialCount, COALESCE(SUM(l.qty * l.price_minor), 0) AS totalMinor
  FROM shipments h JOIN suppliers s ON s.id = h.supplier_id LEFT JOIN shipment_lines l ON l.shipment_id = h.id`

function stateOf(facts: ShipmentFacts): ShipmentHead['state'] {
  if (facts.arrivedOn !== null) return 'arrived'
  return facts.shippedOn === null ? 'prepared' : 'on_way'
}

function toHead({ factsJson, ...row }: Row, todayOn: string): ShipmentHead {
  const facts = JSON.parse(factsJson) as ShipmentFacts
  const { invoiceNumber, invoiceOn, container, waybill, shippedOn, expectedOn, arrivedOn, currency } = facts
  return { ...row, state: stateOf(facts), isLate: arrivedOn === null && expectedOn !== null && expectedOn < todayOn, invoiceNumber, invoiceOn, container, waybill, shippedOn, expectedOn, arrivedOn, currency }
}

// Lots and articles of lines; numbers of models and parts, which belong to their own features.
const IN_LINES = `h.id IN (SELECT l.shipment_id FROM shipment_lines l WHERE l.lot_norm >= @code AND l.lot_norm < @code || char(1114111) AND l.lot_norm <> ''
    UNION SELECT l.shipment_id FROM shipment_lines l JOIN models m ON m.id = l.model_id WHERE m.sku = @words OR m.supplier_sku = @words
    UNION SELECT l.shipment_id FROM shipment_lines l JOIN parts p ON p.id = l.part_id WHERE p.number_norm = @code
    UNION SELECT l.shipment_id FROM shipment_serials s JOIN shipment_lines l ON l.id = s.line_id
      WHERE s.stem = @stem AND s.from_no BETWEEN @no - (SELECT MAX(span) FROM shipment_serials WHERE stem = @stem) AND @no AND s.to_no >= @no)`
const WORDS = `(instr(h.search_text, @text) > 0 OR (@code <> '' AND instr(h.search_text, @lowerCode) > 0) OR (@code <> '' AND ${IN_LINES}))`
const STATES = { prepared: 'h.shipped_on IS NULL AND h.arrived_on IS NULL', on_way: 'h.shipped_on IS NOT NULL AND h.arrived_on IS NULL', arrived: 'h.arrived_on IS NOT NULL' } as const

function wordsAsked(words: string) {
  const serial = normaliseSerial(words)
  const place = serial.ok ? rangeOfSerial(serial.value.serial) : { stem: '', fromNo: 0 }
  const code = normalisePartCode(words)
  return { text: normaliseSearchText(words), words, code, lowerCode: code.toLowerCase(), stem: place.stem, no: place.fromNo }
}

export function readShipments(db: ReadDb, { supplierId, words, state, after, limit }: In<'shipments.list'>, ctx: Ctx): Out<'shipments.list'> {
  const conditions = [
    ...(supplierId === null ? [] : ['h.supplier_id = @supplierId']), ...(state === null ? [] : [STATES[state]]), ...(words === '' ? [] : [WORDS]),
    ...(after === null ? [] : ['(h.sort_on, h.id) < (@sortOn, @shipmentId)']),
  ]
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const asked = { ...(supplierId === null ? {} : { supplierId }), ...(words === '' ? {} : wordsAsked(words)), ...(after ?? {}), limit: limit + 1 }
  const rows = (db.sql(`${HEADS} ${where} GROUP BY h.id ORDER BY h.sort_on DESC, h.id DESC LIMIT @limit`).all(asked) as Row[]).map((row) => toHead(row, ctx.todayOn))
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { rows: rows.slice(0, limit), next: last === undefined ? null : { sortOn: last.sortOn, shipmentId: last.shipmentId } }
}

function filesOf(db: ReadDb, shipmentId: number): Out<'shipments.get'>['files'] {
  const rows = db.sql('SELECT file_id AS fileId, title, added_at AS addedAt FROM shipment_files WHERE shipment_id = ? ORDER BY added_at, file_id').all(shipmentId) as { fileId: number; title: string; addedAt: string }[]
  return rows.flatMap((row) => {
    const file = findFile(db, row.fileId)
    return file === null ? [] : [{ ...row, name: file.name, mediaType: file.mediaType, sizeBytes: file.sizeBytes }]
  })
}

/** Refuses: shipments.not_found. */
export function readShipment(db: ReadDb, { shipmentId }: In<'shipments.get'>, ctx: Ctx): Out<'shipments.get'> {
  const stored = findStored(db, shipmentId) ?? refuse('shipments.not_found', {})
  const row = db.sql(`${HEADS} WHERE h.id = ? GROUP BY h.id`).get(shipmentId) as Row
  return { head: toHead(row, ctx.todayOn), facts: stored.facts, lines: readLines(db, shipmentId), files: filesOf(db, shipmentId), ...linkedTo(db, shipmentId) }
}
