import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { calls, fault, placeShown } from '#test/renderer/rpc/fake-core.tsx'
import { makePaper, read, RECEPTIONIST, showClock, showPanel } from './clock-kit.tsx'
import { ALLOWED, clockWith, demandWith, eventWith, NOT_ALLOWED, PENALTY_LINE, REFUND_DEMAND, REPAIR_DEMAND, SAMPLE_CLOCK, termWith } from './sample-clock.ts'

const region = (name: string | RegExp) => screen.findByRole('region', { name })
const demandCard = () => region('Возврат денег')
/** The card of the penalty once the clock has been read. */
const penaltyCard = async () => {
  await screen.findByText('Если вернуть деньги сегодня')
  return region(/^Неустойка на сегодня/)
}
const press = (code: string) => fireEvent.keyDown(document.body, { code, key: code })

describe('a demand on the panel', () => {
  it('says when, how and by whom it was received, what it rests on and how its term stands', async () => {
    showClock(SAMPLE_CLOCK)
    const text = read(await demandCard())
    for (const words of ['получено 06.11.2026 в 18:12', 'лично', 'принял: наш центр', 'просит 46 990,00 ₽', 'основание есть', 'Вернуть деньги', '16.11.2026, истёк 5 дней назад', '10 дней', 'ЗоЗПП ст. 22']) expect(text).toContain(words)
    expect(within(await demandCard()).getByRole('meter').getAttribute('aria-valuenow')).toBe('100')
  })

  it('shows both last days where the term moves over a day off, and says why', async () => {
    showClock(clockWith({ demands: [REPAIR_DEMAND] }))
    const text = read(await region('Безвозмездный ремонт'))
    expect(text).toContain('По календарю до 06.12.2026 (воскресенье, нерабочий день), по закону до 07.12.2026 (понедельник): ст. 193 ГК')
    expect(text).toContain('Прошло больше половины срока')
    expect(text).toContain('устраняют незамедлительно, это крайний предел')
  })

  it('opens the steps of the date one under another, with the rule and the calendar', async () => {
    showClock(SAMPLE_CLOCK)
    const card = await demandCard()
    fireEvent.click(within(card).getByRole('button', { name: 'почему эта дата' }))
    expect(within(card).getAllByRole('listitem').map(read)).toEqual(['День события 06.11.2026 не считается (ГК 191)', '10 календарных дней: последний день 16.11.2026'])
    expect(read(card)).toContain('Правило GDS-REFUND, редакция RU-2026-03.1; календарь RU-2013-2026.1')
  })

  it('tells what follows a miss, and what does and does not prolong the term', async () => {
    showClock(SAMPLE_CLOCK)
    const card = await demandCard()
    fireEvent.click(within(card).getByRole('button', { name: 'что будет при нарушении' }))
    expect(read(card)).toContain('неустойка от цены товара за каждый день просрочки')
    fireEvent.click(within(card).getByRole('button', { name: 'что продлевает срок' }))
    expect(read(card)).toContain('нетОжидание запчастей ЗоЗПП ст. 20 п. 1')
    expect(read(card)).toContain('даНепреодолимая сила ЗоЗПП ст. 13 п. 4')
  })

  it('says aloud that waiting for parts prolongs nothing, once parts are waited for (ZOZPP art. 20 p. 1)', async () => {
    const [wait] = REFUND_DEMAND.influences
    showClock(clockWith({ demands: [demandWith({ influences: wait === undefined ? [] : [{ ...wait, hasHappened: true }] })] }))
    expect(read(await demandCard())).toContain('Ожидание запчастей срок не продлевает: ЗоЗПП ст. 20 п. 1.')
  })

  it('marks a rule that no lawyer has confirmed and a date that may still change', async () => {
    showClock(clockWith({ demands: [demandWith({ terms: [termWith({ isUnconfirmed: true, isCalendarKnown: false })] })] }))
    expect(read(await demandCard())).toContain('не подтверждено, уточните у юриста')
    expect(read(await demandCard())).toContain('дата предварительная')
  })

  it('keeps the first term beside the one agreed later, and says which of them costs', async () => {
    showClock(clockWith({ demands: [demandWith({ terms: [termWith({}), termWith({ ruleId: 'GDS-REPAIR-RETERM', role: 'agreed_later', isMissed: false, warning: 'none', daysLeft: 14, share: 0.2, dueLegalOn: '2026-12-05', dueCalendarOn: '2026-12-05' })] })] }))
    const card = await demandCard()
    expect(within(card).getAllByRole('meter')).toHaveLength(2)
    expect(read(card)).toContain('Новый срок ремонта по соглашению')
    expect(read(card)).toContain('Первый срок остаётся: неустойка идёт по нему.')
  })

  it('names what fails, what to offer and the paper that answers a demand without a ground', async () => {
    showClock(clockWith({ demands: [demandWith({ standing: NOT_ALLOWED })] }))
    const card = await demandCard()
    for (const words of ['основания нет', 'технически сложный товар, 15 дней прошли; срок ремонта не нарушен', 'Можно предложить: безвозмездный ремонт, уменьшение цены']) expect(read(card)).toContain(words)
    fireEvent.click(within(card).getByRole('button', { name: /^Чем ответить/ }))
    expect(makePaper).toHaveBeenCalledWith('DOC_REPLY')
  })

  it('puts a demand that was replaced by another into a line of its own (ZOZPP art. 23 p. 2)', async () => {
    const former = demandWith({ demandId: 30, no: 1, kind: 'repair', isCurrent: false, receivedOn: '2026-10-22', endedOn: '2026-11-06', ending: 'switched', terms: [termWith({ endedOn: '2026-11-06', isRunning: false, isMissed: true, dueLegalOn: '2026-10-30' })] })
    showClock(clockWith({ demands: [former, demandWith({ no: 2 })] }))
    const text = read(await region('Прежние требования'))
    for (const words of ['Безвозмездный ремонт', 'получено 22.10.2026', 'срок до 30.10.2026', 'срок нарушен', 'заменено другим требованием (п. 2 ст. 23), 06.11.2026']) expect(text).toContain(words)
    expect(screen.queryByRole('region', { name: 'Безвозмездный ремонт' })).toBeNull()
  })
})

describe('what the order costs today', () => {
  it('shows the total, its arithmetic, the limit, tomorrow and what a refund comes to', async () => {
    showClock(SAMPLE_CLOCK)
    const card = await penaltyCard()
    for (const words of ['2 349,50 ₽', '5 дней × 1 % × 46 990,00 ₽', 'растёт на 469,90 ₽ в день', 'Предел46 990,00 ₽', 'Завтра, 22.112 819,40 ₽', 'Если вернуть деньги сегодня', 'Всего49 339,50 ₽']) expect(read(card)).toContain(words)
    fireEvent.click(within(card).getByRole('button', { name: 'как посчитано' }))
    expect(read(card)).toContain('Просрочка с 17.11.2026 по 21.11.2026: 5 дней')
  })

  it('shows both sums where the common limit has worked', async () => {
    const { exposure } = SAMPLE_CLOCK
    showClock(clockWith({ exposure: { ...exposure, totalMinor: 4_699_000, beforeCapMinor: 5_000_000, tomorrowMinor: 4_699_000 } }))
    const text = read(await penaltyCard())
    expect(text).toContain('Без общего предела50 000,00 ₽')
    expect(text).toContain('С общим пределом46 990,00 ₽')
  })

  it('tells a stopped line from one that grows, and asks for a lawyer where the limit is in doubt', async () => {
    const { exposure } = SAMPLE_CLOCK
    showClock(clockWith({ exposure: { ...exposure, lines: [{ ...PENALTY_LINE, isStopped: true, needsLawyer: true }] } }))
    const text = read(await penaltyCard())
    expect(text).toContain('остановилась 21.11.2026')
    expect(text).toContain('нужна проверка юриста')
  })

  it('counts everything again for another day', async () => {
    showClock(SAMPLE_CLOCK)
    fireEvent.change(await screen.findByLabelText('На дату'), { target: { value: '25.11.2026' } })
    await waitFor(() => expect(calls('demands.clock')).toContainEqual({ orderId: 7, on: '2026-11-25' }))
    expect(read(await region(/^Неустойка/))).toContain('Если вернуть деньги 25.11.2026')
    fireEvent.click(screen.getByRole('button', { name: 'К сегодняшнему дню' }))
    expect(await region(/^Неустойка на сегодня/)).toBeTruthy()
  })

  it('does not ask the core about a day that is not a date', async () => {
    showClock(SAMPLE_CLOCK)
    const field = await screen.findByLabelText('На дату')
    fireEvent.change(field, { target: { value: '31.02.2026' } })
    fireEvent.blur(field)
    expect(await screen.findByText('Дата записывается как 05.11.2026')).toBeTruthy()
    expect(calls('demands.clock')).toEqual([{ orderId: 7, on: null }])
  })
})

describe('the rest of the panel', () => {
  it('shows the four gates of technically complex goods with their facts, and leads to the earlier order', async () => {
    showClock(SAMPLE_CLOCK)
    const card = await region(/^Технически сложный товар/)
    expect(within(card).getAllByText('закрыто')).toHaveLength(3)
    for (const words of ['15 дней кончились 12.05.2026', 'срок устранения недостатка нарушен', '12 дней вне использования', 'тот же недостаток', 'срок нарушен']) expect(read(card)).toContain(words)
    fireEvent.click(within(card).getByRole('button', { name: '26-00764' }))
    expect(placeShown()).toBe('/orders/5?tab=terms')
  })

  it('lists what may be asked of the centre, and makes the paper that answers the rest', async () => {
    showClock(SAMPLE_CLOCK)
    const table = await screen.findByRole('table', { name: 'Чего могут требовать у нас' })
    expect(within(table).getAllByRole('row')).toHaveLength(7)
    const row = within(table).getByRole('row', { name: /Замена на другую модель/ })
    expect(read(row)).toContain('взамен: безвозмездный ремонт, уменьшение цены')
    fireEvent.click(within(row).getByRole('button', { name: 'Ответить' }))
    expect(makePaper).toHaveBeenCalledWith('DOC_REPLY')
    fireEvent.click(screen.getByRole('button', { name: 'показать все требования: 20' }))
    expect(within(table).getByText('Персональные данные')).toBeTruthy()
  })

  it('counts the warranty and prints the count', async () => {
    showClock(SAMPLE_CLOCK)
    const card = await region('Гарантия')
    for (const words of ['Начало21.04.2026', '12 месяцев', '52 дня', 'Конец12.06.2027', 'Требования принимают до21.04.2028']) expect(read(card)).toContain(words)
    fireEvent.click(within(card).getByRole('button', { name: 'Напечатать расчёт' }))
    expect(makePaper).toHaveBeenCalledWith('DOC_WARRANTY')
  })

  it('tells when a thing happened from when it was entered, and keeps what was taken back, struck through with the reason', async () => {
    const wait = eventWith({ eventId: 60, kind: 'parts_wait', occurredOn: '2026-11-10', occurredTime: null, data: { reason: 'модуль' }, note: '', isSuperseded: true })
    const taken = eventWith({ eventId: 61, kind: 'parts_wait', occurredOn: '2026-11-10', occurredTime: null, data: {}, note: 'запчасть была на складе', correctsEventId: 60, isVoid: true })
    showClock(clockWith({ events: [eventWith({}), wait, taken] }))
    const table = await screen.findByRole('table', { name: 'Что произошло' })
    expect(read(table)).toContain('06.11.2026, 18:12')
    expect(read(table)).toContain('Требование получено: возврат денег')
    const struck = within(table).getByText('этого не было: запчасть была на складе').closest('tr')
    expect(struck?.className).toContain('superseded')
    expect(within(struck as HTMLElement).queryByRole('button', { name: 'исправить' })).toBeNull()
    expect(within(table).getByText('Не было: ожидание запчастей').closest('tr')?.className).not.toContain('superseded')
  })

  it('offers the papers that fit now, the most needed first', async () => {
    showClock(SAMPLE_CLOCK)
    const card = await region('Какие бумаги нужны сейчас')
    const buttons = within(card).getAllByRole('button')
    expect(buttons).toHaveLength(2)
    fireEvent.click(buttons[0] as HTMLElement)
    expect(makePaper).toHaveBeenCalledWith('DOC_REPLY')
  })

  it('says what a failed reading was, and reads again', async () => {
    showClock(SAMPLE_CLOCK, { core: { 'demands.clock': () => { throw fault() } } })
    expect((await screen.findAllByRole('button', { name: 'Повторить' })).length).toBeGreaterThan(0)
  })
})

describe('an order without a clock', () => {
  it('has nothing demanded: one action registers a demand', async () => {
    showClock(clockWith({ demands: [], absence: 'nothing_demanded', events: [], gates: [], earlier: [], papers: [], exposure: { ...SAMPLE_CLOCK.exposure, lines: [], totalMinor: 0 } }))
    expect(await screen.findByText('Требований нет')).toBeTruthy()
    fireEvent.click(screen.getAllByRole('button', { name: /^Зарегистрировать требование/ })[0] as HTMLElement)
    expect(await screen.findByRole('dialog', { name: 'Зарегистрировать требование' })).toBeTruthy()
  })

  it('has a demand without its day: the clock is not shown and says why', async () => {
    showClock(clockWith({ demands: [], absence: 'demand_date_missing' }))
    expect(await screen.findByText('День требования не указан')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Указать день' }))
    expect(await screen.findByRole('dialog', { name: 'Исправить запись' })).toBeTruthy()
  })

  it('is of an organisation: the consumer law does not apply, and no penalty is shown', async () => {
    showClock(clockWith({ isConsumer: false, absence: 'not_a_consumer', demands: [demandWith({ terms: [] })] }))
    expect(await screen.findByText('Заказчик – организация')).toBeTruthy()
    expect(screen.queryByRole('region', { name: /^Неустойка/ })).toBeNull()
  })

  it('came from another program: says that events may be missing', async () => {
    showClock(clockWith({ demands: [], absence: 'nothing_demanded' }), { isImported: true })
    expect(await screen.findByText(/^Заказ перенесён из другой программы/)).toBeTruthy()
  })

  it('is closed: nothing new is written down, and every button says why', async () => {
    showClock(SAMPLE_CLOCK, { isClosed: true })
    expect(await screen.findByRole('button', { name: 'Зарегистрировать требование: заказ закрыт' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Записать событие: заказ закрыт' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Другое событие' })).toBeNull()
  })
})

describe('keys of the clock', () => {
  it('T opens the panel, R a demand, E an entry', async () => {
    showClock(SAMPLE_CLOCK)
    await demandCard()
    press('KeyT')
    await waitFor(() => expect(showPanel).toHaveBeenCalled())
    press('KeyR')
    expect(await screen.findByRole('dialog', { name: 'Зарегистрировать требование' })).toBeTruthy()
  })

  it('L goes to the most needed paper', async () => {
    showClock(SAMPLE_CLOCK)
    const card = await region('Какие бумаги нужны сейчас')
    Element.prototype.scrollIntoView = () => undefined
    press('KeyL')
    await waitFor(() => expect(document.activeElement).toBe(within(card).getAllByRole('button')[0]))
  })

  it('corrections belong to the manager: a receptionist sees no way to them', async () => {
    showClock(clockWith({ demands: [demandWith({ standing: ALLOWED })] }), { who: RECEPTIONIST })
    await demandCard()
    expect(screen.queryByRole('button', { name: 'исправить' })).toBeNull()
  })
})
