import type { PaperRow, PaperValues } from '#shared/documents/papers/values.ts'
import { formatRussianDate } from '#shared/kit/calendar.ts'
import { lineTotalMinor } from '#shared/kit/money.ts'
import { discrepancyOf, hasDiscrepancy } from '#shared/stock/discrepancy.ts'
import type { PartUnit } from '#shared/stock/quantities.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { localMoment, type LoosePaper } from '#core/papers/index.ts'
import { getPart, type PartFacts } from '#core/parts/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import type { ReceiptPaperKind } from './receipt-papers-store.ts'
import { getReceipt, receiptLines, type StoredReceipt, type StoredReceiptLine } from './receipts-store.ts'
import { warehouseName } from './warehouse-facts.ts'

const UNIT_RU: Readonly<Record<PartUnit, string>> = { pcs: 'шт.', set: 'компл.', pair: 'пара', m: 'м', kg: 'кг', l: 'л' }

interface ActLine extends StoredReceiptLine { readonly part: PartFacts }

const joined = (parts: readonly string[], separator = ', '): string => parts.filter((part) => part !== '').join(separator)
/** «№ VG-2025-14 от 01.03.2025» */
const numbered = (number: string, on: string | null): string => (number === '' ? '' : joined([`№ ${number}`, on === null ? '' : `от ${formatRussianDate(on)}`], ' '))
const orNone = (milli: number): number | null => (milli === 0 ? null : milli)

function rowOf(line: ActLine): PaperRow {
  const { part, documentMilli, actualMilli, priceMinor } = line
  const { shortMilli, surplusMilli, faultyMilli } = discrepancyOf(line)
  return {
    name: joined([part.nameRu, line.lot === '' ? '' : `партия ${line.lot}`]), sku: part.number, unit: UNIT_RU[part.unit], doc_qty: documentMilli, doc_price: priceMinor, doc_sum: lineTotalMinor(priceMinor, documentMilli),
    fact_qty: actualMilli, rejects: orNone(faultyMilli), short: orNone(shortMilli), surplus: orNone(surplusMilli),
  }
}

const defectWords = ({ part, faultySerials, faultyReason }: ActLine): string => `${joined([part.number, part.nameRu, faultySerials.length === 0 ? '' : `серийный № ${faultySerials.join(', ')}`])}: ${faultyReason}`

/** The contract as the paper names it: what the delivery came with, else that of the supplier. */
function contractOf(db: ReadDb, { delivery, supplierId }: StoredReceipt): string {
  const supplier = findSupplier(db, supplierId)
  return delivery.contract !== '' || supplier === null ? delivery.contract : numbered(supplier.contractNumber, supplier.contractOn)
}

function knownValues(db: ReadDb, receipt: StoredReceipt, ctx: Ctx): PaperValues {
  const { delivery, currency } = receipt
  const { actualAddress, legalAddress, utcOffsetMinutes } = ctx.organisation()
  const lines = receiptLines(db, receipt.receiptId).filter(hasDiscrepancy).map((line): ActLine => ({ ...line, part: getPart(db, line.partId) }))
  return {
    storage_place: joined([actualAddress === '' ? legalAddress : actualAddress, warehouseName(db, receipt.warehouseId)]), supplier: findSupplier(db, receipt.supplierId)?.name ?? '', sender: delivery.sender, contract: contractOf(db, receipt),
    // The table has no place for a currency: prices stand as in the invoice.
    invoice: joined([delivery.invoice, delivery.invoice === '' || currency === 'RUB' ? '' : `валюта ${currency}`]), waybill: numbered(receipt.waybill, receipt.waybillOn), transport: delivery.transport, package: delivery.packageState,
    customs: delivery.customsDeclaration, ended_at: localMoment(receipt.createdAt, utcOffsetMinutes), rows: lines.map(rowOf), defects: lines.filter(({ faultyMilli }) => faultyMilli > 0).map(defectWords).join('\n'),
  }
}

/** The act of a receipt as it is asked for. Refuses: buying.receipt_not_found, buying.no_discrepancy. */
export function actPaper(db: ReadDb, input: { readonly receiptId: number; readonly kind: ReceiptPaperKind; readonly values: PaperValues }, ctx: Ctx): LoosePaper {
  const receipt = getReceipt(db, input.receiptId)
  if (!receipt.hasDiscrepancy) refuse('buying.no_discrepancy', {})
  return { kind: input.kind, reference: receipt.number, subject: `приход ${receipt.number}`, eventOn: receipt.receivedOn, known: knownValues(db, receipt, ctx), typed: input.values }
}
