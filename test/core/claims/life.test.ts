import { describe, expect, it } from 'vitest'
import type { AnswerReading } from '#shared/claims/answer-file.ts'
import { noteClaimSent, findClaimByNumber } from '#core/claims/index.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { aPhotoFile } from '#test/kit/builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'
import { aClaim, answerRow, jobsThatRead, ofOrders, PERIOD } from './claim-builders.ts'

const WHOLE = { decision: 'accepted' as const, reason: '', agreedQty: 1, agreedMinor: 6_300 }
const NOTHING = { decision: 'rejected' as const, reason: 'Misuse', agreedQty: 0, agreedMinor: 0 }

describe('the life of a claim', () => {
  it('goes from stage to stage, each with its day, and ends where the supplier agreed', async () => {
    const test = await startTestCore()
    const { claimId, lineIds } = await aClaim(test)
    const step = (event: 'acknowledge' | 'request_info' | 'give_info' | 'inspect' | 'agree', on = '2026-11-20') => test.call('claims.step', { claimId, event, on, note: '' })
    await step('acknowledge')
    await step('request_info')
    await step('give_info')
    await step('inspect')
    await test.call('claims.recordAnswer', { claimId, answeredOn: '2026-11-20', answers: lineIds.map((lineId) => ({ lineId, ...WHOLE })) })
    await step('agree')
    const { statusLog, head } = await test.call('claims.get', { claimId })
    expect(statusLog.map(({ event, toStatus }) => `${event} ${toStatus}`)).toEqual(['build draft', 'send sent', 'acknowledge acknowledged', 'request_info info_requested', 'give_info acknowledged', 'inspect inspection', 'accept accepted', 'agree compensation_agreed'])
    expect(head).toMatchObject({ status: 'compensation_agreed', answeredOn: '2026-11-20', agreedMinor: 12_600, outstandingMinor: 12_600, daysSinceSent: 0, daysSinceDue: null })
    expect((await test.call('claims.list', { supplierId: null, statuses: ['sent'] }))).toEqual([])
  })

  it('refuses a day to come, one before the sending, a stage that does not follow and an end without a reason', async () => {
    const test = await startTestCore()
    const { claimId } = await aClaim(test, { orders: 1 })
    for (const [input, code] of [
      [{ event: 'acknowledge', on: '2026-11-21', note: '' }, 'claims.in_future'],
      [{ event: 'acknowledge', on: '2026-11-19', note: '' }, 'claims.before_sent'],
      [{ event: 'give_info', on: '2026-11-20', note: '' }, 'claims.wrong_status'],
      [{ event: 'withdraw', on: '2026-11-20', note: ' ' }, 'claims.reason_needed'],
    ] as const) expect((await test.failure('claims.step', { claimId, ...input })).data.code).toBe(code)
  })

  it('a withdrawn claim gives its defects free, and they are claimed anew', async () => {
    const test = await startTestCore()
    const { claimId, supplierId, orderIds } = await aClaim(test)
    await test.call('claims.step', { claimId, event: 'withdraw', on: '2026-11-20', note: 'Ошибка в партии' })
    expect((await test.call('claims.waiting', { supplierId, ...PERIOD })).map(({ orderId, checks }) => [orderId, checks.map(({ code }) => code)])).toEqual(orderIds.map((orderId) => [orderId, ['serials_not_recorded']]))
    expect((await test.call('suppliers.get', { supplierId })).waitingCount).toBe(2)
    const again = await test.call('claims.build', { supplierId, ...PERIOD, sources: ofOrders(...orderIds), remedy: 'REFUND' })
    expect((await test.call('orders.card', { orderId: orderIds[0] ?? 0 })).claim).toMatchObject({ claimId: again.claimId, status: 'draft' })
    expect((await test.failure('claims.step', { claimId, event: 'escalate', on: '2026-11-20', note: 'x' })).data.code).toBe('claims.wrong_status')
    expect((await test.call('suppliers.get', { supplierId })).waitingCount).toBe(0)
  })

  it('keeps what was said, with the step promised and its day', async () => {
    const test = await startTestCore()
    const { claimId, number, supplierId } = await aClaim(test, { orders: 1 })
    const talk = { claimId, on: '2026-11-20', who: 'Ms. Lin', channel: 'call' as const, direction: 'in' as const, said: 'Просит видео', nextStep: 'Отправить видео', nextDueOn: '2026-11-25', fileId: null }
    expect((await test.failure('claims.addTalk', { ...talk, nextStep: '' })).data.code).toBe('claims.next_due_without_step')
    expect((await test.failure('claims.addTalk', { ...talk, on: '2026-11-21' })).data.code).toBe('claims.in_future')
    const { talkId } = await test.call('claims.addTalk', { ...talk, fileId: await aPhotoFile(test) })
    expect((await test.call('claims.get', { claimId })).head).toMatchObject({ nextStep: 'Отправить видео', nextDueOn: '2026-11-25' })
    expect(await test.call('claims.due', { supplierId: null, untilOn: '2026-12-31' })).toMatchObject([{ number, kind: 'next_step', dueOn: '2026-11-25', isOverdue: false, words: 'Отправить видео' }, { kind: 'answer', dueOn: '2026-12-21' }])
    await test.call('claims.finishStep', { talkId })
    expect((await test.failure('claims.finishStep', { talkId })).data.code).toBe('claims.talk_not_found')
    test.setNow('2027-01-05T07:00:00.000Z')
    expect(await test.call('claims.due', { supplierId, untilOn: '2027-01-05' })).toMatchObject([{ kind: 'answer', isOverdue: true }])
    expect(await test.call('claims.ageing', { supplierId: null })).toMatchObject([{ supplierId, currency: 'USD', buckets: [{ claimCount: 0 }, { fromDays: 31, claimCount: 1, outstandingMinor: 6_300 }, { claimCount: 0 }, { claimCount: 0 }] }])
    expect((await test.call('claims.get', { claimId })).head).toMatchObject({ daysSinceSent: 46, daysSinceDue: 15 })
  })

  it('a letter that carried it makes it sent once, and its number is found however it is typed', async () => {
    const test = await startTestCore()
    const { claimId, number } = await aClaim(test, { orders: 1, isSent: false })
    const ctx = { nowAt: '2026-11-20T07:00:00.000Z', todayOn: '2026-11-20', who: null } as unknown as CommandCtx
    const tx = test.core.connection.write
    expect(noteClaimSent(tx, { claimId, sentOn: '2026-11-20', messageNo: 'M-26-00004' }, ctx)).toMatchObject({ number, status: 'sent', answerDueOn: '2026-12-21' })
    expect(noteClaimSent(tx, { claimId, sentOn: '2026-11-20', messageNo: 'M-26-00005' }, ctx)).toBeNull()
    expect((await test.call('claims.get', { claimId })).statusLog.at(-1)).toMatchObject({ event: 'send', messageNo: 'M-26-00004' })
    expect(findClaimByNumber(test.core.connection.read, 'sc 26-00001')?.claimId).toBe(claimId)
    expect(findClaimByNumber(test.core.connection.read, 'SC-26-00002')).toBeNull()
  })
})

describe('the supplier’s answer typed by hand', () => {
  it('for some lines means it has come to hand, for all of them is the answer', async () => {
    const test = await startTestCore()
    const { claimId, lineIds: [first = 0, second = 0] } = await aClaim(test)
    expect(await test.call('claims.recordAnswer', { claimId, answeredOn: '2026-11-20', answers: [{ lineId: first, ...WHOLE }] })).toEqual({ status: 'acknowledged' })
    expect((await test.call('claims.get', { claimId })).head.answeredOn).toBeNull()
    expect(await test.call('claims.recordAnswer', { claimId, answeredOn: '2026-11-20', answers: [{ lineId: second, ...NOTHING }] })).toEqual({ status: 'partially_accepted' })
    expect((await test.call('claims.get', { claimId })).lines).toMatchObject([{ status: 'accepted', agreedMinor: 6_300, settleableMinor: 6_300 }, { status: 'rejected', decisionReason: 'Misuse', settleableMinor: 0, outstandingMinor: 6_300 }])
    expect(await test.call('claims.recordAnswer', { claimId, answeredOn: '2026-11-20', answers: [{ lineId: second, ...WHOLE }] })).toEqual({ status: 'accepted' })
  })

  it('refuses a rejection without a reason, more than was asked for and accepted for less, and writes nothing', async () => {
    const test = await startTestCore()
    const { claimId, lineIds: [first = 0, second = 0] } = await aClaim(test)
    for (const [answer, code] of [
      [{ ...NOTHING, reason: '' }, 'claims.reject_reason_needed'],
      [{ ...WHOLE, agreedMinor: 6_301 }, 'claims.agreed_over_requested'],
      [{ ...WHOLE, agreedQty: 2 }, 'claims.agreed_qty_over_requested'],
      [{ ...WHOLE, agreedMinor: 1 }, 'claims.decision_against_sums'],
    ] as const) expect((await test.failure('claims.recordAnswer', { claimId, answeredOn: '2026-11-20', answers: [{ lineId: first, ...WHOLE }, { lineId: second, ...answer }] })).data.code).toBe(code)
    expect((await test.call('claims.get', { claimId })).lines.map(({ decision }) => decision)).toEqual([null, null])
  })

  it('refuses lines of another claim, a line twice, less than what came already, and an answer to a draft', async () => {
    const test = await startTestCore()
    const one = await aClaim(test, { orders: 1 })
    const other = await aClaim(test, { orders: 1, isSent: false, name: 'Гуанчжоу' })
    const [lineId = 0] = one.lineIds
    const answer = (answers: readonly Record<string, unknown>[], claimId = one.claimId) => test.failure('claims.recordAnswer', { claimId, answeredOn: '2026-11-20', answers })
    expect((await answer([{ lineId, ...WHOLE }, { lineId, ...WHOLE }])).data.code).toBe('claims.line_twice')
    expect((await answer([{ lineId: 999, ...WHOLE }])).data.code).toBe('claims.line_not_found')
    test.core.connection.write.sql('UPDATE claim_lines SET settled_minor = 500 WHERE id = ?').run(lineId)
    expect((await answer([{ lineId, ...NOTHING }])).data).toMatchObject({ code: 'claims.agreed_below_settled', details: { settledMinor: 500 } })
    expect((await answer([{ lineId: other.lineIds[0] ?? 0, ...WHOLE }])).data).toMatchObject({ code: 'claims.line_of_other_claim', details: { number: other.number } })
    expect((await answer([{ lineId: other.lineIds[0] ?? 0, ...WHOLE }], other.claimId)).data).toMatchObject({ code: 'claims.wrong_status', details: { status: 'draft' } })
  })
})

describe('the supplier’s answer in its workbook', () => {
  const answering = async () => {
    let said: AnswerReading | { refusal: Record<string, unknown> } = { claimNo: 'SC-26-00001', currency: 'USD', currencyText: 'USD', rows: [] }
    const test = await startTestCore({ jobs: jobsThatRead(() => said) })
    const { claimId } = await aClaim(test)
    const fileId = await aPhotoFile(test)
    return { test, input: { claimId, fileId }, say: (more: Partial<AnswerReading> | { refusal: Record<string, unknown> }) => { said = 'refusal' in more ? more : { claimNo: 'SC-26-00001', currency: 'USD', currencyText: 'USD', rows: [], ...more } } }
  }

  it('is looked at first, then applied whole, moved rows and all', async () => {
    const { test, input, say } = await answering()
    say({ rows: [answerRow(9, 2, { decision: 'partly', agreedMinor: 3_000, decisionText: '50%' }), answerRow(10, 1)] })
    expect(await test.call('claims.checkAnswer', input)).toMatchObject({ isApplicable: true, answers: [{ lineNo: 2, agreedMinor: 3_000 }, { lineNo: 1, agreedMinor: 6_300 }], warnings: [{ code: 'row_moved' }, { code: 'row_moved' }] })
    expect((await test.call('claims.get', { claimId: input.claimId })).head.status).toBe('sent')
    expect(await test.call('claims.applyAnswer', { ...input, answeredOn: '2026-11-20' })).toEqual({ status: 'partially_accepted', answerCount: 2 })
    expect((await test.call('claims.get', { claimId: input.claimId })).lines).toMatchObject([{ decision: 'accepted', agreedMinor: 6_300 }, { decision: 'partly', agreedMinor: 3_000 }])
  })

  it('another currency, changed numbers and a line nobody sent refuse it as a whole, each by name', async () => {
    const { test, input, say } = await answering()
    for (const [head, cells, code] of [
      [{ currency: 'CNY', currencyText: 'CNY' }, {}, 'other_currency'],
      [{}, { requestedMinor: 63_000 }, 'requested_amount_changed'],
      [{}, { lineNo: 7 }, 'row_of_no_line'],
    ] as const) {
      say({ rows: [answerRow(9, 1), answerRow(10, 2, cells)], ...head })
      expect((await test.failure('claims.applyAnswer', { ...input, answeredOn: '2026-11-20' })).data).toMatchObject({ code: 'claims.answer_refused', details: { findings: [{ code }] } })
    }
    const { lines, head: kept } = await test.call('claims.get', { claimId: input.claimId })
    expect([kept.status, ...lines.map(({ decision }) => decision)]).toEqual(['sent', null, null])
  })

  it('an unreadable workbook and an empty one are refused', async () => {
    const { test, input, say } = await answering()
    say({ refusal: { code: 'import.broken_file' } })
    expect((await test.failure('claims.checkAnswer', input)).data.code).toBe('imports.file_refused')
    say({ rows: [answerRow(9, 1, { decision: null, decisionText: '' })] })
    expect((await test.failure('claims.applyAnswer', { ...input, answeredOn: '2026-11-20' })).data.code).toBe('claims.answer_refused')
  })
})
