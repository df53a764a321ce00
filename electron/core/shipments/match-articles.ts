import { normalisePartCode } from '#shared/stock/part-code.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { In, Out } from '#core/kit/handler.ts'
import { findPart, findPartByCode } from '#core/parts/index.ts'

type Matched = Out<'shipments.matchArticles'>[number]
interface ModelRow { readonly modelId: number; readonly name: string; readonly sku: string; readonly supplierSku: string; readonly brandName: string }

// A read model over the catalogue: models of this supplier and those nobody has named a supplier for.
const MODELS = "SELECT m.id AS modelId, m.name, m.sku, m.supplier_sku AS supplierSku, b.name || ' ' || m.name AS brandName FROM models m JOIN brands b ON b.id = m.brand_id WHERE m.supplier_id = ? OR m.supplier_id IS NULL ORDER BY m.id"

/** What the articles of a packing list are called here; those nobody knows stay words. */
export function matchArticles(db: ReadDb, { supplierId, articles }: In<'shipments.matchArticles'>): Out<'shipments.matchArticles'> {
  const byCode = new Map<string, ModelRow>()
  for (const model of (db.sql(MODELS).all(supplierId) as ModelRow[]).toReversed()) {
    for (const code of [model.brandName, model.name, model.sku, model.supplierSku].map(normalisePartCode)) if (code !== '') byCode.set(code, model)
  }
  return articles.map((article): Matched => {
    const model = byCode.get(normalisePartCode(article))
    if (model !== undefined) return { article, modelId: model.modelId, partId: null, goods: model.brandName }
    const [partId, another] = findPartByCode(db, { code: article, supplierId })
    const part = partId === undefined || another !== undefined ? null : findPart(db, partId)
    return part === null ? { article, modelId: null, partId: null, goods: '' } : { article, modelId: null, partId: part.partId, goods: part.nameRu }
  })
}
