import { expect, test } from 'vitest'
import type { Caller } from '#core/kit/handler.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { OWNER, startTestCore, type TestCore } from '#test/kit/test-core.ts'

const desk = (): Caller => ({ device: 'desk', session: memorySession() })
const signIn = (centre: TestCore, caller: Caller, password: string = OWNER.password, login: string = OWNER.login) => centre.core.call('auth.signIn', { login, password }, caller)
const codeOf = (error: unknown): unknown => (error as { data?: { code?: string } }).data?.code

test('the right password opens a session, signing out ends it', async () => {
  const centre = await startTestCore()
  const caller = desk()
  await signIn(centre, caller)
  expect(await centre.core.call('auth.whoAmI', {}, caller)).toMatchObject({ who: { login: 'owner' } })
  const token = caller.session.get()
  await centre.core.call('auth.signOut', {}, caller)
  const thief: Caller = { device: 'desk', session: { get: () => token, set: () => undefined } }
  expect(await centre.core.call('auth.whoAmI', {}, thief)).toEqual({ who: null })
})

test('the database keeps neither the password nor the secret of the session', async () => {
  const centre = await startTestCore()
  const caller = desk()
  await signIn(centre, caller)
  const dump = JSON.stringify([centre.core.connection.raw.prepare('SELECT * FROM people').all(), centre.core.connection.raw.prepare('SELECT * FROM sessions').all(), centre.core.connection.raw.prepare('SELECT * FROM journal').all()])
  expect(dump).toContain('$argon2id$v=19$m=47104,t=1,p=1$')
  expect(dump).not.toContain(OWNER.password)
  expect(dump).not.toContain(caller.session.get())
})

test('after five wrong passwords even the right one waits a minute', async () => {
  const centre = await startTestCore()
  for (let triesLeft = 4; triesLeft >= 0; triesLeft -= 1) {
    const failure = await signIn(centre, desk(), 'guess').catch((error: unknown) => error)
    expect(failure).toMatchObject({ data: { code: 'auth.wrong_password', details: { triesLeft } } })
  }
  expect(codeOf(await signIn(centre, desk()).catch((error: unknown) => error))).toBe('auth.too_many_tries')
  centre.setNow('2026-11-20T07:01:01.000Z')
  await expect(signIn(centre, desk())).resolves.toMatchObject({ who: { login: 'owner' } })
})

test('a wrong password is written to the journal', async () => {
  const centre = await startTestCore()
  await signIn(centre, desk(), 'guess').catch(() => undefined)
  const { rows } = await centre.call('journal.list', { beforeSeq: null, actor: '', action: 'auth.signIn', entity: '', entityId: '', limit: 5 })
  expect(rows.map((row) => [row.actor, row.body])).toEqual([['owner', '{"after":{"isSignedIn":false},"before":null}']])
})

test('an unknown login fails exactly like a wrong password', async () => {
  const centre = await startTestCore()
  expect(codeOf(await signIn(centre, desk(), 'whatever 123', 'nobody').catch((error: unknown) => error))).toBe('auth.wrong_password')
})

test('a person who is switched off is out at once', async () => {
  const centre = await startTestCore()
  const facts = { login: 'ivanova', fullName: 'Иванова Анна', position: '', qualification: '', powerOfAttorney: '', roles: ['receptionist' as const], isActive: true, password: 'long enough 1' }
  const { personId } = await centre.call('people.save', { personId: null, ...facts })
  const caller = desk()
  await signIn(centre, caller, 'long enough 1', 'ivanova')
  await centre.call('people.save', { personId, ...facts, isActive: false, password: '' })
  expect(await centre.core.call('auth.whoAmI', {}, caller)).toEqual({ who: null })
  expect(codeOf(await signIn(centre, desk(), 'long enough 1', 'ivanova').catch((error: unknown) => error))).toBe('auth.wrong_password')
})

test('a session ends twelve hours after sign-in', async () => {
  const centre = await startTestCore()
  const caller = desk()
  await signIn(centre, caller)
  for (const hour of ['10', '13', '16', '18']) {
    centre.setNow(`2026-11-20T${hour}:30:00.000Z`)
    await centre.core.call('people.engineers', {}, caller)
  }
  centre.setNow('2026-11-20T19:00:01.000Z')
  expect(codeOf(await centre.core.call('people.engineers', {}, caller).catch((error: unknown) => error))).toBe('auth.sign_in_needed')
})

test.each([['short', 'REFUSAL'], ['12345678', 'REFUSAL'], ['ivanova', 'REFUSAL']])('the password «%s» is not accepted', async (password, code) => {
  const centre = await startTestCore()
  const failure = await centre.failure('people.save', { personId: null, login: 'ivanova', fullName: 'Иванова Анна', position: '', qualification: '', powerOfAttorney: '', roles: ['receptionist'], isActive: true, password })
  expect(failure.code).toBe(code)
})

test('the last administrator cannot be switched off or lose the role', async () => {
  const centre = await startTestCore()
  const [owner] = await centre.call('people.list', {})
  const facts = { personId: owner?.personId ?? 0, login: 'owner', fullName: OWNER.fullName, position: '', qualification: '', powerOfAttorney: '', password: '' }
  expect((await centre.failure('people.save', { ...facts, roles: ['administrator'], isActive: false })).data.code).toBe('people.last_administrator')
  expect((await centre.failure('people.save', { ...facts, roles: ['manager'], isActive: true })).data.code).toBe('people.last_administrator')
})
