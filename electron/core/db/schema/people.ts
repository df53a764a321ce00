import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const people = sqliteTable('people', {
  id: integer('id').primaryKey(), login: text('login').notNull(), loginNorm: text('login_norm').notNull(), fullName: text('full_name').notNull(), position: text('position').notNull(),
  qualification: text('qualification').notNull(), powerOfAttorney: text('power_of_attorney').notNull(), passwordHash: text('password_hash').notNull(),
  isActive: integer('is_active', { mode: 'boolean' }).notNull(), createdAt: text('created_at').notNull(),
})

export const personRoles = sqliteTable('person_roles', {
  personId: integer('person_id').notNull(), role: text('role').notNull(),
}, (table) => [primaryKey({ columns: [table.personId, table.role] })])

export const organisation = sqliteTable('organisation', { id: integer('id').primaryKey(), factsJson: text('facts_json').notNull() })
