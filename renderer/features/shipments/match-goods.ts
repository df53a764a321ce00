import { queryClient, queryOf } from '#renderer/rpc/query.ts'
import type { Goods } from './shipment-draft.ts'

/** What the catalogue calls these articles; those it does not know are missing from the answer. */
export async function matchGoods(supplierId: number, articles: readonly string[]): Promise<ReadonlyMap<string, Goods>> {
  const asked = [...new Set(articles.map((article) => article.trim()).filter((article) => article !== ''))]
  if (asked.length === 0) return new Map()
  const found = await queryClient.fetchQuery(queryOf('shipments.matchArticles', { supplierId, articles: asked })).catch(() => [])
  return new Map(found.flatMap(({ article, modelId, partId, goods }) => (modelId === null && partId === null ? [] : [[article, { modelId, partId, goods }] as const])))
}
