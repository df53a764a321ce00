import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { OrderCardScreen } from '#renderer/features/order-card/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { OrderCard } from '#shared/contract/orders.ts'
import type { Who } from '#shared/contract/people.ts'
import { SAMPLE_CLOCK } from '#test/renderer/legal-clock/sample-clock.ts'
import { calls, renderScreen } from '#test/renderer/rpc/fake-core.tsx'
import { cardWith, SAMPLE_CARD, SAMPLE_CASE } from './sample-card.ts'

type UnitCase = OutputOf<'cases.unit'>
const INFO: OutputOf<'system.info'> = { version: '1', isSetUp: true, organisationName: 'СЦ', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }
const ENGINEER: Who = { personId: 3, login: 'orlov', fullName: 'Орлов Дмитрий Павлович', position: 'Инженер', roles: ['engineer'] }
const CLAIMED = cardWith({ claim: { claimId: 31, number: 'SC-26-00003', lineNo: 2, status: 'sent' } })
const REPAIRED: UnitCase = {
  ...SAMPLE_CASE, row: { ...SAMPLE_CASE.row, lineId: 5, claimId: 31, claimNumber: 'SC-26-00003', paidMinor: 300_000, partsMinor: 200_000, labourMinor: 250_000, freightMinor: 90_000, spentMinor: 540_000, recoveredMinor: 450_000, lostMinor: 390_000, recoveryBp: 5_357, notKnown: [] },
  paid: [{ kind: 'penalty', on: '2026-11-19', amountMinor: 300_000, documentNo: '17', isKnown: true }], parts: [{ name: 'Модуль', code: 'M-1', qtyMilli: 1_000, amountMinor: 200_000, isCostKnown: true }], labour: [{ name: 'Замена модуля', qtyMilli: 1_000, amountMinor: 250_000 }], freightMinor: 90_000,
  recovered: [{ claimId: 31, claimNumber: 'SC-26-00003', lineNo: 2, kind: 'credit_note', on: '2026-11-20', documentNo: 'CN-1', currency: 'USD', amountMinor: 5_000, amountRubMinor: 450_000 }],
}

function show(card: OrderCard, unit: UnitCase, who?: Who) {
  return renderScreen(<OrderCardScreen orderId={7} firstTab={null} />, {
    core: { 'orders.card': () => card, 'demands.clock': () => SAMPLE_CLOCK, 'decisions.options': () => ({ options: [] }), 'system.info': () => INFO, 'cases.unit': () => unit },
    ...(who === undefined ? {} : { who }),
  })
}

const sides = async (): Promise<string> => ((await screen.findByRole('region', { name: 'Две стороны' })).textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')
const shown = () => screen.findByRole('heading', { level: 1, name: /26-01391/ })

beforeEach(() => window.sessionStorage.clear())

describe('both sides of one unit', () => {
  it('are what went to the customer and into the repair, what the supplier gave back, and what is lost', async () => {
    show(CLAIMED, REPAIRED)
    const words = await sides()
    for (const part of ['Выплачено клиенту3 000,00 ₽', 'Запчасти2 000,00 ₽', 'Работы2 500,00 ₽', 'Доставка900,00 ₽', 'Возместил поставщик', '4 500,00 ₽', 'Потери3 900,00 ₽', 'Возмещено 54 % расходов', 'ПретензияSC-26-00003']) expect(words).toContain(part)
  })

  it('open into the papers and lines they are made of', async () => {
    show(CLAIMED, REPAIRED)
    await sides()
    fireEvent.click(screen.getByRole('button', { name: 'из чего сложилось' }))
    const words = await sides()
    for (const part of ['Неустойка 19.11.2026, № 17', 'Модуль × 1', 'Замена модуля × 1', 'Кредит-нота 20.11.2026, SC-26-00003', '50,00 $']) expect(words).toContain(part)
  })

  it('say of a sum nobody has written down that it is unknown, and of the loss that it lacks it', async () => {
    show(SAMPLE_CARD, { ...SAMPLE_CASE, row: { ...SAMPLE_CASE.row, partsMinor: 200_000, labourMinor: 250_000, spentMinor: 450_000, lostMinor: 450_000, notKnown: ['parts', 'freight'] } })
    const words = await sides()
    for (const part of ['Запчастине меньше 2 000,00 ₽', 'Доставканеизвестно', 'Потери по известным суммам4 500,00 ₽', 'Претензияне предъявлена']) expect(words).toContain(part)
  })

  it.each([
    ['by those who may not see them', CLAIMED, ENGINEER],
    ['where the customer pays', cardWith({ decision: { decision: 'paid_repair', reason: '', decidedOn: '2026-11-18', person: '', amountMinor: 500_000, isConsentGiven: true } }), undefined],
  ])('are not asked for %s', async (_when, card, who) => {
    show(card, REPAIRED, who)
    await shown()
    expect(calls('cases.unit')).toEqual([])
    expect(screen.queryByRole('region', { name: 'Две стороны' })).toBeNull()
  })

  it('are not shown while nothing has been spent', async () => {
    show(SAMPLE_CARD, SAMPLE_CASE)
    await shown()
    await screen.findByRole('region', { name: 'Сроки закона' })
    expect(screen.queryByRole('region', { name: 'Две стороны' })).toBeNull()
  })
})
