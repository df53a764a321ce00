import type { Remedy } from '#shared/claims/kinds.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { StoredSupplier } from '#core/suppliers/index.ts'
import { workLines } from '#core/work/index.ts'
import type { Defect } from './defects/defect.ts'
import type { NewGoods } from './store/goods-store.ts'

const ENGLISH_LETTERS = /^[\x20-\x7e]+$/
interface PartRow { readonly partId: number; readonly number: string; readonly nameEn: string; readonly nameZh: string; readonly supplierCode: string | null; readonly priceMinor: number | null }

// A read model over parts and prices: what the supplier calls the part that was put in, and what it last asked for it.
const PART_OF_ORDER = `SELECT p.id AS partId, p.number, p.name_en AS nameEn, p.name_zh AS nameZh,
    (SELECT code FROM part_codes pc WHERE pc.part_id = p.id AND pc.kind = 'supplier' AND pc.supplier_id = @supplierId ORDER BY pc.id DESC LIMIT 1) AS supplierCode,
    (SELECT price_minor FROM part_prices pp WHERE pp.part_id = p.id AND pp.supplier_id = @supplierId AND pp.currency = @currency AND pp.withdrawn_at IS NULL ORDER BY pp.valid_from_on DESC, pp.id DESC LIMIT 1) AS priceMinor
  FROM order_parts op JOIN parts p ON p.id = op.part_id WHERE op.id = @orderPartId`

const inEnglish = (name: string): string => (ENGLISH_LETTERS.test(name) ? name : '')

/** Parts used on the unit. */
function usedParts(db: ReadDb, orderId: number, { supplierId, currency }: StoredSupplier): readonly NewGoods[] {
  return workLines(db, orderId).filter((line) => line.kind === 'part').map((line) => {
    const part = line.orderPartId === null ? undefined : (db.sql(PART_OF_ORDER).get({ supplierId, currency, orderPartId: line.orderPartId }) as PartRow | undefined)
    return {
      partId: part?.partId ?? null, partNo: part?.supplierCode ?? (line.code === '' ? (part?.number ?? '') : line.code), nameEn: part === undefined || part.nameEn === '' ? inEnglish(line.name) : part.nameEn, nameZh: part?.nameZh ?? '',
      qty: Math.ceil(line.qtyMilli / QTY_MILLI_PER_ONE), unitValueMinor: part?.priceMinor ?? 0, shipByOn: null,
    }
  })
}

const itself = (defect: Defect, qty: number): NewGoods => ({
  partId: defect.partId, partNo: defect.supplierSku === '' ? defect.sku : defect.supplierSku, nameEn: defect.nameEn, nameZh: defect.nameZh, qty, unitValueMinor: defect.unitPriceMinor ?? 0, shipByOn: null,
})

/** Goods a line asks for to begin with: the parts the repair took, or the thing itself anew; nothing where money is asked for. */
export function suggestedGoods(db: ReadDb, defect: Defect, { remedy, qty }: { readonly remedy: Remedy; readonly qty: number }, supplier: StoredSupplier): readonly NewGoods[] {
  if (remedy === 'REPLACEMENT') return [itself(defect, qty)]
  if (remedy !== 'FREE_PARTS_NEXT_SHIPMENT') return []
  return defect.source === 'order' && defect.orderId !== null ? usedParts(db, defect.orderId, supplier) : [itself(defect, qty)]
}
