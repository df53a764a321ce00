import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const suppliers = sqliteTable('suppliers', {
  id: integer('id').primaryKey(), name: text('name').notNull(), nameNorm: text('name_norm').notNull(), currency: text('currency').notNull(), factsJson: text('facts_json').notNull(),
})
