import { beforeEach, expect, test } from 'vitest'
import { calendarOfCountry, isSupplierHoliday, nextWorkingDay } from '#core/suppliers/index.ts'
import { supplierInput } from '#shared/contract/suppliers.ts'
import { aSupplier } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let desk: TestCore
beforeEach(async () => { desk = await startTestCore() })

test('Chinese days off of 2026 ship with the program: the Spring Festival, its worked weekends, the next working day', () => {
  const { read } = desk.core.connection
  expect(['2026-02-14', '2026-02-15', '2026-02-23', '2026-02-24'].map((on) => isSupplierHoliday(read, 'CN', on))).toEqual([false, true, true, false])
  expect(calendarOfCountry(read, 'CN').isWorking('2026-02-28')).toBe(true)
  expect(nextWorkingDay(read, 'CN', '2026-02-16')).toBe('2026-02-24')
  expect(nextWorkingDay(read, 'CN', '2026-10-01')).toBe('2026-10-08')
  expect(nextWorkingDay(read, '', '2026-10-03')).toBe('2026-10-05')
})

test('a year entered anew takes the place of the old one; days that cannot be are refused', async () => {
  const period = { fromOn: '2028-01-26', toOn: '2028-02-01', kind: 'off' as const, holiday: 'spring_festival', isConfirmed: false }
  await desk.call('suppliers.saveHolidays', { country: 'CN', year: 2028, isAnnounced: false, source: '', periods: [period] })
  expect((await desk.call('suppliers.holidays', { country: 'CN' })).find(({ year }) => year === 2028)?.periods).toEqual([period])
  await expect(desk.call('suppliers.saveHolidays', { country: 'CN', year: 2028, isAnnounced: true, source: '', periods: [{ ...period, toOn: '2027-12-31' }] })).rejects.toMatchObject({ data: { code: 'suppliers.bad_holiday', details: { reason: 'order' } } })
})

test('a profile written before there were contacts, demands and days off is read with its one contact and usual values, and can be saved', async () => {
  const supplierId = await aSupplier(desk)
  const old = { name: 'Vega', nameEn: 'Vega Ltd', nameZh: '', country: 'КНР', addressEn: '', contactName: 'Li Wei', email: 'li@vega.example', phone: '+86 1', contractNumber: 'V-1', contractOn: null, currency: 'USD', claimWindowDays: 30, answerDays: 14, incoterms: '', claimBasis: '', labourRateMinor: 0, normPpm: null, note: '' }
  desk.core.connection.raw.prepare('UPDATE suppliers SET facts_json = ? WHERE id = ?').run(JSON.stringify(old), supplierId)
  const { supplierId: _id, modelCount: _models, waitingCount: _waiting, ...facts } = await desk.call('suppliers.get', { supplierId })
  expect(facts).toMatchObject({ contacts: [{ name: 'Li Wei', email: 'li@vega.example', phone: '+86 1', language: 'en', timeZone: 'Asia/Shanghai' }], holidayCountry: 'CN', claimWindowStart: 'found' })
  expect(supplierInput.parse(facts)).toEqual(facts)
  await desk.call('suppliers.save', { ...facts, supplierId })
})

test('a profile written when a side of photos was asked for is read without it and can be saved again', async () => {
  const supplierId = await aSupplier(desk)
  const stored = (): Record<string, unknown> => JSON.parse((desk.core.connection.raw.prepare('SELECT facts_json FROM suppliers WHERE id = ?').get(supplierId) as { facts_json: string }).facts_json) as Record<string, unknown>
  desk.core.connection.raw.prepare('UPDATE suppliers SET facts_json = ? WHERE id = ?').run(JSON.stringify({ ...stored(), photoMaxPx: 1600, fileMaxBytes: 5_000_000 }), supplierId)
  const { modelCount: _models, waitingCount: _waiting, ...facts } = await desk.call('suppliers.get', { supplierId })
  expect(facts).toMatchObject({ fileMaxBytes: 5_000_000 })
  expect((await desk.call('suppliers.list', {})).map((one) => 'photoMaxPx' in one)).toEqual([false])
  await desk.call('suppliers.save', facts)
  expect(stored()).not.toHaveProperty('photoMaxPx')
})
