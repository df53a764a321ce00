import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DATABASE_FILE } from '#core/create-core.ts'
import { anAcceptedOrder } from '#test/kit/builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'

const INTAKE = { personId: 1, screen: 'intake', subject: '' } as const
const body = (words: string) => JSON.stringify({ words })
const journalLength = (centre: Awaited<ReturnType<typeof startTestCore>>) => centre.core.connection.raw.prepare('SELECT COUNT(*) FROM journal').pluck().get()

test('what was typed is there again after a restart, and the last words win', async () => {
  const centre = await startTestCore()
  await centre.call('drafts.keep', { ...INTAKE, bodyJson: body('не вклю') })
  centre.setNow('2026-11-20T07:00:02.000Z')
  await centre.call('drafts.keep', { ...INTAKE, bodyJson: body('не включается') })
  await centre.restart()
  expect(await centre.call('drafts.find', INTAKE)).toEqual({ draft: { bodyJson: body('не включается'), savedAt: '2026-11-20T07:00:02.000Z' } })
  expect(await centre.call('drafts.find', { ...INTAKE, screen: 'order_note', subject: '7' })).toEqual({ draft: null })
})

test('the journal is of what was done: a draft leaves no entry', async () => {
  const centre = await startTestCore()
  const before = journalLength(centre)
  await centre.call('drafts.keep', { ...INTAKE, bodyJson: body('Кузнецов') })
  await centre.call('drafts.drop', INTAKE)
  expect(journalLength(centre)).toBe(before)
})

test('words on their way when another person signs in are not kept as theirs', async () => {
  const centre = await startTestCore()
  const facts = { login: 'ivanova', fullName: 'Иванова Анна', position: '', qualification: '', powerOfAttorney: '', roles: ['receptionist' as const], isActive: true, password: 'long enough 1' }
  await centre.call('people.save', { personId: null, ...facts })
  const late = await centre.failure('drafts.keep', { ...INTAKE, bodyJson: body('чужое') }, 'ivanova')
  expect(late.data.code).toBe('auth.sign_in_needed')
  await centre.call('drafts.keep', { ...INTAKE, bodyJson: body('своё') })
  expect((await centre.failure('drafts.find', INTAKE, 'ivanova')).data.code).toBe('auth.sign_in_needed')
})

test('a finished form leaves none of its words, not even in the file', async () => {
  const centre = await startTestCore()
  const { orderId } = await anAcceptedOrder(centre)
  const place = { personId: 1, screen: 'order_note', subject: String(orderId) } as const
  await centre.call('drafts.keep', { ...place, bodyJson: body('Тайнослов '.repeat(300)) })
  await centre.call('orders.addNote', { orderId, audience: 'internal', text: 'Позвонить' })
  expect(await centre.call('drafts.find', place)).toEqual({ draft: null })
  centre.core.connection.raw.pragma('wal_checkpoint(TRUNCATE)')
  expect(readFileSync(join(centre.dataDir, DATABASE_FILE)).includes('Тайнослов')).toBe(false)
})

test('a form left for more than a month is erased', async () => {
  const centre = await startTestCore()
  await centre.call('drafts.keep', { ...INTAKE, bodyJson: body('давно') })
  centre.setNow('2026-12-21T07:00:00.000Z')
  await centre.call('drafts.keep', { ...INTAKE, screen: 'demand', subject: '3', bodyJson: body('сейчас') })
  expect(await centre.call('drafts.find', INTAKE)).toEqual({ draft: null })
})

test('a body that is not JSON, or too long, is refused by the door', async () => {
  const centre = await startTestCore()
  expect((await centre.failure('drafts.keep', { ...INTAKE, bodyJson: '{' })).code).toBe('INVALID')
  expect((await centre.failure('drafts.keep', { ...INTAKE, bodyJson: body('я'.repeat(200_001)) })).code).toBe('INVALID')
})

test('which forms of a screen wait is known to the person who typed, and a saved template is one the less', async () => {
  const centre = await startTestCore()
  const template = { personId: 1, screen: 'template' } as const
  await centre.call('drafts.keep', { ...template, subject: 'DOC_READY', bodyJson: body('x') })
  await centre.call('drafts.keep', { ...INTAKE, bodyJson: body('y') })
  expect((await centre.call('drafts.list', template)).map(({ subject }) => subject)).toEqual(['DOC_READY'])
  expect((await centre.failure('drafts.list', { ...template, personId: 2 })).data.code).toBe('auth.sign_in_needed')
  const { text } = await centre.call('templates.get', { kind: 'DOC_READY' })
  await centre.call('templates.save', { kind: 'DOC_READY', text: `${text}\n// проверено`, comment: 'проверено' })
  expect(await centre.call('drafts.list', template)).toEqual([])
})
