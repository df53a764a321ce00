import { cleanCellLine } from '#shared/import/cell-text.ts'
import { MINOR_PER_MAJOR, QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { exchangeProblem, type ExchangeItem, type ExchangeProblem, type ExchangeProblemCode, type ExchangeProblemField, type ExchangeQuestion } from '#shared/stock/exchange-item.ts'
import { readUnit } from '#shared/stock/part-units.ts'
import { readCurrency, readDecimal } from '#shared/stock/read-decimal.ts'
import { checkItems, type CheckedItems, type CheckItemsInput } from './check-items.ts'
import { NotCommerceMl, readCommerceMlParts, type NotCommerceMlReason } from './commerceml-parts.ts'
import { readCommerceMl, type CommerceMlFile, type CommerceMlRecord } from './read-commerceml.ts'

export interface CheckCommerceMlInput extends CheckItemsInput {
  readonly path: string
  /** Cell into which stock would come; null: stock is left alone. */
  readonly bin: string | null
  readonly priceTypeId: string | null
}

export type CheckCommerceMlOutput = { readonly notCommerceMl: NotCommerceMlReason } | { readonly checked: CheckedItems }

const HEADERS = ['Ид', 'Артикул', 'Наименование', 'Штрихкод', 'Цена', 'Количество']
const VARIANT = '#'

const textOf = (record: CommerceMlRecord | undefined, path: string): string => cleanCellLine(record?.values.get(path)?.[0] ?? '')

interface Price { readonly typeId: string; readonly text: string; readonly currency: string }
/** Prices of an offer lie side by side: the third type belongs to the third price. */
const pricesOf = (offer: CommerceMlRecord | undefined): readonly Price[] => {
  const column = (name: string): readonly string[] => offer?.values.get(`Цены/Цена/${name}`) ?? []
  const [types, currencies] = [column('ИдТипаЦены'), column('Валюта')]
  return column('ЦенаЗаЕдиницу').map((text, place) => ({ typeId: types[place] ?? '', text, currency: currencies[place] ?? '' }))
}

interface Reading { readonly input: CheckCommerceMlInput; readonly file: CommerceMlFile; readonly typeId: string | null; readonly problems: ExchangeProblem[] }
type Say = (field: ExchangeProblemField, code: ExchangeProblemCode, value: string) => null

function priceFields({ input, file, typeId }: Reading, offer: CommerceMlRecord | undefined, say: Say): Pick<ExchangeItem, 'priceMinor' | 'currency' | 'salePriceMinor'> {
  const none = { priceMinor: null, currency: null, salePriceMinor: null }
  const price = pricesOf(offer).find((one) => one.typeId === typeId)
  if (price === undefined) return none
  const read = readDecimal(price.text, '.')
  if (read.kind !== 'value') return say('price', read.kind === 'negative' ? 'price_negative' : 'price_unreadable', price.text) ?? none
  const type = file.priceTypes.find((one) => textOf(one, 'Ид') === typeId)
  const named = price.currency || textOf(type, 'Валюта')
  const currency = readCurrency(named)
  if (currency === null) return say('currency', 'currency_unknown', named) ?? none
  const minor = Math.round(read.value * MINOR_PER_MAJOR)
  if (input.compare.supplierId !== null) return { priceMinor: minor, currency, salePriceMinor: null }
  return currency === 'RUB' ? { ...none, salePriceMinor: minor } : (say('salePrice', 'currency_not_rub', `${price.text} ${named}`) ?? none)
}

function qtyOf({ input }: Reading, offer: CommerceMlRecord | undefined, say: Say): number | null {
  if (input.bin === null || offer === undefined) return null
  const cells = offer.values.get('Количество') ?? offer.values.get('Склад@КоличествоНаСкладе') ?? []
  let sumMilli = 0
  for (const cell of cells) {
    const read = readDecimal(cell, '.')
    if (read.kind !== 'value') return say('qty', read.kind === 'negative' ? 'qty_negative' : 'qty_unreadable', cell)
    sumMilli += Math.round(read.value * QTY_MILLI_PER_ONE)
  }
  return sumMilli === 0 ? null : sumMilli
}

function unitOf(record: CommerceMlRecord, say: Say): ExchangeItem['unit'] {
  const [code, sign] = [textOf(record, 'БазоваяЕдиница@Код'), textOf(record, 'БазоваяЕдиница')]
  if (code === '' && sign === '') return null
  return readUnit(code) ?? readUnit(sign) ?? say('unit', 'unit_unknown', sign || code)
}

function itemOf(reading: Reading, rowNo: number, good: CommerceMlRecord, offer: CommerceMlRecord | undefined): ExchangeItem | null {
  const before = reading.problems.length
  const say: Say = (field, code, value) => { reading.problems.push(exchangeProblem(rowNo, field, code, value)); return null }
  const qtyMilli = qtyOf(reading, offer, say)
  const item: ExchangeItem = {
    rowNo, externalId: textOf(good, 'Ид'), number: textOf(good, 'Артикул'), supplierCode: '', manufacturerCode: '', barcode: textOf(good, 'Штрихкод'), nameRu: textOf(good, 'Наименование'), nameEn: '', nameZh: '',
    unit: unitOf(good, say), ...priceFields(reading, offer, say), minStockMilli: null, qtyMilli, bin: qtyMilli === null ? '' : (reading.input.bin ?? ''), lot: '', serial: '',
  }
  return reading.problems.length === before ? item : null
}

const cellsOf = (good: CommerceMlRecord, offer: CommerceMlRecord | undefined): readonly string[] => [textOf(good, 'Ид'), textOf(good, 'Артикул'), textOf(good, 'Наименование'), textOf(good, 'Штрихкод'), pricesOf(offer)[0]?.text ?? '', textOf(offer, 'Количество')]

function refusalOf(record: CommerceMlRecord, seen: Set<string>): ExchangeProblemCode | null {
  const id = textOf(record, 'Ид')
  if (id === '') return 'id_missing'
  if (id.includes(VARIANT)) return 'variants'
  if (seen.has(id)) return 'id_twice'
  seen.add(id)
  return null
}

/** Goods with their offers; an archive without a catalogue speaks of parts that are known already. */
function readItems(reading: Reading, cells: Map<number, readonly string[]>): ExchangeItem[] {
  const { file } = reading
  const base = file.hasCatalogue ? file.goods : file.offers
  const offers = new Map(file.offers.map((offer) => [textOf(offer, 'Ид'), offer]))
  const seen = new Set<string>()
  const items: ExchangeItem[] = []
  const take = (record: CommerceMlRecord, rowNo: number, code: ExchangeProblemCode | null): void => {
    const offer = offers.get(textOf(record, 'Ид'))
    cells.set(rowNo, cellsOf(record, offer))
    if (code !== null) return void reading.problems.push(exchangeProblem(rowNo, 'externalId', code, textOf(record, 'Ид')))
    const item = itemOf(reading, rowNo, record, offer)
    if (item !== null) items.push(item)
  }
  base.forEach((record, index) => { take(record, index + 1, refusalOf(record, seen)) })
  if (!file.hasCatalogue) return items
  const strangers = file.offers.filter((offer) => !seen.has(textOf(offer, 'Ид')))
  strangers.forEach((offer, index) => { take(offer, base.length + index + 1, textOf(offer, 'Ид').includes(VARIANT) ? 'variants' : 'offer_without_part') })
  return items
}

/** The price type to take: the one chosen, else the only one there is. Several are asked about. */
function chosenType(file: CommerceMlFile, chosen: string | null): { readonly typeId: string | null; readonly questions: readonly ExchangeQuestion[] } {
  const used = [...new Set(file.offers.flatMap((offer) => pricesOf(offer).map(({ typeId }) => typeId)))]
  if (chosen !== null || used.length < 2) return { typeId: chosen ?? used[0] ?? null, questions: [] }
  const nameOf = (id: string): string => textOf(file.priceTypes.find((type) => textOf(type, 'Ид') === id), 'Наименование') || id
  return { typeId: null, questions: [{ code: 'price_type', detail: used.map((id) => `${id}\t${nameOf(id)}`).join('\n') }] }
}

/** Reads the catalogue and the offers of 1C and compares them with ours; changes nothing. */
export async function checkCommerceMl(input: CheckCommerceMlInput, onProgress: (done: number, total: number) => void): Promise<CheckCommerceMlOutput> {
  try {
    const file: CommerceMlFile = { goods: [], offers: [], priceTypes: [], hasCatalogue: false }
    for (const text of await readCommerceMlParts(input.path)) readCommerceMl(text, file, (chars) => { onProgress(chars, text.length) })
    if (file.goods.length + file.offers.length === 0) throw new NotCommerceMl('no_catalogue')
    const { typeId, questions } = chosenType(file, input.priceTypeId)
    const reading: Reading = { input, file, typeId, problems: [] }
    const cells = new Map<number, readonly string[]>()
    const items = readItems(reading, cells)
    const compare = { ...input.compare, createsParts: file.hasCatalogue }
    const checked = checkItems({ ...input, compare }, { items, problems: reading.problems, headers: HEADERS, cellsOf: (rowNo) => cells.get(rowNo) ?? [] })
    return { checked: { ...checked, questions, rateMicro: null } }
  } catch (error) {
    if (error instanceof NotCommerceMl) return { notCommerceMl: error.reason }
    throw error
  }
}
