/** What can come in: a supplier's price list, stock to start with, a catalogue of 1C. */
export const EXCHANGE_KINDS = ['prices', 'stock', 'commerceml'] as const
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number]
export const TABLE_KINDS = ['prices', 'stock'] as const
export type TableKind = (typeof TABLE_KINDS)[number]

/** Columns a price list or a table of stock may have. */
export const PRICE_FIELDS = ['number', 'supplierCode', 'manufacturerCode', 'barcode', 'nameRu', 'nameEn', 'nameZh', 'unit', 'price', 'currency', 'qty', 'bin', 'lot', 'serial', 'minStock', 'salePrice'] as const
export type PriceField = (typeof PRICE_FIELDS)[number]

const OF_BOTH: readonly PriceField[] = ['number', 'manufacturerCode', 'barcode', 'nameRu', 'nameEn', 'nameZh', 'unit', 'minStock', 'salePrice']
/** A price list says nothing of cells, and stock says nothing of a supplier's prices. */
export const FIELDS_OF_KIND: Readonly<Record<TableKind, readonly PriceField[]>> = {
  prices: ['supplierCode', ...OF_BOTH, 'price', 'currency'],
  stock: [...OF_BOTH, 'qty', 'bin', 'lot', 'serial'],
}

/** Columns that tell one part from another. */
export const KEY_FIELDS: readonly PriceField[] = ['number', 'supplierCode', 'manufacturerCode', 'barcode']

/** Names of columns as suppliers and other programs write them, the most certain first; compared by `headerKey`. */
export const PRICE_FIELD_SYNONYMS: Readonly<Record<PriceField, readonly string[]>> = {
  number: ['наш номер', 'наш код', 'наш артикул', 'внутренний код', 'внутренний номер', 'код запчасти', 'номер запчасти', 'own number', 'internal code', 'our code', 'номер', 'артикул', 'код', 'number', 'part number', 'sku', 'code'],
  supplierCode: ['код поставщика', 'артикул поставщика', 'номер поставщика', 'supplier code', 'supplier part number', 'supplier no', 'vendor code', 'vendor part number', 'item no', 'item number', 'item code', 'item', 'part no', 'part number', 'p/n', 'артикул', 'код товара', 'код', 'номенклатурный номер', 'sku', 'model no', 'code', '货号', '编号', '产品编号', '物料编码'],
  manufacturerCode: ['номер производителя', 'артикул производителя', 'код производителя', 'парт номер', 'партномер', 'каталожный номер', 'oem', 'oem number', 'oem no', 'manufacturer number', 'manufacturer code', 'manufacturer part number', 'mpn', 'factory code', 'оригинальный номер', '原厂编号'],
  barcode: ['штрихкод', 'штрих код', 'штрих-код', 'ean', 'ean13', 'ean 13', 'gtin', 'upc', 'barcode', 'bar code', '条码', '条形码'],
  nameRu: ['наименование', 'название', 'номенклатура', 'наименование товара', 'наименование запчасти', 'запчасть', 'товар', 'деталь', 'наименование русское', 'описание', 'name ru', 'russian name'],
  nameEn: ['name', 'name en', 'english name', 'item name', 'product name', 'part name', 'description', 'product', 'goods', 'наименование английское', 'наименование англ', 'английское наименование', 'наименование en', 'название en', 'название на английском', 'наименование на английском'],
  nameZh: ['name zh', 'chinese name', 'name cn', '名称', '品名', '产品名称', '中文名称', 'наименование китайское', 'китайское наименование', 'наименование zh', 'наименование на китайском', 'название на китайском'],
  unit: ['единица', 'единица измерения', 'ед изм', 'ед. изм.', 'ед', 'unit', 'uom', '单位'],
  price: ['цена', 'цена поставщика', 'закупочная цена', 'цена закупки', 'цена за единицу', 'цена за штуку', 'цена за шт', 'оптовая цена', 'цена опт', 'стоимость', 'price', 'unit price', 'net price', 'fob price', 'exw price', 'cost', 'price usd', 'price cny', 'price rmb', 'цена usd', 'цена cny', '单价', '价格'],
  currency: ['валюта', 'вал', 'currency', 'cur', '货币', '币种'],
  qty: ['количество', 'кол во', 'кол-во', 'остаток', 'остатки', 'наличие', 'на складе', 'в наличии', 'qty', 'quantity', 'stock', 'on hand', 'balance', '数量'],
  bin: ['ячейка', 'место', 'место хранения', 'адрес хранения', 'полка', 'стеллаж', 'bin', 'cell', 'location', 'shelf'],
  lot: ['партия', 'лот', 'серия', 'номер партии', 'lot', 'batch'],
  serial: ['серийный номер', 'сер номер', 'заводской номер', 'serial', 'serial number', 's/n', 'sn'],
  minStock: ['минимум', 'минимальный остаток', 'мин остаток', 'неснижаемый остаток', 'minimum', 'minimum stock', 'min stock', 'min qty'],
  salePrice: ['цена продажи', 'розничная цена', 'розница', 'цена розничная', 'ррц', 'sale price', 'retail price', 'msrp', 'rrp'],
}
