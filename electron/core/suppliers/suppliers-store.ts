import { asc, eq } from 'drizzle-orm'
import type { Supplier, SupplierInput } from '#shared/contract/suppliers.ts'
import { normaliseSearchText } from '#shared/kit/search-text.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { suppliers } from '#core/db/schema/suppliers.ts'
import { readProfile } from './read-profile.ts'
import { WAITING_BY_SUPPLIER } from './waiting-sql.ts'

export interface StoredSupplier extends SupplierInput { readonly supplierId: number }

interface Counts { readonly supplierId: number; readonly count: number }

const toSupplier = (row: { readonly id: number; readonly factsJson: string }): StoredSupplier => ({ ...readProfile(row.factsJson), supplierId: row.id })
const toRow = (facts: SupplierInput) => ({ name: facts.name, nameNorm: normaliseSearchText(facts.name), currency: facts.currency, factsJson: JSON.stringify(facts) })

export function findSupplier(db: ReadDb, supplierId: number): StoredSupplier | null {
  const row = db.orm.select().from(suppliers).where(eq(suppliers.id, supplierId)).get()
  return row === undefined ? null : toSupplier(row)
}

/** Says whether another supplier already has this name, however its letters are cased. */
export function isNameTaken(db: ReadDb, name: string, byOtherThan: number | null): boolean {
  const row = db.orm.select({ id: suppliers.id }).from(suppliers).where(eq(suppliers.nameNorm, normaliseSearchText(name))).get()
  return row !== undefined && row.id !== byOtherThan
}

export function insertSupplier(tx: WriteTx, facts: SupplierInput): number {
  return tx.orm.insert(suppliers).values(toRow(facts)).returning({ id: suppliers.id }).get().id
}

export function updateSupplier(tx: WriteTx, supplierId: number, facts: SupplierInput): void {
  tx.orm.update(suppliers).set(toRow(facts)).where(eq(suppliers.id, supplierId)).run()
}

const byId = (rows: unknown): ReadonlyMap<number, number> => new Map((rows as Counts[]).map((row) => [row.supplierId, row.count]))

const MODELS_BY_SUPPLIER = 'SELECT supplier_id AS supplierId, COUNT(*) AS count FROM models WHERE supplier_id IS NOT NULL GROUP BY supplier_id'

/** Suppliers by name, each with its models and with the defects that no claim holds yet. */
export function listSuppliers(db: ReadDb): Supplier[] {
  const modelCounts = byId(db.sql(MODELS_BY_SUPPLIER).all())
  const waitingCounts = byId(db.sql(WAITING_BY_SUPPLIER).all())
  return db.orm.select().from(suppliers).orderBy(asc(suppliers.nameNorm), asc(suppliers.id)).all().map(toSupplier)
    .map((supplier) => ({ ...supplier, modelCount: modelCounts.get(supplier.supplierId) ?? 0, waitingCount: waitingCounts.get(supplier.supplierId) ?? 0 }))
}
