import type { PlainLabelModel } from '#shared/documents/models.ts'
import { normaliseSerial } from '#shared/kit/serial.ts'
import { canBeBarCode } from '#shared/printing/label-code.ts'
import { labelJob } from '#core/files/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { getPart, type PartFacts } from './part-facts.ts'
import { partRows } from './part-rows.ts'

const BARCODE = "SELECT code FROM part_codes WHERE part_id = ? AND kind = 'barcode' ORDER BY id LIMIT 1"
// A read model over the pieces of the stock.
const PIECE = "SELECT s.serial, COALESCE(w.code || '-' || b.code, '') AS bin FROM part_serials s LEFT JOIN bins b ON b.id = s.bin_id LEFT JOIN warehouses w ON w.id = b.warehouse_id WHERE s.part_id = ? AND s.serial = ?"

interface Piece { readonly serial: string; readonly bin: string }

/** A number that no bar code can hold gives way to the bar code of the part: the scanner must read something. */
function codeOf(db: ReadDb, { partId, number }: PartFacts): string {
  if (canBeBarCode(number)) return number
  return (db.sql(BARCODE).get(partId) as { code: string } | undefined)?.code ?? number
}

function partModel(db: ReadDb, part: PartFacts): PlainLabelModel {
  return { code: codeOf(db, part), title: part.number, name: part.nameRu, detail: part.nameEn, foot: partRows(db, [part.partId])[0]?.bins.join(' ') ?? '', isFootBold: true }
}

/** Refuses: stock.serial_not_here. */
function pieceModel(db: ReadDb, part: PartFacts, typed: string): PlainLabelModel {
  const read = normaliseSerial(typed)
  const piece = db.sql(PIECE).get(part.partId, read.ok ? read.value.serial : typed) as Piece | undefined
  if (piece === undefined) return refuse('stock.serial_not_here', { serial: typed, place: '' })
  return { code: piece.serial, title: part.number, name: part.nameRu, detail: `S/N ${piece.serial}`, foot: piece.bin, isFootBold: true }
}

/** Refuses: parts.not_found, stock.serial_not_here. */
export const label = labelJob((tx, input: In<'parts.label'>) => {
  const part = getPart(tx, input.partId)
  const model = input.serial === '' ? partModel(tx, part) : pieceModel(tx, part, input.serial)
  return { models: [model], said: {}, fileName: `Этикетка ${model.code}.pdf`, entity: 'part', entityId: part.partId }
})
