import type { PurchaseItem, PurchaseLanguage, PurchaseModel } from '#shared/documents/purchase-model.ts'
import { lineTotalMinor, type Currency } from '#shared/kit/money.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { getPart } from '#core/parts/index.ts'
import { contactLine, findSupplier, type StoredSupplier } from '#core/suppliers/index.ts'
import { purchaseLines, type StoredPurchase, type StoredPurchaseLine } from './purchases-store.ts'

// A read model of the numbers of a part: the one its manufacturer gave it.
const MAKER_CODE = "SELECT code FROM part_codes WHERE part_id = ? AND kind = 'manufacturer' ORDER BY id LIMIT 1"

const joined = (parts: readonly string[], separator = ', '): string => parts.filter((part) => part !== '').join(separator)

function itemOf(db: ReadDb, line: StoredPurchaseLine): PurchaseItem {
  const { number, nameRu, nameEn, nameZh, unit } = getPart(db, line.partId)
  const maker = db.sql(MAKER_CODE).get(line.partId) as { code: string } | undefined
  return {
    lineNo: line.lineNo, partNumber: number, supplierCode: line.supplierCode, manufacturerCode: maker?.code ?? '', nameEn: nameEn === '' ? nameRu : nameEn, nameZh, unit,
    qtyMilli: line.qtyMilli, priceMinor: line.priceMinor, totalMinor: lineTotalMinor(line.priceMinor, line.qtyMilli),
  }
}

/** A paper without the name of its reader is not sent. Refuses: suppliers.not_found, buying.supplier_name_needed. */
function namedSupplier(db: ReadDb, supplierId: number, language: PurchaseLanguage): StoredSupplier {
  const supplier = findSupplier(db, supplierId) ?? refuse('suppliers.not_found', {})
  if (supplier.nameEn === '') refuse('buying.supplier_name_needed', { field: 'nameEn' })
  if (language === 'en_zh' && supplier.nameZh === '') refuse('buying.supplier_name_needed', { field: 'nameZh' })
  return supplier
}

/** The order as its supplier reads it: our note and the orders that wait for the parts stay at home. */
export function purchaseModel(db: ReadDb, purchase: StoredPurchase, language: PurchaseLanguage, ctx: Ctx): PurchaseModel {
  const supplier = namedSupplier(db, purchase.supplierId, language)
  const centre = ctx.organisation()
  const items = purchaseLines(db, purchase.purchaseOrderId).map((line) => itemOf(db, line))
  return {
    number: purchase.number, issuedOn: purchase.sentOn ?? ctx.todayOn, language,
    buyer: { nameEn: centre.nameEn === '' ? centre.shortName : centre.nameEn, nameZh: centre.nameZh, addressEn: centre.addressEn, contact: joined([centre.email, centre.phone]) },
    supplier: { nameEn: supplier.nameEn, nameZh: supplier.nameZh, addressEn: supplier.addressEn, contact: contactLine(supplier) },
    contract: joined([supplier.contractNumber, supplier.contractOn ?? '']), incoterms: purchase.incoterms === '' ? supplier.incoterms : purchase.incoterms, deliverOn: purchase.expectedOn, deliverTo: centre.addressEn,
    currency: purchase.currency as Currency, items, totalMinor: items.reduce((sum, item) => sum + item.totalMinor, 0), signer: joined([ctx.person().fullName, ctx.person().position]),
  }
}
