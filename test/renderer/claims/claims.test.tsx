import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dueText, dueTone } from '#renderer/features/claims/due-date.tsx'
import { ClaimScreen, NewClaimScreen } from '#renderer/features/claims/index.ts'
import { calls, placeShown, renderScreen } from '#test/renderer/rpc/fake-core.tsx'
import { CLAIM, CORE } from './made-claim.ts'

const press = (name: RegExp) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

describe('the last day to notify a supplier', () => {
  it.each([['2026-11-20', 'late', '20.11.2026, срок истёк'], ['2026-11-21', 'soon', '21.11.2026, сегодня'], ['2026-11-28', 'soon', '28.11.2026, 7 дней'], ['2026-11-29', 'plain', '29.11.2026']])('on %s reads as %s', (dueOn, tone, words) => {
    expect(dueTone(dueOn, '2026-11-21')).toBe(tone)
    expect(plain(dueText(dueOn, '2026-11-21'))).toBe(words)
  })
})

describe('a new claim', () => {
  const open = async () => {
    renderScreen(<NewClaimScreen supplierId={7} />, { core: CORE })
    await screen.findByText('26-00002')
  }

  const row = (number: string) => screen.getByRole('row', { name: new RegExp(number) })
  const totals = () => screen.getAllByRole('status').map((status) => plain(status.textContent)).join(' ')

  it('takes what is ready by itself, counts the costs and says which notice is due first', async () => {
    await open()
    expect(totals()).toContain('Отмечено 1 из 2')
    expect(totals()).toContain('затраты 10,00 $')
    expect(totals()).toContain('ближайший срок уведомления 20.12.2026')
    expect(totals()).not.toContain('не готовы')
  })

  it('takes what is not ready when a person marks it, and says what the supplier may do', async () => {
    await open()
    fireEvent.click(within(row('26-00002')).getByRole('checkbox'))
    expect(totals()).toContain('не готовы 1')
    expect(totals()).toContain('Неготовую строку поставщик вправе отклонить')
    await press(/Составить претензию/)
    expect(calls('claims.build')).toEqual([{ supplierId: 7, shipmentId: null, fromOn: '2026-08-21', toOn: '2026-11-21', sources: [{ source: 'order', sourceId: 1 }, { source: 'order', sourceId: 2 }], remedy: 'FREE_PARTS_NEXT_SHIPMENT' }])
    expect(placeShown()).toBe('/suppliers/claims/3')
  })

  it('names the missing thing with the place to complete it, and leads to the claim that has the same serial number', async () => {
    await open()
    fireEvent.click(row('26-00002'))
    expect((await screen.findAllByText(/номер партии/)).length).toBeGreaterThan(0)
    fireEvent.click(screen.getByRole('button', { name: 'Открыть заказ' }))
    expect(placeShown()).toBe('/orders/2')
    expect(screen.getByText('Серийный номер SN2 уже в претензии SC-26-00009, строка 4')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Открыть SC-26-00009' }))
    expect(placeShown()).toBe('/suppliers/claims/9')
  })

  it('says by which rule and in which steps the last day of notice was counted', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'почему' }))
    expect(screen.getByText('Венская конвенция, ст. 39(1)')).toBeTruthy()
    expect(screen.getAllByRole('listitem').map((item) => plain(item.textContent))).toEqual(expect.arrayContaining(['20.11.2026: недостаток обнаружен', 'плюс 30 дней', 'последний день 20.12.2026']))
  })

  it('shows only what is asked for, and what is marked stays marked', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: /не готовы/ }))
    expect(screen.queryByText('26-00001')).toBeNull()
    expect(totals()).toContain('Отмечено 1 из 2')
  })

  it('says on the button why it cannot be made when nothing is marked', async () => {
    await open()
    fireEvent.click(within(row('26-00001')).getByRole('checkbox'))
    expect(screen.getByRole('button', { name: 'Составить претензию: не отмечено ни одной строки' })).toBeTruthy()
  })
})

describe('a claim', () => {
  it('counts what is asked for as the sums are typed, and saves the line', async () => {
    renderScreen(<ClaimScreen claimId={3} />, { core: CORE })
    fireEvent.change(await screen.findByLabelText('Количество'), { target: { value: '2' } })
    expect(plain(document.body.textContent)).toContain('К возмещению420,00 $')
    await press(/Сохранить строку/)
    expect(calls('claims.saveLine')).toEqual([{ lineId: 1, remedy: 'CREDIT_NOTE', requestedQty: 2, unitPriceMinor: 20_000, labourCostMinor: 1_500, partsCostMinor: 0, carriageCostMinor: 500 }])
  })

  it('is not exported while a line is typed and not saved', async () => {
    renderScreen(<ClaimScreen claimId={3} />, { core: CORE })
    fireEvent.change(await screen.findByLabelText('Перевозка'), { target: { value: '9' } })
    expect(screen.getByRole('button', { name: 'Выгрузить в Excel: сначала сохраните изменения' })).toBeTruthy()
    await press(/Сбросить изменения/)
    expect(screen.getByRole('button', { name: /^Выгрузить в Excel/ }).getAttribute('aria-disabled')).toBeNull()
  })

  it('counts the share of defects from the shipped quantity and what is over the norm', async () => {
    renderScreen(<ClaimScreen claimId={3} part="shipment" />, { core: CORE })
    const cells = () => screen.getAllByRole('cell').slice(4, 7).map((cell) => plain(cell.textContent))
    await screen.findByText('норма договора 15 000 ppm')
    expect(cells()).toEqual(['2', '20 000', '1'])
    fireEvent.change(screen.getByLabelText('Отгружено, шт.'), { target: { value: '1000' } })
    expect(cells()).toEqual(['2', '2 000', '0'])
  })

  it('that was sent is only read', async () => {
    const sent = { ...CLAIM, head: { ...CLAIM.head, status: 'sent' as const, sentOn: '2026-11-20', answerDueOn: '2026-12-04' } }
    renderScreen(<ClaimScreen claimId={3} />, { core: { ...CORE, 'claims.get': () => sent } })
    expect((await screen.findAllByText('Запрошено')).length).toBeGreaterThan(0)
    expect(screen.queryByLabelText('Количество')).toBeNull()
    expect(screen.queryByRole('button', { name: /Сохранить строку/ })).toBeNull()
    expect(screen.queryByRole('button', { name: /Отметить отправленной/ })).toBeNull()
  })
})
