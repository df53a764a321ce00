import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ClaimScreen, ClaimsPanel } from '#renderer/features/claims/index.ts'
import type { AnswerPreview, ClaimLine } from '#shared/contract/claims.ts'
import { calls, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { CLAIM, CORE, line } from './made-claim.ts'

const press = (name: RegExp | string) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const type = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const plain = (text: string | null | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? ''
const shown = () => plain(document.body.textContent)

type Claim = typeof CLAIM
const SENT: Claim = { ...CLAIM, head: { ...CLAIM.head, status: 'sent', sentOn: '2026-11-20', answerDueOn: '2026-12-04', readiness: null, daysSinceSent: 1 } }
const open = (part: string, claim: Claim = SENT, core: FakeCore = {}) => renderScreen(<ClaimScreen claimId={3} part={part} />, { core: { ...CORE, 'claims.get': () => claim, ...core } })
const answered = (lineId: number, more: Partial<ClaimLine>): ClaimLine => ({ ...line(lineId), decision: 'accepted', status: 'accepted', agreedQty: 1, agreedMinor: 22_000, settleableMinor: 22_000, answeredOn: '2026-11-21', ...more })
const GOODS = { goodsId: 5, partId: 9, partNo: 'PSU-1', nameEn: 'Power board', nameZh: '', qty: 2, unitValueMinor: 3_300, receivedQty: 0, paidQty: 0, writtenOffQty: 0, outstandingQty: 2, shipByOn: null, receivedOn: null }
const ANSWERED: Claim = { ...SENT, head: { ...SENT.head, status: 'accepted', answeredOn: '2026-11-21', agreedMinor: 44_000 }, lines: [answered(1, {}), answered(2, { agreedMinor: 10_000, settleableMinor: 10_000, decision: 'partly', status: 'partly' })] }

describe('the answer of a supplier', () => {
  it('is typed line by line, and what was typed stays when it is refused', async () => {
    open('answer', SENT, { 'claims.recordAnswer': () => { throw refusal('claims.agreed_below_settled', { lineNo: 1, currency: 'USD', settledMinor: 5_000, agreedMinor: 1_000 }) } })
    fireEvent.click(await screen.findByRole('radio', { name: 'частично' }))
    type('Согласовано, шт.', '1')
    type('Согласовано', '10')
    type('Причина', 'царапины')
    await press(/^Записать ответ/)
    expect(calls('claims.recordAnswer')).toEqual([{ claimId: 3, answeredOn: '2026-11-21', answers: [{ lineId: 1, decision: 'partly', reason: 'царапины', agreedQty: 1, agreedMinor: 1_000 }] }])
    expect(shown()).toContain('уже возмещено 50,00 $')
    expect(screen.getByLabelText<HTMLInputElement>('Причина').value).toBe('царапины')
  })

  it('without a reason for a rejection is not sent, and says so at the line', async () => {
    open('answer', { ...SENT, head: { ...SENT.head, claimId: 4 } })
    fireEvent.click(await screen.findByRole('radio', { name: 'отклонена' }))
    await press('Остальные приняты')
    await press(/^Записать ответ/)
    expect(calls('claims.recordAnswer')).toEqual([])
    expect(shown()).toContain('Строка 1: нужна причина отказа')
    expect(shown()).toContain('Решений 2 из 2, согласовано 220,00 $')
  })

  it('is not taken before the claim has gone', async () => {
    open('answer', CLAIM)
    expect(await screen.findByRole('button', { name: 'Выбрать таблицу: претензия ещё не отправлена' })).toBeTruthy()
  })

  const preview = (more: Partial<AnswerPreview>): AnswerPreview => ({ isApplicable: true, answers: [{ lineId: 1, lineNo: 1, rowNumber: 2, decision: 'rejected', reason: 'другая партия', agreedQty: 0, agreedMinor: 0 }], problems: [], warnings: [{ code: 'line_without_row', lineNo: 2 }], ...more })
  const compare = (given: AnswerPreview) => renderScreen(<ClaimScreen claimId={3} answerFileId={12} />, { core: { ...CORE, 'claims.get': () => SENT, 'claims.checkAnswer': () => given, 'claims.applyAnswer': () => ({ status: 'rejected', answerCount: 1 }) } })

  it('by table stands beside what was sent, and is applied as a whole', async () => {
    compare(preview({}))
    const row = await screen.findByRole('row', { name: /26-00001/ })
    expect(plain(row.textContent)).toContain('отклонена')
    expect(plain(screen.getByRole('row', { name: /26-00002/ }).textContent)).toContain('без ответа')
    expect(screen.getByText('Строки 2 в таблице нет')).toBeTruthy()
    await press('Применить ответ')
    expect(calls('claims.applyAnswer')).toEqual([{ claimId: 3, fileId: 12, answeredOn: '2026-11-21' }])
    expect(placeShown()).toBe('/suppliers/claims/3/answer')
  })

  it('by a table with changed numbers is not applied, and every change is named', async () => {
    compare(preview({ isApplicable: false, problems: [{ code: 'requested_qty_changed', rowNumber: 2, lineNo: 1, sent: 1, found: 7 }] }))
    expect(await screen.findByText('Ряд 2, строка 1: запрошенное количество 1 изменено на 7')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Применить ответ: есть расхождения' })).toBeTruthy()
  })
})

describe('a compensation', () => {
  it('is divided over the lines by what each waits for, to the last cent', async () => {
    open('compensation', { ...ANSWERED, rateMicro: 100_000_000 }, { 'claims.compensate': () => ({ compensationId: 1 }) })
    await screen.findByText('26-00002')
    await press(/^Внести возмещение/)
    type('Номер документа', 'CN-7')
    type(/^Сумма по документу/, '100,01')
    expect(plain(screen.getByRole('dialog').textContent)).toContain('это 10 001,00 ₽')
    await press(/^Внести\s*Ctrl/)
    const [sent] = calls('claims.compensate')
    expect(sent?.allocations).toEqual([{ lineId: 1, goodsId: null, qty: 0, amountMinor: 6_876 }, { lineId: 2, goodsId: null, qty: 0, amountMinor: 3_125 }])
    expect(sent).toMatchObject({ claimId: 3, kind: 'credit_note', documentNo: 'CN-7', amountMinor: 10_001, rateMicro: 100_000_000 })
  })

  it('that is not divided whole, or without a rate, is not written down', async () => {
    open('compensation', ANSWERED)
    await screen.findByText('26-00002')
    await press(/^Внести возмещение/)
    type(/^Сумма по документу/, '400')
    expect(screen.getByRole('button', { name: 'Внести: не указан курс' })).toBeTruthy()
    type(/^Курс к рублю/, '90')
    expect(screen.getByRole('button', { name: 'Внести: сумма не распределена' })).toBeTruthy()
    expect(shown()).toContain('не распределено 80,00 $')
  })

  it('given up needs a reason and names everything that is left', async () => {
    open('compensation', { ...ANSWERED, lines: [answered(1, { goods: [GOODS], outstandingMinor: 22_000 }), answered(2, { outstandingMinor: 0 })] }, { 'claims.writeOff': () => ({ done: true }) })
    await screen.findByText('26-00002')
    await press('Списать остаток')
    const dialog = screen.getByRole('dialog')
    fireEvent.click(within(dialog).getByRole('checkbox'))
    expect(within(dialog).getByRole('button', { name: 'Списать: не указана причина' })).toBeTruthy()
    type(/^Причина/, 'поставщик закрылся')
    await act(async () => { fireEvent.click(within(dialog).getByRole('button', { name: /^Списать/ })) })
    expect(calls('claims.writeOff')).toEqual([{ claimId: 3, reason: 'поставщик закрылся', lines: [{ lineId: 1, goodsId: null, qty: 0, amountMinor: 22_000 }, { lineId: 1, goodsId: 5, qty: 2, amountMinor: 0 }] }])
  })
})

describe('the closing of a claim', () => {
  it('names the lines that keep it open', async () => {
    open('', { ...ANSWERED, lines: [answered(1, { outstandingMinor: 0 }), answered(2, { outstandingMinor: 12_000 })] })
    await screen.findByText('26-00002')
    await press(/Изменить состояние/)
    fireEvent.click(await screen.findByText('Закрыть претензию', { selector: '[role=menuitem] *' }))
    const dialog = await screen.findByRole('dialog')
    expect(plain(dialog.textContent)).toContain('Строка 2, 26-00002120,00 $')
    expect(within(dialog).getByRole('button', { name: 'Закрыть претензию: не рассчитано строк: 1' })).toBeTruthy()
  })

  it('is the one thing left when nothing is owed', async () => {
    const over: Claim = { ...ANSWERED, head: { ...ANSWERED.head, status: 'compensated', outstandingMinor: 0 }, lines: [answered(1, { outstandingMinor: 0 })] }
    open('', over, { 'claims.close': () => ({ done: true }) })
    await screen.findByRole('tab', { name: /Строки/ })
    await press('Закрыть претензию')
    await act(async () => { fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Закрыть претензию/ })) })
    expect(calls('claims.close')).toEqual([{ claimId: 3, note: '' }])
  })
})

describe('what is said about a claim', () => {
  it('is written down with the next step and its day', async () => {
    open('talks', SENT, { 'claims.addTalk': () => ({ talkId: 1 }) })
    await screen.findByText('Записей нет')
    await press(/^Записать разговор/)
    type(/^О чём договорились/, 'Пришлют кредит-ноту')
    type('Следующий шаг', 'позвонить')
    type('С кем', 'Ms. Chen')
    await act(async () => { fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Записать/ })) })
    expect(calls('claims.addTalk')).toEqual([{ claimId: 3, on: '2026-11-21', who: 'Ms. Chen', channel: 'call', direction: 'in', said: 'Пришлют кредит-ноту', nextStep: 'позвонить', nextDueOn: null, fileId: null }])
  })

  it('on the cause: an 8D begins with the usual days for D3 and D5', async () => {
    open('8d', SENT, { 'claims.saveEightD': () => ({ done: true }) })
    fireEvent.click(await screen.findByRole('button', { name: 'Запросить 8D' }))
    await screen.findByRole('button', { name: 'Запросить 8D' })
    expect(calls('claims.saveEightD')[0]?.eightD).toMatchObject({ openedOn: '2026-11-21', containmentDueOn: '2026-11-23', actionsDueOn: '2026-12-05' })
  })
})

describe('the board of claims', () => {
  const heads = [CLAIM.head, { ...SENT.head, claimId: 4, number: 'SC-26-00004', daysSinceSent: 70 }, { ...SENT.head, claimId: 5, number: 'SC-26-00005', status: 'closed' as const, daysSinceSent: 80 }]
  it('shows live claims by stage and age, and asks before a step', async () => {
    renderScreen(<ClaimsPanel rest="board" />, { core: { ...CORE, 'claims.list': () => heads, 'claims.step': () => ({ done: true }) } })
    const asked = await screen.findByRole('region', { name: 'Ждут ответа' })
    expect(within(asked).getByRole('button', { name: /^SC-26-00004/ })).toBeTruthy()
    expect(screen.queryByText('SC-26-00005')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: /61–90 дней назад/ }))
    expect(screen.queryByText('SC-26-00003')).toBeNull()
    await press('Что сделать с SC-26-00004')
    fireEvent.click(await screen.findByText('Поставщик подтвердил получение', { selector: '[role=menuitem] *' }))
    const dialog = await screen.findByRole('dialog')
    await act(async () => { fireEvent.click(within(dialog).getByRole('button', { name: /^Записать/ })) })
    expect(calls('claims.step')).toEqual([{ claimId: 4, event: 'acknowledge', on: '2026-11-21', note: '' }])
  })
})
