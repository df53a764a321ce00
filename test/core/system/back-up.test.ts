import Database from 'better-sqlite3'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DATABASE_FILE } from '#core/create-core.ts'
import { migrations } from '#core/db/migrations/index.ts'
import { backUpVerified } from '#core/system/back-up.ts'
import { restoreBackup } from '#core/system/restore-backup.ts'
import type { JobRunner } from '#core/kit/jobs.ts'
import { verifyJournal } from '#core/journal/verify.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

const NOW = '2026-11-20T07:00:00.000Z'
/** The journal is read on the spot: a worker for it takes seconds to start, and one test waits for it. */
const onTheSpot: JobRunner = { run: <Output>(_name: string, input: unknown) => Promise.resolve(verifyJournal((input as { file: string }).file) as Output), close: () => Promise.resolve() }
const copyOf = ({ core, dataDir }: TestCore) => backUpVerified({ connection: core.connection, jobs: onTheSpot, dataDir }, NOW)
const peopleIn = (file: string): number => {
  const db = new Database(file, { readonly: true })
  try {
    return db.prepare('SELECT count(*) FROM people').pluck().get() as number
  } finally {
    db.close()
  }
}

describe('the copy before an update', () => {
  it('is made while the program works, read back whole with its journal, and says by which digest it can be proved', async () => {
    const { core, dataDir } = await startTestCore()
    const backup = await core.host.backUp()
    expect(backup.file.startsWith(join(dataDir, 'backups', 'before-update-'))).toBe(true)
    expect([peopleIn(backup.file), backup.journalSeq > 0]).toEqual([1, true])
    expect(JSON.parse(readFileSync(`${backup.file}.json`, 'utf8'))).toMatchObject({ sha256: backup.sha256, journalSeq: backup.journalSeq })
    expect(readdirSync(join(dataDir, 'backups')).filter((name) => !/\.sqlite(\.json)?$/.test(name))).toEqual([])
  })

  it('is not counted as made when its journal does not hold, and nothing half made is left', async () => {
    const test = await startTestCore()
    const { core, dataDir } = test
    for (const { name } of core.connection.raw.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'`).all() as { name: string }[]) core.connection.raw.exec(`DROP TRIGGER ${name}`)
    core.connection.raw.exec(`UPDATE journal SET canonical_json = '{}' WHERE seq = 1`)
    await expect(copyOf(test)).rejects.toThrow('journal of the copy breaks at 1')
    expect(readdirSync(join(dataDir, 'backups'))).toEqual([])
  })

  it('only the last five are kept, each with its digest', async () => {
    const test = await startTestCore()
    mkdirSync(join(test.dataDir, 'backups'))
    for (const day of [11, 12, 13, 14, 15, 16]) for (const ending of ['', '.json']) writeFileSync(join(test.dataDir, 'backups', `before-update-2026-11-${day}T07-00-00-000Z.sqlite${ending}`), '')
    await copyOf(test)
    const names = readdirSync(join(test.dataDir, 'backups')).sort()
    expect([names.length, names[0], names.at(-1)]).toEqual([10, 'before-update-2026-11-13T07-00-00-000Z.sqlite', 'before-update-2026-11-20T07-00-00-000Z.sqlite.json'])
  })
})

/** The folder of a centre whose program has been closed after a copy was made and one more person was written. */
async function closedCentre(): Promise<{ readonly folder: string; readonly copy: string }> {
  const test = await startTestCore()
  const { core, dataDir, call } = test
  const backup = await copyOf(test)
  await call('people.save', { personId: null, login: 'petrov', fullName: 'Петров Пётр', position: '', qualification: '', powerOfAttorney: '', roles: ['engineer'], isActive: true, password: 'correct horse 2' })
  core.connection.raw.pragma('wal_checkpoint(TRUNCATE)')
  const folder = mkdtempSync(join(tmpdir(), 'verstak-closed-'))
  cpSync(dataDir, folder, { recursive: true })
  return { folder, copy: join(folder, 'backups', basename(backup.file)) }
}

describe('going back to the copy', () => {
  it('puts the data of before in place and moves the newer ones aside, log and all', async () => {
    const { folder, copy } = await closedCentre()
    const { quarantine } = await restoreBackup(folder, DATABASE_FILE, copy, NOW)
    expect(readdirSync(quarantine).sort()).toEqual(['', '-shm', '-wal'].map((ending) => `${DATABASE_FILE}${ending}`))
    expect([peopleIn(join(quarantine, DATABASE_FILE)), peopleIn(join(folder, DATABASE_FILE)), existsSync(copy)]).toEqual([2, 1, true])
    rmSync(folder, { recursive: true })
  })

  it('a copy that is not the one that was checked is not put in place', async () => {
    const { folder, copy } = await closedCentre()
    writeFileSync(copy, 'something else')
    await expect(restoreBackup(folder, DATABASE_FILE, copy, NOW)).rejects.toThrow('not the one that was checked')
    expect([peopleIn(join(folder, DATABASE_FILE)), existsSync(join(folder, 'quarantine'))]).toEqual([2, false])
    rmSync(folder, { recursive: true })
  })
})

describe('what the host asks of the core', () => {
  it('a database that is open and whole answers with its version and its size', async () => {
    const { core } = await startTestCore()
    expect(core.host.health()).toMatchObject({ databaseVersion: migrations.at(-1)?.number, people: 1, orders: 0 })
  })

  it('nothing is looked for on the network until the administrator has said where', async () => {
    const { core, call, failure } = await startTestCore()
    expect(core.host.updateSettings()).toEqual({ isOn: false, address: '' })
    for (const input of [{ isOn: true, address: '' }, { isOn: true, address: 'http://updates.example.org/' }, { isOn: false, address: 'file:///c:/a' }, { isOn: true, address: 'https://user@example.org/' }]) {
      expect((await failure('system.saveUpdateSettings', input)).code).toBe('INVALID')
    }
    const wanted = { isOn: true, address: 'https://updates.example.org/verstak/' }
    await call('system.saveUpdateSettings', wanted)
    const centre = await call('system.organisation', {})
    expect(centre).not.toHaveProperty('updates')
    await call('system.saveOrganisation', { ...centre, phone: '+7 495 000-00-00' })
    expect([core.host.updateSettings(), await call('system.updateSettings', {})]).toEqual([wanted, wanted])
  })
})
