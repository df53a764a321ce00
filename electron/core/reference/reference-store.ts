import { asc, eq } from 'drizzle-orm'
import type { Category, VoidingCondition } from '#shared/contract/reference.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { categories, voidingConditions } from '#core/db/schema/reference.ts'

export interface StoredCategory extends Category { readonly categoryId: number }

interface CategoryRow { readonly id: number; readonly factsJson: string }

const toCategory = (row: CategoryRow): StoredCategory => ({ ...(JSON.parse(row.factsJson) as Category), categoryId: row.id })
const toRow = (facts: Category) => ({ code: facts.code, nameRu: facts.name.ru, isTechComplex: facts.isTechComplex, factsJson: JSON.stringify(facts) })

export function listCategories(db: ReadDb): StoredCategory[] {
  return db.orm.select().from(categories).orderBy(asc(categories.nameRu), asc(categories.id)).all().map(toCategory)
}

export function findCategory(db: ReadDb, categoryId: number): StoredCategory | null {
  const row = db.orm.select().from(categories).where(eq(categories.id, categoryId)).get()
  return row === undefined ? null : toCategory(row)
}

export function findCategoryByCode(db: ReadDb, code: string): StoredCategory | null {
  const row = db.orm.select().from(categories).where(eq(categories.code, code)).get()
  return row === undefined ? null : toCategory(row)
}

export function insertCategory(tx: WriteTx, facts: Category): number {
  return tx.orm.insert(categories).values(toRow(facts)).returning({ id: categories.id }).get().id
}

export function updateCategory(tx: WriteTx, categoryId: number, facts: Category): void {
  tx.orm.update(categories).set(toRow(facts)).where(eq(categories.id, categoryId)).run()
}

export function listVoidingConditions(db: ReadDb): VoidingCondition[] {
  return db.orm.select().from(voidingConditions).orderBy(asc(voidingConditions.sortNo)).all().map((row) => JSON.parse(row.factsJson) as VoidingCondition)
}

/** Leaves a condition that is already there as it is. */
export function addVoidingCondition(tx: WriteTx, condition: VoidingCondition, sortNo: number): void {
  tx.orm.insert(voidingConditions).values({ code: condition.code, sortNo, factsJson: JSON.stringify(condition) }).onConflictDoNothing().run()
}

/** How many models of the catalogue each category holds. */
export function countModelsByCategory(db: ReadDb): ReadonlyMap<number, number> {
  const rows = db.sql('SELECT category_id AS categoryId, COUNT(*) AS count FROM models GROUP BY category_id').all() as { categoryId: number; count: number }[]
  return new Map(rows.map((row) => [row.categoryId, row.count]))
}
