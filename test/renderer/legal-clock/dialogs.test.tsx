import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { OrderClock } from '#shared/contract/demands.ts'
import { calls, refusal } from '#test/renderer/rpc/fake-core.tsx'
import { makePaper, read, showClock, type ShowOptions } from './clock-kit.tsx'
import { ALLOWED, clockWith, demandWith, eventWith, NOT_ALLOWED, REPAIR_DEMAND, SAMPLE_CLOCK } from './sample-clock.ts'

const REPAIR_CLOCK = clockWith({ demands: [REPAIR_DEMAND], exposure: { ...SAMPLE_CLOCK.exposure, lines: [], totalMinor: 0 } })

/** The first list of a window opens by itself; the others when they are pressed. Without layout a list counts as hidden. */
function openList(label: string | RegExp): void {
  const field = within(screen.getByRole('dialog')).getByRole('combobox', { name: label })
  if (field.getAttribute('aria-expanded') !== 'true') fireEvent.click(field)
}

async function choose(label: string | RegExp, option: string | RegExp): Promise<void> {
  openList(label)
  fireEvent.click(await screen.findByRole('option', { name: option, hidden: true }))
}

const type = (label: string | RegExp, value: string) => fireEvent.change(within(screen.getByRole('dialog')).getByLabelText(label), { target: { value } })
const submit = (name: RegExp) => fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }))

async function openReceive(clock: OrderClock = SAMPLE_CLOCK, options: ShowOptions = {}) {
  showClock(clock, options)
  fireEvent.click((await screen.findAllByRole('button', { name: /^Зарегистрировать требование/ }))[0] as HTMLElement)
  return screen.findByRole('dialog', { name: 'Зарегистрировать требование' })
}

async function openQuick(button: string, clock: OrderClock, options: ShowOptions = {}) {
  showClock(clock, options)
  fireEvent.click(await screen.findByRole('button', { name: button }))
  return screen.findByRole('dialog')
}

describe('registering a demand', () => {
  it('asks what is demanded, and keeps a wrong time as it was typed', async () => {
    const dialog = await openReceive()
    type(/^Время/, '25:99')
    submit(/^Зарегистрировать/)
    expect(await within(dialog).findByText('Выберите требование')).toBeTruthy()
    expect(within(dialog).getByText('Время записывается как 14:30')).toBeTruthy()
    expect((within(dialog).getByLabelText(/^Время/) as HTMLInputElement).value).toBe('25:99')
    expect(calls('demands.receive')).toEqual([])
  })

  it('takes a demand made today in person, with the sum, and sends nothing the kind does not ask for', async () => {
    await openReceive(REPAIR_CLOCK, { core: { 'demands.receive': () => ({ demandId: 42, standing: ALLOWED }) } })
    await choose(/Чего требует/, 'Возврат денег')
    type(/^Время/, '9:05')
    type('Сумма требования', '46 990')
    type(/^Пояснение/, 'реквизиты приложены')
    submit(/^Зарегистрировать/)
    await waitFor(() => expect(calls('demands.receive')).toEqual([{ orderId: 7, kind: 'refund', receivedOn: '2026-11-21', receivedTime: '09:05', channel: 'in_person', addressee: 'us', amountMinor: 4_699_000, untilOn: null, note: 'реквизиты приложены' }]))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('says before it is done that the former demand ends with this one (ZOZPP art. 23 p. 2)', async () => {
    const dialog = await openReceive(REPAIR_CLOCK)
    await choose(/Чего требует/, 'Возврат денег')
    expect(read(dialog)).toContain('Прежнее требование (безвозмездный ремонт) закончится этим днём')
  })

  it('says before it is done what fails and what may be offered', async () => {
    const dialog = await openReceive()
    await choose(/Чего требует/, 'Замена на другую модель')
    await waitFor(() => expect(read(dialog)).toContain('основания нет'))
    expect(read(dialog)).toContain('Можно предложить: безвозмездный ремонт, уменьшение цены')
  })

  it('asks for the day that a term depends on, and for no sum', async () => {
    const dialog = await openReceive()
    await choose(/Чего требует/, 'Устранение недостатков работы')
    expect(within(dialog).queryByLabelText('Сумма требования')).toBeNull()
    submit(/^Зарегистрировать/)
    expect(await within(dialog).findByText('Укажите день: без него срока нет')).toBeTruthy()
    type(/^Срок, назначенный заказчиком/, '05.12.2026')
    expect(within(dialog).queryByText('Укажите день: без него срока нет')).toBeNull()
  })

  it('does not take a day that has not come', async () => {
    const dialog = await openReceive()
    await choose(/Чего требует/, 'Возврат денег')
    type(/^Получено/, '22.11.2026')
    submit(/^Зарегистрировать/)
    expect(await within(dialog).findByText('Дата не может быть позже 21.11.2026')).toBeTruthy()
    expect(calls('demands.receive')).toEqual([])
  })

  it('puts what the core refused at the day it speaks of, and keeps what was typed', async () => {
    const dialog = await openReceive(SAMPLE_CLOCK, { core: { 'demands.receive': () => { throw refusal('demands.before_sale', { occurredOn: '2026-04-01', soldOn: '2026-04-21' }) } } })
    await choose(/Чего требует/, 'Возврат денег')
    type(/^Получено/, '01.04.2026')
    submit(/^Зарегистрировать/)
    expect(await within(dialog).findByText('День 01.04.2026 раньше продажи товара 21.04.2026.')).toBeTruthy()
    expect((within(dialog).getByLabelText(/^Получено/) as HTMLInputElement).value).toBe('01.04.2026')
  })

  it('registers a demand without a ground and offers the paper that answers it', async () => {
    await openReceive(SAMPLE_CLOCK, { core: { 'demands.receive': () => ({ demandId: 42, standing: NOT_ALLOWED }) } })
    await choose(/Чего требует/, 'Возврат денег')
    submit(/^Зарегистрировать/)
    const answer = await screen.findByRole('dialog', { name: 'Требование записано, основания для него нет' })
    fireEvent.click(within(answer).getByRole('button', { name: /^Составить/ }))
    expect(makePaper).toHaveBeenCalledWith('DOC_REPLY')
  })
})

describe('the agreement on the repair term', () => {
  it('is of 1 to 45 days, and shows the day it gives', async () => {
    const dialog = await openQuick('Соглашение о сроке', REPAIR_CLOCK, { core: { 'demands.record': () => ({ eventId: 70 }) } })
    expect(read(dialog)).toContain('не больше 45 дней со дня требования')
    type(/^Срок, дней/, '46')
    submit(/^Записать/)
    expect(await within(dialog).findByText('Целое число от 1 до 45')).toBeTruthy()
    type(/^Срок, дней/, '30')
    await waitFor(() => expect(read(dialog)).toContain('Срок со дня требования 22.10.2026 кончится суббота, 21.11, по закону 23.11.2026.'))
    submit(/^Записать/)
    await waitFor(() => expect(calls('demands.record')).toEqual([{ orderId: 7, demandId: 41, kind: 'term_agreed', occurredOn: '2026-11-21', occurredTime: null, data: { days: 30 }, note: '' }]))
  })

  it('shows the day it gives by the days off the centre has entered', async () => {
    const dialog = await openQuick('Соглашение о сроке', REPAIR_CLOCK, { core: { 'law.workingCalendar': () => ({ version: 'own', days: [{ on: '2026-11-23', kind: 'off' as const }], loadedYears: [] }) } })
    type(/^Срок, дней/, '30')
    await waitFor(() => expect(read(dialog)).toContain('по закону 24.11.2026'))
  })

  it('made anew warns that the first term stays and costs, and that parts are no ground (ZOZPP art. 20 p. 1)', async () => {
    const agreed = demandWith({ ...REPAIR_DEMAND, terms: REPAIR_DEMAND.terms.map((term) => ({ ...term, ruleId: 'GDS-REPAIR-AGREED', dueLegalOn: '2026-11-13', dueCalendarOn: '2026-11-13' })) })
    const dialog = await openQuick('Новый срок', clockWith({ demands: [agreed] }))
    expect(read(dialog)).toContain('Первый срок до 13.11.2026 остаётся, после него идёт неустойка. Отсутствие запчастей – не основание для нового срока')
    submit(/^Записать/)
    expect(await within(dialog).findAllByText('Заполните поле')).toHaveLength(2)
  })

  it('puts the refusal of a day before the demand at its field', async () => {
    const agreed = demandWith({ ...REPAIR_DEMAND, terms: REPAIR_DEMAND.terms.map((term) => ({ ...term, ruleId: 'GDS-REPAIR-AGREED' })) })
    const dialog = await openQuick('Новый срок', clockWith({ demands: [agreed] }), { core: { 'demands.record': () => { throw refusal('demands.until_before_demand', { untilOn: '2026-10-01', receivedOn: '2026-10-22' }) } } })
    type(/^Новый последний день/, '01.10.2026')
    type(/^Почему нужен/, 'по просьбе покупателя')
    submit(/^Записать/)
    expect(await within(dialog).findByText('Назначенный день 01.10.2026 раньше требования, полученного 22.10.2026.')).toBeTruthy()
    type(/^Новый последний день/, '01.12.2026')
    await waitFor(() => expect(within(dialog).queryByText(/^Назначенный день/)).toBeNull())
  })
})

describe('writing down what happened', () => {
  it('asks for the price of the goods today with its source, for the order as a whole', async () => {
    const dialog = await openQuick('указать цену товара сегодня', SAMPLE_CLOCK, { core: { 'demands.record': () => ({ eventId: 70 }) } })
    expect(within(dialog).getByText('От цены товара на день выплаты считают неустойку и разницу в цене при возврате денег.')).toBeTruthy()
    type(/^Цена товара сегодня/, '49 990')
    submit(/^Записать/)
    expect(await within(dialog).findByText('Заполните поле')).toBeTruthy()
    type(/^Откуда цена/, 'сайт продавца')
    submit(/^Записать/)
    await waitFor(() => expect(calls('demands.record')).toEqual([{ orderId: 7, demandId: null, kind: 'price_checked', occurredOn: '2026-11-21', occurredTime: null, data: { amountMinor: 4_999_000, reason: 'сайт продавца' }, note: '' }]))
  })

  it('offers only what makes sense for the demand, and the fields of what is chosen', async () => {
    showClock(SAMPLE_CLOCK, { core: { 'demands.record': () => ({ eventId: 70 }) } })
    fireEvent.click(await screen.findByRole('button', { name: 'Другое событие' }))
    const dialog = await screen.findByRole('dialog', { name: 'Записать событие' })
    openList(/Что произошло/)
    expect(await screen.findByRole('option', { name: 'Деньги возвращены', hidden: true })).toBeTruthy()
    expect(screen.queryByRole('option', { name: 'Срок ремонта согласован письменно', hidden: true })).toBeNull()
    fireEvent.click(screen.getByRole('option', { name: 'Деньги возвращены', hidden: true }))
    submit(/^Записать/)
    expect(await within(dialog).findAllByText('Заполните поле')).toHaveLength(2)
    type(/^Возвращено/, '46 990')
    type(/^Чек возврата/, '0042')
    submit(/^Записать/)
    await waitFor(() => expect(calls('demands.record')[0]).toMatchObject({ demandId: 31, kind: 'refunded', data: { amountMinor: 4_699_000, receiptNo: '0042' } }))
  })

  it('says that an entry of refusal stops the term', async () => {
    showClock(SAMPLE_CLOCK)
    fireEvent.click(await screen.findByRole('button', { name: 'Другое событие' }))
    await choose(/Что произошло/, 'В требовании отказано')
    expect(screen.getByText('После этой записи срок требования остановится.')).toBeTruthy()
  })

  it('keeps a sum that cannot be read, and says so at it', async () => {
    const dialog = await openQuick('указать цену товара сегодня', SAMPLE_CLOCK)
    type(/^Цена товара сегодня/, 'сорок тысяч')
    submit(/^Записать/)
    expect(await within(dialog).findByText('Сумма записывается как 1 234,50')).toBeTruthy()
    expect((within(dialog).getByLabelText(/^Цена товара сегодня/) as HTMLInputElement).value).toBe('сорок тысяч')
  })
})

describe('putting an entry right', () => {
  it('starts with what was written, and asks why', async () => {
    showClock(SAMPLE_CLOCK, { core: { 'demands.correct': () => ({ eventId: 71 }) } })
    fireEvent.click(await screen.findByRole('button', { name: 'исправить' }))
    const dialog = await screen.findByRole('dialog', { name: 'Исправить запись' })
    expect((within(dialog).getByLabelText(/^Когда было/) as HTMLInputElement).value).toBe('06.11.2026')
    type(/^Когда было/, '05.11.2026')
    submit(/^Исправить/)
    expect(await within(dialog).findByText('Напишите, почему исправляем')).toBeTruthy()
    type(/^Почему исправляем/, 'на штампе другое число')
    submit(/^Исправить/)
    await waitFor(() => expect(calls('demands.correct')).toEqual([{ eventId: 51, isVoid: false, occurredOn: '2026-11-05', occurredTime: '18:12', data: { demand: 'refund', channel: 'in_person', addressee: 'us' }, reason: 'на штампе другое число' }]))
  })

  it('takes back what did not happen, with nothing else to fill', async () => {
    const wait = eventWith({ eventId: 60, kind: 'parts_wait', occurredTime: null, data: { reason: 'модуль' } })
    showClock(clockWith({ events: [wait] }), { core: { 'demands.correct': () => ({ eventId: 71 }) } })
    fireEvent.click(await screen.findByRole('button', { name: 'не было' }))
    const dialog = await screen.findByRole('dialog', { name: 'Этого не было' })
    expect(within(dialog).queryByLabelText(/^Когда было/)).toBeNull()
    type(/^Почему исправляем/, 'запчасть была на складе')
    submit(/^Отметить, что не было/)
    await waitFor(() => expect(calls('demands.correct')).toEqual([{ eventId: 60, isVoid: true, occurredOn: '2026-11-06', occurredTime: null, data: { reason: 'модуль' }, reason: 'запчасть была на складе' }]))
  })

  it('says that somebody has put it right already', async () => {
    showClock(SAMPLE_CLOCK, { core: { 'demands.correct': () => { throw refusal('demands.entry_superseded', {}) } } })
    fireEvent.click(await screen.findByRole('button', { name: 'исправить' }))
    const dialog = await screen.findByRole('dialog')
    type(/^Почему исправляем/, 'ошибка')
    submit(/^Исправить/)
    expect(await within(dialog).findByText('Эту запись уже исправили. Исправляйте последнюю.')).toBeTruthy()
  })
})
