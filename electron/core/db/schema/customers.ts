import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const customers = sqliteTable('customers', {
  id: integer('id').primaryKey(), kind: text('kind').notNull(), fullName: text('full_name').notNull(), inn: text('inn').notNull(), email: text('email').notNull(), address: text('address').notNull(),
  representative: text('representative').notNull(), notifyBy: text('notify_by').notNull(), note: text('note').notNull(), sealSalt: text('seal_salt').notNull(), importId: integer('import_id'),
})

/** Not unique on purpose: one phone may belong to several people of a family or a firm. */
export const customerPhones = sqliteTable('customer_phones', {
  id: integer('id').primaryKey(), customerId: integer('customer_id').notNull(), phone: text('phone').notNull(), sortNo: integer('sort_no').notNull(),
})
