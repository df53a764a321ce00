import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const categories = sqliteTable('categories', {
  id: integer('id').primaryKey(), code: text('code').notNull(), nameRu: text('name_ru').notNull(), isTechComplex: integer('is_tech_complex', { mode: 'boolean' }).notNull(),
  factsJson: text('facts_json').notNull(),
})

export const voidingConditions = sqliteTable('voiding_conditions', {
  code: text('code').primaryKey(), sortNo: integer('sort_no').notNull(), factsJson: text('facts_json').notNull(),
})
