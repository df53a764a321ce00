import { counted, formatDate, formatDayMonth, formatQty } from '#renderer/texts/formats.ts'
import { qtyWithUnit } from './stock-labels.ts'

const PART_FORMS = { one: 'запчасть', few: 'запчасти', many: 'запчастей', other: 'запчасти' } as const
const MONTH_FORMS = { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' } as const

export const partFieldTexts = {
  placeholder: 'Номер, штрихкод, название или модель',
  free: (freeMilli: number, unit: string) => (freeMilli > 0 ? `свободно ${qtyWithUnit(freeMilli, unit)}` : 'свободных нет'),
  insteadOf: (number: string) => `вместо ${number}`,
  unknownCode: (code: string) => `По коду ${code} запчасти нет`,
  severalByCode: (code: string) => `Код ${code} есть у нескольких запчастей: выберите по номеру`,
} as const

export const partsTexts = {
  search: 'Поиск запчасти', searchHint: 'Любой номер, название или модель', list: 'Запчасти', side: 'Выбранная запчасть',
  filters: 'Отбор запчастей', inStock: 'в наличии', belowMinimum: 'ниже минимума', add: 'Новая запчасть', edit: 'Изменить', label: 'Этикетка', reserve: 'Зарезервировать в заказ', shown: (count: number, isWhole: boolean) => (isWhole ? counted(count, PART_FORMS) : `первые ${count}`),
  columns: { number: 'Номер', name: 'Название', onHand: 'Есть', reserved: 'Резерв', free: 'Свободно', expected: 'Ожидается', analogues: 'Аналоги', bins: 'Ячейки' },
  none: 'нет', analogue: 'аналог', empty: 'Нет – заказать или подобрать аналог', emptyWhy: 'По этому номеру, названию или модели в каталоге ничего нет. Заведите запчасть, чтобы заказать её у поставщика.',
  emptyFiltered: 'Под отбор ничего не подходит', emptyFilteredWhy: 'Снимите отбор, чтобы увидеть остальные запчасти.', clearFilters: 'Снять отбор',
  emptyCatalogue: 'Каталог пуст', emptyCatalogueWhy: 'Заведите первую запчасть или загрузите прайс поставщика в разделе «Прайсы и обмен».',
  qty: (qtyMilli: number) => (qtyMilli === 0 ? '–' : formatQty(qtyMilli)),
  expected: (qtyMilli: number, expectedOn: string | null) => (qtyMilli === 0 ? '–' : expectedOn === null ? formatQty(qtyMilli) : `${formatQty(qtyMilli)} · ${formatDayMonth(expectedOn)}`),
} as const

export const partCardTexts = {
  keptUntil: (on: string) => `Хранить до ${formatDate(on)}: срок службы изделий, которые больше не выпускаются`,
  supersededBy: (numbers: string) => `Заменена на ${numbers}`, supersedes: (numbers: string) => `Заменяет ${numbers}`, noSuccessor: 'Заменена, но чем – не указано',
  nothingFree: 'Нет – заказать или взять аналог', takeAnalogue: (number: string, qty: string) => `Свободен аналог ${number}: ${qty}`, waitsFor: (qty: string, on: string | null) => (on === null ? `Ожидается ${qty}` : `Ожидается ${qty} к ${formatDate(on)}`), order: 'Закупка',
  stock: 'Где лежит', onHand: 'Есть', reserved: 'В резерве', free: 'Свободно', expected: 'Ожидается', quarantine: 'В карантине', atSupplier: 'У поставщика', minimum: 'Минимум', salePrice: 'Цена продажи', warranty: 'Гарантия', tracking: 'Учёт',
  months: (count: number) => counted(count, MONTH_FORMS), lot: (lot: string) => `партия ${lot}`, nothingLies: 'На складе нет ни одной.',
  holders: 'Кто держит резерв', deliveries: 'Ожидаемые поставки', noDay: 'день не назван',
  analogues: 'Аналоги и замены', linkKinds: { analogue: 'аналог', superseded_by: 'замена' }, incoming: { analogue: 'аналог', superseded_by: 'прежняя' }, oneWay: 'только вместо этой', instead: 'эта вместо неё', noLinks: 'Аналоги и замены не указаны.', freeOf: (qty: string) => `свободно ${qty}`,
  prices: 'Закупочные цены', noPrices: 'Цен поставщиков пока нет.', addPrice: 'Новая цена', inRoubles: (money: string) => `≈ ${money}`, sources: { manual: 'вручную', price_list: 'прайс', receipt: 'приход' }, earlier: (count: number) => `Показать ещё ${count}`,
  numbers: 'Номера', models: 'Подходит к моделям', noModels: 'Модели не указаны.', serials: 'Серийные номера', more: (count: number) => `и ещё ${count}`, printSerial: (serial: string) => `Этикетка ${serial}`,
  imported: 'из прайса',
} as const

export const priceDialogTexts = {
  title: 'Новая закупочная цена', save: 'Записать цену', supplier: 'Поставщик', currency: 'Валюта', price: 'Цена', rate: 'Рублей за единицу валюты', rateHint: 'Без курса себестоимость не считается', validFrom: 'Действует с', required: 'Заполните поле', hint: 'Прежние цены остаются в истории.',
} as const

export const partEditorTexts = {
  newTitle: 'Новая запчасть',
  groups: { names: 'Номер и названия', stock: 'Учёт', codes: 'Другие номера и штрихкоды', links: 'Аналоги и замены', models: 'Подходит к моделям', photo: 'Фото и примечание' },
  number: 'Номер', nameRu: 'Название', nameEn: 'Название по-английски', nameZh: 'Название по-китайски', unit: 'Единица', tracking: 'Учёт', status: 'Состояние', keptUntilOn: 'Хранить до', keptHint: 'Последний день срока службы изделий', warrantyMonths: 'Гарантия на запчасть', months: 'мес.',
  minStock: 'Минимум на складе', minStockMilli: 'Минимум на складе', salePrice: 'Цена продажи', salePriceMinor: 'Цена продажи', note: 'Примечание', photo: 'Фото', moved: 'по запчасти уже были движения',
  codeKind: 'Вид', code: 'Номер', maker: 'Изготовитель', supplier: 'Поставщик', supplierId: 'Поставщик', addCode: 'Добавить номер', removeCode: 'Убрать номер', noCodes: 'Других номеров нет. Штрихкод можно отсканировать.', scanned: (code: string) => `Штрихкод ${code} добавлен`,
  addLink: 'Добавить аналог или замену', linkKind: 'Что это', twoWay: 'в обе стороны', removeLink: 'Убрать связь', noLinks: 'Не указаны.', itself: 'это она сама', alreadyHere: 'уже в списке',
  linkKinds: { analogue: 'аналог', superseded_by: 'заменена на неё' },
  addModel: 'Добавить модель', removeModel: 'Убрать модель', modelNote: 'Уточнение', modelNoteHint: 'Например: до 2024 года', noModels: 'Не указаны.', required: 'Заполните поле', chooseSupplier: 'Выберите поставщика', negative: 'Не меньше нуля',
} as const
