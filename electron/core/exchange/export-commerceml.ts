import { createHash } from 'node:crypto'
import type { PartUnit } from '#shared/stock/quantities.ts'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import type { CommerceMlExport, CommerceMlGood } from '#jobs/export/commerceml-file.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { setExternalId } from '#core/parts/index.ts'
import { keepExport } from './export-stock.ts'

const DEADLINE_MS = 60_000
const VERSION_5 = 0x50
const VARIANT = 0x80

/** A name for ever made of another name: the same in, the same out. Source: RFC 9562, section 5.5. */
function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | VERSION_5
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | VARIANT
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** What no two centres share: the digest of the first entry of the journal, which names its moment and its first person. */
const centreOf = (db: ReadDb): string => (db.sql('SELECT hash FROM journal WHERE seq = 1').get() as { hash: string }).hash

interface Row { readonly partId: number; readonly externalId: string | null; readonly number: string; readonly nameRu: string; readonly unit: PartUnit; readonly barcode: string | null; readonly salePriceMinor: number | null }
interface Balance { readonly partId: number; readonly warehouseId: number; readonly freeMilli: number }

// Read models over the catalogue, the warehouses and their balances.
const PARTS = `SELECT p.id AS partId, p.external_id AS externalId, p.number, p.name_ru AS nameRu, p.unit, (SELECT code FROM part_codes c WHERE c.part_id = p.id AND c.kind = 'barcode' ORDER BY c.id LIMIT 1) AS barcode, p.sale_price_minor AS salePriceMinor
  FROM parts p WHERE p.status <> 'discontinued' ORDER BY p.number_norm, p.id`
const WAREHOUSES = 'SELECT id, code, name FROM warehouses WHERE is_active = 1 ORDER BY id'
const FREE = 'SELECT part_id AS partId, warehouse_id AS warehouseId, on_hand_milli - reserved_milli AS freeMilli FROM stock_balances WHERE on_hand_milli > reserved_milli'

function goodsOf(db: ReadDb, centre: string, warehouseIds: readonly number[]): { readonly goods: CommerceMlGood[]; readonly named: ReadonlyMap<number, string> } {
  const free = new Map((db.sql(FREE).all() as Balance[]).map(({ partId, warehouseId, freeMilli }) => [`${partId} ${warehouseId}`, freeMilli]))
  const named = new Map<number, string>()
  const goods = (db.sql(PARTS).all() as Row[]).map(({ partId, externalId, barcode, ...row }) => {
    const id = externalId ?? uuidOf(`${centre}:part:${partId}`)
    if (externalId === null) named.set(partId, id)
    return { ...row, externalId: id, barcode: barcode ?? '', stockMilli: warehouseIds.map((warehouseId) => free.get(`${partId} ${warehouseId}`) ?? 0) }
  })
  return { goods, named }
}

/** Archive of the catalogue and the offers for 1C; a part without an identifier gets one and keeps it. Refuses: exchange.nothing_to_export. */
export const exportCommerceMl = job({
  prepare: (tx, input: In<'exchange.exportCommerceMl'>, ctx) => {
    const centre = centreOf(tx)
    const warehouses = input.hasStock ? tx.sql(WAREHOUSES).all() as { id: number; code: string; name: string }[] : []
    const { goods, named } = goodsOf(tx, centre, warehouses.map(({ id }) => id))
    if (goods.length === 0) refuse('exchange.nothing_to_export', {})
    const request: CommerceMlExport = {
      centreId: uuidOf(centre), centreName: ctx.organisation().shortName, createdAt: ctx.nowAt, priceTypeId: uuidOf(`${centre}:retail`), goods, outFile: ctx.files.outboxPath('zip'),
      warehouses: warehouses.map(({ code, name }) => ({ externalId: uuidOf(`${centre}:warehouse:${code}`), name })),
    }
    return { request, named, fileName: `1C ${ctx.todayOn}.zip` }
  },
  work: ({ request }, ctx) => ctx.jobs.run<RenderedFile>('writeCommerceMl', request, { deadlineMs: DEADLINE_MS, isFresh: true }),
  finish: (tx, { request, named, fileName }, written, ctx): Out<'exchange.exportCommerceMl'> => {
    for (const [partId, externalId] of named) setExternalId(tx, partId, externalId)
    return keepExport(tx, request.outFile, written, { fileName, kind: 'zip' }, ctx)
  },
})
