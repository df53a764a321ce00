import { counted, formatNumber, type PluralForms } from '#renderer/texts/formats.ts'

const ORDER_FORMS: PluralForms = { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' }
const MODEL_FORMS: PluralForms = { one: 'модель', few: 'модели', many: 'моделей', other: 'модели' }
const STEP_FORMS: PluralForms = { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' }
const MONTH_FORMS: PluralForms = { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }

/** Words that every form of a record has. */
export const formTexts = {
  save: 'Сохранить', back: 'К списку', reset: 'Сбросить изменения', nothingChanged: 'изменений нет', checkFields: 'Проверьте поля',
  saved: 'Сохранено', keptDraft: 'Есть несохранённые изменения',
  badNumber: 'Число записывается как 1 234,5', badWhole: 'Нужно целое число',
  outOfRange: (min: number, max: number) => {
    if (!Number.isFinite(max)) return `Не меньше ${formatNumber(min)}`
    return Number.isFinite(min) ? `От ${formatNumber(min)} до ${formatNumber(max)}` : `Не больше ${formatNumber(max)}`
  },
  required: 'Заполните поле', yes: 'да', no: 'нет', onePerLine: 'По одному на строке',
  noRight: 'Раздел закрыт для вашей роли', readOnly: 'меняет другая роль',
  rights: (who: string) => `Смотреть ${who}.`,
} as const

export const referenceTexts = {
  title: 'Справочники',
  sections: 'Разделы справочников',
  tabs: { categories: 'Виды изделий', models: 'Модели', customers: 'Клиенты', units: 'Изделия', grounds: 'Основания отказа' },
  russian: 'По-русски', english: 'По-английски', chinese: 'По-китайски', ownName: 'По-русски', otherName: 'По-английски', name: 'Название', code: 'Код',
  codeHint: 'Латиница, цифры, точка, дефис',
  badCode: 'Код – до 40 знаков: латиница, цифры, точка, дефис, подчёркивание',
  unchosen: 'Строка не выбрана', chooseRow: 'Выберите строку стрелками, чтобы увидеть подробности.',
} as const

export const categoryTexts = {
  list: 'Виды изделий', add: 'Новый вид', newTitle: 'Новый вид изделия', empty: 'Видов изделий нет', emptyWhy: 'Без вида изделия нельзя завести модель и чек-лист.',
  columns: { name: 'Вид изделия', code: 'Код', techComplex: 'Технически сложный', steps: 'Шагов чек-листа', models: 'Моделей' },
  sub: (code: string, steps: number) => `${code} · в чек-листе ${counted(steps, STEP_FORMS)}`,
  nameRu: 'Название по-русски', nameEn: 'По-английски', nameZh: 'По-китайски',
  serviceLife: 'Срок службы', months: 'мес.', serviceLifeOf: (count: number) => counted(count, MONTH_FORMS),
  techComplex: 'Технически сложный товар', techComplexWhy: 'По перечню из постановления № 924: после 15 дней вернуть деньги можно не при всяком недостатке',
  loanerExcluded: 'Подменный товар не выдаётся', loanerWhy: 'По перечню из постановления № 2463',
  parts: 'Части вида изделия',
  lists: { checklist: 'Чек-лист', intakeFaults: 'Жалобы при приёме', symptoms: 'Признаки', causes: 'Причины', defects: 'Дефекты', photoSlots: 'Фото', completeness: 'Комплект' },
  addRow: { checklist: 'Добавить шаг', intakeFaults: 'Добавить жалобу', symptoms: 'Добавить признак', causes: 'Добавить причину', defects: 'Добавить дефект', photoSlots: 'Добавить фото' },
  rowOf: { checklist: 'Шаг', intakeFaults: 'Жалоба', symptoms: 'Признак', causes: 'Причина', defects: 'Дефект', photoSlots: 'Фото' },
  emptyList: 'Строк нет', emptyListWhy: { checklist: 'Без шагов инженеру нечего проверять.', intakeFaults: 'Из этих строк приёмщик выбирает жалобу.', symptoms: 'Признаки попадают в акт и в претензию поставщику.', causes: 'Из причин инженер выбирает вывод.', defects: 'Коды дефектов попадают в претензию поставщику.', photoSlots: 'Эти кадры просят снять при приёме.' },
  up: 'Выше', down: 'Ниже', remove: 'Удалить строку', removed: (name: string) => `Строка «${name}» удалена`, undo: 'Вернуть', untitled: 'без названия',
  stepColumns: { no: '№', code: 'Код', name: 'Что проверить', kind: 'Вид', limits: 'Пределы', photo: 'Фото' },
  kind: 'Вид шага', unit: 'Единица', minLimit: 'Нижний предел', maxLimit: 'Верхний предел', wantsPhoto: 'Нужно фото', hint: 'Подсказка инженеру', photoMark: 'нужно',
  limits: (min: number | null, max: number | null, unit: string) => {
    const tail = unit === '' ? '' : ` ${unit}`
    if (min === null && max === null) return unit
    if (min === null) return `до ${formatNumber(max ?? 0)}${tail}`
    return max === null ? `от ${formatNumber(min)}${tail}` : `${formatNumber(min)} … ${formatNumber(max)}${tail}`
  },
  causeClass: 'Класс причины', defectCategory: 'Группа дефекта', severity: 'Тяжесть', photoName: 'Что снять',
  completeness: 'Что проверить при приёме', reorderHint: 'переставить', locked: 'меняют руководитель и администратор',
  badLimits: 'Нижний предел больше верхнего', codeTwice: (code: string) => `Код «${code}» уже есть в этом списке`,
  fieldAt: (list: string, position: number) => `${list} ${position}`,
} as const

export const modelTexts = {
  list: 'Модели', add: 'Новая модель', newTitle: 'Новая модель', search: 'Найти модель', searchHint: 'Марка, название или артикул', anyCategory: 'Все виды', category: 'Вид изделия',
  empty: 'Моделей не найдено', emptyWhy: 'Измените поиск или заведите новую модель.', shown: (count: number, limit: number) => (count < limit ? counted(count, MODEL_FORMS) : `показаны первые ${formatNumber(limit)}, уточните поиск`),
  columns: { brand: 'Марка', name: 'Модель', sku: 'Артикул', category: 'Вид', supplier: 'Поставщик', supplierSku: 'Артикул поставщика', warranty: 'Гарантия, мес.', price: 'Закупка' },
  brand: 'Марка', brandHint: 'Новая марка заведётся сама', name: 'Модель', nameEn: 'Название по-английски', nameZh: 'По-китайски', sku: 'Артикул', supplier: 'Поставщик', noSupplier: 'Не указан', supplierSku: 'Артикул поставщика',
  warrantyMonths: 'Гарантия', serviceLifeMonths: 'Срок службы', months: 'мес.', techComplex: 'Технически сложный товар', techComplexFrom: (isComplex: boolean) => (isComplex ? 'Вид изделия в перечне технически сложных' : 'Вида изделия нет в перечне технически сложных'),
  price: 'Закупочная цена', currency: 'Валюта', kit: 'Комплект', kitHint: 'По одному предмету на строке',
  groups: { goods: 'Товар', terms: 'Сроки', supply: 'Поставщик' },
  chooseCategory: 'Выберите вид изделия',
} as const

export const customerTexts = {
  list: 'Клиенты', search: 'Найти клиента', searchHint: 'Телефон или начало имени', add: 'Новый клиент', empty: 'Клиентов не найдено', emptyWhy: 'Проверьте номер или имя. Новый клиент обычно заводится при приёме.',
  columns: { name: 'Клиент', phone: 'Телефон', kind: 'Кто', orders: 'Заказов', last: 'Последний' },
  newTitle: 'Новый клиент', kind: 'Кто', fullName: 'Фамилия, имя, отчество', organisationName: 'Название организации', phones: 'Телефоны', phonesHint: 'По одному на строке; первый – основной',
  inn: 'ИНН', email: 'Эл. почта', address: 'Адрес', representative: 'Представитель', notifyBy: 'Как сообщать', note: 'Заметка',
  badPhone: (phone: string) => `Номер «${phone}» не распознан`, badInn: 'Контрольные цифры не сходятся',
  orders: 'Заказы клиента', orderCount: (count: number) => counted(count, ORDER_FORMS), lastOn: (date: string) => `последний ${date}`, noOrders: 'Заказов не было', openOrders: 'Последние заказы', matches: 'По номеру телефона', moreOrders: (count: number) => `всего ${counted(count, ORDER_FORMS)}`,
} as const

export const unitTexts = {
  serial: 'Серийный номер или IMEI', find: 'Найти', hint: 'Наберите или сканируйте номер', emptyTitle: 'Изделие не выбрано', emptyWhy: 'Введите серийный номер и нажмите Enter.',
  unknown: (serial: string) => `Изделие ${serial} в сервисе не было`, unknownWhy: 'Проверьте номер или оформите приём.', intake: 'Оформить приём',
  lookAlikes: 'Похожие русские буквы заменены латинскими', imei: 'Контрольная цифра IMEI не сходится, проверьте номер',
  open: (number: string) => `Сейчас в сервисе: заказ ${number}`, openOrder: 'Открыть заказ', repeat: 'Повторное обращение по гарантии',
  facts: { model: 'Модель', category: 'Вид', sku: 'Артикул', warranty: 'Гарантия', warrantyEnds: 'Гарантия до', repairDays: 'Дней в ремонте по гарантии', techComplex: 'Технически сложный', lastCustomer: 'Последний клиент' },
  sale: 'Продажа и поставка', soldOn: 'Дата продажи', seller: 'Продавец', saleDocument: 'Документ о покупке', pricePaid: 'Цена покупки', warrantyCard: 'Гарантийный талон', lot: 'Партия', madeOn: 'Изготовлено', invoice: 'Инвойс или заказ поставщику',
  history: 'История ремонтов', noHistory: 'Ремонтов не было', closed: (date: string) => `выдано ${date}`, notClosed: 'не выдано',
  columns: { number: 'Заказ', accepted: 'Принято', closed: 'Выдано', defect: 'Неисправность', status: 'Этап', decision: 'Решение' },
} as const

export const groundTexts = {
  list: 'Основания отказа', empty: 'Оснований нет', emptyWhy: 'Они заводятся при первом запуске программы.', note: 'Отказ без доказательства из этого перечня программа не примет.',
  columns: { code: 'Код', name: 'Основание', photo: 'Фото', measurement: 'Измерение', clause: 'Пункт правил' },
  needed: 'нужно', neededHe: 'нужен', names: 'Названия', evidence: 'Какие доказательства нужны', validWhen: 'Когда действует', conclusion: 'Вывод для акта', placeToFill: '…',
} as const
