import type { ShipmentState, ShipmentWarning, TracedShipment, WaybillKind } from '#shared/contract/shipments.ts'
import type { PackingColumn, UnreadRow } from '#shared/shipments/packing-list.ts'
import { counted, formatDate, formatNumber, type PluralForms } from '#renderer/texts/formats.ts'

const NUMBER_FORMS: PluralForms = { one: 'номер', few: 'номера', many: 'номеров', other: 'номера' }
const LINE_FORMS: PluralForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }

export const SHIPMENT_STATE_LABELS: Readonly<Record<ShipmentState, string>> = { prepared: 'готовится', on_way: 'в пути', arrived: 'прибыла' }
export const WAYBILL_KIND_LABELS: Readonly<Record<WaybillKind, string>> = { '': 'не указан', bl: 'коносамент', cmr: 'CMR', rail: 'железнодорожная', awb: 'авиа (AWB)' }
export const TRACED_BY_LABELS: Readonly<Record<TracedShipment['by'], string>> = { serial: 'по серийному номеру', lot: 'по партии', invoice: 'по инвойсу' }
export const PACKING_COLUMN_LABELS: Readonly<Record<PackingColumn, string>> = {
  article: 'артикул', lot: 'партия', qty: 'количество', price: 'цена', producedOn: 'дата выпуска', cartons: 'места', serials: 'серийные номера', serialFrom: 'первый номер', serialTo: 'последний номер',
}
const UNREAD_REASONS: Readonly<Record<UnreadRow['reason'], string>> = { no_article: 'нет артикула', bad_qty: 'количество не читается', bad_price: 'цена не читается', bad_date: 'дата выпуска не читается' }

/** What a person is asked before the shipment is kept as typed. */
export function shipmentWarningText(warning: ShipmentWarning): string {
  switch (warning.kind) {
    case 'overlap': return `Строка ${formatNumber(warning.lineNo)}: номера ${warning.serials} уже есть в поставке ${warning.number}${warning.invoiceNumber === '' ? '' : `, инвойс ${warning.invoiceNumber}`}`
    case 'count': return `Строка ${formatNumber(warning.lineNo)}: изделий ${formatNumber(warning.qty)}, серийных номеров ${formatNumber(warning.serialCount)}`
    case 'invoice_twice': return `Инвойс ${warning.invoiceNumber} уже записан в поставке ${warning.number}`
  }
}

export const shipmentTexts = {
  search: 'Поиск и происхождение', searchHint: 'Серийный номер, партия, инвойс, контейнер, артикул', states: 'Состояние', anyState: 'все', supplier: 'Поставщик', anySupplier: 'все поставщики', add: 'Новая поставка', label: 'Поставки',
  columns: { number: 'Поставка', supplier: 'Поставщик', invoice: 'Инвойс', shipped: 'Отгружена', arrived: 'Прибытие', container: 'Контейнер', state: 'Состояние', qty: 'Изделий', serials: 'Номеров', total: 'Сумма' },
  empty: 'Поставок нет', emptyWhy: 'Запишите поставку с партиями и серийными номерами: тогда изделие прослеживается до инвойса, а доля отказов считается от отгруженного.', notFound: 'Ничего не найдено', notFoundWhy: 'Ни в одной поставке нет такого номера, партии или документа.', clear: 'Показать все',
  traced: (by: TracedShipment['by'], found: Pick<TracedShipment, 'number' | 'supplier' | 'invoiceNumber'>, words: string) => `«${words}» найдено ${TRACED_BY_LABELS[by]}: поставка ${found.number}, ${found.supplier}${found.invoiceNumber === '' ? '' : `, инвойс ${found.invoiceNumber}`}`,
  open: 'Открыть', late: (on: string) => `${formatDate(on)}, опаздывает`, expected: (on: string) => `ждём ${formatDate(on)}`, numbers: (count: number) => counted(count, NUMBER_FORMS),
} as const

export const shipmentCardTexts = {
  title: (number: string) => `Поставка ${number}`, back: 'К поставкам', edit: 'Изменить', remove: 'Удалить', removeQuestion: 'Удалить поставку вместе со строками?', removeConfirm: 'Удалить', removed: 'Поставка удалена',
  unlinked: (title: string) => `Файл откреплён: ${title}`, lines: 'Строки поставки', side: 'О поставке', waybill: 'Накладная', papers: 'Документы', carriage: 'Перевозка', files: 'Файлы', addFile: 'Приложить файл', noFiles: 'Инвойс, упаковочный лист или фото контейнера ещё не приложены.', removeFile: (name: string) => `Убрать файл ${name}`, unlink: 'Убрать', links: 'Связано', noLinks: 'Заказ поставщику и приход не указаны.', purchase: 'Заказ поставщику', receipt: 'Приход',
  columns: { no: '№', goods: 'Товар', article: 'Артикул', lot: 'Партия', qty: 'Кол-во', price: 'Цена', produced: 'Выпущено', cartons: 'Места', serials: 'Серийные номера' }, unknownGoods: 'нет в каталоге', noSerials: 'номера не указаны', total: 'Сумма', lineCount: (count: number) => counted(count, LINE_FORMS),
  serialLine: (count: number, qty: number) => (count === qty ? `номера всех ${formatNumber(qty)} изделий` : `номеров ${formatNumber(count)} из ${formatNumber(qty)}`), chosen: 'Серийные номера строки', unchosenWhy: 'Выберите строку: здесь появятся её серийные номера.',
} as const

export const shipmentFormTexts = {
  newTitle: 'Новая поставка', save: 'Сохранить поставку', papers: 'Документы', carriage: 'Перевозка', costs: 'Связи и заметка', lines: 'Строки', needsSupplier: 'Выберите поставщика', supplierFirst: 'сначала выберите поставщика',
  fields: {
    supplierId: 'Поставщик', purchaseOrder: 'Заказ поставщику №', proformaInvoice: 'Проформа', contract: 'Договор', invoiceNumber: 'Инвойс', invoiceOn: 'Дата инвойса', currency: 'Валюта', packingList: 'Упаковочный лист', customsDeclaration: 'Таможенная декларация', acceptanceAct: 'Акт приёмки',
    waybillKind: 'Вид накладной', waybill: 'Накладная (коносамент)', container: 'Контейнер', seal: 'Пломба', incoterms: 'Условия', incotermsPlace: 'Пункт', shippedOn: 'Отгружено', expectedOn: 'Ожидается', arrivedOn: 'Прибыло', freight: 'Фрахт', freightMinor: 'Фрахт', freightCurrency: 'Валюта фрахта', freightRate: 'Курс к рублю', customsMinor: 'Пошлины и сборы', note: 'Заметка',
    purchases: 'Заказы поставщику', receipts: 'Приходы', lines: 'Строки', article: 'Артикул', qty: 'Количество', serials: 'Серийные номера', priceMinor: 'Цена',
  },
  freightRateHint: (currency: string) => `Рублей за 1 ${currency}`, customsHint: 'в рублях', noPurchases: 'заказов этому поставщику нет', noReceipts: 'приходов от этого поставщика нет',
  addLine: 'Добавить строку', paste: 'Загрузить упаковочный лист', noLines: 'Строк нет', noLinesWhy: 'Загрузите упаковочный лист поставщика из файла или добавьте строки по одной.', removeLine: (no: number) => `Убрать строку ${no}`, remove: 'Убрать', cell: (label: string, no: number) => `${label}, строка ${no}`, removed: (no: number) => `Строка ${no} убрана`, takeBack: 'Вернуть',
  serialsHint: 'A0001-A0500, A0600', needsArticle: 'Укажите артикул', needsQty: 'Укажите количество', known: (goods: string) => goods, unknown: 'нет в каталоге: останется словами', counted: (count: number, qty: number | null) => (qty !== null && count !== qty ? `${counted(count, NUMBER_FORMS)} на ${formatNumber(qty)} шт.` : counted(count, NUMBER_FORMS)),
  totals: (lines: number, qty: number) => `${counted(lines, LINE_FORMS)}, ${formatNumber(qty)} шт.`, saveAsIs: 'Сохранить как есть', doubtful: 'Проверьте перед сохранением', saved: (number: string) => `Поставка ${number} сохранена`,
  pasteDialog: {
    title: 'Упаковочный лист', area: 'Или строки таблицы', hint: 'Скопируйте строки вместе с заголовком и вставьте сюда. Без заголовка столбцы читаются так: артикул, количество, партия, серийные номера, цена, дата выпуска, места.', read: (lines: number, qty: number) => `Прочитано: ${counted(lines, LINE_FORMS)}, ${formatNumber(qty)} шт.`, nothing: 'ещё ничего не вставлено', none: 'не прочитано ни одной строки',
    columnsRead: (how: string) => `Столбцы: ${how}.`, byHead: 'по заголовку таблицы', byOrder: 'заголовка нет, по обычному порядку', byChoice: 'как выбрано', nameless: (no: number) => `Столбец ${no}`, skipped: 'не нужен', unread: (row: UnreadRow) => `Строка ${formatNumber(row.rowNo)} не прочитана, ${UNREAD_REASONS[row.reason]}: ${row.text}`, known: (known: number, all: number) => `В каталоге найдено артикулов: ${formatNumber(known)} из ${formatNumber(all)}`,
    chooseFile: 'Выбрать файл', otherFile: 'Другой файл', asText: 'Вставить текстом', fileWhy: 'Excel (.xlsx, .xls), OpenDocument или CSV. Файл можно перетащить сюда.', sheet: 'Лист',
    notWhole: 'не все строки прочитаны', leaveUnread: (count: number) => `Без непрочитанных строк (${formatNumber(count)}): в них не товар`, tooMany: (count: number, max: number) => `получится ${formatNumber(count)} из ${formatNumber(max)} строк поставки`,
    add: 'Добавить строки', replace: 'Заменить строки', more: (count: number) => `и ещё ${formatNumber(count)}`,
  },
} as const

export const shipmentLineTexts = { title: 'Поставка', none: 'ни в одной поставке', byWords: (found: TracedShipment) => `${found.number}${found.invoiceNumber === '' ? '' : `, инвойс ${found.invoiceNumber}`}`, detail: (found: TracedShipment) => `${TRACED_BY_LABELS[found.by]}${found.arrivedOn === null ? '' : `, прибыла ${formatDate(found.arrivedOn)}`}` } as const
