import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { TermsScreen } from '#renderer/features/legal-clock/index.ts'
import type { InputOf, OutputOf } from '#renderer/rpc/procedures.ts'
import { ADMINISTRATOR, calls, fault, placeShown, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { read, RECEPTIONIST } from './clock-kit.tsx'
import { RUNNING_ROW } from './sample-clock.ts'

const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }
const NEXT_YEAR = { ...RUNNING_ROW, demandId: 32, orderId: 8, orderNumber: '26-01400', kind: 'repair' as const, ruleId: 'GDS-REPAIR-AGREED', article: 'ЗоЗПП 20 п.1', dueCalendarOn: '2026-12-31', dueLegalOn: '2027-01-11', warning: 'none' as const, daysLeft: 51, exposureMinor: 0, engineer: null }
const TODAY_ROW = { ...RUNNING_ROW, demandId: 33, orderId: 9, orderNumber: '26-01410', dueCalendarOn: '2026-11-21', dueLegalOn: '2026-11-21', warning: 'due_today' as const, daysLeft: 0, exposureMinor: 0 }
const ROWS = [RUNNING_ROW, TODAY_ROW, NEXT_YEAR]

function running({ warning, offset, limit }: InputOf<'demands.running'>): OutputOf<'demands.running'> {
  const shown = warning === 'all' ? ROWS : ROWS.filter((row) => row.warning === warning)
  return { rows: shown.slice(offset, offset + limit), totalCount: shown.length, exposureMinor: 234_950, overdueCount: 1 }
}

const CORE: FakeCore = { 'system.info': () => INFO, 'demands.running': running }
const show = (core: FakeCore = {}, who = ADMINISTRATOR) => renderScreen(<TermsScreen />, { core: { ...CORE, ...core }, who })
const rowsShown = async () => {
  await screen.findByText('26-01391')
  return screen.getAllByRole('row').slice(1)
}
const later = (ms: number) => act(async () => { await new Promise((resolve) => { setTimeout(resolve, ms) }) })
const press = async (code: string, key: string) => {
  await later(60)
  fireEvent.keyDown(document.body, { code, key })
  await later(60)
}

describe('the register of running terms', () => {
  it('says whose term it is, under what article, both last days, what it has cost and what one more day costs', async () => {
    show()
    const [first, , third] = await rowsShown()
    await waitFor(() => expect(within(first as HTMLElement).getAllByRole('gridcell').map(read)).toEqual([
      '26-01391', 'Стиральная машина Haier HW70', 'Кузнецов П. А.', 'Возврат денег', 'ст. 22', '06.11', '16.11', '16.11, 5 дней назад', '2 349,50', '469,90', 'Орлов Д. П.',
    ]))
    expect(read(third)).toContain('31.12')
    expect(read(third)).toContain('11.01.2027, 51 день')
  })

  it('has the totals at the top and a count on every filter', async () => {
    show()
    await rowsShown()
    await waitFor(() => expect(read(document.body)).toContain('под угрозой сегодня 2 349,50 ₽идёт 3 срокаистекло 1'))
    expect(screen.getAllByRole('button', { pressed: false }).map(read)).toEqual(['1 срок истёк', '1 сегодня последний день', '0 истекает в два дня'])
  })

  it('asks the core for the filter that is pressed, by mouse or by its number', async () => {
    show()
    await rowsShown()
    fireEvent.click(screen.getByRole('button', { name: /срок истёк/ }))
    await waitFor(() => expect(calls('demands.running')).toContainEqual({ sort: 'risk', warning: 'overdue', offset: 0, limit: 100 }))
    await press('Digit3', '3')
    expect(calls('demands.running')).toContainEqual({ sort: 'risk', warning: 'due_today', offset: 0, limit: 100 })
  })

  it('turns from the dearest to the nearest by the key S', async () => {
    show()
    await rowsShown()
    await press('KeyS', 'ы')
    expect(calls('demands.running')).toContainEqual({ sort: 'due', warning: 'all', offset: 0, limit: 100 })
  })

  it('opens the order on its terms by Enter', async () => {
    show()
    await rowsShown()
    const grid = screen.getByRole('grid')
    fireEvent.keyDown(grid, { key: 'Home' })
    fireEvent.keyDown(grid, { key: 'Enter', code: 'Enter' })
    expect(placeShown()).toBe('/orders/7?tab=terms')
  })

  it('counts every term again and says in words what has changed', async () => {
    show({ 'demands.recount': () => ({ termCount: 3, changedCount: 2 }) })
    await rowsShown()
    fireEvent.click(screen.getByRole('button', { name: 'Пересчитать' }))
    expect(read(await screen.findByText(/^Пересчитано/))).toBe('Пересчитано 3 срока, даты изменились: 2.')
  })

  it('saves the filtered register as a workbook', async () => {
    const link = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    URL.createObjectURL ??= () => 'blob:1'
    URL.revokeObjectURL ??= () => undefined
    show({ 'demands.exportRunning': () => ({ fileId: 4, fileName: 'сроки.xlsx', sha256: 'x', rowCount: 3 }), 'files.takeOut': () => ({ name: 'сроки.xlsx', base64: 'AA==', mediaType: 'application/octet-stream', sha256: 'x' }) })
    await rowsShown()
    fireEvent.click(screen.getByRole('button', { name: /^Выгрузить в Excel/ }))
    await waitFor(() => expect(calls('demands.exportRunning')).toEqual([{ sort: 'risk', warning: 'all', language: 'ru' }]))
    expect(read(await screen.findByText(/^Сохранено/))).toBe('Сохранено: сроки.xlsx, 3 строки')
    link.mockRestore()
  })

  it('lets a receptionist look, and tells who exports', async () => {
    show({}, RECEPTIONIST)
    await rowsShown()
    expect(screen.queryByRole('button', { name: /^Пересчитать/ })).toBeNull()
    expect(screen.getByRole('button', { name: /^Выгрузить в Excel: может руководитель/ })).toBeTruthy()
  })

  it('says why nothing is there', async () => {
    show({ 'demands.running': () => ({ rows: [], totalCount: 0, exposureMinor: 0, overdueCount: 0 }) })
    expect(await screen.findByText('Ни один срок не идёт')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Выгрузить в Excel: нет ни одной строки' })).toBeTruthy()
  })

  it('says what a failed reading was', async () => {
    show({ 'demands.running': () => { throw fault() } })
    expect(await screen.findByRole('button', { name: 'Повторить' })).toBeTruthy()
  })
})
