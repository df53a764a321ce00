// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft, DraftFacts, MailMessage, OutboxRow, ThreadRow } from '#shared/contract/mail.ts'
import { history } from '#renderer/app/history.ts'
import { MailPanel } from '#renderer/features/mail/index.ts'
import { useMailView } from '#renderer/features/mail/mail-view.ts'
import { hotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { calls, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const NONE_WAITED = { state: 'none', dueOn: null, reminderLevel: 0, isEscalated: false } as const
const THREAD: ThreadRow = {
  threadId: 5, subject: 'Claim SC-26-00003', people: ['Li Wei'], snippet: 'Dear Anna', lastAt: '2026-11-19T08:00:00.000Z', lastDirection: 'in', messageCount: 1, unreadCount: 0, attachmentCount: 1, hasProblem: false, assignee: null, isArchived: false, snoozedUntilOn: null, answer: NONE_WAITED,
  links: [{ kind: 'claim', targetId: 3, label: 'SC-26-00003', state: 'suggested', reason: 'subject_number' }],
}
const MESSAGE: MailMessage = {
  messageId: 8, mailboxId: 1, direction: 'in', messageIdHeader: '<a@b>', from: { name: 'Li Wei', address: 'li@factory.example' }, to: [{ name: '', address: 'claims@service.example' }], cc: [], sentAt: '2026-11-19T08:00:00.000Z', subject: 'Claim SC-26-00003', text: 'Dear Anna, see the table.', hasHtml: true,
  problems: [], charset: 'utf-8', attachments: [{ attachmentId: 4, name: 'answer.xlsx', mediaType: 'application/octet-stream', sizeBytes: 900, isInline: false, contentId: '', fileId: null }], rawFileId: null, isRead: true,
}
const FACTS: DraftFacts = { mailboxId: 1, threadId: null, replyToMessageId: null, to: ['li@factory.example'], cc: [], bcc: [], subject: 'Question', text: '', language: 'en', attachments: [], supplierId: null, claimId: null, reminderLevel: null, answerDueOn: null }
const DRAFT: Draft = { ...FACTS, draftId: 21, files: [], totalBytes: 10, maxBytes: 1_000_000, savedAt: '2026-11-20T07:00:00.000Z', savedBy: 'Иванова А. П.', claimNumber: '' }
const FAILED: OutboxRow = {
  outboxId: 31, mailboxId: 1, threadId: null, to: ['li@factory.example'], subject: 'Question', state: 'failed', queuedAt: '2026-11-20T06:00:00.000Z', queuedBy: 'Иванова Анна Петровна', sentAt: null, tryCount: 2, nextTryAt: '2026-11-20T07:05:00.000Z', trouble: { code: 'connection_refused', detail: 'smtp.factory.example' }, attachmentCount: 0, claimNumber: '', isInSentFolder: false,
}
const DONE = { done: true } as const
const CORE: FakeCore = {
  'system.info': () => ({ version: '1', isSetUp: true, organisationName: 'Сервис', todayOn: '2026-11-20', nowAt: '2026-11-20T07:00:00.000Z' }) as never,
  'mail.mailboxes': () => [{ mailboxId: 1, name: 'Претензии', isActive: true, lastTrouble: null }] as never,
  'mail.counts': () => ({ boxes: [{ box: 'inbox', threadCount: 1, unreadCount: 0 }], draftCount: 0, outboxCount: 1, failedCount: 1, overdueCount: 0, suppliers: [] }),
  'mail.progress': () => [], 'mail.threads': () => ({ rows: [THREAD], next: null }), 'mail.thread': () => ({ head: THREAD, messages: [MESSAGE], drafts: [], outbox: [] }), 'mail.outbox': () => [FAILED], 'suppliers.list': () => [], 'mail.people': () => [],
  'mail.startDraft': () => FACTS, 'mail.draft': () => DRAFT,
}
const press = (key: string, code: string, more = {}) => act(() => { hotkeys.handle(new KeyboardEvent('keydown', { key, code, bubbles: true, ...more })) })
const show = (core: FakeCore = {}, rest = '') => renderScreen(<MailPanel rest={rest} />, { core: { ...CORE, ...core } })

beforeEach(() => {
  cleanup()
  useMailView.setState({ box: 'inbox', supplierId: null, mailboxId: null, text: '', chosen: null, composing: null, unsaved: [], isStyled: false })
  history.replace('/suppliers/mail')
})

describe('correspondence with suppliers', () => {
  it('counts of the boxes are of the mailbox that is looked at', async () => {
    show()
    await waitFor(() => expect(calls('mail.counts').at(-1)).toEqual({ mailboxId: null }))
    act(() => useMailView.setState({ mailboxId: 1 }))
    await waitFor(() => expect(calls('mail.counts').at(-1)).toEqual({ mailboxId: 1 }))
  })

  it('a person says whether a letter belongs to the claim the program proposes', async () => {
    show({ 'mail.setLink': () => DONE })
    const card = await screen.findByRole('region', { name: 'Похоже, относится сюда' })
    expect(within(card).getByText('номер в теме')).toBeDefined()
    fireEvent.click(within(card).getByRole('button', { name: 'Да' }))
    await waitFor(() => expect(calls('mail.setLink')).toEqual([{ threadId: 5, kind: 'claim', targetId: 3, state: 'confirmed' }]))
  })

  it('a table of the supplier in a letter of the claim is handed to the claim', async () => {
    const sure = { ...THREAD, links: [{ ...THREAD.links[0]!, state: 'confirmed' as const }] }
    show({ 'mail.thread': () => ({ head: sure, messages: [MESSAGE], drafts: [], outbox: [] }), 'mail.openAttachment': () => ({ fileId: 77, fileName: 'answer.xlsx', mediaType: 'x', sha256: 'x', sizeBytes: 900 }) })
    fireEvent.click(await screen.findByRole('button', { name: 'Разобрать ответ' }))
    await waitFor(() => expect(placeShown()).toBe('/suppliers/claims/3?answer=77'))
  })

  it('an order that was unlinked is linked again by its toast', async () => {
    const sure = { ...THREAD, links: [{ ...THREAD.links[0]!, kind: 'order' as const, label: '26-00003', state: 'confirmed' as const }] }
    show({ 'mail.thread': () => ({ head: sure, messages: [MESSAGE], drafts: [], outbox: [] }), 'mail.setLink': () => DONE })
    fireEvent.click(await screen.findByRole('button', { name: 'Отвязать' }))
    expect(await screen.findByText('Связь снята: 26-00003')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Отменить' }))
    await waitFor(() => expect(calls('mail.setLink')).toEqual([{ threadId: 5, kind: 'order', targetId: 3, state: 'declined' }, { threadId: 5, kind: 'order', targetId: 3, state: 'confirmed' }]))
  })

  it('a drawn letter stands in a frame that runs nothing and fetches nothing', async () => {
    useMailView.setState({ isStyled: true })
    show({ 'mail.messageHtml': () => ({ html: '<p onclick="x()">Hello</p><script>steal()</script><img src="https://spy.example/a.png" width="90" height="90"><a href="https://bad.example">link</a>', isCut: false }) })
    const frame = await screen.findByTitle<HTMLIFrameElement>('Письмо с оформлением: Li Wei')
    expect(frame.getAttribute('sandbox')).toBe('')
    expect(frame.srcdoc).toContain('Hello')
    expect(frame.srcdoc).not.toMatch(/script>|onclick|spy\.example|href=/)
    expect(screen.getByText(/Не загружены с чужих серверов: 1 рисунок/)).toBeDefined()
  })

  it('by the keyboard alone: R answers, A asks who keeps the thread, E puts it into the archive', async () => {
    show({ 'mail.archive': () => DONE })
    await screen.findByRole('region', { name: 'Переписка' })
    press('у', 'KeyE')
    await waitFor(() => expect(calls('mail.archive')).toEqual([{ threadId: 5, isArchived: true }]))
    press('к', 'KeyR')
    expect(await screen.findByRole('textbox', { name: 'Текст письма' })).toBeDefined()
    expect(calls('mail.startDraft')).toMatchObject([{ replyToMessageId: 8 }])
  })
})

describe('the queue', () => {
  it('is cut by mailbox where there are several, drafts and letters on their way too', async () => {
    useMailView.setState({ box: 'drafts' })
    const head = { draftId: 21, threadId: null, claimId: null, mailboxId: 1, to: ['li@factory.example'], subject: 'From claims', snippet: '', attachmentCount: 0, savedAt: '2026-11-20T07:00:00.000Z', savedBy: 'Иванова А. П.', claimNumber: '' }
    show({ 'mail.mailboxes': () => [{ mailboxId: 1, name: 'Претензии', isActive: true, lastTrouble: null }, { mailboxId: 2, name: 'Запчасти', isActive: true, lastTrouble: null }] as never, 'mail.drafts': () => [head, { ...head, draftId: 22, mailboxId: 2, subject: 'From parts' }] })
    await waitFor(() => expect(screen.getAllByRole('option').map((row) => row.textContent)).toHaveLength(2))
    fireEvent.click(screen.getByRole('combobox', { name: 'Ящик' }))
    fireEvent.click(await screen.findByRole('option', { name: 'Запчасти', hidden: true }))
    await waitFor(() => expect(useMailView.getState().mailboxId).toBe(2))
    const list = screen.getByRole('listbox', { name: 'Переписки' })
    expect(within(list).getAllByRole('option').map((row) => /From \w+/.exec(row.textContent ?? '')?.[0])).toEqual(['From parts'])
    act(() => useMailView.setState({ box: 'inbox' }))
    await waitFor(() => expect(calls('mail.threads').at(-1)).toMatchObject({ box: 'inbox', mailboxId: 2 }))
  })
})

describe('a letter being written', () => {
  it('is not begun a second time for a claim that has a draft already: that one is offered', async () => {
    const begun = { draftId: 21, threadId: null, claimId: 3, mailboxId: 1, to: ['li@factory.example'], subject: 'Claim SC-26-00003', snippet: '', attachmentCount: 0, savedAt: '2026-11-20T07:00:00.000Z', savedBy: 'Петров Пётр Ильич', claimNumber: 'SC-26-00003' }
    show({ 'mail.drafts': () => [begun], 'claims.get': () => ({ head: { number: 'SC-26-00003', sentOn: null }, lines: [] }) as never, 'claims.list': () => [] }, 'claim/3')
    fireEvent.click(await screen.findByRole('button', { name: 'Продолжить черновик' }))
    expect(await screen.findByRole('textbox', { name: 'Текст письма' })).toBeDefined()
    expect(calls('mail.startDraft')).toEqual([])
    expect(calls('mail.draft')).toContainEqual({ draftId: 21 })
  })

  it('may be another one all the same, where a person says so; hidden copies are checked like the rest', async () => {
    const begun = { draftId: 21, threadId: null, claimId: 3, mailboxId: 1, to: [], subject: '', snippet: '', attachmentCount: 0, savedAt: '2026-11-20T07:00:00.000Z', savedBy: 'Петров Пётр Ильич', claimNumber: 'SC-26-00003' }
    show({ 'mail.drafts': () => [begun], 'mail.saveDraft': () => ({ draftId: 24, savedAt: '2026-11-20T07:00:00.000Z' }), 'claims.get': () => ({ head: { number: 'SC-26-00003', sentOn: null }, lines: [] }) as never, 'claims.list': () => [] }, 'claim/3')
    fireEvent.click(await screen.findByRole('button', { name: 'Написать другое' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Скрытая' }))
    const field = await screen.findByRole('textbox', { name: 'Скрытая копия' })
    fireEvent.change(field, { target: { value: 'nobody' } })
    expect(screen.getByRole('button', { name: /Отправить: «nobody» не похоже на адрес/ })).toBeDefined()
    fireEvent.change(field, { target: { value: 'law@service.example' } })
    await waitFor(() => expect(calls('mail.saveDraft').at(-1)).toMatchObject({ bcc: ['law@service.example'] }))
    expect(screen.getByRole('textbox', { name: 'Текст письма' })).toBeDefined()
  })

  it('is not begun where no mailbox is connected, and the button says so', async () => {
    show({ 'mail.mailboxes': () => [] })
    const button = await screen.findByRole('button', { name: 'Написать: ящик не подключён' })
    fireEvent.click(button)
    press('Insert', 'Insert')
    expect(calls('mail.startDraft')).toEqual([])
    expect(screen.queryByRole('textbox', { name: 'Текст письма' })).toBeNull()
  })

  it('asked for at a supplier where no mailbox is connected leads to connecting one', async () => {
    show({ 'mail.startDraft': () => { throw refusal('mail.mailbox_not_found', {}) } }, 'to/9')
    fireEvent.click(await screen.findByRole('button', { name: /^Подключить ящик/ }))
    expect(placeShown()).toBe('/settings/mail')
  })

  it('is kept by this window while the core refuses to take it, even when the person looks elsewhere', async () => {
    let isRefusing = true
    show({ 'mail.saveDraft': () => { if (isRefusing) throw refusal('mail.mailbox_not_found', {}); return { draftId: 21, savedAt: '2026-11-20T07:00:00.000Z' } } })
    fireEvent.click(await screen.findByRole('button', { name: /Написать/ }))
    fireEvent.change(await screen.findByRole('textbox', { name: 'Текст письма' }), { target: { value: 'Прошу подтвердить отгрузку' } })
    expect(await screen.findByText(/Введённое сохранено в этом окне/, {}, { timeout: 3_000 })).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: /Закрыть/ }))
    fireEvent.click(await screen.findByRole('button', { name: 'Продолжить черновик' }))
    isRefusing = false
    expect(await screen.findByDisplayValue('Прошу подтвердить отгрузку')).toBeDefined()
    await waitFor(() => expect(calls('mail.saveDraft').at(-1)).toMatchObject({ draftId: null, text: 'Прошу подтвердить отгрузку' }))
    await waitFor(() => expect(useMailView.getState().unsaved).toEqual([]))
  })

  it('goes only by command: written down first, then sent, with a way to take it back', async () => {
    show({ 'mail.saveDraft': () => ({ draftId: 21, savedAt: '2026-11-20T07:00:00.000Z' }), 'mail.send': () => ({ outboxId: 40 }), 'mail.withdraw': () => ({ draftId: 22 }) }, 'to/9')
    fireEvent.change(await screen.findByRole('textbox', { name: 'Текст письма' }), { target: { value: 'Hello' } })
    expect(placeShown()).toBe('/suppliers/mail')
    expect(calls('mail.startDraft')).toMatchObject([{ supplierId: 9, claimId: null }])
    fireEvent.click(screen.getByRole('button', { name: /Отправить/ }))
    await waitFor(() => expect(calls('mail.send')).toEqual([{ draftId: 21 }]))
    expect(calls('mail.saveDraft')).toMatchObject([{ draftId: null, text: 'Hello' }])
    fireEvent.click(await screen.findByRole('button', { name: 'Вернуть' }))
    await waitFor(() => expect(calls('mail.withdraw')).toEqual([{ outboxId: 40 }]))
  })

  it('that did not go says why and is sent again', async () => {
    useMailView.setState({ box: 'outbox' })
    show({ 'mail.retry': () => DONE })
    const pane = await screen.findByRole('region', { name: 'Исходящее письмо' })
    expect(within(pane).getByText(/Письмо сохранено и никуда не денется/)).toBeDefined()
    fireEvent.click(within(pane).getByRole('button', { name: 'Отправить снова' }))
    await waitFor(() => expect(calls('mail.retry')).toEqual([{ outboxId: 31 }]))
  })

  it('of which nobody knows whether it went waits for a person’s word: gone, or to be sent again', async () => {
    let row: OutboxRow = { ...FAILED, state: 'unclear', nextTryAt: null, trouble: { code: 'connection_lost', detail: '' } }
    show({ 'mail.counts': () => ({ boxes: [], draftCount: 0, outboxCount: 0, failedCount: 1, overdueCount: 0, suppliers: [] }), 'mail.outbox': () => [row], 'mail.settleUnclear': () => { row = { ...row, state: 'sent', sentAt: '2026-11-20T06:00:00.000Z' }; return DONE } })
    fireEvent.click(await screen.findByRole('button', { name: /Исходящие/ }))
    const pane = await screen.findByRole('region', { name: 'Исходящее письмо' })
    expect(within(pane).getByText(/Посмотрите в папке отправленных/)).toBeDefined()
    expect(within(pane).queryByRole('button', { name: 'Отправить снова' })).toBeNull()
    fireEvent.click(within(pane).getByRole('button', { name: 'Письмо ушло' }))
    await waitFor(() => expect(calls('mail.settleUnclear')).toEqual([{ outboxId: 31, wasSent: true }]))
    await waitFor(() => expect(within(pane).queryByRole('button', { name: 'Письмо ушло' })).toBeNull())
    expect(within(pane).getByText('отправлено')).toBeDefined()
  })

  it('that a person knows has not gone goes back into the queue', async () => {
    useMailView.setState({ box: 'outbox' })
    show({ 'mail.outbox': () => [{ ...FAILED, state: 'unclear', nextTryAt: null, trouble: null }], 'mail.settleUnclear': () => DONE })
    fireEvent.click(await screen.findByRole('button', { name: 'Не ушло' }))
    await waitFor(() => expect(calls('mail.settleUnclear')).toEqual([{ outboxId: 31, wasSent: false }]))
  })
})
