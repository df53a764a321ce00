import { act, fireEvent, screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCategory, EMPTY_CATEGORY, freshCode, placeOf, type CategoryForm } from '#renderer/features/reference/category-form.ts'
import { ReferenceScreen } from '#renderer/features/reference/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { Who } from '#shared/contract/people.ts'
import { ADMINISTRATOR, calls, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const names = (ru: string) => ({ ru, en: '', zh: '' })
const step = (code: string, ru: string): CategoryForm['checklist'][number] => ({ code, name: names(ru), kind: 'check', unit: '', minLimit: null, maxLimit: null, wantsPhoto: false, hint: '' })
const CATEGORY: OutputOf<'reference.category'> = { categoryId: 1, ...EMPTY_CATEGORY, code: 'WM', name: names('Стиральная машина'), serviceLifeMonths: 84, intakeFaults: [], photoSlots: [], completeness: ['шнур'], checklist: [step('look', 'Осмотреть корпус'), step('run', 'Запустить')], symptoms: [], causes: [], defects: [] }
const CORE: FakeCore = { 'reference.category': () => CATEGORY, 'reference.saveCategory': () => ({ categoryId: 1 }), 'reference.categories': () => [], 'suppliers.list': () => [] }
const ENGINEER: Who = { ...ADMINISTRATOR, roles: ['engineer'] }

const alerts = () => screen.getAllByRole('alert').map((alert) => alert.textContent).join('; ')
const later = (ms: number) => act(async () => { await new Promise((resolve) => { setTimeout(resolve, ms) }) })
const save = () => act(async () => { fireEvent.click(screen.getByRole('button', { name: /^Сохранить/ })) })
const resetDraft = () => act(async () => { fireEvent.click(screen.getByRole('button', { name: /Сбросить/ })) })

describe('the checklist of a kind of product', () => {
  it('is put in order by keys and saved in that order', async () => {
    renderScreen(<ReferenceScreen section="categories/1" />, { core: CORE })
    await screen.findByRole('grid')
    await later(60)
    await act(async () => { fireEvent.keyDown(document.body, { key: 'ArrowDown', code: 'ArrowDown', altKey: true }) })
    await save()
    expect(calls('reference.saveCategory')[0]?.checklist.map(({ code }) => code)).toEqual(['run', 'look'])
  })

  it('takes a removed step back at once', async () => {
    renderScreen(<ReferenceScreen section="categories/1" />, { core: CORE })
    await screen.findByRole('grid')
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: /Удалить строку/ })) })
    expect(screen.queryByRole('gridcell', { name: 'Осмотреть корпус' })).toBeNull()
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Вернуть' })) })
    expect(screen.getByRole('gridcell', { name: 'Осмотреть корпус' })).toBeTruthy()
  })

  it('is not saved with an unnamed step: the message leads to its row', async () => {
    renderScreen(<ReferenceScreen section="categories/1" />, { core: CORE })
    await screen.findByRole('grid')
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: /Добавить шаг/ })) })
    await save()
    expect(calls('reference.saveCategory')).toEqual([])
    expect(alerts()).toContain('Шаг 3: Заполните поле')
    await resetDraft()
  })

  it('keeps what was typed when the person looks elsewhere', async () => {
    const view = renderScreen(<ReferenceScreen section="categories/1" />, { core: CORE })
    fireEvent.change(await screen.findByLabelText('Название по-русски *'), { target: { value: 'Машина' } })
    view.unmount()
    renderScreen(<ReferenceScreen section="categories/1" />, { core: CORE })
    expect((await screen.findByLabelText<HTMLInputElement>('Название по-русски *')).value).toBe('Машина')
    await resetDraft()
  })

  it('is only read by an engineer', async () => {
    renderScreen(<ReferenceScreen section="categories/1" />, { core: CORE, who: ENGINEER })
    expect((await screen.findByLabelText<HTMLInputElement>('Название по-русски *')).readOnly).toBe(true)
    expect(screen.queryByRole('button', { name: /Добавить шаг/ })).toBeNull()
  })
})

describe('a kind of product with a slip in it', () => {
  const form = (more: Partial<CategoryForm>): CategoryForm => ({ ...EMPTY_CATEGORY, code: 'WM', name: names('Машина'), ...more })
  it.each([
    ['no name', form({ name: names(' ') }), 'name.ru'],
    ['a Russian letter in the code', form({ code: 'СМ' }), 'code'],
    ['no service life', form({ serviceLifeMonths: null }), 'serviceLifeMonths'],
    ['one code twice', form({ checklist: [step('a', 'Раз'), step('a', 'Два')] }), 'checklist.1.code'],
    ['the lower limit above the upper one', form({ checklist: [{ ...step('a', 'Раз'), kind: 'measure', minLimit: 5, maxLimit: 2 }] }), 'checklist.0.maxLimit'],
    ['an unnamed photo', form({ photoSlots: [{ code: 'front', name: '' }] }), 'photoSlots.0.name'],
  ])('has %s named at its field', (_what, slipped, field) => {
    expect(Object.keys(checkCategory(slipped))).toEqual([field])
  })

  it('gets a code for a new row that no other row has', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 30 }).map((no) => `step_${no}`)), (codes) => !codes.includes(freshCode('step', codes))))
  })

  it('says which row of which list a message belongs to', () => {
    expect(placeOf('defects.4.name.ru')).toEqual({ list: 'defects', index: 4 })
    expect(placeOf('serviceLifeMonths')).toBeNull()
  })
})

describe('customers', () => {
  const customer: OutputOf<'customers.get'> = { customerId: 9, kind: 'person', fullName: 'Кузнецов Пётр', inn: '', email: '', address: '', representative: '', notifyBy: 'call', phones: ['+79215551420'], note: '', orderCount: 0, lastOrderOn: null }
  const core: FakeCore = { 'customers.find': () => [customer], 'customers.save': () => ({ customerId: 9 }) }

  it('are not saved with a phone that is not one', async () => {
    renderScreen(<ReferenceScreen section="customers" />, { core })
    fireEvent.change(await screen.findByLabelText('Телефоны'), { target: { value: '+7 921 555-14-20\n123' } })
    await save()
    expect(calls('customers.save')).toEqual([])
    expect(alerts()).toContain('Номер «123» не распознан')
    fireEvent.change(screen.getByLabelText('Телефоны'), { target: { value: '+7 921 555-14-20\n8 921 555-14-21' } })
    await save()
    expect(calls('customers.save')[0]).toMatchObject({ customerId: 9, phones: ['+7 921 555-14-20', '8 921 555-14-21'] })
  })

  it('are closed to an engineer, who is told who may see them', async () => {
    renderScreen(<ReferenceScreen section="customers" />, { core, who: ENGINEER })
    expect(await screen.findByText(/Смотреть может приёмщик, руководитель, администратор/)).toBeTruthy()
    expect(calls('customers.find')).toEqual([])
  })
})

describe('a unit looked up by its serial number', () => {
  it('that was never here leads to the intake', async () => {
    renderScreen(<ReferenceScreen section="units/SN123" />, { core: { 'units.lookUp': () => ({ serial: 'SN123', hadLookAlikes: false, isImeiCheckFailed: false, unit: null, isRepeatWithinWarranty: false, openOrderId: null, openOrderNumber: null }) } })
    fireEvent.click(await screen.findByRole('button', { name: /Оформить приём/ }))
    expect(placeShown()).toBe('/intake?serial=SN123')
  })

  it('that cannot be a serial number is refused in words', async () => {
    renderScreen(<ReferenceScreen section="units/A" />, { core: { 'units.lookUp': () => { throw refusal('units.bad_serial', { serial: 'A', reason: 'too_short' }) } } })
    expect((await screen.findByText(/он короче/)).textContent).toContain('он короче трёх знаков')
  })
})
