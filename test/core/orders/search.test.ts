import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { normaliseSearchText } from '#shared/kit/search-text.ts'
import { aModel, anAcceptedOrder, customerFacts } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

const found = async (text: string): Promise<number[]> => (await test.call('orders.search', { text })).map((row) => row.orderId)

interface Doc { readonly orderId: number; readonly number: string; readonly name: string; readonly phone: string; readonly serial: string; readonly device: string; readonly sku: string; readonly defect: string }

const PEOPLE = [
  ['Семёнова Алёна Юрьевна', '+79215551420'], ['Семенов Пётр', '+79215551421'], ['Иванова Анна', '+78123051010'], ['ООО «Ёлка-Сервис»', '+74957778899'],
  ["O'Brien John", '+79111112233'], ['Щукин Артём', '+79031234567'],
] as const
const DEFECTS = ['Не включается, искрит', 'Тёмные пятна на экране', 'Течёт вода снизу', 'Гул и запах гари 5 минут']
const MODELS = [['Vega', 'Турбо-3000', 'VG-300'], ['Orion', 'Ёж mini', 'OR/77.B'], ['Vega', 'Wi-Fi 12', 'VG-12']] as const

async function someOrders(): Promise<Doc[]> {
  const models: { modelId: number; device: string; sku: string }[] = []
  for (const [brand, name, sku] of MODELS) models.push({ modelId: await aModel(test, { brand, name, sku }), device: `${brand} ${name}`, sku })
  const docs: Doc[] = []
  for (let index = 0; index < 18; index += 1) {
    const [name, phone] = PEOPLE[index % PEOPLE.length] ?? ['', '']
    const model = models[index % models.length] ?? { modelId: 0, device: '', sku: '' }
    const defect = DEFECTS[index % DEFECTS.length] ?? ''
    const { orderId, number, intake } = await anAcceptedOrder(test, { modelId: model.modelId, serial: `AB${index}C${1_000 + index * 37}`, defectWords: defect, customer: customerFacts({ fullName: name, phones: [phone] }) })
    docs.push({ orderId, number, name, phone, serial: intake.serial, device: model.device, sku: model.sku, defect })
  }
  return docs
}

const words = (text: string): string[] => normaliseSearchText(text).match(/[\p{L}\p{N}]+/gu) ?? []
const letters = (text: string): string => words(text).join('')
const cut = (text: string, from: number, length: number): string => text.slice(from % Math.max(1, text.length - length + 1)).slice(0, length)

/** What a patient person would type to find a document, and the rule by which that person would judge an answer right. */
const WAYS: Readonly<Record<string, (doc: Doc, at: number) => { readonly typed: string; readonly isRight: (other: Doc) => boolean }>> = {
  number: (doc) => ({ typed: doc.number, isRight: (other) => other.number === doc.number }),
  'middle of a phone': (doc, at) => {
    const typed = cut(doc.phone.slice(2), at, 4)
    return { typed, isRight: (other) => other.phone.includes(typed) }
  },
  'phone from 8': (doc) => ({ typed: `8 (${doc.phone.slice(2, 5)}) ${doc.phone.slice(5, 8)}-${doc.phone.slice(8)}`, isRight: (other) => other.phone === doc.phone }),
  'middle of a serial': (doc, at) => {
    const typed = cut(doc.serial.slice(2), at, 4)
    return { typed, isRight: (other) => other.serial.includes(typed) }
  },
  'beginning of a name': (doc, at) => {
    const name = words(doc.name)
    const typed = (name[at % name.length] ?? '').slice(0, 2 + (at % 3))
    return { typed, isRight: (other) => words(other.name).some((word) => word.startsWith(typed)) }
  },
  model: (doc) => ({ typed: doc.device, isRight: (other) => other.device === doc.device }),
  article: (doc) => ({ typed: doc.sku, isRight: (other) => letters(other.sku).includes(letters(doc.sku)) }),
  'words of the defect': (doc, at) => {
    const typed = words(doc.defect).slice(at % 2, (at % 2) + 2)
    return { typed: typed.join(' '), isRight: (other) => typed.every((word) => words(other.defect).some((known) => known.startsWith(word))) }
  },
  'name and model': (doc) => ({
    typed: `${words(doc.name)[0] ?? ''} ${words(doc.device)[0] ?? ''}`,
    isRight: (other) => words(other.name).includes(words(doc.name)[0] ?? '') && words(other.device).includes(words(doc.device)[0] ?? ''),
  }),
}

const SPELLINGS = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.toLowerCase(), (text: string) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'), (text: string) => ` ${text}  `]

describe('searching orders', () => {
  it('finds everything a patient reader of all orders would find, in any case and with е for ё', async () => {
    const docs = await someOrders()
    const way = fc.constantFrom(...Object.entries(WAYS))
    await fc.assert(fc.asyncProperty(way, fc.nat(docs.length - 1), fc.nat(30), fc.constantFrom(...SPELLINGS), async ([name, ask], docNo, at, spell) => {
      const { typed, isRight } = ask(docs[docNo] as Doc, at)
      const ids = await found(spell(typed))
      const missing = docs.filter(isRight).filter((doc) => !ids.includes(doc.orderId))
      expect(missing.map((doc) => doc.number), `${name}: «${spell(typed)}»`).toEqual([])
      expect(ids, 'newest first').toEqual([...ids].toSorted((left, right) => right - left))
    }), { numRuns: 300 })
  })

  it('shows nobody else for a whole number, phone or serial', async () => {
    const docs = await someOrders()
    for (const doc of docs) {
      expect(await found(doc.number), doc.number).toEqual([doc.orderId])
      expect(await found(doc.serial), doc.serial).toEqual([doc.orderId])
      expect((await found(doc.phone)).every((id) => docs.find((other) => other.orderId === id)?.phone === doc.phone), doc.phone).toBe(true)
    }
  })

  it.each([
    ['a phone after a name', 'иванова 8 812 305-10', 3],
    ['a serial typed with spaces', 'AB 2C 1074', 1],
    ['a serial typed under the Russian layout', 'АВ2С1074', 1],
    ['an article without its hyphen', 'vg300', 6],
    ['one letter', 'щ', 3],
    ['a word nobody wrote', 'пылесос', 0],
    ['two words that never stand together', 'щукин турбо', 0],
    ['a middle of a surname', 'менова', 0],
  ])('by %s', async (_title, text, count) => {
    await someOrders()
    expect((await found(text)).length).toBe(count)
  })

  it('nothing typed finds nothing', async () => {
    await someOrders()
    expect([await found(''), await found(' — « » ')]).toEqual([[], []])
  })

  it('whatever is typed is text and never a command of the index', async () => {
    await someOrders()
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('"', 'a OR b', 'number:1', 'NEAR(a b)', '* -x', "'; DROP TABLE orders; --", 'a^2', '{number phone}: a', 'AND', 'ё"*')), async (text) => {
      const [failure] = await Promise.allSettled([test.call('orders.search', { text: text.replace(/\p{Cc}/gu, '') })])
      expect(failure?.status).toBe('fulfilled')
    }), { numRuns: 300 })
  })

  it('shows the twenty newest', async () => {
    const modelId = await aModel(test)
    const ids: number[] = []
    for (let index = 0; index < 23; index += 1) ids.push((await anAcceptedOrder(test, { modelId })).orderId)
    expect(await found('иванова')).toEqual(ids.toReversed().slice(0, 20))
    expect(await found('5551420')).toEqual(ids.toReversed().slice(0, 20))
  })
})

describe('the number of a scanned label', () => {
  it.each(['26-00001', ' 26-00001 ', '2600001'])('«%s» opens the order', async (number) => {
    const { orderId } = await anAcceptedOrder(test)
    expect(await test.call('orders.findByNumber', { number })).toEqual({ orderId })
  })

  it('a part of a number opens nothing', async () => {
    await anAcceptedOrder(test)
    expect(await test.call('orders.findByNumber', { number: '26-0000' })).toEqual({ orderId: null })
  })
})
