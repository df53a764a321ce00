import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { CalendarPanel } from '#renderer/features/law-book/index.ts'
import type { OutputOf } from '#shared/contract/index.ts'
import type { Organisation } from '#shared/contract/system.ts'
import { isCalendarLoaded, isNonWorking } from '#shared/law/non-working-days.ts'
import { dayTitle } from '#shared/law/term-words.ts'
import type { Who } from '#shared/contract/people.ts'
import { putDesktop } from '#test/renderer/kit/desktop.ts'
import { ADMINISTRATOR, calls, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { INFO } from './law-kit.ts'

beforeEach(() => { putDesktop({ name: '2027.xml', bytes: new TextEncoder().encode('<calendar/>') }) })

type Year = OutputOf<'law.calendar'>
type Day = Year['days'][number]
const ORGANISATION = { fullName: 'Сервис', shortName: 'Сервис', region: '02' } as Organisation
const MANAGER: Who = { ...ADMINISTRATOR, roles: ['manager'] }
const shippedDays: readonly Day[] = ['2026-05-11', '2026-11-04'].map((on) => ({ on, kind: isNonWorking(on) ? 'off' : 'work', title: dayTitle(on, 'off'), enteredTitle: null, source: 'shipped', region: '' }))

function core(entered: readonly Day[] = [], more: FakeCore = {}): FakeCore {
  return {
    'system.info': () => INFO, 'system.organisation': () => ORGANISATION, 'law.saveCalendarDays': () => ({ version: 'v', isLoaded: true }),
    'law.calendar': ({ year, region }) => ({
      year, region: region ?? '', isLoaded: isCalendarLoaded(year), isShipped: isCalendarLoaded(year), isVouched: false, version: 'RU-1',
      days: [...(year === 2026 ? shippedDays : []), ...entered.filter((day) => day.on.startsWith(`${year}-`) && (day.region === '' || day.region === region))],
    }),
    ...more,
  }
}
const press = (name: RegExp | string) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const day = (name: RegExp) => screen.findByRole('button', { name })

describe('the calendar of a year', () => {
  it('says of every day in words what it is: colour alone says nothing', async () => {
    renderScreen(<CalendarPanel />, { core: core() })
    expect(await day(/^11 мая 2026 г\., нерабочий день, Перенос выходного дня/)).toBeTruthy()
    expect(await day(/^12 мая 2026 г\., рабочий день$/)).toBeTruthy()
    expect(await day(/^16 мая 2026 г\., выходной$/)).toBeTruthy()
    expect(screen.getAllByRole('region').filter((region) => /^(Январь|Декабрь)$/.test(region.getAttribute('aria-label') ?? ''))).toHaveLength(2)
  })

  it('makes a day off by choosing it and pressing Space, and saves only what differs', async () => {
    renderScreen(<CalendarPanel />, { core: core() })
    fireEvent.click(await day(/^26 ноября 2026 г/))
    fireEvent.keyDown(await day(/^26 ноября 2026 г/), { key: ' ' })
    expect(await day(/^26 ноября 2026 г\., нерабочий день, Перенос выходного дня, внесён в центре/)).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Название'), { target: { value: 'Указ' } })
    await press(/^Сохранить/)
    expect(calls('law.saveCalendarDays')).toEqual([{ region: '', year: 2026, days: [{ on: '2026-11-26', kind: 'off', title: 'Указ' }], isComplete: false }])
  })

  it('forgets an entry that says what the shipped calendar says anyway', async () => {
    renderScreen(<CalendarPanel />, { core: core() })
    fireEvent.click(await day(/^26 ноября 2026 г/))
    for (const _press of [1, 2]) fireEvent.keyDown(await day(/^26 ноября 2026 г/), { key: ' ' })
    expect(await screen.findByRole('button', { name: 'Сохранить: изменений нет' })).toBeTruthy()
  })

  it('walks the days by arrows, a week down, and stays in its year', async () => {
    renderScreen(<CalendarPanel />, { core: core() })
    fireEvent.click(await day(/^24 декабря 2026 г/))
    fireEvent.keyDown(await day(/^24 декабря 2026 г/), { key: 'ArrowDown' })
    expect((await day(/^31 декабря 2026 г/)).getAttribute('aria-pressed')).toBe('true')
    fireEvent.keyDown(await day(/^31 декабря 2026 г/), { key: 'ArrowRight' })
    expect((await day(/^31 декабря 2026 г/)).getAttribute('aria-pressed')).toBe('true')
  })

  it('says that a year is not loaded until somebody vouches for it', async () => {
    renderScreen(<CalendarPanel />, { core: core() })
    await day(/^1 января 2026 г/)
    await press(/^2027/)
    expect(await screen.findByText(/год не загружен: переносы выходных неизвестны/)).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: /Год введён полностью/ }))
    await press(/^Сохранить/)
    expect(calls('law.saveCalendarDays')).toEqual([{ region: '', year: 2027, days: [], isComplete: true }])
  })

  it('keeps the days of another layer out of what it saves', async () => {
    const entered: Day[] = [{ on: '2026-11-25', kind: 'off', title: 'Федеральный', enteredTitle: 'Федеральный', source: 'entered', region: '' }]
    renderScreen(<CalendarPanel />, { core: core(entered) })
    await day(/^25 ноября 2026 г\., нерабочий день/)
    fireEvent.click(screen.getByRole('combobox', { name: 'Чьи дни' }))
    fireEvent.click(await screen.findByRole('option', { name: 'Республика Башкортостан', hidden: true }))
    fireEvent.click(await day(/^26 ноября 2026 г/))
    fireEvent.keyDown(await day(/^26 ноября 2026 г/), { key: ' ' })
    await press(/^Сохранить/)
    expect(calls('law.saveCalendarDays')).toEqual([{ region: '02', year: 2026, days: [{ on: '2026-11-26', kind: 'off', title: '' }], isComplete: false }])
  })

  it('is only read by a manager', async () => {
    renderScreen(<CalendarPanel />, { core: core(), who: MANAGER })
    fireEvent.click(await day(/^26 ноября 2026 г/))
    fireEvent.keyDown(await day(/^26 ноября 2026 г/), { key: ' ' })
    expect(await day(/^26 ноября 2026 г\., рабочий день$/)).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Сделать нерабочим: может администратор/ })).toBeTruthy()
  })

  it('shows what a yearly file would change before it is loaded', async () => {
    renderScreen(<CalendarPanel />, { core: core([], {
      'files.store': () => ({ fileId: 5, sha256: 'x', mediaType: 'text/plain', sizeBytes: 1 }), 'law.importCalendarFile': () => ({ year: 2027, dayCount: 1, version: 'v' }),
      'law.checkCalendarFile': () => ({ year: 2027, isShipped: false, offCount: 13, workingWeekendCount: 1, shortCount: 2, changes: [{ on: '2027-11-13', before: 'off', after: 'work', title: 'Рабочий выходной' }], missingHolidays: ['2027-11-04'], problems: [] }),
    }) })
    await day(/^1 января 2026 г/)
    await press('Загрузить из файла')
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText('станет рабочим')).toBeTruthy()
    expect(within(dialog).getByText(/праздники приходятся на рабочие дни: 04.11/)).toBeTruthy()
    await act(async () => { fireEvent.click(within(dialog).getByRole('button', { name: /^Загрузить год/ })) })
    expect(calls('law.importCalendarFile')).toEqual([{ fileId: 5, region: '', year: null }])
    expect(await day(/^13 ноября 2027 г/)).toBeTruthy()
  })
})
