import type { PartUnit } from '#shared/stock/quantities.ts'
import { UNIT_CODES } from '#shared/stock/part-units.ts'
import { MINOR_PER_MAJOR, QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import { xmlText } from '#jobs/import/table-file.ts'
import { zipOf } from '#jobs/import/zip-writer.ts'
import { writeWhole } from '#jobs/write-whole.ts'

export interface CommerceMlGood {
  readonly externalId: string
  readonly number: string
  readonly nameRu: string
  readonly unit: PartUnit
  readonly barcode: string
  readonly salePriceMinor: number | null
  /** Free for sale in each warehouse, in the order of `warehouses`; empty where stock is not told. */
  readonly stockMilli: readonly number[]
}

export interface CommerceMlExport {
  readonly centreId: string
  readonly centreName: string
  readonly createdAt: string
  readonly priceTypeId: string
  readonly warehouses: readonly { readonly externalId: string; readonly name: string }[]
  readonly goods: readonly CommerceMlGood[]
  readonly outFile: string
}

const VERSION = '2.10'
const RETAIL = 'Розничная цена'

const attribute = (text: string): string => xmlText(text).replaceAll('"', '&quot;')
const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`
/** Plain decimal point, as every reader of the scheme expects. */
const decimal = (value: number, per: number): string => String(value / per)
const priceText = (minor: number): string => (minor / MINOR_PER_MAJOR).toFixed(2)

function unitElement(unit: PartUnit): string {
  const { code, sign, name, international } = UNIT_CODES[unit]
  return `<БазоваяЕдиница Код="${code}" НаименованиеПолное="${attribute(name)}" МеждународноеСокращение="${international}">${xmlText(sign)}</БазоваяЕдиница>`
}

const headOf = ({ externalId, barcode, number, nameRu, unit }: CommerceMlGood): string =>
  element('Ид', externalId) + (barcode === '' ? '' : element('Штрихкод', barcode)) + element('Артикул', number) + element('Наименование', nameRu) + unitElement(unit)

function offerOf(file: CommerceMlExport, good: CommerceMlGood): string {
  const { salePriceMinor, unit, stockMilli } = good
  const sign = UNIT_CODES[unit].sign
  const price = salePriceMinor === null ? '' : `<Цены><Цена>${element('Представление', `${priceText(salePriceMinor)} RUB за ${sign}`)}${element('ИдТипаЦены', file.priceTypeId)}${element('ЦенаЗаЕдиницу', priceText(salePriceMinor))}${element('Валюта', 'RUB')}${element('Единица', sign)}${element('Коэффициент', '1')}</Цена></Цены>`
  const total = stockMilli.reduce((sum, milli) => sum + milli, 0)
  const places = file.warehouses.map((warehouse, place) => `<Склад ИдСклада="${attribute(warehouse.externalId)}" КоличествоНаСкладе="${decimal(stockMilli[place] ?? 0, QTY_MILLI_PER_ONE)}"/>`).join('')
  const stock = stockMilli.length === 0 ? '' : element('Количество', decimal(total, QTY_MILLI_PER_ONE)) + places
  return `<Предложение>${headOf(good)}${price}${stock}</Предложение>`
}

const document = (file: CommerceMlExport, body: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<КоммерческаяИнформация ВерсияСхемы="${VERSION}" ДатаФормирования="${file.createdAt.slice(0, 19)}">${body}</КоммерческаяИнформация>\n`)
const owner = (file: CommerceMlExport): string => `<Владелец>${element('Ид', file.centreId)}${element('Наименование', file.centreName)}</Владелец>`

function catalogueXml(file: CommerceMlExport): Buffer {
  const goods = file.goods.map((good) => `<Товар>${headOf(good)}</Товар>`).join('\n')
  return document(file, `<Классификатор>${element('Ид', file.centreId)}${element('Наименование', 'Запчасти')}${owner(file)}</Классификатор>`
    + `<Каталог СодержитТолькоИзменения="false">${element('Ид', file.centreId)}${element('ИдКлассификатора', file.centreId)}${element('Наименование', 'Запчасти')}${owner(file)}<Товары>${goods}</Товары></Каталог>`)
}

function offersXml(file: CommerceMlExport): Buffer {
  const places = file.goods.some(({ stockMilli }) => stockMilli.length > 0) ? `<Склады>${file.warehouses.map(({ externalId, name }) => `<Склад>${element('Ид', externalId)}${element('Наименование', name)}</Склад>`).join('')}</Склады>` : ''
  const types = `<ТипыЦен><ТипЦены>${element('Ид', file.priceTypeId)}${element('Наименование', RETAIL)}${element('Валюта', 'RUB')}</ТипЦены></ТипыЦен>`
  const offers = file.goods.map((good) => offerOf(file, good)).join('\n')
  return document(file, `<ПакетПредложений СодержитТолькоИзменения="false">${element('Ид', file.centreId)}${element('Наименование', 'Цены и остатки')}${element('ИдКаталога', file.centreId)}${element('ИдКлассификатора', file.centreId)}${owner(file)}`
    + `${types}${places}<Предложения>${offers}</Предложения></ПакетПредложений>`)
}

/** Writes the catalogue and the offers of CommerceML 2 as one archive. */
export function writeCommerceMlFile(file: CommerceMlExport): RenderedFile {
  return writeWhole(file.outFile, zipOf([['import.xml', catalogueXml(file)], ['offers.xml', offersXml(file)]], 'deflated'))
}
