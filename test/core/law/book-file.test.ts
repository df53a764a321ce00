import { describe, expect, test } from 'vitest'
import { lawVersion } from '#shared/law/law-book.ts'
import { LAW_RULES } from '#shared/law/rules.ts'
import { lawBookOf, lawStateVersion } from '#core/law-book/index.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { anOverride, ruleEdition, standingRules, storeText } from './law-builders.ts'

type Book = { format: string; formatVersion: number; rules: { code: string; effectiveFromOn: string | null; effectiveToOn: string | null; facts: Record<string, unknown> }[]; calendarDays: object[]; calendarYears: object[] } & Record<string, unknown>

async function exported(test: TestCore): Promise<Book> {
  const { fileId } = await test.call('law.exportBook', {})
  const { base64, name } = await test.call('files.read', { fileId })
  expect(name).toBe('law-book-2026-11-20.json')
  return JSON.parse(Buffer.from(base64, 'base64').toString('utf8')) as Book
}
const bring = async (test: TestCore, book: unknown) => test.call('law.importBook', { fileId: await storeText(test, JSON.stringify(book)) })

describe('the file of the book', () => {
  test('carries the whole state of one centre to another, to the letter', async () => {
    const here = await startTestCore()
    const [category] = await here.call('reference.categories', {})
    await here.call('law.saveEdition', await ruleEdition(here, 'GDS-REFUND', { facts: { length: 12 } }))
    await here.call('law.saveEdition', anOverride(category?.code ?? ''))
    await here.call('law.saveCalendarDays', { region: '', year: 2027, days: [{ on: '2027-11-05', kind: 'off', title: 'Перенос' }], isComplete: true })
    await here.call('law.saveCalendarDays', { region: '02', year: 2027, days: [{ on: '2027-10-11', kind: 'off', title: 'День Республики' }], isComplete: false })
    const book = await exported(here)
    expect(Object.keys(book)).toEqual(['format', 'formatVersion', 'exportedAt', 'lawVersion', 'calendarVersion', 'rules', 'penalties', 'overrides', 'pauses', 'changes', 'calendarDays', 'calendarYears'])
    expect(book.rules).toHaveLength(LAW_RULES.length + 1)

    const there = await startTestCore()
    const fileId = await storeText(there, JSON.stringify(book))
    expect(await there.call('law.checkBook', { fileId })).toEqual({ version: lawBookOf(here.core.connection.read).version, problems: [], editions: { fresh: 2, changed: 1, same: 102, withdrawn: 0 }, days: { fresh: 2, changed: 0, same: 0, withdrawn: 0 } })
    expect(lawBookOf(there.core.connection.read).version).toBe(lawVersion)
    await there.call('law.importBook', { fileId })
    expect(lawStateVersion(there.core.connection.read)).toBe(lawStateVersion(here.core.connection.read))
    expect((await standingRules(there, 'GDS-REFUND')).map(({ origin, facts }) => [origin, facts.length])).toEqual([['file', 10], ['file', 12]])
    expect({ ...await exported(there), exportedAt: '' }).toEqual({ ...book, exportedAt: '' })
    expect((await there.failure('law.importBook', { fileId })).data.code).toBe('law.nothing_new')
  })

  test('changes only the rows it names', async () => {
    const centre = await startTestCore()
    const book = await exported(centre)
    const refund = book.rules.find(({ code }) => code === 'GDS-REFUND')
    expect(await bring(centre, { ...book, rules: [{ ...refund, facts: { ...refund?.facts, length: 14 } }], penalties: [], pauses: [], changes: [] })).toEqual({ editions: { fresh: 0, changed: 1, same: 0, withdrawn: 0 }, days: { fresh: 0, changed: 0, same: 0, withdrawn: 0 } })
    expect((await standingRules(centre, 'GDS-REFUND')).map(({ facts }) => facts.length)).toEqual([14])
    expect((await centre.call('law.rules', { on: null, text: '' })).rows).toHaveLength(87)
  })

  test('is brought in whole or not at all: one bad row keeps the good ones out', async () => {
    const centre = await startTestCore()
    const book = await exported(centre)
    const [refund] = book.rules.filter(({ code }) => code === 'GDS-REFUND')
    const bad = { ...book, rules: [{ ...refund, facts: { ...refund?.facts, length: 14 } }, { ...refund, code: 'GDS-LOANER', effectiveFromOn: '2026-02-30' }] }
    const fileId = await storeText(centre, JSON.stringify(bad))
    expect((await centre.call('law.checkBook', { fileId })).problems).toEqual([{ section: 'rules', rowNo: 2, field: 'effectiveFromOn', code: 'no_such_date', value: '2026-02-30' }])
    const before = lawStateVersion(centre.core.connection.read)
    expect((await centre.failure('law.importBook', { fileId })).data).toMatchObject({ code: 'law.file_problems', details: { count: 1 } })
    expect(lawStateVersion(centre.core.connection.read)).toBe(before)
  })

  test('leaves one journal entry with both versions', async () => {
    const centre = await startTestCore()
    const book = await exported(centre)
    const [refund] = book.rules.filter(({ code }) => code === 'GDS-REFUND')
    await bring(centre, { ...book, rules: [{ ...refund, facts: { ...refund?.facts, length: 14 } }] })
    const { rows } = await centre.call('journal.list', { beforeSeq: null, actor: '', action: 'law.importBook', entity: '', entityId: '', limit: 5 })
    expect(rows.map(({ body }) => JSON.parse(body) as unknown)).toEqual([expect.objectContaining({ before: { lawVersion }, after: expect.objectContaining({ lawVersion: lawBookOf(centre.core.connection.read).version }) as unknown })])
  })

  test.each<[string, string, string]>([
    ['is no JSON', '{"format":', 'law.file_unreadable'],
    ['is too big', `{"format":"verstak-law-book","x":"${'x'.repeat(4_200_000)}"}`, 'law.file_too_big'],
    ['is another JSON', '{"format":"shopping-list"}', 'law.file_problems'],
    ['is nested beyond reason', '['.repeat(200_000) + ']'.repeat(200_000), 'law.file_problems'],
    ['is a table', 'код;срок\nGDS-REFUND;10', 'law.file_unreadable'],
  ])('is refused when it %s, and the book stays', async (_name, text, code) => {
    const centre = await startTestCore()
    const before = lawStateVersion(centre.core.connection.read)
    expect((await centre.failure('law.importBook', { fileId: await storeText(centre, text) })).data.code).toBe(code)
    expect(lawStateVersion(centre.core.connection.read)).toBe(before)
  })

  test('is refused in another encoding and when it was never stored', async () => {
    const centre = await startTestCore()
    const { fileId } = await centre.call('files.store', { name: 'a.json', base64: Buffer.from([0x7b, 0x22, 0xff, 0xe0, 0x22, 0x7d]).toString('base64') })
    expect((await centre.failure('law.checkBook', { fileId })).data).toMatchObject({ code: 'law.file_unreadable', details: { reason: 'not_utf8' } })
    expect((await centre.failure('law.checkBook', { fileId: 4_242 })).data.code).toBe('files.not_found')
  })
})
