import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { OrderCardScreen } from '#renderer/features/order-card/index.ts'
import { calls, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import type { Who } from '#shared/contract/people.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { SAMPLE_CLOCK } from '#test/renderer/legal-clock/sample-clock.ts'
import { cardWith, entryWith, SAMPLE_CARD, SAMPLE_CASE } from './sample-card.ts'

const CLERK: Who = { personId: 9, login: 'ivanova', fullName: 'Иванова Анна Сергеевна', position: 'Приёмщик', roles: ['receptionist'] }
const OPTIONS = { options: [
  { decision: 'warranty_repair' as const, isAllowed: true, reasons: ['customer_must_agree_to_repair'], article: 'ЗоЗПП 20 п.1' },
  { decision: 'paid_repair' as const, isAllowed: false, reasons: ['warranty_case_must_be_free'], article: null },
  { decision: 'replacement' as const, isAllowed: false, reasons: ['replacement_not_demanded'], article: null },
  { decision: 'refund' as const, isAllowed: true, reasons: [], article: 'ЗоЗПП 22' },
] }

const coreOf = (card: OrderCard): FakeCore => ({
  'orders.card': () => card, 'demands.clock': () => SAMPLE_CLOCK, 'decisions.options': () => OPTIONS, 'cases.unit': () => SAMPLE_CASE,
  'system.info': () => ({ version: '1', isSetUp: true, organisationName: 'СЦ', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }),
})

function show(card: OrderCard, core: FakeCore = {}, who?: Who, firstTab: 'terms' | null = null) {
  return renderScreen(<OrderCardScreen orderId={7} firstTab={firstTab} />, {
    core: { ...coreOf(card), ...core },
    ...(who === undefined ? {} : { who }),
  })
}

const heading = () => screen.findByRole('heading', { level: 1, name: /26-01391/ })
const press = (code: string, extra: KeyboardEventInit = {}) => fireEvent.keyDown(document.body, { code, key: code, ...extra })

beforeEach(() => window.sessionStorage.clear())

describe('the card of an order', () => {
  it('opens with its number, product, customer with every telephone, warranty and term', async () => {
    show(SAMPLE_CARD)
    expect((await heading()).textContent).toBe('26-01391 · Стиральная машина Haier HW70')
    for (const text of ['+7 (921) 555-14-20', '+7 (812) 333-44-55', 'гарантия до 21.04.2027', 'срок истёк 5 дней назад']) expect(screen.getAllByText(text).length).toBeGreaterThan(0)
  })

  it('shows the penalty with its arithmetic, its limit and what tomorrow adds', async () => {
    show(SAMPLE_CARD)
    await heading()
    await screen.findByText('Вернуть деньги')
    const law = screen.getByRole('region', { name: 'Сроки закона' })
    expect(law.textContent).toContain('2\u00a0349,50\u00a0₽')
    expect(law.textContent).toContain('5\u00a0дней × 469,90\u00a0₽предел 46\u00a0990,00\u00a0₽')
    expect(law.textContent).toContain('Завтра, 22.112\u00a0819,40\u00a0₽')
  })

  it('explains the date by rule, count and calendar', async () => {
    show(SAMPLE_CARD)
    await heading()
    fireEvent.click(await screen.findByRole('button', { name: 'почему эта дата' }))
    const law = screen.getByRole('region', { name: 'Сроки закона' })
    for (const text of ['GDS-REFUND', '10\u00a0календарных дней: последний день 16.11.2026', 'RU-2013-2026.1']) expect(law.textContent).toContain(text)
  })

  it('opens with the stages to choose from where the list was asked for them', async () => {
    renderScreen(<OrderCardScreen orderId={7} firstMenu="stage" />, { core: coreOf(SAMPLE_CARD) })
    await heading()
    expect((await screen.findAllByRole('menuitem', { hidden: true })).length).toBeGreaterThan(0)
  })

  it('opens the demands and terms by the key T, with what they cost beside them', async () => {
    show(SAMPLE_CARD)
    await heading()
    press('KeyT')
    expect(await screen.findByRole('tab', { name: 'Требования и сроки', selected: true })).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Неустойка на сегодня' })).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Сроки закона' })).toBeNull()
    expect(screen.getByRole('region', { name: 'Что можно решить' })).toBeTruthy()
  })

  it('opens on its demands when the register of terms led here', async () => {
    show(SAMPLE_CARD, {}, undefined, 'terms')
    await heading()
    expect(screen.getByRole('tab', { name: 'Требования и сроки', selected: true })).toBeTruthy()
  })

  it('says with each open decision which papers go with it', async () => {
    show(SAMPLE_CARD)
    const refund = await screen.findByRole('button', { name: /^Возврат денег 49/ })
    expect(refund.textContent).toContain(papersTexts.kind('DOC_REFUND'))
  })

  it('says on a closed decision why it is closed', async () => {
    show(SAMPLE_CARD)
    const closed = await screen.findByRole('button', { name: 'Замена: замену не требовали' })
    expect(closed.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(closed)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('offers the price paid with the penalty grown, says what the sum is made of, and is sent only with a reason', async () => {
    show(SAMPLE_CARD, { 'decisions.decide': () => ({ done: true }) })
    fireEvent.click(await screen.findByRole('button', { name: /Возврат денег/ }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getAllByText('Неустойка').length).toBe(1)
    expect(within(dialog).getByText(/2\s349,50/)).toBeTruthy()
    fireEvent.click(within(dialog).getByRole('button', { name: /Принять решение/ }))
    expect(await within(dialog).findByText('Напишите, почему так решено')).toBeTruthy()
    expect(calls('decisions.decide')).toHaveLength(0)
    fireEvent.change(within(dialog).getByLabelText(/Почему так решено/), { target: { value: 'Срок ремонта пропущен' } })
    fireEvent.click(within(dialog).getByRole('button', { name: /Принять решение/ }))
    await waitFor(() => expect(calls('decisions.decide')).toEqual([{ orderId: 7, decision: 'refund', reason: 'Срок ремонта пропущен', amountMinor: 4_933_950, essentialReason: '' }]))
  })

  it('tells a receptionist who decides and opens no decision', async () => {
    show(SAMPLE_CARD, {}, CLERK)
    expect(await screen.findByText('Принять решение может руководитель, администратор.')).toBeTruthy()
    fireEvent.click(await screen.findByRole('button', { name: 'Гарантийный ремонт' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('keeps a note for colleagues apart from the words for the customer', async () => {
    show(cardWith({ timeline: [entryWith({ text: 'Привезли без шланга' })] }), { 'orders.addNote': () => ({ done: true }) })
    await heading()
    fireEvent.click(screen.getByRole('button', { name: /^заметка/ }))
    fireEvent.change(await screen.findByLabelText('Внутренняя заметка'), { target: { value: 'Ждать звонка' } })
    fireEvent.click(screen.getByRole('button', { name: /^клиенту/ }))
    const field = (await screen.findByLabelText('Для клиента')) as HTMLTextAreaElement
    expect(field.value).toBe('')
    fireEvent.change(field, { target: { value: 'Позвонили' } })
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    await waitFor(() => expect(calls('orders.addNote')).toEqual([{ orderId: 7, audience: 'customer', text: 'Позвонили' }]))
  })

  it('takes Ctrl+Enter for the next step', async () => {
    const ready = cardWith({ status: 'ready', nextAction: 'call_customer', handoverBlockers: [], decision: { decision: 'warranty_repair', reason: 'так', decidedOn: '2026-11-18', person: 'Сергеева М. В.', amountMinor: null, isConsentGiven: null } })
    show(ready, { 'handover.handOver': () => ({ done: true }) })
    await heading()
    press('Enter', { ctrlKey: true })
    const dialog = await screen.findByRole('dialog')
    expect((within(dialog).getByLabelText(/Кто получил/) as HTMLInputElement).value).toBe('Кузнецов Пётр Андреевич')
    fireEvent.click(within(dialog).getByRole('button', { name: /^Выдать/ }))
    await waitFor(() => expect(calls('handover.handOver')).toEqual([{ orderId: 7, receivedBy: 'Кузнецов Пётр Андреевич', note: '' }]))
  })

  it('lists every reason why the product may not go, with the way to clear it', async () => {
    show(cardWith({ status: 'settlement', nextAction: 'return_money', handoverBlockers: ['settlement_missing'], decision: { decision: 'refund', reason: 'так', decidedOn: '2026-11-18', person: '', amountMinor: 4_699_000, isConsentGiven: null } }), { 'decisions.settle': () => ({ done: true }) })
    const blockers = await screen.findByRole('region', { name: 'Почему нельзя выдать' })
    fireEvent.click(within(blockers).getByRole('button', { name: 'Записать' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByRole('button', { name: /^Записать/ }))
    expect(await within(dialog).findByText('Укажите номер чека')).toBeTruthy()
    fireEvent.change(within(dialog).getByLabelText(/Чек возврата/), { target: { value: '0042' } })
    fireEvent.click(within(dialog).getByRole('button', { name: /^Записать/ }))
    await waitFor(() => expect(calls('decisions.settle')).toEqual([{ orderId: 7, paidMinor: 4_699_000, receiptNo: '0042', newSerial: '' }]))
  })

  it('adds a part in place and says at the field what is wrong', async () => {
    show(cardWith({ status: 'work', nextAction: 'do_work', decision: { decision: 'warranty_repair', reason: 'так', decidedOn: '2026-11-18', person: '', amountMinor: null, isConsentGiven: null } }), { 'work.addLine': () => ({ lineId: 1 }) })
    await heading()
    fireEvent.click(screen.getByRole('tab', { name: /Работы и запчасти/ }))
    fireEvent.click(screen.getByRole('radio', { name: 'Запчасть' }))
    fireEvent.change(screen.getByLabelText(/^Кол-во/), { target: { value: 'две' } })
    fireEvent.click(screen.getByRole('button', { name: /^Добавить/ }))
    expect(await screen.findByText('Количество – больше нуля, до тысячных')).toBeTruthy()
    fireEvent.change(screen.getByLabelText(/^Наименование/), { target: { value: 'Модуль' } })
    fireEvent.change(screen.getByLabelText(/^Кол-во/), { target: { value: '1,5' } })
    fireEvent.change(screen.getByLabelText(/^Цена/), { target: { value: '3 400' } })
    fireEvent.change(screen.getByLabelText(/^Гарантия/), { target: { value: '6' } })
    fireEvent.click(screen.getByRole('button', { name: /^Добавить/ }))
    await waitFor(() => expect(calls('work.addLine')).toEqual([{ orderId: 7, kind: 'part', code: '', name: 'Модуль', qtyMilli: 1_500, priceMinor: 340_000, serial: '', replacedSerial: '', warrantyMonths: 6 }]))
  })

  it('says that there is no such order and leads to the list', async () => {
    show(SAMPLE_CARD, { 'orders.card': () => { throw refusal('orders.not_found', {}) } })
    expect(await screen.findByText('Такого заказа нет')).toBeTruthy()
  })
})
