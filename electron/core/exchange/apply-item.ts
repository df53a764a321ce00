import type { ExchangeItem } from '#shared/stock/exchange-item.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { bringIn } from '#core/ledger/index.ts'
import { addPartCodes, getPart, indexNewParts, indexPart, insertPartCodes, insertPartRow, setExternalId, updatePartRow, type AddListPrice, type NewPartCode, type NewPartWords } from '#core/parts/index.ts'
import { getBin } from '#core/places/index.ts'
import { itemPart, type ItemPart } from './catalogue.ts'
import { itemBin, serialOf, stockProblem, trackingOf } from './check-stock-item.ts'
import type { CheckedItem } from './checked-items.ts'
import type { CompareOptions } from './compare-items.ts'
import type { PartKey } from './contradictions.ts'
import { codesOf, type PartFields } from './item-changes.ts'

/** What a part was and became, so that an import can be taken back and a later change noticed. */
export interface PartUndo { readonly before: PartFields; readonly after: PartFields; readonly codes: readonly { readonly kind: string; readonly codeNorm: string; readonly supplierId: number | null }[] }

export interface Applying {
  readonly tx: WriteTx
  readonly importId: number
  readonly options: CompareOptions
  readonly ctx: CommandCtx
  readonly addPrice: AddListPrice
  /** Parts this import has made, by their numbers. */
  readonly made: Map<PartKey, number>
  /** What the search has to learn, some thousand parts at once. */
  readonly toIndex: { readonly made: NewPartWords[]; readonly changed: number[] }
}

export const startApplying = (facts: Pick<Applying, 'tx' | 'importId' | 'options' | 'ctx' | 'addPrice'>): Applying => ({ ...facts, made: new Map(), toIndex: { made: [], changed: [] } })

const INDEXED_AT_ONCE = 5_000

function indexMade({ tx, toIndex }: Applying): void {
  indexNewParts(tx, toIndex.made)
  toIndex.made.length = 0
}

/** Makes findable what has come in. */
export function finishApplying(applying: Applying): void {
  const { tx, toIndex } = applying
  indexMade(applying)
  for (const partId of toIndex.changed) indexPart(tx, partId)
}

function createPart({ tx, importId, options, toIndex }: Applying, item: ExchangeItem): number {
  const number = item.number || item.supplierCode || item.manufacturerCode || item.barcode
  const nameRu = item.nameRu || item.nameEn || item.nameZh || number
  const partId = insertPartRow(tx, {
    number, nameRu, nameEn: item.nameEn, nameZh: item.nameZh, unit: item.unit ?? 'pcs', tracking: trackingOf(item), status: 'active', keptUntilOn: null, warrantyMonths: 0,
    minStockMilli: item.minStockMilli ?? 0, salePriceMinor: item.salePriceMinor, photoFileId: null, note: '', externalId: item.externalId || null,
  }, importId)
  const codes = codesOf(item, options.supplierId) as readonly NewPartCode[]
  insertPartCodes(tx, partId, codes)
  toIndex.made.push({ partId, names: [nameRu, item.nameEn, item.nameZh], codes: [number, ...codes.map(({ code }) => code)] })
  return partId
}

const REMEMBER = 'INSERT INTO part_import_undo (import_id, part_id, before_json) VALUES (?, ?, ?)'

function changePart({ tx, importId, toIndex }: Applying, partId: number, { fields, codes }: CheckedItem): void {
  const names = Object.keys(fields) as (keyof PartFields)[]
  if (names.length === 0 && codes.length === 0) return
  const part = itemPart(tx, partId)
  const before = Object.fromEntries(names.map((name) => [name, part[name]])) as PartFields
  const undo: PartUndo = { before, after: fields, codes: codes.map(({ kind, code, supplierId }) => ({ kind, codeNorm: normalisePartCode(code), supplierId })) }
  tx.sql(REMEMBER).run(importId, partId, JSON.stringify(undo))
  if (names.length > 0) updatePartRow(tx, partId, { ...part, ...fields })
  addPartCodes(tx, partId, codes as readonly NewPartCode[])
  toIndex.changed.push(partId)
}

/** Puts back what an import changed of a part that was here before. */
export function restorePart(tx: WriteTx, part: ItemPart, before: PartFields): void {
  updatePartRow(tx, part.partId, { ...part, ...before })
  if (before.externalId === null) setExternalId(tx, part.partId, null)
}

function bringInStock({ tx, importId, options, ctx }: Applying, partId: number, item: ExchangeItem): void {
  if (item.qtyMilli === null) return
  const part = getPart(tx, partId)
  if (stockProblem(tx, item, part, options.warehouseId ?? 0) !== null) refuse('exchange.changed_meanwhile', {})
  const found = itemBin(tx, item.bin, options.warehouseId ?? 0) ?? refuse('exchange.changed_meanwhile', {})
  bringIn(tx, { part, qtyMilli: item.qtyMilli, lot: item.lot, serials: item.serial === '' ? [] : [serialOf(item)] }, getBin(tx, found.binId), { kind: 'opening', links: { importId } }, ctx)
}

function partOf(applying: Applying, checked: CheckedItem): number {
  if (typeof checked.key === 'number') return checked.key
  if (!checked.isNew) return applying.made.get(checked.key) ?? refuse('exchange.changed_meanwhile', {})
  const partId = createPart(applying, checked.item)
  if (applying.toIndex.made.length >= INDEXED_AT_ONCE) indexMade(applying)
  applying.made.set(checked.key, partId)
  return partId
}

/** Brings one checked row in. Refuses: exchange.changed_meanwhile, when its pieces cannot come in any more. */
export function applyItem(applying: Applying, checked: CheckedItem): void {
  const { item } = checked
  const partId = partOf(applying, checked)
  changePart(applying, partId, checked)
  if (checked.hasPrice && item.priceMinor !== null && item.currency !== null) applying.addPrice(partId, item.currency, item.priceMinor)
  bringInStock(applying, partId, item)
}
