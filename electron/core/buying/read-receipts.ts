import type { ReceiptHead, ReceiptLine } from '#shared/contract/buying.ts'
import { lineTotalMinor } from '#shared/kit/money.ts'
import { actKindOf, discrepancyOf } from '#shared/stock/discrepancy.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { In, Out } from '#core/kit/handler.ts'
import { getPart } from '#core/parts/index.ts'
import { findPerson } from '#core/people/index.ts'
import { findBin } from '#core/places/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { getPurchase } from './purchases-store.ts'
import { receiptPapers } from './receipt-papers-store.ts'
import { getReceipt, listReceipts, receiptLines, type StoredReceipt, type StoredReceiptLine } from './receipts-store.ts'
import { warehouseName } from './warehouse-facts.ts'

function headOf(db: ReadDb, receipt: StoredReceipt): ReceiptHead {
  const { warehouseId, createdBy, delivery: _delivery, currency, ...head } = receipt
  const lines = receiptLines(db, receipt.receiptId)
  return {
    ...head, currency: currency as ReceiptHead['currency'], supplier: findSupplier(db, receipt.supplierId)?.name ?? '', warehouse: warehouseName(db, warehouseId), purchaseNumber: receipt.purchaseOrderId === null ? '' : getPurchase(db, receipt.purchaseOrderId).number,
    lineCount: lines.length, totalMinor: lines.reduce((sum, line) => sum + lineTotalMinor(line.priceMinor, line.actualMilli), 0), person: createdBy === null ? '' : (findPerson(db, createdBy)?.fullName ?? ''),
  }
}

export const receiptHeads = (db: ReadDb, receipts: readonly StoredReceipt[]): ReceiptHead[] => receipts.map((receipt) => headOf(db, receipt))

function lineOf(db: ReadDb, line: StoredReceiptLine): ReceiptLine {
  const { number, nameRu, unit, tracking } = getPart(db, line.partId)
  const { purchaseLineId: _purchaseLineId, binId, faultyBinId, serials, faultySerials, ...facts } = line
  const labelOf = (id: number | null): string => (id === null ? '' : (findBin(db, id)?.label ?? ''))
  const { shortMilli, surplusMilli } = discrepancyOf(line)
  return { ...facts, number, nameRu, unit, tracking, shortMilli, surplusMilli, bin: labelOf(binId), faultyBin: labelOf(faultyBinId), serials: [...serials], faultySerials: [...faultySerials] }
}

/** Receipts, the newest first, page by page. */
export function readReceipts(db: ReadDb, input: In<'buying.receipts'>): Out<'buying.receipts'> {
  const found = listReceipts(db, { ...input, limit: input.limit + 1 })
  const shown = found.slice(0, input.limit)
  return { rows: receiptHeads(db, shown), next: found.length > input.limit ? (shown.at(-1)?.receiptId ?? null) : null }
}

/** Refuses: buying.receipt_not_found. */
export function readReceipt(db: ReadDb, input: In<'buying.receipt'>): Out<'buying.receipt'> {
  const receipt = getReceipt(db, input.receiptId)
  return {
    head: headOf(db, receipt), delivery: receipt.delivery, lines: receiptLines(db, receipt.receiptId).map((line) => lineOf(db, line)), papers: receiptPapers(db, receipt.receiptId),
    actKind: receipt.hasDiscrepancy ? actKindOf({ currency: receipt.currency, customsDeclaration: receipt.delivery.customsDeclaration }) : null,
  }
}
