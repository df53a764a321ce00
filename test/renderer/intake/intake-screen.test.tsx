import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { notifications } from '@mantine/notifications'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { history } from '#renderer/app/history.ts'
import { calls, invalid, keptDrafts, refusal, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { CATEGORY, FOUND, KUZNETSOV, NOT_FOUND, showIntake } from './intake-kit.tsx'

const COMPILED_WITHIN_MS = 8_000
const pause = (ms: number) => act(async () => { await new Promise((resolve) => { setTimeout(resolve, ms) }) })
const field = (id: string) => document.getElementById(`intake-${id}`) as HTMLInputElement
const type = (id: string, text: string) => fireEvent.change(field(id), { target: { value: text } })
const acceptNow = async () => act(async () => { fireEvent.click(screen.getByRole('button', { name: /Принять и напечатать/ })) })

async function fillKnown(core: FakeCore = {}) {
  showIntake(core, 'CEABT4E230417')
  await screen.findByText(/Гарантия до 21\.04\.2027/)
  fireEvent.click(await screen.findByRole('button', { name: /Кузнецов Пётр Андреевич/ }))
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Не сливает воду' }))
  type('defectWords', 'Не сливает воду')
  type('appearance', 'царапина')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Заливной шланг' }))
}

// The first page compiles everything it is made of, which takes longer than any answer is waited for.
beforeAll(async () => {
  showIntake({}, 'CEABT4E230417')
  await vi.waitFor(() => screen.getByText(/Гарантия до/), { timeout: COMPILED_WITHIN_MS })
})
beforeEach(() => {
  cleanup()
  sessionStorage.clear()
  notifications.clean()
  history.push('/intake')
})

describe('the intake of a unit', () => {
  it('fills the model and the sale of a known serial number and says how long the warranty lasts', async () => {
    showIntake({}, 'CEABT4E230417')
    expect(await screen.findByText('Гарантия до 21.04.2027: 24 мес. + 38 дней в ремонте.')).toBeDefined()
    expect([field('modelId').value, field('sale.soldOn').value]).toEqual(['Haier HW70', '14.03.2025'])
  })

  it('tells of the earlier repair of a unit that came again within the warranty', async () => {
    showIntake({}, 'CEABT4E230417')
    expect(await screen.findByText(/Повторное обращение/)).toBeDefined()
    expect(screen.getByRole('button', { name: '26-00764 от 02.08.2026' })).toBeDefined()
  })

  it('does not take in a unit that is here already', async () => {
    showIntake({ 'units.lookUp': () => ({ ...FOUND, openOrderId: 64, openOrderNumber: '26-00764' }) }, 'CEABT4E230417')
    fireEvent.click(await screen.findByRole('button', { name: 'Открыть 26-00764' }))
    expect(history.location.href).toContain('/orders/64')
    expect(screen.getByRole('button', { name: 'Принять и напечатать: открыт заказ 26-00764' })).toBeDefined()
  })

  it('puts Russian letters that look Latin right and says so', async () => {
    showIntake({ 'units.lookUp': () => NOT_FOUND })
    await screen.findByText('1. Изделие')
    type('serial', 'СЕАВТ4Е230417')
    fireEvent.blur(field('serial'))
    expect(field('serial').value).toBe('CEABT4E230417')
    expect(screen.getByText(/заменены русские буквы/)).toBeDefined()
  })

  it('leads on to the model of a number it does not know', async () => {
    showIntake({ 'units.lookUp': () => NOT_FOUND })
    await screen.findByText('1. Изделие')
    type('serial', 'CEABT4E230417')
    fireEvent.keyDown(field('serial'), { key: 'Enter' })
    await waitFor(() => expect(document.activeElement).toBe(field('modelId')))
  })

  it('does not stop the intake when the search by number fails', async () => {
    showIntake({ 'units.lookUp': () => { throw refusal('units.not_found', {}) } }, 'CEABT4E230417')
    expect(await screen.findByText(/приём можно оформить и без него/)).toBeDefined()
  })
})

describe('the customer of an intake', () => {
  it('offers those who have such a phone and fills everything from the chosen one', async () => {
    showIntake({ 'units.lookUp': () => NOT_FOUND })
    await screen.findByText('2. Клиент')
    type('customer.phones', '921 555')
    fireEvent.click(await screen.findByRole('button', { name: /Кузнецов Пётр Андреевич/ }))
    expect([field('customer.fullName').value, field('customer.phones').value]).toEqual(['Кузнецов Пётр Андреевич', '+7 (921) 555-14-20'])
    expect(screen.getByText(/клиент из базы, 2/)).toBeDefined()
  })

  it('offers the one who brought the unit last time', async () => {
    showIntake({}, 'CEABT4E230417')
    expect(await screen.findByText('В прошлый раз:')).toBeDefined()
  })

  it('once chosen leads on to what may be wrong, also when the kind of product comes later', async () => {
    let answer: () => void = () => undefined
    const late = new Promise<void>((settle) => { answer = settle })
    showIntake({ 'reference.category': async () => { await late; return CATEGORY } }, 'CEABT4E230417')
    const choice = await screen.findByRole('button', { name: /Кузнецов Пётр Андреевич/ })
    choice.focus()
    fireEvent.click(choice)
    await act(async () => { answer(); await late })
    await waitFor(() => expect(document.activeElement?.closest('#intake-faultCodes')).not.toBeNull())
  })
})

describe('taking in', () => {
  it('sends the intake of a returning customer, prints and opens the order', async () => {
    await fillKnown()
    await acceptNow()
    await waitFor(() => expect(history.location.href).toContain('/orders/12'))
    const [sent] = calls('orders.accept')
    expect(sent).toMatchObject({ serial: 'CEABT4E230417', modelId: 3, customerId: KUZNETSOV.customerId, demand: 'repair', demandReceivedOn: '2026-11-21', faultCodes: ['no_drain'], completeness: 'Заливной шланг', valueMinor: 4_599_000 })
    expect(calls('documents.print')).toEqual([{ orderId: 12, kind: 'DOC_INTAKE' }])
    expect(calls('customers.save')).toEqual([])
  })

  it('writes a changed card of a known customer first', async () => {
    await fillKnown()
    type('customer.fullName', 'Кузнецов Пётр Алексеевич')
    await act(async () => undefined)
    await acceptNow()
    await waitFor(() => expect(calls('customers.save')).toHaveLength(1))
    expect(calls('customers.save')[0]).toMatchObject({ customerId: 7, fullName: 'Кузнецов Пётр Алексеевич', phones: ['+79215551420'] })
  })

  it('keeps the order when the act lacks a field, and says what is missing', async () => {
    await fillKnown({ 'documents.print': () => { throw refusal('documents.fields_missing', { kind: 'DOC_INTAKE', missing: [{ key: 'signer_pos', label: 'Должность' }] }) } })
    await pause(50)
    await acceptNow()
    await waitFor(() => expect(history.location.href).toContain('/orders/12'))
    expect(await screen.findByText(/принят, но документ не напечатан.*Должность/)).toBeDefined()
  })

  it('lists what is missing, and each line leads to its field', async () => {
    showIntake({ 'units.lookUp': () => NOT_FOUND }, 'CEABT4E230417')
    await screen.findByText('1. Изделие')
    await acceptNow()
    fireEvent.click(await screen.findByRole('button', { name: 'Опишите внешний вид' }))
    expect(document.activeElement).toBe(field('appearance'))
    expect(calls('orders.accept')).toEqual([])
  })

  it('shows what the core says at the field it speaks of', async () => {
    await fillKnown({ 'orders.accept': () => { throw invalid({ path: ['appearance'], message: 'required' }) } })
    await acceptNow()
    expect(await screen.findAllByText('Заполните поле')).not.toHaveLength(0)
    expect(field('appearance').getAttribute('aria-invalid')).toBe('true')
  })
})

describe('the draft of an intake', () => {
  it('comes back after the screen was left', async () => {
    const drafts = keptDrafts()
    const { unmount } = showIntake({ ...drafts, 'units.lookUp': () => NOT_FOUND })
    await screen.findByText('1. Изделие')
    type('defectWords', 'Стучит при отжиме')
    unmount()
    showIntake({ ...drafts, 'units.lookUp': () => NOT_FOUND })
    expect(await screen.findByText(/восстановлен черновик от/)).toBeDefined()
    expect(field('defectWords').value).toBe('Стучит при отжиме')
  })

  it('is written down half a second after the last key, and every second and a half while keys keep coming', async () => {
    showIntake({ ...keptDrafts(), 'units.lookUp': () => NOT_FOUND })
    await screen.findByText('1. Изделие')
    for (const words of ['С', 'Ст', 'Сту', 'Стуч', 'Стучи']) {
      type('defectWords', words)
      await pause(400)
    }
    expect(calls('drafts.keep')).toHaveLength(1)
    await waitFor(() => expect(calls('drafts.keep').at(-1)?.bodyJson).toContain('"Стучи"'))
  })

  it('is not mixed with another unit that was scanned meanwhile', async () => {
    const drafts = keptDrafts()
    const { unmount } = showIntake({ ...drafts, 'units.lookUp': () => NOT_FOUND })
    await screen.findByText('1. Изделие')
    type('serial', 'OTHER12345')
    unmount()
    showIntake({ ...drafts, 'units.lookUp': () => NOT_FOUND }, 'CEABT4E230417')
    expect(await screen.findByText(/Считан серийный номер CEABT4E230417/)).toBeDefined()
    expect(field('serial').value).toBe('OTHER12345')
    fireEvent.click(screen.getByRole('button', { name: 'Начать новый приём' }))
    expect(field('serial').value).toBe('CEABT4E230417')
  })
})
