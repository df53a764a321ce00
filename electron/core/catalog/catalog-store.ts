import { eq } from 'drizzle-orm'
import type { Model } from '#shared/contract/reference.ts'
import { normaliseSearchText, searchTokens } from '#shared/kit/search-text.ts'
import type { In } from '#core/kit/handler.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { brands, models } from '#core/db/schema/catalog.ts'

interface ModelRow {
  readonly id: number; readonly brand_id: number; readonly brand: string; readonly category_id: number; readonly category_code: string; readonly category: string; readonly name: string; readonly sku: string
  readonly supplier_id: number | null; readonly supplier: string | null; readonly supplier_sku: string; readonly name_en: string; readonly name_zh: string
  readonly warranty_months: number; readonly service_life_months: number; readonly kit_json: string; readonly is_tech_complex: number
  readonly purchase_price_minor: number | null; readonly purchase_currency: string
}

const SELECT_MODEL = `SELECT m.id, m.brand_id, b.name AS brand, m.category_id, c.code AS category_code, c.name_ru AS category, m.name, m.sku, m.supplier_id, s.name AS supplier,
  m.supplier_sku, m.name_en, m.name_zh, m.warranty_months, m.service_life_months, m.kit_json, m.is_tech_complex, m.purchase_price_minor, m.purchase_currency
  FROM models m JOIN brands b ON b.id = m.brand_id JOIN categories c ON c.id = m.category_id LEFT JOIN suppliers s ON s.id = m.supplier_id`

function toModel(row: ModelRow): Model {
  return {
    modelId: row.id, brandId: row.brand_id, brand: row.brand, categoryId: row.category_id, categoryCode: row.category_code, category: row.category, name: row.name, sku: row.sku,
    supplierId: row.supplier_id, supplier: row.supplier, supplierSku: row.supplier_sku, nameEn: row.name_en, nameZh: row.name_zh,
    warrantyMonths: row.warranty_months, serviceLifeMonths: row.service_life_months, kit: JSON.parse(row.kit_json) as string[], isTechComplex: row.is_tech_complex === 1,
    purchasePriceMinor: row.purchase_price_minor, purchaseCurrency: row.purchase_currency,
  }
}

export function findModel(db: ReadDb, modelId: number): Model | null {
  const row = db.sql(`${SELECT_MODEL} WHERE m.id = ?`).get(modelId) as ModelRow | undefined
  return row === undefined ? null : toModel(row)
}

/** Models whose words begin with every word of the text, by brand and name. */
export function findModels(db: ReadDb, input: In<'catalog.findModels'>): Model[] {
  const words = JSON.stringify(searchTokens(input.text))
  const rows = db.sql(`${SELECT_MODEL}
    WHERE NOT EXISTS (SELECT 1 FROM json_each(?) AS word WHERE instr(m.search_text, ' ' || word.value) = 0) AND (? IS NULL OR m.category_id = ?)
    ORDER BY b.name_norm, m.name, m.id LIMIT ?`).all(words, input.categoryId, input.categoryId, input.limit) as ModelRow[]
  return rows.map(toModel)
}

export function listBrands(db: ReadDb): { brandId: number; name: string; modelCount: number }[] {
  return db.sql('SELECT b.id AS brandId, b.name, (SELECT COUNT(*) FROM models m WHERE m.brand_id = b.id) AS modelCount FROM brands b ORDER BY b.name_norm, b.id').all() as { brandId: number; name: string; modelCount: number }[]
}

/** The brand of this name, however its letters are cased; made when there is none. */
export function brandNamed(tx: WriteTx, name: string): number {
  const nameNorm = normaliseSearchText(name)
  const known = tx.orm.select({ id: brands.id }).from(brands).where(eq(brands.nameNorm, nameNorm)).get()
  return known?.id ?? tx.orm.insert(brands).values({ name, nameNorm }).returning({ id: brands.id }).get().id
}

/** Another model of the brand with the same name. */
export function findNamesake(db: ReadDb, brandId: number, name: string, otherThan: number | null): number | null {
  const rows = db.orm.select({ id: models.id, name: models.name }).from(models).where(eq(models.brandId, brandId)).all()
  const nameNorm = normaliseSearchText(name)
  return rows.find((row) => row.id !== otherThan && normaliseSearchText(row.name) === nameNorm)?.id ?? null
}

const SEPARATORS = /[^\p{L}\p{N}\s]/gu

/**
 * Words of brand, name and article, each after a space, so that «space + typed» finds the beginning of a word.
 * Articles are typed with and without their hyphens, so both spellings are kept.
 */
export function modelSearchText(brand: string, name: string, sku: string): string {
  const full = `${brand} ${name} ${sku}`
  return ` ${[...new Set([...searchTokens(full), ...searchTokens(full.replace(SEPARATORS, ''))])].join(' ')}`
}

type ModelFacts = Omit<In<'catalog.saveModel'>, 'modelId'>

const toRow = ({ brand, kit, ...facts }: ModelFacts, brandId: number) => ({ ...facts, brandId, searchText: modelSearchText(brand, facts.name, facts.sku), kitJson: JSON.stringify(kit) })

export function insertModel(tx: WriteTx, facts: ModelFacts, brandId: number): number {
  return tx.orm.insert(models).values(toRow(facts, brandId)).returning({ id: models.id }).get().id
}

export function updateModel(tx: WriteTx, modelId: number, facts: ModelFacts, brandId: number): void {
  tx.orm.update(models).set(toRow(facts, brandId)).where(eq(models.id, modelId)).run()
}
