import type { Connection } from '#core/db/brands.ts'

export interface Health { readonly databaseVersion: number; readonly people: number; readonly orders: number }

/** The trivial question a new version must be able to answer: the database is open, its schema is read, its first pages are whole. */
export function healthOf({ raw }: Connection): Health {
  const verdict = raw.pragma('quick_check(1)', { simple: true })
  if (verdict !== 'ok') throw new Error(`database is not whole: ${String(verdict)}`)
  const count = (table: 'people' | 'orders'): number => raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  return { databaseVersion: Number(raw.pragma('user_version', { simple: true })), people: count('people'), orders: count('orders') }
}
