import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const brands = sqliteTable('brands', { id: integer('id').primaryKey(), name: text('name').notNull(), nameNorm: text('name_norm').notNull() })

export const models = sqliteTable('models', {
  id: integer('id').primaryKey(), brandId: integer('brand_id').notNull(), categoryId: integer('category_id').notNull(), supplierId: integer('supplier_id'),
  name: text('name').notNull(), sku: text('sku').notNull(), searchText: text('search_text').notNull(), supplierSku: text('supplier_sku').notNull(),
  nameEn: text('name_en').notNull(), nameZh: text('name_zh').notNull(), warrantyMonths: integer('warranty_months').notNull(), serviceLifeMonths: integer('service_life_months').notNull(),
  kitJson: text('kit_json').notNull(), isTechComplex: integer('is_tech_complex', { mode: 'boolean' }).notNull(),
  purchasePriceMinor: integer('purchase_price_minor'), purchaseCurrency: text('purchase_currency').notNull(),
})
