import { expect, it } from 'vitest'
import { correspondenceOf } from '#core/claims/store/correspondence.ts'
import { aLetter, dropIn } from '#test/kit/mail-builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'
import { aClaim } from './claim-builders.ts'

const MOSCOW_MINUTES = 180
const SHANGHAI_MORNING = 'Fri, 20 Nov 2026 05:30:00 +0800'

it('the correspondence of a claim holds its confirmed letters and talks by day, without the words said in a talk', async () => {
  const test = await startTestCore()
  const { claimId } = await aClaim(test, { orders: 1 })
  const { threadId } = await dropIn(test, aLetter({ subject: 'Our answer', date: SHANGHAI_MORNING }))
  await dropIn(test, aLetter({ subject: 'Price list', date: SHANGHAI_MORNING }))
  const listed = () => correspondenceOf(test.core.connection.read, claimId, MOSCOW_MINUTES)
  expect(listed()).toEqual([])
  await test.call('mail.setLink', { threadId, kind: 'claim', targetId: claimId, state: 'confirmed' })
  for (const [on, channel] of [['2026-11-20', 'email'], ['2026-11-18', 'call']] as const) {
    await test.call('claims.addTalk', { claimId, on, who: 'Lin Wei', channel, direction: 'out', said: 'Mrs Ivanova waits for her money', nextStep: '', nextDueOn: null, fileId: null })
  }
  expect(listed()).toEqual([
    { on: '2026-11-18', direction: 'OUT', channel: 'CALL', summary: 'Lin Wei', attachment: '' },
    // Still the 19th in UTC, half past midnight of the 20th in the centre.
    { on: '2026-11-20', direction: 'IN', channel: 'E-MAIL', summary: 'Our answer', attachment: '' },
    { on: '2026-11-20', direction: 'OUT', channel: 'E-MAIL', summary: 'Lin Wei', attachment: '' },
  ])
})
