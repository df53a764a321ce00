import { MINOR_PER_MAJOR, QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { UNIT_CODES } from '#shared/stock/part-units.ts'
import type { PartUnit } from '#shared/stock/quantities.ts'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import type { StockFileInput } from '#jobs/export/stock-file.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

const DEADLINE_MS = 60_000
const MEDIA_TYPES = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv', zip: 'application/zip' } as const
const HEADERS = ['Наш номер', 'Наименование', 'Единица', 'Штрихкод', 'Остаток', 'В резерве', 'Свободно', 'Минимальный остаток'] as const
const PRICE_HEADERS = ['Цена продажи', 'Цена закупки', 'Валюта закупки'] as const

interface Row {
  readonly number: string; readonly nameRu: string; readonly unit: PartUnit; readonly barcode: string | null; readonly onHandMilli: number; readonly reservedMilli: number; readonly minStockMilli: number
  readonly salePriceMinor: number | null; readonly priceMinor: number | null; readonly currency: string | null
}

// A read model over the catalogue, its balances and the last price of each part.
const ROWS = `SELECT p.number, p.name_ru AS nameRu, p.unit, (SELECT code FROM part_codes c WHERE c.part_id = p.id AND c.kind = 'barcode' ORDER BY c.id LIMIT 1) AS barcode,
  COALESCE(b.on_hand, 0) AS onHandMilli, COALESCE(b.reserved, 0) AS reservedMilli, p.min_stock_milli AS minStockMilli, p.sale_price_minor AS salePriceMinor, pr.price_minor AS priceMinor, pr.currency
  FROM parts p LEFT JOIN (SELECT part_id, SUM(on_hand_milli) AS on_hand, SUM(reserved_milli) AS reserved FROM stock_balances WHERE @warehouseId IS NULL OR warehouse_id = @warehouseId GROUP BY part_id) b ON b.part_id = p.id
  LEFT JOIN part_prices pr ON pr.id = (SELECT id FROM part_prices l WHERE l.part_id = p.id AND l.withdrawn_at IS NULL AND l.valid_from_on <= @onDate ORDER BY l.valid_from_on DESC, l.id DESC LIMIT 1) ORDER BY p.number, p.id`

const money = (minor: number | null): string | number => (minor === null ? '' : minor / MINOR_PER_MAJOR)
const qty = (milli: number): number => milli / QTY_MILLI_PER_ONE

function rowsOf(db: ReadDb, warehouseId: number | null, onDate: string, hasPrices: boolean): StockFileInput['rows'] {
  return (db.sql(ROWS).all({ warehouseId, onDate }) as Row[]).map((row) => [
    row.number, row.nameRu, UNIT_CODES[row.unit].sign, row.barcode ?? '', qty(row.onHandMilli), qty(row.reservedMilli), qty(row.onHandMilli - row.reservedMilli), qty(row.minStockMilli),
    ...(hasPrices ? [money(row.salePriceMinor), money(row.priceMinor), row.currency ?? ''] : []),
  ])
}

/** Puts a written file among the files of the centre. */
export function keepExport(tx: WriteTx, outFile: string, written: RenderedFile, { fileName, kind }: { readonly fileName: string; readonly kind: keyof typeof MEDIA_TYPES }, ctx: CommandCtx): Out<'exchange.exportStock'> {
  const { sha256, sizeBytes } = ctx.files.keepFile(outFile)
  const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: MEDIA_TYPES[kind], name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
  ctx.note({ entity: 'file', entityId: fileId, after: { sha256: written.sha256, fileName } })
  return { fileId, fileName, sha256 }
}

/** Parts with what lies of them, for Excel. Refuses: exchange.nothing_to_export. */
export const exportStock = job({
  prepare: (tx, input: In<'exchange.exportStock'>, ctx) => {
    const rows = rowsOf(tx, input.warehouseId, ctx.todayOn, input.hasPrices)
    if (rows.length === 0) refuse('exchange.nothing_to_export', {})
    const request: StockFileInput = { outFile: ctx.files.outboxPath(input.format), format: input.format, sheet: 'Остатки', headers: [...HEADERS, ...(input.hasPrices ? PRICE_HEADERS : [])], rows }
    return { request, kind: input.format, fileName: `Остатки ${ctx.todayOn}.${input.format}` }
  },
  work: ({ request }, ctx) => ctx.jobs.run<RenderedFile>('writeStockFile', request, { deadlineMs: DEADLINE_MS, isFresh: true }),
  finish: (tx, { request, kind, fileName }, written, ctx): Out<'exchange.exportStock'> => keepExport(tx, request.outFile, written, { fileName, kind }, ctx),
})
