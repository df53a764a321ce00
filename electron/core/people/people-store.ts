import { asc, eq } from 'drizzle-orm'
import type { Person } from '#shared/contract/people.ts'
import type { Role } from '#shared/contract/roles.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { people, personRoles } from '#core/db/schema/people.ts'

export const countPeople = (db: ReadDb): number => (db.sql('SELECT COUNT(*) AS count FROM people').get() as { count: number }).count

export function passwordHashOf(db: ReadDb, loginNorm: string): { personId: number; passwordHash: string } | null {
  const row = db.orm.select({ personId: people.id, passwordHash: people.passwordHash, isActive: people.isActive }).from(people).where(eq(people.loginNorm, loginNorm)).get()
  return row?.isActive === true ? { personId: row.personId, passwordHash: row.passwordHash } : null
}

export function setPasswordHash(tx: WriteTx, personId: number, passwordHash: string): void {
  tx.orm.update(people).set({ passwordHash }).where(eq(people.id, personId)).run()
}

export function peopleForSignIn(db: ReadDb): { login: string; fullName: string; position: string }[] {
  return db.orm.select({ login: people.login, fullName: people.fullName, position: people.position }).from(people).where(eq(people.isActive, true)).orderBy(asc(people.fullName)).all()
}

export function listPeople(db: ReadDb): Person[] {
  const roles = db.orm.select().from(personRoles).all()
  return db.orm.select().from(people).orderBy(asc(people.fullName), asc(people.id)).all().map((row) => ({
    personId: row.id, login: row.login, fullName: row.fullName, position: row.position, qualification: row.qualification, powerOfAttorney: row.powerOfAttorney, isActive: row.isActive,
    roles: roles.filter((item) => item.personId === row.id).map((item) => item.role as Role),
  }))
}

export const findPerson = (db: ReadDb, personId: number): Person | null => listPeople(db).find((person) => person.personId === personId) ?? null

export type PersonFacts = Omit<Person, 'personId' | 'roles'>

export function insertPerson(tx: WriteTx, facts: PersonFacts, passwordHash: string, nowAt: string): number {
  return tx.orm.insert(people).values({ ...facts, loginNorm: facts.login.toLowerCase(), passwordHash, createdAt: nowAt }).returning({ id: people.id }).get().id
}

export function updatePerson(tx: WriteTx, personId: number, facts: PersonFacts): void {
  tx.orm.update(people).set({ ...facts, loginNorm: facts.login.toLowerCase() }).where(eq(people.id, personId)).run()
}

export function replaceRoles(tx: WriteTx, personId: number, roles: readonly Role[]): void {
  tx.orm.delete(personRoles).where(eq(personRoles.personId, personId)).run()
  for (const role of new Set(roles)) tx.orm.insert(personRoles).values({ personId, role }).run()
}

export const isLoginTaken = (db: ReadDb, login: string, byOtherThan: number | null): boolean => {
  const row = db.orm.select({ id: people.id }).from(people).where(eq(people.loginNorm, login.toLowerCase())).get()
  return row !== undefined && row.id !== byOtherThan
}
