import type { PartInput } from '#shared/contract/parts.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import { isWholeWhereNeeded } from '#shared/stock/quantities.ts'
import { findModel } from '#core/catalog/index.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { findFile } from '#core/files/index.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { indexPart } from '#core/search/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { storedPart } from './part-card.ts'
import { findPart } from './part-facts.ts'
import { insertPartRow, setPartCodes, setPartLinks, setPartModels, updatePartRow } from './parts-store.ts'

interface Holder { readonly id: number; readonly number: string }

const NUMBER_HOLDER = 'SELECT id, number FROM parts WHERE number_norm = ?'
const BARCODE_HOLDER = "SELECT p.id, p.number FROM part_codes c JOIN parts p ON p.id = c.part_id WHERE c.kind = 'barcode' AND c.code_norm = ?"
const SUPPLIER_CODE_HOLDER = "SELECT p.id, p.number FROM part_codes c JOIN parts p ON p.id = c.part_id WHERE c.kind = 'supplier' AND c.code_norm = ? AND c.supplier_id = ?"

function checkCode(db: ReadDb, { kind, code, supplierId }: PartInput['codes'][number], partId: number | null): void {
  const norm = normalisePartCode(code)
  if (supplierId !== null && findSupplier(db, supplierId) === null) refuse('suppliers.not_found', {})
  const barcode = kind === 'barcode' ? db.sql(BARCODE_HOLDER).get(norm) as Holder | undefined : undefined
  if (barcode !== undefined && barcode.id !== partId) refuse('parts.barcode_taken', { code, partNumber: barcode.number })
  const ofSupplier = kind === 'supplier' ? db.sql(SUPPLIER_CODE_HOLDER).get(norm, supplierId) as Holder | undefined : undefined
  if (ofSupplier !== undefined && ofSupplier.id !== partId) refuse('parts.supplier_code_taken', { code, partNumber: ofSupplier.number })
}

function checkReferences(db: ReadDb, facts: PartInput, partId: number | null): void {
  for (const { otherPartId } of facts.links) {
    if (otherPartId === partId) refuse('parts.link_to_itself', {})
    if (findPart(db, otherPartId) === null) refuse('parts.not_found', {})
  }
  for (const { modelId } of facts.models) if (findModel(db, modelId) === null) refuse('catalog.not_found', {})
  if (facts.photoFileId !== null && findFile(db, facts.photoFileId) === null) refuse('files.not_found', {})
}

const hasMoved = (db: ReadDb, partId: number): boolean => db.sql('SELECT 1 FROM stock_movements WHERE part_id = ? LIMIT 1').get(partId) !== undefined

function checkFrozen(db: ReadDb, before: PartInput & { readonly partId: number }, facts: PartInput): void {
  const field = before.unit !== facts.unit ? 'unit' : before.tracking !== facts.tracking ? 'tracking' : null
  if (field !== null && hasMoved(db, before.partId)) refuse('parts.already_moved', { field })
}

function write(tx: WriteTx, partId: number, facts: PartInput): void {
  setPartCodes(tx, partId, facts.codes)
  setPartLinks(tx, partId, facts.links)
  setPartModels(tx, partId, facts.models)
  indexPart(tx, partId)
}

/**
 * Refuses: parts.not_found, parts.number_taken, parts.barcode_taken, parts.supplier_code_taken, parts.link_to_itself, parts.already_moved, stock.bad_pieces (a broken piece as the minimum),
 * suppliers.not_found, catalog.not_found, files.not_found.
 */
export const savePart = command((tx, input: In<'parts.save'>, ctx): Out<'parts.save'> => {
  const { partId: known, ...facts } = input
  const before = known === null ? null : storedPart(tx, known)
  const holder = tx.sql(NUMBER_HOLDER).get(normalisePartCode(facts.number)) as Holder | undefined
  if (holder !== undefined && holder.id !== known) refuse('parts.number_taken', { number: holder.number })
  if (!isWholeWhereNeeded(facts.unit, facts.minStockMilli)) refuse('stock.bad_pieces', { partNumber: facts.number, problem: 'fraction' })
  if (before !== null) checkFrozen(tx, before, facts)
  for (const code of facts.codes) checkCode(tx, code, known)
  checkReferences(tx, facts, known)
  const partId = known ?? insertPartRow(tx, facts)
  if (known !== null) updatePartRow(tx, known, facts)
  write(tx, partId, facts)
  ctx.note({ entity: 'part', entityId: partId, before, after: facts })
  return { partId }
})
