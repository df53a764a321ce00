import { EXCHANGE_KINDS } from '#shared/stock/exchange-fields.ts'
import { findImport, setImportStatus } from '#core/imports/index.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { takeOut } from '#core/ledger/index.ts'
import { getPart, indexPart, removeImportedPart, removePartCodes, withdrawPrices } from '#core/parts/index.ts'
import { getBin } from '#core/places/index.ts'
import { restorePart, type PartUndo } from './apply-item.ts'
import { itemPart } from './catalogue.ts'
import { dependedOn } from './depended-on.ts'

interface BroughtIn { readonly id: number; readonly partId: number; readonly binId: number; readonly lot: string; readonly qtyMilli: number }

// A read model over the ledger: what this import brought in, piece by piece.
const BROUGHT_IN = "SELECT id, part_id AS partId, bin_id AS binId, lot, on_hand_milli AS qtyMilli FROM stock_movements WHERE import_id = ? AND kind = 'opening' ORDER BY id DESC"
const SERIALS = 'SELECT s.serial FROM movement_serials ms JOIN part_serials s ON s.id = ms.serial_id WHERE ms.movement_id = ?'

/** Movements are only added: what came in goes out again by a counter-entry of the same import. */
function takeStockBack(tx: WriteTx, importId: number, fileName: string, ctx: CommandCtx): void {
  for (const { id, partId, binId, lot, qtyMilli } of tx.sql(BROUGHT_IN).all(importId) as BroughtIn[]) {
    const serials = (tx.sql(SERIALS).all(id) as { serial: string }[]).map(({ serial }) => serial)
    takeOut(tx, { part: getPart(tx, partId), qtyMilli, lot, serials }, getBin(tx, binId), { kind: 'correction', serialState: 'gone', links: { importId }, reason: `Отмена загрузки «${fileName}»` }, ctx)
  }
}

function restoreChanged(tx: WriteTx, importId: number): number {
  const rows = tx.sql('SELECT part_id AS partId, before_json AS json FROM part_import_undo WHERE import_id = ? ORDER BY id DESC').all(importId) as { partId: number; json: string }[]
  for (const { partId, json } of rows) {
    const { before, codes } = JSON.parse(json) as PartUndo
    restorePart(tx, itemPart(tx, partId), before)
    removePartCodes(tx, partId, codes)
    indexPart(tx, partId)
  }
  tx.sql('DELETE FROM part_import_undo WHERE import_id = ?').run(importId)
  return rows.length
}

/** A part whose pieces were here keeps its movements, which nobody may delete: it stays in the catalogue as not used any more. */
function removeCreated(tx: WriteTx, importId: number): number {
  const rows = tx.sql('SELECT p.id AS partId, EXISTS (SELECT 1 FROM stock_movements m WHERE m.part_id = p.id) AS hasMoved FROM parts p WHERE p.import_id = ?').all(importId) as { partId: number; hasMoved: number }[]
  for (const { partId, hasMoved } of rows) {
    if (hasMoved === 0) removeImportedPart(tx, partId)
    else restorePart(tx, itemPart(tx, partId), { status: 'discontinued' })
  }
  return rows.length
}

/** Takes the whole import back while nothing later depends on it. Refuses: imports.not_found, imports.already_done, exchange.depended_on. */
export const undo = command((tx, input: In<'exchange.undo'>, ctx): Out<'exchange.undo'> => {
  const record = findImport(tx, input.importId, EXCHANGE_KINDS) ?? refuse('imports.not_found', {})
  if (record.status !== 'committed') refuse('imports.already_done', { importId: record.importId })
  const partNumbers = dependedOn(tx, record.importId)
  if (partNumbers.length > 0) refuse('exchange.depended_on', { partNumbers })
  takeStockBack(tx, record.importId, record.fileName, ctx)
  withdrawPrices(tx, record.importId, ctx.nowAt)
  const restoredCount = restoreChanged(tx, record.importId)
  const removedCount = removeCreated(tx, record.importId)
  setImportStatus(tx, record.importId, 'undone', ctx.nowAt)
  ctx.note({ entity: 'import', entityId: record.importId, before: { status: 'committed' }, after: { status: 'undone', removedCount, restoredCount } })
  return { removedCount }
})
