import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUpBeforeMigration } from '#core/db/backup.ts'
import { openConnection } from '#core/db/connection.ts'
import { migrate, type Migration, type MigrateOptions } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const step = (number: number, sql: string): Migration => ({ number, name: `${number}_step.sql`, sha256: 'x', sql })
const options = (all: readonly Migration[], backUp: () => void = () => undefined): MigrateOptions => ({ migrations: all, appVersion: '1', nowUtc: NOW, backUp })
const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'verstak-migrations-'))
const folder = join(import.meta.dirname, '..', '..', 'electron', 'core', 'db', 'migrations')

test('the bundled list is what stands in the folder, numbers in steps of ten, each with its test', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql')).sort()
  expect(migrations.map((migration) => migration.name)).toEqual(files)
  for (const [index, migration] of migrations.entries()) {
    const sql = readFileSync(join(folder, migration.name), 'utf8')
    const number = Number(migration.name.slice(0, 'NNNN'.length))
    expect(number % 10).toBe(0)
    expect(number).toBeGreaterThan(migrations[index - 1]?.number ?? 0)
    expect(migration).toEqual({ number, name: files[index], sha256: createHash('sha256').update(sql).digest('hex'), sql })
    const header = /^-- why: .+\n-- rebuilds: .+\n-- test: (.+)\n/.exec(sql)
    expect(readdirSync(import.meta.dirname)).toContain(header?.[1]?.split('/').at(-1))
  }
})

test('a database newer than the program is refused and not touched', () => {
  const connection = openConnection(join(freshFolder(), 'a.sqlite'))
  connection.raw.pragma('user_version = 9990')
  const before = connection.raw.serialize()
  expect(() => migrate(connection, options(migrations))).toThrow('database_newer_than_app')
  expect(connection.raw.serialize().equals(before)).toBe(true)
})

test('a failing step rolls back whole, earlier steps stay', () => {
  const connection = openConnection(join(freshFolder(), 'a.sqlite'))
  const steps = [step(10, 'CREATE TABLE a (x INTEGER) STRICT'), step(20, 'CREATE TABLE b (x INTEGER) STRICT; INSERT INTO missing VALUES (1)')]
  expect(() => migrate(connection, options(steps))).toThrow('migration_failed')
  expect(connection.raw.pragma('user_version', { simple: true })).toBe(10)
  expect(connection.raw.prepare("SELECT name FROM sqlite_master WHERE name IN ('a', 'b')").pluck().all()).toEqual(['a'])
})

test('a rebuild that loses a parent row is caught before the commit', () => {
  const connection = openConnection(join(freshFolder(), 'a.sqlite'))
  const first = step(10, 'CREATE TABLE p (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE c (p INTEGER REFERENCES p (id) ON DELETE CASCADE) STRICT; INSERT INTO p VALUES (1); INSERT INTO c VALUES (1)')
  const rebuild = step(20, 'DROP TABLE p; CREATE TABLE p (id INTEGER PRIMARY KEY) STRICT')
  migrate(connection, options([first]))
  expect(() => migrate(connection, options([first, rebuild]))).toThrow('migration_failed')
  expect(connection.raw.prepare('SELECT COUNT(*) FROM c').pluck().get()).toBe(1)
})

test('a rebuild that keeps the parents keeps every child', () => {
  const connection = openConnection(join(freshFolder(), 'a.sqlite'))
  const first = step(10, 'CREATE TABLE p (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE c (p INTEGER REFERENCES p (id) ON DELETE CASCADE) STRICT; INSERT INTO p VALUES (1); INSERT INTO c VALUES (1), (1)')
  const rebuild = step(20, 'CREATE TABLE p2 (id INTEGER PRIMARY KEY, y TEXT) STRICT; INSERT INTO p2 (id) SELECT id FROM p; DROP TABLE p; ALTER TABLE p2 RENAME TO p')
  migrate(connection, options([first]))
  migrate(connection, options([first, rebuild]))
  expect(connection.raw.prepare('SELECT COUNT(*) FROM c').pluck().get()).toBe(2)
})

test('a copy is made and checked before a database with data changes; without a good copy nothing changes', () => {
  const dataDir = freshFolder()
  const connection = openConnection(join(dataDir, 'a.sqlite'))
  const first = step(10, 'CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (7)')
  const second = step(20, 'DELETE FROM a')
  migrate(connection, options([first]))
  expect(() => migrate(connection, options([first, second], () => { throw new Error('disk full') }))).toThrow('disk full')
  expect(connection.raw.prepare('SELECT x FROM a').pluck().get()).toBe(7)
  let copy = ''
  migrate(connection, options([first, second], () => { copy = backUpBeforeMigration(connection, dataDir, NOW) }))
  expect(new Database(copy, { readonly: true }).prepare('SELECT x FROM a').pluck().get()).toBe(7)
  expect(connection.raw.prepare('SELECT COUNT(*) FROM a').pluck().get()).toBe(0)
})

test('every setting of the connection is as asked, on a file opened again too', () => {
  const file = join(freshFolder(), 'a.sqlite')
  openConnection(file).raw.close()
  const { raw } = openConnection(file)
  const seen = ['journal_mode', 'synchronous', 'foreign_keys', 'recursive_triggers', 'busy_timeout', 'trusted_schema', 'cell_size_check'].map((name) => raw.pragma(name, { simple: true }))
  expect(seen).toEqual(['wal', 2, 1, 1, 5000, 0, 1])
})
