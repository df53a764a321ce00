import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Dovecot, hasDovecot, MAIL_PASSWORD } from '#test/kit/dovecot.ts'
import { aLetter, aMailbox, aSentLetter, mailboxFacts, threadsOf } from '#test/kit/mail-builders.ts'
import { MailTaker } from '#test/kit/smtp.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
let imap: Dovecot
beforeEach(async () => {
  test = await startTestCore()
  if (hasDovecot) imap = await Dovecot.start()
})
afterEach(async () => { if (hasDovecot) await imap.stop() })

describe.skipIf(!hasDovecot)('mail of an IMAP server', () => {
  it('is read once; nothing on the server is deleted, moved or marked; a server that numbers its messages anew brings no copies', async () => {
    for (let no = 0; no < 5; no += 1) imap.deliver(aLetter({ subject: `Shipment ${no}`, text: `Плата управления ${no}` }))
    const mailboxId = await aMailbox(test, { imap: imap.port })
    expect(await test.call('mail.sync', { mailboxId })).toEqual({ newCount: 5, knownCount: 0, problemCount: 0 })
    const kept = imap.inbox()
    expect(kept.map((name) => name.split(':2,')[1] ?? '')).toEqual(['', '', '', '', ''])
    imap.deliver(aLetter({ subject: 'Later' }))
    expect(await test.call('mail.sync', { mailboxId })).toMatchObject({ newCount: 1, knownCount: 0 })
    expect(await test.call('mail.sync', { mailboxId })).toMatchObject({ newCount: 0 })
    await imap.kill()
    imap.renumber(77)
    await imap.run()
    expect(await test.call('mail.sync', { mailboxId })).toEqual({ newCount: 0, knownCount: 6, problemCount: 0 })
    imap.deliver(aLetter({ subject: 'After' }))
    expect(await test.call('mail.sync', { mailboxId })).toMatchObject({ newCount: 1, knownCount: 0 })
    expect((await threadsOf(test)).rows).toHaveLength(7)
    expect(imap.inbox().filter((name) => !/(:2,)?$/.test(name) || /:2,.+/.test(name))).toEqual([])
    expect(imap.inbox()).toHaveLength(7)
  })

  it('a server that is gone is named with the time of the next try, and reading goes on when it is back', async () => {
    imap.deliver(aLetter())
    const mailboxId = await aMailbox(test, { imap: imap.port })
    await test.call('mail.sync', { mailboxId })
    imap.deliver(aLetter())
    await imap.kill('SIGKILL')
    expect((await test.failure('mail.sync', { mailboxId })).data).toMatchObject({ code: 'mail.server_trouble', details: { trouble: 'connection_refused' } })
    expect(await test.call('mail.mailboxes', {})).toMatchObject([{ lastTrouble: { code: 'connection_refused' }, retryAt: '2026-11-20T07:01:00.000Z', messageCount: 1 }])
    await imap.run()
    expect(await test.call('mail.sync', { mailboxId })).toMatchObject({ newCount: 1 })
    expect(await test.call('mail.mailboxes', {})).toMatchObject([{ lastTrouble: null, retryAt: null, messageCount: 2, unreadCount: 2 }])
  })

  it('the check of a mailbox says of each server what is wrong', async () => {
    const smtp = await MailTaker.start()
    const facts = { ...mailboxFacts({ imap: imap.port, smtp: smtp.port }), mailboxId: null }
    expect(await test.call('mail.testMailbox', { ...facts, password: MAIL_PASSWORD })).toMatchObject({ imap: { isOk: true, trouble: null }, smtp: { isOk: true }, folders: ['INBOX', 'Sent'], sentFolder: 'Sent' })
    expect(await test.call('mail.testMailbox', { ...facts, password: 'wrong' })).toMatchObject({ imap: { isOk: false, trouble: { code: 'wrong_password' } }, smtp: { isOk: false, trouble: { code: 'wrong_password' } } })
    expect(await test.call('mail.testMailbox', { ...facts, folders: ['Nowhere'], password: MAIL_PASSWORD })).toMatchObject({ imap: { trouble: { code: 'no_such_folder', detail: 'Nowhere' } } })
    await smtp.stop()
  })

  it('what was sent lies once in the folder of sent messages, and coming back from there is no second message', async () => {
    const smtp = await MailTaker.start()
    const mailboxId = await aMailbox(test, { imap: imap.port, smtp: smtp.port })
    await aSentLetter(test, mailboxId)
    expect(await test.call('mail.deliver', {})).toEqual({ sentCount: 1, failedCount: 0, waitingCount: 0 })
    expect(await test.call('mail.outbox', {})).toMatchObject([{ state: 'sent', isInSentFolder: true }])
    expect(imap.sent()).toHaveLength(1)
    expect(await test.call('mail.sync', { mailboxId })).toMatchObject({ newCount: 0, knownCount: 1 })
    expect((await threadsOf(test)).rows).toMatchObject([{ messageCount: 1, lastDirection: 'out', unreadCount: 0 }])
    await smtp.stop()
  })

  it('a letter left half-way by a crash is found in the folder of sent messages, or a person is asked; it goes no second time', async () => {
    const smtp = await MailTaker.start()
    const mailboxId = await aMailbox(test, { imap: imap.port, smtp: smtp.port })
    const gone = await aSentLetter(test, mailboxId)
    await test.call('mail.deliver', {})
    const crash = (outboxId: number) => test.core.connection.raw.prepare("UPDATE mail_outbox SET state = 'sending', sent_at = NULL, is_in_sent_folder = 0 WHERE id = ?").run(outboxId)
    crash(gone)
    await test.restart()
    expect(await test.call('mail.deliver', {})).toEqual({ sentCount: 1, failedCount: 0, waitingCount: 0 })
    expect(await test.call('mail.outbox', {})).toMatchObject([{ state: 'sent', isInSentFolder: true }])
    imap.forgetSent()
    crash(gone)
    expect(await test.call('mail.deliver', {})).toMatchObject({ sentCount: 0, failedCount: 1 })
    expect(await test.call('mail.outbox', {})).toMatchObject([{ state: 'unclear' }])
    expect([smtp.taken.length, (await threadsOf(test)).rows.map(({ messageCount }) => messageCount)]).toEqual([1, [1]])
    await smtp.stop()
  })

  it('a password stands nowhere in the files of the program', async () => {
    await aMailbox(test, { imap: imap.port })
    await test.restart()
    for (const name of ['verstak.sqlite', 'verstak.sqlite-wal']) {
      const bytes = ((): Buffer => { try { return readFileSync(join(test.dataDir, name)) } catch { return Buffer.alloc(0) } })()
      expect(bytes.includes(Buffer.from(MAIL_PASSWORD))).toBe(false)
      expect(bytes.includes(Buffer.from(MAIL_PASSWORD).toString('base64'))).toBe(false)
    }
    expect(await test.call('mail.mailboxes', {})).toMatchObject([{ passwordState: 'kept' }])
    expect(JSON.stringify(await test.call('mail.mailboxes', {}))).not.toContain(MAIL_PASSWORD)
    expect((await test.failure('mail.saveMailbox', { ...mailboxFacts({ imap: imap.port }, { imap: { host: 'imap.elsewhere.example', port: 993, security: 'tls' } }), mailboxId: 1, password: null })).data).toEqual({ code: 'mail.password_for_new_server', details: { host: 'imap.elsewhere.example' } })
    await test.restart({ secrets: undefined as never })
    expect(await test.call('mail.mailboxes', {})).toMatchObject([{ passwordState: 'unreadable' }])
  })
})
