import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_FORM, phonesOf, isCustomerChanged, chosenCustomer, type IntakeForm } from '#renderer/features/intake/intake-form.ts'
import { intakeInputOf } from '#renderer/features/intake/intake-input.ts'
import { agreedDaysOf, intakeProblems } from '#renderer/features/intake/intake-problems.ts'
import { warrantyNow, warrantySentence } from '#renderer/features/intake/warranty-now.ts'
import { whatStarts } from '#renderer/features/intake/what-starts.ts'
import { hasItem, toggledItem } from '#renderer/features/intake/word-list.ts'
import { fittedSize, jpegName, SHOWN_SIDE_PX } from '#renderer/features/photos/draw-picture.ts'
import { intake } from '#shared/contract/orders.ts'
import { ruleBookOf } from '#shared/law/rule-book.ts'
import { LAW_RULES } from '#shared/law/rules.ts'
import { SHIPPED } from '#test/kit/shipped-law.ts'
import { KUZNETSOV, TODAY_ON, UNIT } from './intake-kit.tsx'

const FILLED: IntakeForm = {
  ...EMPTY_FORM, serial: 'CEABT4E230417', model: { modelId: 3, label: 'Haier HW70', categoryId: 5 }, phone: { e164: '+79215551420', extension: null }, phoneText: '9215551420',
  customer: { ...EMPTY_FORM.customer, fullName: 'Кузнецов Пётр' }, defectWords: 'Не сливает', appearance: 'царапина', completeness: 'шланг', valueMinor: 4_000_000,
}
const pathsOf = (form: IntakeForm) => intakeProblems(form, {}).map(({ path }) => path)
const starts = (form: Partial<IntakeForm>, more: Partial<Parameters<typeof whatStarts>[0]> = {}) =>
  whatStarts({ form: { ...FILLED, ...form }, todayOn: TODAY_ON, ourRole: 'seller', ourRoleName: 'Продавец', category: null, isTechComplex: false, ...SHIPPED, ...more })

describe('what an intake still lacks', () => {
  it('is nothing when everything is written', () => expect(pathsOf(FILLED)).toEqual([]))

  it.each([
    ['a serial number', { serial: '' }, 'serial'],
    ['a serial number of mixed alphabets', { serial: 'ABЖ123' }, 'serial'],
    ['the model', { model: null }, 'modelId'],
    ['the words of the customer', { defectWords: '  ' }, 'defectWords'],
    ['the value', { valueMinor: 0 }, 'valueMinor'],
    ['the day of the demand', { isDemandToday: false, demandReceivedOn: null }, 'demandReceivedOn'],
    ['an agreed term of no more than 45 days', { agreedDaysText: '46' }, 'agreedDays'],
    ['a price of paid work', { requestKind: 'paid_repair' as const }, 'estimateMinor'],
  ])('is %s', (_what, change, path) => expect(pathsOf({ ...FILLED, ...change })).toEqual([path]))

  it('is no value when the receipt names the price', () => {
    expect(pathsOf({ ...FILLED, valueMinor: null, sale: { ...FILLED.sale, pricePaidMinor: 100 } })).toEqual([])
  })

  it('is no phone when there is an e-mail', () => {
    expect(pathsOf({ ...FILLED, phone: null, phoneText: '', customer: { ...FILLED.customer, email: 'a@b.ru' } })).toEqual([])
  })

  it('names a text a field could not read', () => {
    expect(intakeProblems(FILLED, { 'sale.soldOn': 'Дата записывается как 05.11.2026' })).toEqual([{ path: 'sale.soldOn', message: 'Дата записывается как 05.11.2026' }])
  })

  it('takes only whole days from 1 to 45 as an agreed term', () => {
    fc.assert(fc.property(fc.integer({ min: -100, max: 200 }), (days) => {
      expect(agreedDaysOf(String(days))).toEqual(days >= 1 && days <= 45 ? days : Number.NaN)
    }))
    expect(agreedDaysOf('')).toBeNull()
    expect(intakeProblems({ ...FILLED, agreedDaysText: '31' }, {}, 30)).toEqual([{ path: 'agreedDays', message: expect.stringContaining('30') as string }])
  })
})

describe('the intake that is sent', () => {
  it('fits the contract', () => expect(intake.safeParse(intakeInputOf(FILLED, 3, TODAY_ON, 'seller')).success).toBe(true))

  it('carries no demand and no agreed term of paid work, and no prices of a free one', () => {
    const paid = intakeInputOf({ ...FILLED, requestKind: 'paid_repair', agreedDaysText: '20', estimateMinor: 5 }, 3, TODAY_ON, 'seller')
    expect([paid.demand, paid.agreedDays, paid.estimateMinor]).toEqual([null, null, 5])
    const free = intakeInputOf({ ...FILLED, estimateMinor: 5, prepaidMinor: 7 }, 3, TODAY_ON, 'seller')
    expect([free.demand, free.estimateMinor, free.prepaidMinor]).toEqual(['repair', null, 0])
  })

  it('dates a demand of today by the day it is sent, not by the day of the draft', () => {
    expect(intakeInputOf(FILLED, 3, '2026-11-25', 'seller').demandReceivedOn).toBe('2026-11-25')
    expect(intakeInputOf({ ...FILLED, isDemandToday: false, demandReceivedOn: '2026-11-20' }, 3, '2026-11-25', 'seller').demandReceivedOn).toBe('2026-11-20')
  })

  it('leaves out a demand that is not addressed to us', () => {
    expect(intakeInputOf(FILLED, 3, TODAY_ON, 'contractor').demand).toBeNull()
  })

  it('writes the taxpayer number of an organisation only', () => {
    expect(intakeInputOf({ ...FILLED, customer: { ...FILLED.customer, inn: '7707083893' } }, 3, TODAY_ON, 'seller').customer.inn).toBe('')
  })
})

describe('a known customer', () => {
  const chosen: IntakeForm = { ...FILLED, ...chosenCustomer(KUZNETSOV) }

  it('is not written anew while nothing is changed', () => expect(isCustomerChanged(chosen)).toBe(false))

  it('keeps the old phone behind a new one', () => {
    const changed: IntakeForm = { ...chosen, phone: { e164: '+79990000000', extension: null } }
    expect(phonesOf(changed)).toEqual(['+79990000000', '+79215551420'])
    expect(isCustomerChanged(changed)).toBe(true)
  })
})

describe('what starts with the intake', () => {
  it('is ten days for a refund, with the article', () => {
    const { lines } = starts({ demand: 'refund' })
    expect(lines[0]).toMatchObject({ label: 'Возврат денег', tagText: 'до 01.12.2026' })
    expect(lines[0]?.detail.replaceAll('\u00a0', ' ')).toContain('10 дней, ст. 22')
  })

  it('is counted by the rules the centre has written itself, not by those the program came with', () => {
    const law = ruleBookOf(LAW_RULES.map((rule) => (rule.id === 'GDS-REFUND' ? { ...rule, length: 5, article: 'ЗоЗПП 22 (ред. 1-ФЗ)' } : rule)))
    expect(starts({ demand: 'refund' }, { law }).lines[0]).toMatchObject({ label: 'Возврат денег', tagText: 'до 26.11.2026' })
  })

  it('says that technically complex goods are past the fifteen days', () => {
    expect(starts({ demand: 'refund', sale: { ...FILLED.sale, soldOn: '2026-10-01' } }, { isTechComplex: true }).sentence).toContain('15 дней прошли')
    expect(starts({ demand: 'refund', sale: { ...FILLED.sale, soldOn: '2026-11-15' } }, { isTechComplex: true }).sentence).toContain('при любом недостатке')
  })

  it('is nothing where our role does not answer demands', () => {
    const { lines, sentence } = starts({}, { ourRole: 'contractor', ourRoleName: 'Подрядчик' })
    expect(sentence).toContain('не начинается')
    expect(lines).toMatchObject([{ key: 'role', tagText: 'нет' }])
  })

  it('is no term of the law for an organisation and for paid work', () => {
    expect(starts({ customer: { ...FILLED.customer, kind: 'organisation' } }).lines).toEqual([])
    expect(starts({ requestKind: 'paid_repair' }).lines).toEqual([])
  })

  it('counts three days for a loaner, unless the goods are excluded', () => {
    expect(starts({ needsLoaner: true }).lines.find(({ key }) => key === 'loaner')?.tagText).toBe('до 24.11.2026')
  })
})

describe('the warranty at the counter', () => {
  it('is the one the core counted while the sale is as it was known', () => {
    expect(warrantyNow({ unit: UNIT, sale: UNIT.sale, warrantyMonths: 24, todayOn: TODAY_ON, ...SHIPPED })).toEqual({ state: 'in_warranty', endsOn: '2027-04-21', repairDays: 38 })
  })

  it('is counted from the date typed', () => {
    expect(warrantyNow({ unit: UNIT, sale: { ...UNIT.sale, soldOn: '2025-11-25' }, warrantyMonths: 12, todayOn: TODAY_ON, ...SHIPPED })).toMatchObject({ state: 'in_warranty', endsOn: '2026-11-25' })
  })

  it('is not guessed without a date of sale', () => {
    const now = warrantyNow({ unit: null, sale: EMPTY_FORM.sale, warrantyMonths: 12, todayOn: TODAY_ON, ...SHIPPED })
    expect(now?.state).toBe('unknown')
    expect(now === null ? '' : warrantySentence(now, 12, false).text).toContain('не посчитана')
  })
})

describe('a list typed with commas', () => {
  it('loses a thing that is pressed twice and keeps the rest', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('шланг', 'ключ', 'кабель'), { maxLength: 3 }), fc.constantFrom('пульт', 'чехол'), (items, extra) => {
      const typed = items.join(', ')
      const once = toggledItem(typed, extra)
      expect(hasItem(once, extra)).toBe(true)
      expect(toggledItem(once, extra)).toBe(typed)
    }))
  })
})

describe('a picture that is kept', () => {
  it('has no side over the limit and keeps its shape', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12_000 }), fc.integer({ min: 1, max: 12_000 }), (width, height) => {
      const fitted = fittedSize(width, height, SHOWN_SIDE_PX)
      expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(SHOWN_SIDE_PX)
      if (Math.max(width, height) <= SHOWN_SIDE_PX) expect(fitted).toEqual({ width, height })
    }))
    expect(fittedSize(4000, 3000, SHOWN_SIDE_PX)).toEqual({ width: 2000, height: 1500 })
  })

  it('is named as what it has become', () => expect([jpegName('a.b.HEIC'), jpegName('снимок')]).toEqual(['a.b.jpg', 'снимок.jpg']))
})
