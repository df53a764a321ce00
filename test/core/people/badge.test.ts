import { expect, test } from 'vitest'
import { readPdf } from '#test/documents/read-pdf.ts'
import { startTestCore } from '#test/kit/test-core.ts'

test('a badge is a sticker with the person’s name and code; a login a scanner cannot type has none', async () => {
  const centre = await startTestCore()
  const facts = { fullName: 'Петров Иван Сергеевич', position: 'Инженер', qualification: '', powerOfAttorney: '', roles: ['engineer' as const], isActive: true, password: 'long enough 1' }
  const { personId } = await centre.call('people.save', { personId: null, login: 'Petrov', ...facts })
  const sticker = await centre.call('people.badge', { personId })
  const { base64 } = await centre.call('files.read', { fileId: sticker.fileId })
  const { pages, packed } = await readPdf(Buffer.from(base64, 'base64'))
  expect([sticker.fileName, pages.length]).toEqual(['Бейдж Petrov.pdf', 1])
  for (const words of ['Petrov', 'ПетровИван', 'Инженер']) expect(packed).toContain(words)
  const other = await centre.call('people.save', { personId: null, login: 'сидоров', ...facts })
  expect((await centre.failure('people.badge', other)).data.code).toBe('people.badge_unreadable')
  expect((await centre.failure('people.badge', { personId: 404 })).data.code).toBe('people.not_found')
  expect((await centre.failure('people.badge', { personId }, 'petrov')).data.code).toBe('auth.not_allowed')
})
