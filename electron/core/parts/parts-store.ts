import type { PartInput } from '#shared/contract/parts.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import type { WriteTx } from '#core/db/brands.ts'

/** What stands in the row of the part itself. */
export interface PartRowFacts extends Omit<PartInput, 'codes' | 'links' | 'models'> {
  /** Its name in another program, such as the GUID of 1C; left as it is where undefined. */
  readonly externalId?: string | null
}
export type NewPartCode = PartInput['codes'][number]

const INSERT = `INSERT INTO parts (number, number_norm, name_ru, name_en, name_zh, unit, tracking, status, kept_until_on, warranty_months, min_stock_milli, sale_price_minor, photo_file_id, note, external_id, import_id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const UPDATE = `UPDATE parts SET number = ?, number_norm = ?, name_ru = ?, name_en = ?, name_zh = ?, unit = ?, tracking = ?, status = ?, kept_until_on = ?, warranty_months = ?, min_stock_milli = ?, sale_price_minor = ?,
  photo_file_id = ?, note = ?, external_id = COALESCE(?, external_id) WHERE id = ?`

const valuesOf = (facts: PartRowFacts): readonly unknown[] => [
  facts.number, normalisePartCode(facts.number), facts.nameRu, facts.nameEn, facts.nameZh, facts.unit, facts.tracking, facts.status, facts.keptUntilOn, facts.warrantyMonths, facts.minStockMilli, facts.salePriceMinor, facts.photoFileId, facts.note, facts.externalId ?? null,
]

/** The row alone: codes, links, models and the search are for the caller (`setPartCodes`, `indexPart`). */
export function insertPartRow(tx: WriteTx, facts: PartRowFacts, importId: number | null = null): number {
  return Number(tx.sql(INSERT).run(...valuesOf(facts), importId).lastInsertRowid)
}

export function updatePartRow(tx: WriteTx, partId: number, facts: PartRowFacts): void {
  tx.sql(UPDATE).run(...valuesOf(facts), partId)
}

const INSERT_CODE = 'INSERT INTO part_codes (part_id, kind, code, code_norm, supplier_id, maker) VALUES (?, ?, ?, ?, ?, ?)'
const KNOWN_CODES = 'SELECT kind, code, supplier_id AS supplierId FROM part_codes WHERE part_id = ?'

const keyOf = ({ kind, code, supplierId }: Pick<NewPartCode, 'kind' | 'code' | 'supplierId'>): string => `${kind} ${supplierId ?? ''} ${normalisePartCode(code)}`

function insertUnknown(tx: WriteTx, partId: number, codes: readonly NewPartCode[], known: Set<string>): void {
  for (const entry of codes) {
    const key = keyOf(entry)
    if (known.has(key)) continue
    known.add(key)
    tx.sql(INSERT_CODE).run(partId, entry.kind, entry.code, normalisePartCode(entry.code), entry.supplierId, entry.maker)
  }
}

/** Adds numbers the part is found by; one it has already stays once. */
export function addPartCodes(tx: WriteTx, partId: number, codes: readonly NewPartCode[]): void {
  insertUnknown(tx, partId, codes, new Set((tx.sql(KNOWN_CODES).all(partId) as NewPartCode[]).map(keyOf)))
}

/** Numbers of a part that has none yet, all different. */
export function insertPartCodes(tx: WriteTx, partId: number, codes: readonly NewPartCode[]): void {
  const statement = tx.sql(INSERT_CODE)
  for (const { kind, code, supplierId, maker } of codes) statement.run(partId, kind, code, normalisePartCode(code), supplierId, maker)
}

/** All numbers of the part, in place of those it had. */
export function setPartCodes(tx: WriteTx, partId: number, codes: readonly NewPartCode[]): void {
  tx.sql('DELETE FROM part_codes WHERE part_id = ?').run(partId)
  insertUnknown(tx, partId, codes, new Set())
}

export function setPartLinks(tx: WriteTx, partId: number, links: PartInput['links']): void {
  tx.sql('DELETE FROM part_links WHERE part_id = ?').run(partId)
  for (const { otherPartId, kind, isTwoWay } of links) tx.sql('INSERT OR REPLACE INTO part_links (part_id, other_id, kind, is_two_way) VALUES (?, ?, ?, ?)').run(partId, otherPartId, kind, isTwoWay ? 1 : 0)
}

export function setPartModels(tx: WriteTx, partId: number, models: PartInput['models']): void {
  tx.sql('DELETE FROM part_models WHERE part_id = ?').run(partId)
  for (const { modelId, note } of models) tx.sql('INSERT OR REPLACE INTO part_models (part_id, model_id, note) VALUES (?, ?, ?)').run(partId, modelId, note)
}
