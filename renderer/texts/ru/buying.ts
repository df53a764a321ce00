import type { AdviceReasonCode } from '#shared/stock/advice.ts'
import { counted, formatDate, formatDays, formatNumber, type PluralForms } from '#renderer/texts/formats.ts'
import { qtyWithUnit } from './stock-labels.ts'

const LINE_FORMS: PluralForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }
const ORDER_FORMS: PluralForms = { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' }
const DRAFT_FORMS: PluralForms = { one: 'черновик', few: 'черновика', many: 'черновиков', other: 'черновика' }
const MONTH_FORMS: PluralForms = { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }

const reasons: Readonly<Record<AdviceReasonCode, string>> = { waiting: 'Ждут заказы', minimum: 'Неснижаемый остаток', demand: 'Расход до следующей поставки', free: 'Свободно на складе', expected: 'Уже заказано', whole_pieces: 'До целого' }

export const buyingTexts = {
  views: 'Что показать', view: { advice: 'Что купить', open: 'Открытые заказы', all: 'Все заказы' }, supplier: 'Поставщик', anySupplier: 'все поставщики', newOrder: 'Новый заказ поставщику', orderIt: 'Заказать у поставщика', adviceLabel: 'Запчасти, которые пора купить', ordersLabel: 'Заказы поставщикам',
  nothingMarked: 'не отмечено ни одной запчасти', noSupplier: (numbers: readonly string[]) => `не известен поставщик: ${numbers.join(', ')}`, noWarehouse: 'нет склада',
  adviceEmpty: 'Покупать нечего', adviceEmptyWhy: 'Здесь появятся запчасти, которых ждут заказы, которых меньше неснижаемого остатка или не хватит до следующей поставки.',
  ordersEmpty: 'Заказов поставщикам нет', ordersEmptyWhy: 'Отметьте запчасти в списке «Что купить» или составьте заказ сами.', choose: 'Строка не выбрана', chooseWhy: 'Выберите строку стрелками: справа появится расчёт.',
  drafted: (count: number) => `Составлено: ${counted(count, DRAFT_FORMS)}`,
  columns: { code: '№ поставщика', qty: 'Кол-во', part: 'Запчасть', advice: 'Купить', waiting: 'Ждут', free: 'Свободно', expected: 'Заказано', supplier: 'Поставщик', price: 'Цена', number: 'Заказ', status: 'Состояние', expectedOn: 'Ожидается', tracking: 'Отправление', lines: 'Строк', total: 'Сумма', created: 'Составлен' },
  noSupplierYet: 'не указан', late: (on: string) => `${formatDate(on)}, опаздывает`, openOrder: 'Открыть',
} as const

export const adviceTexts = {
  reasons, sum: 'Купить', why: 'Почему столько', waitingOrders: 'Ждут заказы',
  used: (milli: number, unit: string, months: number) => `За ${counted(months, MONTH_FORMS)} израсходовано ${qtyWithUnit(milli, unit)}`, unused: (months: number) => `За ${counted(months, MONTH_FORMS)} расхода не было`,
  cover: (facts: { readonly perMonthMilli: number; readonly leadDays: number; readonly reviewDays: number; readonly coverMilli: number; readonly unit: string }) =>
    `${qtyWithUnit(facts.perMonthMilli, facts.unit)} в месяц на ${formatDays(facts.leadDays + facts.reviewDays)}: поставка ${formatDays(facts.leadDays)} и ${formatDays(facts.reviewDays)} до следующего заказа – ${qtyWithUnit(facts.coverMilli, facts.unit)}`,
  lead: (days: number, isKnown: boolean) => (isKnown ? `Срок поставки ${formatDays(days)} указан у поставщика` : `Срок поставки не указан, принято ${formatDays(days)}`),
  shelf: (minimum: string, cover: string) => `На полке нужно большее из двух: неснижаемый остаток ${minimum} или расход ${cover}`, openPart: 'Открыть запчасть', price: 'Последняя цена', cost: 'В рублях', supplierCode: 'Номер поставщика', noPrice: 'Цена не известна',
} as const

export const purchaseTexts = {
  title: (number: string) => `Заказ поставщику ${number}`, newTitle: 'Новый заказ поставщику', back: 'К закупке', sub: (supplier: string, warehouse: string) => `${supplier} · ${warehouse}`,
  supplier: 'Поставщик', warehouse: 'Склад', currency: 'Валюта', rate: 'Курс к рублю', rateHint: (currency: string) => `Рублей за 1 ${currency}`, expectedOn: 'Ожидается', incoterms: 'Условия поставки', note: 'Заметка для себя', noteHint: 'В файл для поставщика не попадает',
  lines: 'Строки заказа', part: 'Запчасть', addPart: 'Добавить запчасть', qty: 'Количество', price: 'Цена', sum: 'Сумма', supplierCode: 'Номер поставщика', lineOn: 'К дню', remove: 'Убрать', removeLine: (number: string) => `Убрать ${number}`, removed: (number: string) => `${number} убрана`, takeBack: 'Вернуть', cell: (label: string, number: string) => `${label}, ${number}`,
  noLines: 'Строк нет', noLinesWhy: 'Найдите запчасть по номеру, названию или штрихкоду и добавьте её.', twice: (number: string) => `${number} уже есть в заказе`, waits: (numbers: readonly string[]) => `ждут ${numbers.join(', ')}`,
  total: 'Итого', inRoubles: 'в рублях по курсу', noRate: 'курс не указан', received: 'Получено', cancelled: 'Снято', rest: 'Осталось',
  needsSupplier: 'Выберите поставщика', needsLines: 'добавьте хотя бы одну строку', needsQty: 'Укажите количество', needsPrice: 'Укажите цену',
  save: 'Сохранить черновик', saveFirst: 'сначала сохраните черновик', excel: 'Excel', pdf: 'PDF', language: 'Язык файла', languages: { en: 'английский', en_zh: 'английский и китайский' }, exported: (name: string) => `Файл «${name}» сохранён`,
  noEnglish: (numbers: readonly string[]) => `Нет английского названия: ${numbers.join(', ')}. В файл попадёт русское.`,
  markSent: 'Отметить отправленным', tracking: 'Отправление', receive: 'Принять товар', cancelRest: 'Отменить остаток', cancelDraft: 'Удалить черновик', notSent: 'заказ ещё не отправлен', closed: 'заказ закрыт', isSent: 'заказ уже отправлен',
  sent: (on: string) => `Отправлен ${formatDate(on)}`, lateNote: (on: string) => `Ожидался ${formatDate(on)} и ещё не пришёл.`, closedFor: (reason: string) => `Закрыт: ${reason}`, receipts: 'Приходы', noReceipts: 'Приходов по заказу нет', created: 'Составлен', person: 'Составил', discrepancy: 'расхождение',
  sendDialog: { title: 'Заказ отправлен поставщику', day: 'День отправки', expected: 'Ожидаемый день', why: 'С этого дня запчасти считаются ожидаемыми, строки больше не меняются.', confirm: 'Отметить отправленным', needsDay: 'не указан день отправки' },
  trackingDialog: { title: 'Отправление', carrier: 'Перевозчик', number: 'Номер отправления', expected: 'Ожидаемый день', why: 'Новый день увидят заказы, которые ждут запчасть.', confirm: 'Сохранить' },
  cancelDialog: { title: 'Отменить остаток', draftTitle: 'Удалить черновик', reason: 'Причина', why: 'Что не пришло, больше не ожидается.', draftWhy: 'Черновик останется в списке отменённых.', confirm: 'Отменить', needsReason: 'не указана причина' },
} as const

export const receiptTexts = {
  label: 'Приходы', newReceipt: 'Принять товар', empty: 'Приходов нет', emptyWhy: 'Примите товар по заказу поставщику или без него.', choose: 'Приход не выбран', title: (number: string) => `Приход ${number}`, newTitle: 'Приёмка товара', byOrder: (number: string) => `По заказу ${number}`, back: 'К приходам',
  columns: { number: 'Приход', on: 'Принят', supplier: 'Поставщик', waybill: 'Накладная', purchase: 'По заказу', lines: 'Строк', total: 'Сумма', state: 'Расхождения', person: 'Принял' }, discrepancy: 'есть', asWritten: 'нет', waybillOf: (number: string, on: string) => `${number} от ${formatDate(on)}`,
  supplier: 'Поставщик', warehouse: 'Склад', receivedOn: 'Принят', currency: 'Валюта', rate: 'Курс к рублю', waybill: 'Накладная №', waybillOn: 'от', sender: 'Отправитель', invoice: 'Счёт (инвойс)', contract: 'Договор', customsDeclaration: 'Таможенная декларация', transport: 'Транспорт, пломбы', packageState: 'Состояние упаковки', delivery: 'Документы поставки', head: 'Приход',
  bin: 'Ячейка для товара', faultyBin: 'Ячейка для брака', lineBin: 'Ячейка этой строки', asAll: 'как у всех', scan: 'Сканируйте штрихкод', scanHint: 'Штрихкод прибавляет одну штуку «по факту», число и Enter ставит количество выбранной строке, ячейка выбирается её этикеткой',
  document: 'По документам', documentShort: 'По докум.', actual: 'По факту', faulty: 'Брак', price: 'Цена', part: 'Запчасть', lot: 'Партия', lotOf: (lot: string) => `партия ${lot}`, serials: 'Серийные номера', faultySerials: 'Номера бракованных', serialsHint: 'по одному в строке или сканером', faultyReason: 'В чём брак', ordered: (qty: string) => `в заказе ${qty}`,
  line: 'Строка', lineUnchosen: 'Строка не выбрана', lineUnchosenWhy: 'Выберите строку или отсканируйте запчасть.', allCame: 'Всё пришло по документам', addPart: 'Добавить запчасть', noLines: 'Строк нет', noLinesWhy: 'Отсканируйте запчасть или найдите её по номеру.', remove: 'Убрать', removeLine: (number: string) => `Убрать ${number}`, anotherLot: 'Ещё одна партия',
  summary: 'Расхождения', summaryNone: 'Расхождений нет', summaryOf: { short: 'Недостача', surplus: 'Излишек', faulty: 'Брак' }, linesCount: (count: number) => counted(count, LINE_FORMS), serialsOf: (have: number, need: string) => `номеров ${formatNumber(have)} из ${need}`,
  post: 'Оприходовать', needsSupplier: 'Выберите поставщика', needsQty: 'Укажите количество', needsBin: 'Укажите ячейку', required: 'Заполните', needsRate: 'Укажите курс', needsLines: 'добавьте хотя бы одну строку', reasonNeeded: 'Опишите, в чём брак', lotNeeded: 'Укажите партию',
  scanned: { added: (number: string, qty: string) => `${number}: по факту ${qty}`, set: (number: string, qty: string) => `${number}: по факту ${qty}`, serial: (number: string, serial: string) => `${number}: номер ${serial}`, serialTwice: (serial: string) => `Номер ${serial} уже записан`, bin: (label: string) => `Ячейка ${label}`, wrongBin: (label: string) => `${label}: сюда товар не кладут`, notOrdered: (number: string) => `${number}: в этом заказе такой запчасти нет`, several: (numbers: string) => `Код есть у нескольких запчастей: ${numbers}. Выберите строку сами`, unknown: (code: string) => `Код ${code} не найден`, noLine: 'Сначала выберите строку', order: (number: string) => `${number} – номер заказа, а не запчасти`, failed: 'Код не прочитан, повторите' },
  posted: (number: string) => `Приход ${number} записан`, offered: (count: number) => `Ждут эту запчасть: ${counted(count, ORDER_FORMS)}`, showWaiting: 'Показать, кто ждёт', lines: 'Строки прихода', place: 'Ячейка', papers: 'Акты', noPapers: 'Актов нет', makeAct: 'Составить акт о расхождениях', actNote: 'Товар пришёл с расхождениями: составьте акт.', noDiscrepancy: 'расхождений нет', openPaper: 'Открыть', openPurchase: 'Открыть заказ', movements: 'Движения',
  act: { kinds: { DOC_TORG2: 'ТОРГ-2', DOC_TORG3: 'ТОРГ-3' }, print: 'Напечатать', errors: 'Заполните поля акта', required: 'Заполните поле', timeNeeded: 'Укажите время', elsewhere: (labels: readonly string[]) => `Не заполнено в настройках центра или в карточке сотрудника: ${labels.join(', ')}.`, left: (count: number) => (count === 0 ? 'Всё заполнено' : `Осталось заполнить: ${formatNumber(count)}`), prefilled: 'Заполнено по приходу, можно изменить.', close: 'Закрыть', made: (number: string) => `Акт ${number} напечатан` },
} as const
