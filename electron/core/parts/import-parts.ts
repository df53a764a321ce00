import type { WriteTx } from '#core/db/brands.ts'
import { forgetPart } from '#core/search/index.ts'

/** The name of the part in another program, or that it has none any more. */
export function setExternalId(tx: WriteTx, partId: number, externalId: string | null): void {
  tx.sql('UPDATE parts SET external_id = ? WHERE id = ?').run(externalId, partId)
}

/** Takes codes away again that an import has added. */
export function removePartCodes(tx: WriteTx, partId: number, codes: readonly { readonly kind: string; readonly codeNorm: string; readonly supplierId: number | null }[]): void {
  for (const { kind, codeNorm, supplierId } of codes) tx.sql('DELETE FROM part_codes WHERE code_norm = ? AND part_id = ? AND kind = ? AND supplier_id IS ?').run(codeNorm, partId, kind, supplierId)
}

/** What all prices of one list have in common; a list without a supplier tells no prices. */
export interface ListPrices { readonly supplierId: number | null; readonly rateMicro: number | null; readonly importId: number; readonly validFromOn: string; readonly recordedAt: string; readonly recordedBy: number | null }
export type AddListPrice = (partId: number, currency: string, priceMinor: number) => void

const LIST_PRICE = `INSERT INTO part_prices (part_id, supplier_id, currency, price_minor, rate_micro, valid_from_on, source, import_id, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, 'price_list', ?, ?, ?)`

/** Adds the prices of a list to the history, thousands of them one after another. */
export function listPriceWriter(tx: WriteTx, { supplierId, rateMicro, importId, validFromOn, recordedAt, recordedBy }: ListPrices): AddListPrice {
  if (supplierId === null) return () => undefined
  const statement = tx.sql(LIST_PRICE)
  return (partId, currency, priceMinor) => { statement.run(partId, supplierId, currency, priceMinor, currency === 'RUB' ? null : rateMicro, validFromOn, importId, recordedAt, recordedBy) }
}

/** Prices of an import hold no longer; they stay in the history as withdrawn. */
export function withdrawPrices(tx: WriteTx, importId: number, atUtc: string): void {
  tx.sql('UPDATE part_prices SET withdrawn_at = ? WHERE import_id = ? AND withdrawn_at IS NULL').run(atUtc, importId)
}

/** Removes a part that an import made and nobody has used, with its numbers, withdrawn prices and words of the search. */
export function removeImportedPart(tx: WriteTx, partId: number): void {
  tx.sql('DELETE FROM part_prices WHERE part_id = ?').run(partId)
  tx.sql('DELETE FROM part_codes WHERE part_id = ?').run(partId)
  forgetPart(tx, partId)
  tx.sql('DELETE FROM parts WHERE id = ?').run(partId)
}
