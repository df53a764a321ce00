import { createHash } from 'node:crypto'
import type { ExchangeCounts } from '#shared/contract/exchange.ts'
import type { TableKind } from '#shared/stock/exchange-fields.ts'
import type { ExchangeQuestionCode } from '#shared/stock/exchange-item.ts'
import type { Out } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { CompareOptions } from './compare-items.ts'

/** What was chosen for an import, kept beside it until it is committed. */
export interface ExchangeOptions { readonly compare: CompareOptions; readonly questions: readonly ExchangeQuestionCode[]; readonly seenSeq: number }

/** Files of the same columns from the same supplier are read the same way. */
export const tableHash = (kind: TableKind, supplierId: number | null, headers: readonly string[]): string => createHash('sha256').update(JSON.stringify([kind, supplierId, headers])).digest('hex')

interface Row { readonly id: number; readonly kind: 'prices' | 'stock' | 'commerceml'; readonly supplier: string | null; readonly file_name: string; readonly status: 'checked' | 'committed' | 'undone'; readonly at: string; readonly full_name: string | null; readonly counts_json: string; readonly wrong_file_id: number | null }

// A read model over imports, people and suppliers.
const LIST = `SELECT i.id, i.kind, s.name AS supplier, i.file_name, i.status, COALESCE(i.committed_at, i.created_at) AS at, p.full_name, i.counts_json, i.wrong_file_id
  FROM imports i LEFT JOIN suppliers s ON s.id = i.supplier_id LEFT JOIN people p ON p.id = i.person_id WHERE i.kind <> 'repairs' ORDER BY i.id DESC LIMIT 200`

export function listExchange(db: ReadDb): Out<'exchange.list'> {
  return (db.sql(LIST).all() as Row[]).map((row) => ({
    importId: row.id, kind: row.kind, supplier: row.supplier ?? '', fileName: row.file_name, status: row.status, at: row.at, person: row.full_name ?? '',
    counts: JSON.parse(row.counts_json) as ExchangeCounts, canUndo: row.status === 'committed', wrongFileId: row.wrong_file_id,
  }))
}
