import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aClaim } from '#test/core/claims/claim-builders.ts'
import { aSupplier, anAcceptedOrder } from '#test/kit/builders.ts'
import { aLetter, aMailbox, aSentLetter, draftFacts, dropIn, OUR_ADDRESS, threadsOf } from '#test/kit/mail-builders.ts'
import { hostileMail } from '#test/kit/hostile-mail.ts'
import { aVideo, SECRET } from '#test/kit/video-builders.ts'
import { MailTaker } from '#test/kit/smtp.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

const unanswered = () => test.call('mail.unanswered', { supplierId: null, isEscalatedOnly: false, withSnoozed: false })

describe('letters dropped in as files', () => {
  it('an answer that comes before the question joins it in one conversation, and the same file is not taken twice', async () => {
    const answer = await dropIn(test, aLetter({ id: '<b@x>', inReplyTo: '<a@x>', references: '<a@x>', subject: 'Re: Boards' }))
    const other = await dropIn(test, aLetter({ id: '<c@x>', references: '<0@x>', subject: 'Re: Boards' }))
    expect(other.threadId).not.toBe(answer.threadId)
    const question = await dropIn(test, aLetter({ id: '<a@x>', references: '<0@x>', subject: 'Boards', date: 'Wed, 18 Nov 2026 08:00:00 +0800' }))
    const { rows } = await threadsOf(test)
    expect(rows).toMatchObject([{ threadId: answer.threadId, subject: 'Boards', messageCount: 3, unreadCount: 3 }])
    expect(question).toMatchObject({ threadId: answer.threadId, isNew: true })
    expect(await dropIn(test, aLetter({ id: '<a@x>', references: '<0@x>', subject: 'Boards', date: 'Wed, 18 Nov 2026 08:00:00 +0800' }))).toMatchObject({ messageId: question.messageId, isNew: false })
  })

  it('a message of ten thousand parts is kept with a word about it; a file that is no message is refused by its name', async () => {
    const parts = hostileMail().find(({ name }) => name === 'ten thousand parts')
    expect(await dropIn(test, parts?.bytes ?? '')).toMatchObject({ isNew: true, problems: ['too_many_parts'] })
    const { fileId } = await test.call('files.store', { name: 'note.txt', base64: Buffer.from('just words').toString('base64') })
    expect((await test.failure('mail.importEml', { fileId, mailboxId: null })).data).toEqual({ code: 'mail.not_an_email', details: { name: 'note.txt' } })
    expect((await threadsOf(test)).rows).toMatchObject([{ hasProblem: true, messageCount: 1 }])
  })

  it('numbers and addresses propose what a letter belongs to; a person confirms or declines, and later letters follow', async () => {
    const supplierId = await aSupplier(test)
    const { orderId, number } = await anAcceptedOrder(test)
    const first = await dropIn(test, aLetter({ id: '<1@vega.example>', from: 'Lin <lin@vega.example>', subject: 'About your unit', text: `We looked at ${number}.` }))
    const links = async () => (await test.call('mail.thread', { threadId: first.threadId })).head.links.map(({ kind, targetId, state, reason }) => [kind, targetId, state, reason])
    expect(await links()).toEqual([['order', orderId, 'suggested', 'text_number'], ['supplier', supplierId, 'suggested', 'domain']])
    await test.call('mail.setLink', { threadId: first.threadId, kind: 'supplier', targetId: supplierId, state: 'confirmed' })
    await test.call('mail.setLink', { threadId: first.threadId, kind: 'order', targetId: orderId, state: 'declined' })
    await dropIn(test, aLetter({ id: '<2@gmail.example>', from: 'lin@private.example', inReplyTo: '<1@vega.example>', subject: 'Re: About your unit', text: `Once more ${number}` }))
    expect(await links()).toEqual([['supplier', supplierId, 'confirmed', 'domain']])
    expect((await threadsOf(test, { box: 'unlinked' })).rows).toEqual([])
    expect((await threadsOf(test, { supplierId })).rows).toMatchObject([{ messageCount: 2 }])
  })

  it('the number of a claim in a subject or a text proposes the claim and its supplier; the number in brackets joins the conversation of the claim', async () => {
    const { claimId, number, supplierId } = await aClaim(test, { orders: 1, isSent: false })
    const linksOf = async (threadId: number) => (await test.call('mail.thread', { threadId })).head.links.map(({ kind, targetId, state, reason }) => [kind, targetId, state, reason])
    const first = await dropIn(test, aLetter({ id: '<c1@x>', subject: `About [${number}]` }))
    expect(await linksOf(first.threadId)).toEqual([['claim', claimId, 'suggested', 'subject_number'], ['supplier', supplierId, 'suggested', 'subject_number']])
    const joined = await dropIn(test, aLetter({ id: '<c2@y>', from: 'other@private.example', subject: `Answer [${number}]`, text: 'No word of it here.' }))
    expect(joined.threadId).toBe(first.threadId)
    const named = await dropIn(test, aLetter({ id: '<c3@z>', subject: 'Hello', text: `We look into ${number} now.` }))
    expect(named.threadId).not.toBe(first.threadId)
    expect(await linksOf(named.threadId)).toEqual([['claim', claimId, 'suggested', 'text_number'], ['supplier', supplierId, 'suggested', 'text_number']])
  })

  it('a ready letter is filled with the facts of the claim and says what nobody has filled yet', async () => {
    const { claimId, number, supplierId } = await aClaim(test, { orders: 1, isSent: false })
    const mailboxId = await aMailbox(test)
    const asked = { kind: 'claim_notice' as const, language: 'en' as const, mailboxId, supplierId, threadId: null }
    const letter = await test.call('mail.renderLetter', { ...asked, claimId })
    expect(letter.subject).toContain(number)
    expect(letter.text).toContain('Best regards')
    expect(`${letter.subject} ${letter.text}`).not.toMatch(/[{}]/)
    expect(letter.missing).not.toContain('claim_number')
    expect((await test.call('mail.renderLetter', { ...asked, claimId: null })).missing).toContain('claim_number')
  })

  it('two Chinese characters, the beginning of a Russian word and an English word find their letters; a part code does however it is written', async () => {
    await dropIn(test, aLetter({ subject: '关于维修', text: '您好,请尽快更换主板并确认订单。' }))
    await dropIn(test, aLetter({ subject: 'Ёмкость', text: 'Просим заменить неисправные конденсаторы VG-100/7' }))
    await dropIn(test, aLetter({ subject: 'Shipment', text: 'The replacement boards left Ningbo.' }))
    const subjects = async (text: string) => (await threadsOf(test, { text })).rows.map(({ subject }) => subject)
    expect(await Promise.all(['主板', '更换主板', '板主', 'конденсатор', 'емкость', 'BOARDS', 'ningb', 'vg1007', 'VG-100/7', 'lin@factory.example boards', 'нет такого'].map(subjects))).toEqual(
      [['关于维修'], ['关于维修'], [], ['Ёмкость'], ['Ёмкость'], ['Shipment'], ['Shipment'], ['Ёмкость'], ['Ёмкость'], ['Shipment'], []])
  })
})

describe('what waits for our answer', () => {
  it('a letter nobody answered stands there until our answer is on its way, its box is known, and it comes back with the next one', async () => {
    const smtp = await MailTaker.start()
    const mailboxId = await aMailbox(test, { smtp: smtp.port })
    const other = await aMailbox(test, {}, { address: 'parts@service.example' })
    const first = await dropIn(test, aLetter({ id: '<q1@x>', subject: 'Question' }))
    const toAnswer = async () => (await threadsOf(test, { box: 'to_answer' })).rows.map(({ subject }) => subject)
    const counted = async () => (await test.call('mail.counts', {})).boxes.find(({ box }) => box === 'to_answer')?.threadCount
    expect([await toAnswer(), await counted()]).toEqual([['Question'], 1])
    await aSentLetter(test, mailboxId, { threadId: first.threadId, replyToMessageId: first.messageId, subject: 'Re: Question', answerDueOn: '2026-11-20' })
    expect(await toAnswer()).toEqual([])
    expect(await test.call('mail.deliver', {})).toMatchObject({ sentCount: 1 })
    expect([await toAnswer(), await counted()]).toEqual([[], 0])
    expect((await threadsOf(test, { mailboxId })).rows.map(({ subject }) => subject)).toEqual(['Question'])
    expect((await threadsOf(test, { mailboxId: other })).rows).toEqual([])
    test.setNow('2026-11-25T07:00:00.000Z')
    const late = async (box: number) => (await test.call('mail.unanswered', { supplierId: null, mailboxId: box, isEscalatedOnly: false, withSnoozed: false })).length
    expect([await late(mailboxId), await late(other)]).toEqual([1, 0])
    const figures = async (box: number | null) => { const { boxes, overdueCount } = await test.call('mail.counts', { mailboxId: box }); return [boxes.find(({ box: name }) => name === 'all')?.threadCount, overdueCount] }
    expect([await figures(null), await figures(mailboxId), await figures(other)]).toEqual([[1, 1], [1, 1], [0, 0]])
    const begun = await test.call('mail.startReminder', { threadId: first.threadId })
    expect(await test.call('mail.startReminder', { threadId: first.threadId })).toEqual(begun)
    await dropIn(test, aLetter({ id: '<q3@x>', inReplyTo: '<q1@x>', subject: 'Re: Question', date: 'Tue, 24 Nov 2026 08:00:00 +0800' }))
    expect(await toAnswer()).toEqual(['Question'])
    await test.call('mail.archive', { threadId: first.threadId, isArchived: true })
    expect(await toAnswer()).toEqual([])
    await smtp.stop()
  })
})

describe('letters that go out', () => {
  it('a busy server is tried again later, also by the program started anew, and gets the same message', async () => {
    const smtp = await MailTaker.start()
    const mailboxId = await aMailbox(test, { smtp: smtp.port })
    await aSentLetter(test, mailboxId)
    smtp.next = 451
    expect(await test.call('mail.deliver', {})).toEqual({ sentCount: 0, failedCount: 0, waitingCount: 1 })
    expect(await test.call('mail.outbox', {})).toMatchObject([{ state: 'queued', tryCount: 1, nextTryAt: '2026-11-20T07:01:00.000Z', trouble: { code: 'rejected' } }])
    await test.restart()
    expect(await test.call('mail.deliver', {})).toEqual({ sentCount: 0, failedCount: 0, waitingCount: 0 })
    test.setNow('2026-11-20T07:02:00.000Z')
    smtp.next = 'take'
    expect(await test.call('mail.deliver', {})).toMatchObject({ sentCount: 1 })
    expect(smtp.taken).toMatchObject([{ from: OUR_ADDRESS, to: ['lin@factory.example'] }])
    expect(smtp.taken[0]?.raw).toContain('Date: Fri, 20 Nov 2026 07:00:00 +0000')
    await smtp.stop()
  })

  it('nobody knows whether a message went whose line broke before the answer: a person says', async () => {
    const smtp = await MailTaker.start()
    const mailboxId = await aMailbox(test, { smtp: smtp.port })
    const outboxId = await aSentLetter(test, mailboxId)
    smtp.next = 'drop'
    expect(await test.call('mail.deliver', {})).toMatchObject({ failedCount: 1 })
    expect(await test.call('mail.outbox', {})).toMatchObject([{ state: 'unclear' }])
    expect((await test.failure('mail.retry', { outboxId })).data).toMatchObject({ code: 'mail.outbox_wrong_state' })
    await test.call('mail.settleUnclear', { outboxId, wasSent: true })
    expect(await test.call('mail.outbox', {})).toMatchObject([{ state: 'sent' }])
    await smtp.stop()
  })

  it('a letter the program was sending when it ended is never sent twice: a person is asked', async () => {
    const smtp = await MailTaker.start()
    const mailboxId = await aMailbox(test, { smtp: smtp.port })
    const outboxId = await aSentLetter(test, mailboxId)
    test.core.connection.raw.prepare("UPDATE mail_outbox SET state = 'sending', try_count = 1 WHERE id = ?").run(outboxId)
    await test.restart()
    expect(await test.call('mail.deliver', {})).toEqual({ sentCount: 0, failedCount: 1, waitingCount: 0 })
    expect(await test.call('mail.outbox', {})).toMatchObject([{ state: 'unclear', trouble: { code: 'connection_lost' } }])
    expect(smtp.taken).toEqual([])
    await test.call('mail.settleUnclear', { outboxId, wasSent: false })
    expect(await test.call('mail.deliver', {})).toMatchObject({ sentCount: 1 })
    expect(smtp.taken).toHaveLength(1)
    await smtp.stop()
  })

  it('a letter goes at once, however long the mailbox is being read and the copy of the letter before it is being filed', async () => {
    const smtp = await MailTaker.start()
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    await test.restart({ worksUnasked: true })
    const mailboxId = await aMailbox(test, { smtp: smtp.port, imap: (silent.address() as AddressInfo).port }, { sentFolder: 'Sent', syncMinutes: 5 })
    const reading = test.failure('mail.sync', { mailboxId })
    for (const subject of ['First', 'Second', 'Third']) {
      await aSentLetter(test, mailboxId, { subject })
      await vi.waitFor(() => { expect(smtp.taken.at(-1)?.raw).toContain(`Subject: ${subject}`) }, { timeout: 10_000 })
    }
    await test.call('mail.cancelSync', { mailboxId })
    await reading
    silent.close()
    await smtp.stop()
  })

  it('a refused letter that a person sends again goes in the delivery that is under way', async () => {
    const smtp = await MailTaker.start()
    const mailboxId = await aMailbox(test, { smtp: smtp.port })
    const outboxId = await aSentLetter(test, mailboxId, { subject: 'Refused' })
    await aSentLetter(test, mailboxId, { subject: 'Second' })
    smtp.next = 550
    smtp.meanwhile = async (raw) => {
      if (!raw.includes('Subject: Second')) return
      smtp.next = 'take'
      await test.call('mail.retry', { outboxId })
    }
    expect(await test.call('mail.deliver', {})).toEqual({ sentCount: 2, failedCount: 1, waitingCount: 0 })
    expect(smtp.taken.map(({ raw }) => /^Subject: (.*)$/m.exec(raw)?.[1]?.trim())).toEqual(['Second', 'Refused'])
    await smtp.stop()
  })

  it('a letter whose file is gone fails alone, and the next one goes', async () => {
    const smtp = await MailTaker.start()
    const mailboxId = await aMailbox(test, { smtp: smtp.port })
    const { fileId, sha256 } = await test.call('files.store', { name: 'table.csv', base64: Buffer.from('a;b').toString('base64') })
    await aSentLetter(test, mailboxId, { attachments: [fileId] })
    await aSentLetter(test, mailboxId, { subject: 'Second' })
    const { rmSync } = await import('node:fs')
    rmSync(`${test.dataDir}/files/${sha256.slice(0, 2)}/${sha256}`)
    expect(await test.call('mail.deliver', {})).toEqual({ sentCount: 1, failedCount: 1, waitingCount: 0 })
    expect((await test.call('mail.outbox', {})).map(({ state, trouble }) => [state, trouble?.code ?? ''])).toEqual([['failed', 'not_composed'], ['sent', '']])
    await smtp.stop()
  })

  it('a hidden copy goes with the envelope and stands in no heading; a photo or video goes without its place, a broken one is named', async () => {
    const smtp = await MailTaker.start()
    const mailboxId = await aMailbox(test, { smtp: smtp.port })
    const stored = async (name: string, bytes: Buffer) => (await test.call('files.store', { name, base64: bytes.toString('base64') })).fileId
    await aSentLetter(test, mailboxId, { cc: ['boss@factory.example'], bcc: ['Lawyer <law@service.example>'], attachments: [await stored('defect.mp4', aVideo())] })
    expect(await test.call('mail.deliver', {})).toMatchObject({ sentCount: 1 })
    const [taken] = smtp.taken
    expect(taken?.to).toEqual(['lin@factory.example', 'boss@factory.example', 'law@service.example'])
    expect(taken?.raw).toMatch(/^Cc: boss@factory\.example$/m)
    expect(taken?.raw).not.toMatch(/^bcc:|law@service|lawyer/im)
    const [thread] = (await threadsOf(test)).rows
    const { messages } = await test.call('mail.thread', { threadId: thread?.threadId ?? 0 })
    const [attachment] = messages[0]?.attachments ?? []
    expect(attachment).toMatchObject({ name: 'defect.mp4', mediaType: 'video/mp4', fileId: null })
    const opened = await test.call('mail.openAttachment', { attachmentId: attachment?.attachmentId ?? 0 })
    const sent = Buffer.from((await test.call('files.read', { fileId: opened.fileId })).base64, 'base64')
    expect([sent.length, sent.includes(SECRET)]).toEqual([aVideo().length, false])
    expect(await test.call('mail.openAttachment', { attachmentId: attachment?.attachmentId ?? 0 })).toEqual(opened)
    await aSentLetter(test, mailboxId, { attachments: [await stored('cut.mp4', aVideo().subarray(0, 200))] })
    expect(await test.call('mail.deliver', {})).toMatchObject({ failedCount: 1 })
    expect((await test.call('mail.outbox', {})).find(({ state }) => state === 'failed')).toMatchObject({ trouble: { code: 'not_composed', detail: 'cut.mp4' } })
    const supplierId = await aSupplier(test, { fileMaxBytes: 100 })
    const { draftId } = await test.call('mail.saveDraft', draftFacts(mailboxId, { supplierId, attachments: [await stored('long.mp4', aVideo())] }))
    expect((await test.failure('mail.send', { draftId })).data).toMatchObject({ code: 'mail.file_too_big', details: { name: 'long.mp4', maxBytes: 100 } })
    await smtp.stop()
  })

  it('an unanswered letter is reminded of twice, then it is the manager’s; an answer ends it', async () => {
    const smtp = await MailTaker.start()
    const supplierId = await aSupplier(test)
    const mailboxId = await aMailbox(test, { smtp: smtp.port })
    await aSentLetter(test, mailboxId, { supplierId, to: ['claims@vega.example'], answerDueOn: '2026-11-25' })
    await test.call('mail.deliver', {})
    expect(await unanswered()).toEqual([])
    const passed: unknown[] = []
    for (const now of ['2026-11-27T07:00:00.000Z', '2026-12-05T07:00:00.000Z', '2026-12-15T07:00:00.000Z']) {
      test.setNow(now)
      const [row] = await unanswered()
      passed.push([row?.reminderLevel, row?.nextLetter, row?.isEscalated, row?.language])
      if (row === undefined || row.nextLetter === null) continue
      const { draftId } = await test.call('mail.startReminder', { threadId: row.threadId })
      expect(await test.call('mail.draft', { draftId })).toMatchObject({ to: ['claims@vega.example'], supplierId, reminderLevel: Number(row.reminderLevel) + 1 })
      await test.call('mail.send', { draftId })
      await test.call('mail.deliver', {})
    }
    expect(passed).toEqual([[0, 'reminder_1', false, 'en'], [1, 'reminder_2', false, 'en'], [2, null, true, 'en']])
    const [thread] = (await threadsOf(test)).rows
    expect((await test.failure('mail.startReminder', { threadId: thread?.threadId ?? 0 })).data.code).toBe('mail.nothing_to_remind')
    const id = /^Message-ID: (.+)$/im.exec(smtp.taken[0]?.raw ?? '')?.[1] ?? ''
    await dropIn(test, aLetter({ from: 'lin@vega.example', inReplyTo: id.trim(), subject: 'Re: Broken boards', date: 'Tue, 15 Dec 2026 05:00:00 +0000' }))
    expect(await unanswered()).toEqual([])
    expect((await threadsOf(test)).rows).toMatchObject([{ messageCount: 4, answer: { state: 'answered' } }])
    await smtp.stop()
  })
})
