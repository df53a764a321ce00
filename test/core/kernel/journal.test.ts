import Database from 'better-sqlite3'
import fc from 'fast-check'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalJson, entryHash } from '#core/journal/hash.ts'
import { verifyJournal } from '#core/journal/verify.ts'
import { startTestCore } from '#test/kit/test-core.ts'

const raw = (dataDir: string): Database.Database => new Database(join(dataDir, 'verstak.sqlite'))

async function coreWithEntries(count: number) {
  const test = await startTestCore()
  for (let index = 0; index < count; index += 1) {
    await test.call('people.save', { personId: null, login: `p${index}`, fullName: `Человек ${index}`, position: '', qualification: '', powerOfAttorney: '', roles: ['engineer'], isActive: true, password: 'long enough 1' })
  }
  return test
}

test('every command leaves exactly one entry and the chain holds', async () => {
  const centre = await coreWithEntries(3)
  const verdict = await centre.call('journal.verify', {})
  expect(verdict).toMatchObject({ isWhole: true, checkedCount: 4, firstBrokenSeq: null })
  const { rows } = await centre.call('journal.list', { beforeSeq: null, actor: '', action: '', entity: '', entityId: '', limit: 50 })
  expect(rows.map((row) => row.action)).toEqual(['journal.verify', 'people.save', 'people.save', 'people.save', 'system.createOwner'])
})

test('a refused command leaves nothing behind', async () => {
  const centre = await coreWithEntries(1)
  await centre.failure('people.save', { personId: null, login: 'p0', fullName: 'Двойник', position: '', qualification: '', powerOfAttorney: '', roles: ['engineer'], isActive: true, password: 'long enough 1' })
  expect((await centre.call('journal.verify', {})).checkedCount).toBe(2)
})

test.each([
  ['an update', 'UPDATE journal SET actor = \'nobody\' WHERE seq = 1'],
  ['a deletion', 'DELETE FROM journal WHERE seq = 1'],
  ['INSERT OR REPLACE over an entry', "INSERT OR REPLACE INTO journal VALUES (1, '', '', '', '', '', '', '{}', '', '')"],
  ['an entry in the past', "INSERT INTO journal VALUES (-1, '', '', '', '', '', '', '{}', '', '')"],
  ['a gap', "INSERT INTO journal SELECT seq + 5, at_utc, actor, device, action, entity, entity_id, canonical_json, hash, hash FROM journal ORDER BY seq DESC LIMIT 1"],
])('the database itself stops %s', async (_name, sql) => {
  const centre = await coreWithEntries(1)
  expect(() => centre.core.connection.raw.exec(sql)).toThrow('journal is append-only')
})

test.each(['at_utc', 'actor', 'device', 'action', 'entity', 'entity_id', 'canonical_json', 'prev_hash', 'hash'])('a changed %s is found even when the triggers were removed', async (column) => {
  const centre = await coreWithEntries(3)
  const db = raw(centre.dataDir)
  db.exec('DROP TRIGGER tr_journal_no_update')
  db.prepare(`UPDATE journal SET ${column} = ${column} || 'x' WHERE seq = 3`).run()
  db.close()
  expect(verifyJournal(join(centre.dataDir, 'verstak.sqlite'))).toMatchObject({ isWhole: false, firstBrokenSeq: 3, checkedCount: 2 })
})

test('a removed and a swapped entry are found', async () => {
  const centre = await coreWithEntries(4)
  const db = raw(centre.dataDir)
  db.exec('DROP TRIGGER tr_journal_no_delete; DELETE FROM journal WHERE seq = 2')
  db.close()
  expect(verifyJournal(join(centre.dataDir, 'verstak.sqlite'))).toMatchObject({ isWhole: false, firstBrokenSeq: 2 })
})

test('the same facts always spell the same text, whatever the order of the keys', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: 'я' }], e: undefined })).toBe('{"a":[{"c":"я","d":null}],"b":1}')
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (facts) => {
    const reversed = Object.fromEntries(Object.entries(facts).reverse())
    expect(canonicalJson(reversed)).toBe(canonicalJson(facts))
  }))
})

test('moving a letter from one field to the next changes the hash', () => {
  const entry = { seq: 1, atUtc: '', actor: 'ab', device: 'c', action: '', entity: '', entityId: '', canonicalJson: '', prevHash: '' }
  expect(entryHash(entry)).not.toBe(entryHash({ ...entry, actor: 'a', device: 'bc' }))
})
