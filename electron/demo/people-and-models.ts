import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import type { Role } from '#shared/contract/roles.ts'
import type { SupplierContact, SupplierInput } from '#shared/contract/suppliers.ts'
import words from '#resources/demo/words.json' with { type: 'json' }
import type { DemoCall } from './demo-call.ts'
import type { Chance } from './random.ts'

/** People of the demonstration centre; all share the password printed at the end. */
export const DEMO_PEOPLE: readonly { readonly login: string; readonly fullName: string; readonly position: string; readonly qualification: string; readonly roles: readonly Role[] }[] = [
  { login: 'ivanova', fullName: 'Иванова Анна Сергеевна', position: 'Приёмщик', qualification: '', roles: ['receptionist'] },
  { login: 'orlov', fullName: 'Орлов Дмитрий Павлович', position: 'Инженер', qualification: 'инженер по ремонту бытовой техники, стаж 11 лет', roles: ['engineer'] },
  { login: 'belova', fullName: 'Белова Ксения Олеговна', position: 'Инженер', qualification: 'инженер по ремонту цифровой техники, стаж 7 лет', roles: ['engineer'] },
  { login: 'titov', fullName: 'Титов Роман Игоревич', position: 'Инженер', qualification: 'инженер по ремонту бытовой техники, стаж 4 года', roles: ['engineer'] },
  { login: 'gusev', fullName: 'Гусев Павел Андреевич', position: 'Кладовщик', qualification: '', roles: ['clerk'] },
  { login: 'sergeeva', fullName: 'Сергеева Мария Викторовна', position: 'Руководитель', qualification: '', roles: ['manager'] },
]
export const DEMO_OWNER = { login: 'owner', fullName: 'Морозов Алексей Юрьевич', position: 'Владелец' } as const

export interface DemoModel { readonly modelId: number; readonly device: string; readonly brand: string; readonly supplierId: number | null; readonly sku: string; readonly categoryCode: string; readonly warrantyMonths: number; readonly priceMinor: number }

interface DemoSupplier {
  readonly name: string; readonly nameEn: string; readonly nameZh: string; readonly currency: 'CNY' | 'USD'; readonly contract: string; readonly window: number | null
  readonly contacts: readonly Omit<SupplierContact, 'timeZone'>[]
  readonly profile: { readonly windowStart: SupplierInput['claimWindowStart']; readonly ways: SupplierInput['compensationWays']; readonly demands: SupplierInput['evidenceDemands']; readonly fileName: string; readonly letterMb: number | null; readonly freePartsBp: number; readonly leadDays: number | null }
}

const MONTHS_PER_YEAR = 12
const RUB_MINOR_PER_PURCHASE_MINOR = { CNY: 18, USD: 130 } as const
const SKU_DIGITS = 6

export async function makePeople(call: DemoCall, password: string): Promise<void> {
  for (const { roles, ...person } of DEMO_PEOPLE) await call('people.save', { personId: null, powerOfAttorney: '', isActive: true, password, roles: [...roles], ...person })
}

export async function makeOrganisation(call: DemoCall): Promise<void> {
  await call('system.saveOrganisation', {
    fullName: 'Общество с ограниченной ответственностью «Сервисный центр „Полюс“»', shortName: 'СЦ «Полюс»', ogrn: '1027700132195', inn: '7707083893', kpp: '770701001',
    legalAddress: '127051, г. Москва, ул. Примерная, д. 4', actualAddress: '127051, г. Москва, ул. Примерная, д. 4, стр. 2', workingHours: 'пн–сб 9:00–20:00', phone: '+7 (495) 000-12-34', email: 'service@polus.example',
    bankDetails: '', ourRole: 'authorized', principal: 'договор с импортёром № ИМ-25/14 от 03.02.2025',
    instruments: ['Мультиметр UT61E, зав. № 0412, поверка 12.03.2026', 'Мегаомметр Е6-32, зав. № 2217, поверка 20.05.2026', 'Термометр ТК-5, зав. № 881, поверка 02.02.2026', 'Микроскоп МБС-10, зав. № 77104'],
    storageTerms: 'Изделие хранится бесплатно 45 дней со дня уведомления о готовности.', nameEn: 'Polus Service Centre LLC', nameZh: '', addressEn: '4-2 Primernaya St, Moscow 127051, Russia', utcOffsetMinutes: 180,
  })
}

const SUPPLIER_ZONE = 'Asia/Shanghai'
const BYTES_PER_MB = 1_000_000

/** Suppliers with people, terms and demands of their own. */
export async function makeSuppliers(call: DemoCall): Promise<readonly number[]> {
  const ids: number[] = []
  for (const { profile, contacts, ...supplier } of words.suppliers as readonly DemoSupplier[]) {
    const { supplierId } = await call('suppliers.save', {
      supplierId: null, name: supplier.name, nameEn: supplier.nameEn, nameZh: supplier.nameZh, country: 'Китай', contacts: contacts.map((contact) => ({ ...contact, timeZone: SUPPLIER_ZONE })), addressEn: '', contractNumber: supplier.contract, contractOn: '2025-01-15',
      currency: supplier.currency, claimWindowDays: supplier.window, claimWindowStart: profile.windowStart, saleLaw: 'cisg', leadDays: profile.leadDays, answerDays: 14, incoterms: 'FOB Ningbo', claimBasis: '', labourRateMinor: supplier.currency === 'USD' ? 1_500 : 11_000, normPpm: 15_000,
      compensationWays: [...profile.ways], evidenceDemands: [...profile.demands], freePartsShareBp: profile.freePartsBp, filesMaxBytes: profile.letterMb === null ? null : profile.letterMb * BYTES_PER_MB, fileNamePattern: profile.fileName, holidayCountry: 'CN', note: '',
    })
    ids.push(supplierId)
  }
  return ids
}

export async function makeModels(call: DemoCall, supplierIds: readonly number[], chance: Chance): Promise<readonly DemoModel[]> {
  const categories = await call('reference.categories', {})
  const models: DemoModel[] = []
  for (const { brand, supplier, lines } of words.brands) {
    for (const { category: code, prefix, steps, price } of lines) {
      const category = categories.find((row) => row.code === code) as OutputOf<'reference.categories'>[number]
      for (const step of steps) {
        const sku = `${code.slice(0, 3)}${String(chance.below(10 ** SKU_DIGITS)).padStart(SKU_DIGITS, '0')}`
        const currency = words.suppliers[supplier]?.currency as 'CNY' | 'USD'
        const purchasePriceMinor = Math.round(price * (1 + models.length % 5 / 10))
        const warrantyMonths = chance.pick([1, 1, 2, 3]) * MONTHS_PER_YEAR
        const input: InputOf<'catalog.saveModel'> = {
          modelId: null, brand, categoryId: category.categoryId, name: `${prefix}${step}`, sku, supplierId: supplierIds[supplier] ?? null, supplierSku: `${prefix.trim()}${step}-RU`, nameEn: category.name.en, nameZh: category.name.zh,
          warrantyMonths, serviceLifeMonths: 84, kit: ['изделие', 'руководство'], isTechComplex: category.isTechComplex, purchasePriceMinor, purchaseCurrency: currency,
        }
        const { modelId } = await call('catalog.saveModel', input)
        models.push({ modelId, brand, supplierId: input.supplierId, device: `${category.name.ru} ${brand} ${prefix}${step}`, sku, categoryCode: code, warrantyMonths, priceMinor: purchasePriceMinor * RUB_MINOR_PER_PURCHASE_MINOR[currency] })
      }
    }
  }
  return models
}
