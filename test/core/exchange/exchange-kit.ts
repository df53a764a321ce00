import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import { aSupplier } from '#test/kit/builders.ts'
import type { TestCore } from '#test/kit/test-core.ts'

export type Checked = OutputOf<'exchange.dryRun'>

export async function storeText(test: TestCore, text: string, name = 'прайс.csv'): Promise<number> {
  return (await test.call('files.store', { name, base64: Buffer.from(text, 'utf8').toString('base64') })).fileId
}

export async function storeBytes(test: TestCore, bytes: Buffer, name = '1c.zip'): Promise<number> {
  return (await test.call('files.store', { name, base64: bytes.toString('base64') })).fileId
}

export const PRICE_HEADERS = 'Артикул;Наименование;Штрихкод;Цена'

/** Input of a dry run of a price list, its columns guessed by their names. */
export async function priceInput(test: TestCore, supplierId: number, text: string, more: Partial<InputOf<'exchange.dryRun'>> = {}): Promise<InputOf<'exchange.dryRun'>> {
  const fileId = await storeText(test, text)
  const { mapping } = await test.call('exchange.inspect', { fileId, kind: 'prices', supplierId })
  return { fileId, kind: 'prices', supplierId, warehouseId: null, mapping, currency: 'CNY', rateMicro: 12_500_000, decimalSign: null, createsParts: true, ...more }
}

export const checkPrices = async (test: TestCore, supplierId: number, text: string, more: Partial<InputOf<'exchange.dryRun'>> = {}): Promise<Checked> => test.call('exchange.dryRun', await priceInput(test, supplierId, text, more))

export async function bringPrices(test: TestCore, supplierId: number, text: string, more: Partial<InputOf<'exchange.dryRun'>> = {}): Promise<number> {
  const { importId } = await checkPrices(test, supplierId, text, more)
  await test.call('exchange.commit', { importId })
  return importId
}

export async function stockInput(test: TestCore, text: string, more: Partial<InputOf<'exchange.dryRun'>> = {}): Promise<InputOf<'exchange.dryRun'>> {
  const fileId = await storeText(test, text, 'остатки.csv')
  const { mapping } = await test.call('exchange.inspect', { fileId, kind: 'stock', supplierId: null })
  return { fileId, kind: 'stock', supplierId: null, warehouseId: 1, mapping, currency: null, rateMicro: null, decimalSign: null, createsParts: true, ...more }
}

export const partsOf = async (test: TestCore, text: string): Promise<OutputOf<'parts.find'>['rows']> => (await test.call('parts.find', { text, modelId: null, onlyInStock: false, onlyBelowMinimum: false, status: null, after: null, limit: 50 })).rows

export const all = <T>(test: TestCore, sql: string): T[] => test.core.connection.raw.prepare(sql).all() as T[]

export { aSupplier }
