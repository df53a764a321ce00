import { counted, formatDate, formatDays, formatNumber, type PluralForms } from '#renderer/texts/formats.ts'

const LINE_FORMS: PluralForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }
const PHOTO_FORMS: PluralForms = { one: 'фото', few: 'фото', many: 'фото', other: 'фото' }

export const claimListTexts = {
  label: 'Претензии', newClaim: 'Новая претензия',
  columns: { number: 'Претензия', supplier: 'Поставщик', period: 'Период', lines: 'Строк', total: 'Сумма', notice: 'Уведомить до', answer: 'Ответ до', status: 'Состояние' },
  supplier: 'Поставщик', anySupplier: 'любой', stages: 'Этапы', over: 'Завершены', notFound: 'Таких претензий нет', notFoundWhy: 'Под отбор не подходит ни одна претензия.', showAll: 'Показать все',
  empty: 'Претензий нет', emptyWhy: 'Соберите дефекты поставщика за период в претензию.',
  period: (from: string, to: string) => `${formatDate(from)} – ${formatDate(to)}`,
  sentOn: (date: string) => `Отправлена ${formatDate(date)}`,
  overdue: (date: string) => `${formatDate(date)}, срок истёк`, inDays: (date: string, days: number) => `${formatDate(date)}, ${formatDays(days)}`, today: (date: string) => `${formatDate(date)}, сегодня`,
} as const

export const buildTexts = {
  title: 'Новая претензия', sub: 'Дефекты из экспертизы, карантина и приёмки, которых нет в других претензиях', supplier: 'Поставщик', shipment: 'Поставка', anyShipment: 'любая', from: 'Обнаружены с', to: 'по', remedy: 'Чего требуем', build: 'Составить претензию', back: 'К претензиям',
  nothingChosen: 'не отмечено ни одной строки', noSupplier: 'не выбран поставщик', badPeriod: 'проверьте период', periodReversed: 'Начало периода позже конца', empty: 'За период дефектов нет', emptyWhy: 'Измените период. Сюда попадают заказы с выводом «производственный недостаток», брак из карантина и недостача при приёмке.', emptyFiltered: 'Под отбор не подходит ни одна строка', showAll: 'Показать все',
  filters: 'Отбор строк', filter: { all: 'все', ready: 'готовы', unready: 'не готовы', late: 'срок уведомления истёк' }, byContract: 'Предусмотрено договором', notInContract: 'Сверх договора',
  ofStock: 'склад', side: 'Выбранный дефект', unchosen: 'Строка не выбрана', unchosenWhy: 'Выберите строку стрелками.', qty: 'Количество', price: 'Закупочная цена', lotLabel: 'Партия', held: 'Деталей в карантине',
  chooseSupplier: 'Выберите поставщика', chooseSupplierWhy: 'Здесь появятся дефекты, которые ждут претензии.',
  columns: { order: 'Основание', source: 'Найден', readiness: 'Готовность', checks: 'Проверка', model: 'Модель', sku: 'Артикул поставщика', serial: 'Серийный номер', found: 'Обнаружен', defect: 'Дефект', notice: 'Уведомить до', cost: (currency: string) => `Затраты, ${currency}`, gaps: 'Чего не хватает' },
  ready: 'готово', label: 'Дефекты, которые ждут претензии',
  chosen: (count: number, total: number) => `Отмечено ${formatNumber(count)} из ${formatNumber(total)}`, costs: 'затраты', withGaps: (count: number) => `не готовы ${formatNumber(count)}`, overdue: (count: number) => `срок уведомления истёк у ${formatNumber(count)}`, nearest: 'ближайший срок уведомления',
  photos: (count: number) => counted(count, PHOTO_FORMS), lot: (lot: string) => `партия ${lot}`, mark: 'отметить', openOrder: 'открыть заказ',
  gapsNote: 'Неготовую строку поставщик вправе отклонить',
} as const

export const claimTexts = {
  title: (number: string) => `Претензия ${number}`, notFound: 'Претензии нет', back: 'К претензиям', parts: 'Части претензии', tabs: { lines: 'Строки', shipment: 'Поставка и количества' },
  sub: (supplier: string, period: string, lines: number) => `${supplier} · ${period} · ${counted(lines, LINE_FORMS)}`,
  notice: 'Уведомить до', answer: 'Ответ до', noAnswer: 'со дня отправки', total: 'Сумма', export: 'Выгрузить в Excel', exportAgain: 'Выгрузить заново', saveFile: 'Сохранить последний файл', markSent: 'Отметить отправленной', exported: (name: string) => `Таблица «${name}» сохранена`,
  exportedWithoutPhotos: (name: string) => `Таблица «${name}» сохранена без фото: с ними она больше, чем принимает поставщик. Фото выгружаются отдельным архивом`,
  sentDialog: { title: 'Претензия отправлена', day: 'День отправки', why: 'После этого претензия не меняется, пойдёт срок ответа поставщика.', confirm: 'Отметить отправленной', inFuture: 'День отправки ещё не наступил', needsDay: 'не указан день' },
  frozen: (date: string) => `Отправлена ${date}, изменить нельзя`, frozenReason: 'претензия отправлена', unsaved: 'сначала сохраните изменения',
  columns: { no: '№', order: 'Заказ', model: 'Модель', serial: 'Серийный номер', defect: 'Дефект', remedy: 'Требование', qty: 'Кол-во', sum: (currency: string) => `Сумма, ${currency}`, gaps: 'Готовность', status: 'Состояние' },
  ready: 'готово', line: (no: number) => `Строка ${formatNumber(no)}`, lineEmpty: 'Строка не выбрана', lineEmptyWhy: 'Выберите строку стрелками, Enter переносит в её поля.',
  remedy: 'Чего требуем', qty: 'Количество', unitPrice: 'Цена за штуку', labour: 'Работа', partsCost: 'Запчасти', carriage: 'Перевозка', requested: 'К возмещению', requestedWhy: 'Цена товара, работа, запчасти и перевозка складываются по виду требования.',
  saveNext: 'Сохранить строку', fillFields: 'в поля строки', category: 'Группа и тяжесть', defectRu: 'По-русски', defectEn: 'По-английски', defectZh: 'По-китайски', lot: 'Партия', found: 'Обнаружен', photos: 'Фото', gaps: 'Не хватает', openOrder: 'Открыть заказ', noOrder: 'строка не из заказа',
  shipment: 'Документы поставки', fromShipment: 'Заполнить по поставке', noShipment: 'не выбрана', quantities: 'Отгружено и продано', quantitiesWhy: 'По этим числам считается доля отказов. Пустое количество – доли нет.', addQuantity: 'Добавить артикул и партию', sku: 'Артикул', shippedQty: 'Отгружено, шт.', soldQty: 'Продано, шт.', defects: 'Дефектов', rate: 'Доля, ppm', overNorm: 'Сверх нормы', removeQuantity: 'Убрать', norm: (ppm: number) => `норма договора ${formatNumber(ppm)} ppm`, noNorm: 'норма в договоре не указана', noQuantities: 'Количества не внесены', unknown: '–', sameRow: 'Артикул с этой партией уже есть',
  fields: { purchaseOrder: 'Заказ поставщику', proformaInvoice: 'Проформа', invoiceNumber: 'Инвойс', invoiceOn: 'Дата инвойса', packingList: 'Упаковочный лист', shippedOn: 'Отгружено', waybill: 'Накладная', container: 'Контейнер', seal: 'Пломба', arrivedOn: 'Прибыло', customsDeclaration: 'Таможенная декларация', acceptanceAct: 'Акт приёмки' },
  noLines: 'В претензии нет строк', windowNote: (date: string) => `Последний день уведомления ${date} прошёл. Поставщик вправе отклонить претензию.`,
} as const
