import type { ExchangeCounts } from '#shared/contract/exchange.ts'
import type { ExchangeKind } from '#shared/stock/exchange-fields.ts'
import type { ExchangeQuestion } from '#shared/stock/exchange-item.ts'
import { EXCHANGE_FIELD_NAMES_RU, EXCHANGE_PROBLEM_TEXTS_RU } from '#shared/stock/exchange-words.ts'
import { counted, formatNumber, plural, type PluralForms } from '#renderer/texts/formats.ts'

const ROW_FORMS: PluralForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }
const PART_FORMS: PluralForms = { one: 'запчасть', few: 'запчасти', many: 'запчастей', other: 'запчасти' }
const COLUMN_FORMS: PluralForms = { one: 'столбец', few: 'столбца', many: 'столбцов', other: 'столбца' }

export const EXCHANGE_KIND_LABELS: Readonly<Record<ExchangeKind, string>> = { prices: 'Прайс поставщика', stock: 'Остатки', commerceml: '1С' }

export const exchangeTexts = {
  title: 'Прайсы и обмен',
  what: 'Что загрузить', supplier: 'Поставщик', supplierHint: 'Цены из 1С – закупочные этого поставщика; без него – цены продажи', noSupplier: 'без поставщика', warehouse: 'Склад', takesStock: 'Загрузить и остатки', choose: 'Выбрать файл', other: 'Другой файл', back: 'К столбцам', check: 'Проверить', commit: 'Загрузить',
  supplierNeeded: 'не указан поставщик', warehouseNeeded: 'не указан склад', sending: 'Файл передаётся в программу', opening: 'Файл открывается', checking: 'Файл проверяется', committing: 'Данные записываются. Либо загрузится всё, либо ничего.',
  limits: 'Прайс или остатки – Excel, OpenDocument или CSV до 50 000 строк, названия столбцов в первой строке. Обмен с 1С – архив или файл CommerceML 2. До подтверждения ничего не меняется.',
  history: 'Загрузки', historyEmpty: 'Загрузок ещё не было', historyEmptyWhy: 'Здесь останется каждая проверка и каждая загрузка: кто, когда и что изменил.',
  columns: { at: 'Когда', kind: 'Что', supplier: 'Поставщик', file: 'Файл', person: 'Кто', fresh: 'Новых', changed: 'Изменено', wrong: 'Не принято', status: 'Состояние' },
  status: { checked: 'проверен', committed: 'загружен', undone: 'отменён' } as const,
  about: { checked: 'Файл только проверен, ничего не менялось.', committed: 'Данные из файла загружены.', undone: 'Загрузка отменена целиком.' } as const,
  undo: 'Отменить загрузку', undoTitle: (fileName: string) => `Отменить загрузку файла «${fileName}»?`, keep: 'Оставить', undone: (count: number) => (count === 0 ? 'Загрузка отменена, прежние данные возвращены.' : `Загрузка отменена, ${plural(count, { one: 'убрана', few: 'убраны', many: 'убрано', other: 'убрано' })} ${counted(count, PART_FORMS)}.`),
  undoWhat: ['Новые запчасти удаляются вместе с номерами. Если их остатки уже были на складе, запчасть останется как снятая с учёта.', 'Цены отзываются, изменённые номера и наименования возвращаются.', 'Начальные остатки списываются встречными движениями: движения не удаляются.', 'Если с этими запчастями уже работали, программа откажет и ничего не изменит.'],
  done: (counts: ExchangeCounts) => `Загружено. ${[['Новых', counts.fresh], ['Изменено', counts.changed], ['Без изменений', counts.same]].flatMap(([words, count]) => (count === 0 ? [] : [`${words}: ${formatNumber(Number(count))}.`])).join(' ')}`,
  total: 'Всего строк', counts: { total: 'Всего строк', fresh: 'Новых', changed: 'Изменится', same: 'Без изменений', wrong: 'Не принято' } as const, countsLabel: 'Что в файле',
  nothing: 'нет новых и изменённых строк', unanswered: 'в файле не всё ясно', summary: (rowCount: number, columnCount: number) => `${counted(rowCount, ROW_FORMS)}, ${counted(columnCount, COLUMN_FORMS)}`,
  undoable: 'Загрузку можно отменить целиком, пока с этими запчастями не работали.',
} as const

export const exchangeMappingTexts = {
  table: 'Какой столбец куда загружается', field: 'Поле', column: 'Столбец файла', sample: 'Что в этом столбце', columnOf: (field: string) => `Столбец для поля «${field}»`, none: 'не загружать', blank: 'в первых строках пусто',
  remembered: 'Столбцы расставлены как в прошлый раз.', guessed: 'Столбцы подобраны по названиям. Проверьте их по значениям справа.', unknown: 'По названиям не узнан ни один столбец. Укажите столбцы сами.', importedBefore: (on: string) => `Этот файл уже загружался ${on}.`,
  reading: 'Как читать файл', currency: 'Валюта цен', currencyHint: 'Если в файле нет своей', fromFile: 'указана в файле', rate: 'Курс, руб. за единицу', rateHint: 'Без курса себестоимость в рублях неизвестна', decimals: 'Дробный знак', decimalChoice: { ask: 'Спросить', dot: 'Точка', comma: 'Запятая' } as const,
  createsParts: 'Создавать новые запчасти', createsPartsWhy: 'Иначе неизвестные строки попадут в непринятые',
  reasons: { no_key_column: 'не указан столбец с номером или кодом', no_price_column: 'не указан столбец с ценой', no_qty_column: 'не указан столбец с количеством', no_bin_column: 'не указан столбец с ячейкой', column_used_twice: 'один столбец в двух полях', no_such_column: 'столбца нет в файле' } as const,
} as const

export const exchangeCheckedTexts = {
  views: { changes: 'Изменение цен', problems: 'Не приняты' } as const, view: 'Что показать',
  part: 'Номер', name: 'Наименование', before: 'Было', after: 'Станет', change: 'Изменение', otherCurrency: 'другая валюта', dearer: 'дороже', cheaper: 'дешевле',
  percent: (percent: number) => `${percent > 0 ? '+' : '−'}${formatNumber(Math.abs(percent))} %`,
  changed: (dearer: number, cheaper: number) => `Дороже: ${formatNumber(dearer)}. Дешевле: ${formatNumber(cheaper)}.`, largest: 'Сначала самые большие изменения.',
  noChanges: 'Цены известных запчастей не меняются', noChangesWhy: 'Здесь видно, что подорожало и подешевело по сравнению с последней ценой этого поставщика.',
  rowNo: 'Строка', field: 'Поле', reason: 'Что не так', value: 'В файле', allTaken: 'Все строки приняты', allTakenWhy: 'В файле нет строк, которые нужно исправить.', problems: 'Почему строки не приняты',
  priceType: 'Вид цен', checkAgain: 'Проверить ещё раз',
} as const

/** A question about the file in words, with where it is answered. */
export function questionText({ code, detail }: ExchangeQuestion): string {
  switch (code) {
    case 'currency': return 'В какой валюте цены? В файле она не указана. Вернитесь к столбцам и укажите валюту.'
    case 'decimals': return `Непонятно, что значит «${detail}»: тысяча или дробь. Вернитесь к столбцам и укажите дробный знак.`
    case 'shifted': return `Похоже, столбцы сдвинуты: там, где должно стоять число, стоит «${detail}». Проверьте файл и выбор столбцов.`
    case 'price_type': return 'В файле несколько видов цен. Укажите, какой загрузить.'
    case 'rate': return `Не указан курс (${detail}). Цены загрузятся, но себестоимость в рублях останется неизвестной.`
    default: return code satisfies never
  }
}

export const exportTexts = {
  title: 'Выгрузка', stock: 'Остатки запчастей', hasPrices: 'С ценами', excel: 'Excel', csv: 'CSV', oneC: 'Для 1С', hasStock: 'С остатками', oneCWhy: 'Каталог и предложения CommerceML 2 одним архивом.', saved: (fileName: string) => `Файл «${fileName}» сохранён`, all: 'все склады',
} as const

export const exchangeProblemField = (field: string): string => (EXCHANGE_FIELD_NAMES_RU as Readonly<Record<string, string>>)[field] ?? field
export const exchangeProblemReason = (code: string): string => (EXCHANGE_PROBLEM_TEXTS_RU as Readonly<Record<string, string>>)[code] ?? code
