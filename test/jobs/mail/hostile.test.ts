import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ParsedMail, RawMail } from '#shared/mail/parsed-mail.ts'
import { hostileMail, RUSSIAN } from '#test/kit/hostile-mail.ts'
import { testJobs } from '#test/kit/test-core.ts'

const DEADLINE_MS = 60_000
const folder = mkdtempSync(join(tmpdir(), 'verstak-mail-'))
const corpus = hostileMail()
let read: ReadonlyMap<string, ParsedMail>

/** One worker reads them all, as it reads a batch of a server. */
beforeAll(async () => {
  mkdirSync(join(folder, 'files'))
  const messages = corpus.map(({ bytes }, index): RawMail => {
    const file = join(folder, `${index}.eml`)
    writeFileSync(file, bytes)
    return { file, folder: 'INBOX', uid: index + 1, receivedAt: null, isSeen: false, bare: null }
  })
  const outFile = join(folder, 'out.jsonl')
  await testJobs().run('parseMail', { messages, storeFolder: join(folder, 'files'), outFile }, { deadlineMs: DEADLINE_MS, isFresh: true })
  const lines = readFileSync(outFile, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as ParsedMail)
  read = new Map(corpus.map(({ name }, index) => [name, lines[index] as ParsedMail]))
}, DEADLINE_MS)
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

const one = (name: string): ParsedMail => read.get(name) ?? (() => { throw new Error(name) })()

describe('messages nobody should have sent', () => {
  it('every one is kept with what was wrong with it, and harms none of the others', () => {
    expect(read.size).toBe(corpus.length)
    expect(Object.fromEntries(['ten thousand parts', 'huge header', 'hundred thousand headers', 'a hundred levels', 'winmail.dat', 'KOI8-R said to be UTF-8', 'Windows-1251 said to be Latin', 'UTF-8 said to be Latin', 'a day that never was', 'five megabytes without a line', 'nothing at all'].map((name) => [name, one(name).problems]))).toEqual({
      'ten thousand parts': ['too_many_parts'], 'huge header': ['headers_too_large'], 'hundred thousand headers': ['headers_too_large'], 'a hundred levels': ['nested_too_deep'], 'winmail.dat': ['winmail'],
      'KOI8-R said to be UTF-8': ['charset_guessed'], 'Windows-1251 said to be Latin': ['charset_guessed'], 'UTF-8 said to be Latin': ['charset_guessed'], 'a day that never was': ['date_missing'], 'five megabytes without a line': ['text_cut'], 'nothing at all': ['empty', 'date_missing'],
    })
  })

  it.each(['Windows-1251 of which nothing is said', 'KOI8-R said to be UTF-8', 'Windows-1251 said to be Latin', 'UTF-8 said to be Latin'])('words come out right whatever the header says: %s', (name) => {
    expect(one(name).text).toBe(RUSSIAN)
  })

  it('a message no parser takes shows its subject and its beginning', () => {
    expect(one('huge header')).toMatchObject({ subject: 'header', from: { name: 'Lin', address: 'lin@factory.example' }, messageKey: 'header@factory.example' })
    expect(one('a hundred levels').text).toContain('multipart/mixed')
  })

  it('the words of an HTML message are without its scripts and styles', () => {
    expect(one('scripts and pictures').text).toBe('Good words')
    expect(one('scripts and pictures').words.body).not.toContain('evil')
  })

  it('lists and names have an end and climb nowhere', () => {
    expect(one('recipients without end').cc).toHaveLength(200)
    expect(one('references without end').threadKeys.length).toBeLessThan(70)
    expect(one('a name that climbs').attachments[0]?.name).not.toContain('/')
    expect(one('ten thousand parts').attachments.length).toBeLessThanOrEqual(1_000)
  })
})
