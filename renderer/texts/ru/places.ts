import type { RangeProblem } from '#shared/stock/bin-range.ts'
import type { BinPurpose } from '#shared/stock/kinds.ts'
import { counted, formatNumber, type PluralForms } from '#renderer/texts/formats.ts'
import { BIN_PURPOSE_LABELS } from './stock-labels.ts'

const PART_FORMS: PluralForms = { one: 'запчасть', few: 'запчасти', many: 'запчастей', other: 'запчасти' }
const EVIDENCE_FORMS: PluralForms = { one: 'в карантине', few: 'в карантине', many: 'в карантине', other: 'в карантине' }
const UNIT_FORMS: PluralForms = { one: 'изделие', few: 'изделия', many: 'изделий', other: 'изделия' }
const BIN_FORMS: PluralForms = { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' }
const ADD_FORMS: PluralForms = { one: 'ячейку', few: 'ячейки', many: 'ячеек', other: 'ячейки' }

interface Filling { readonly partCount: number; readonly quarantineCount: number; readonly unitCount: number }

/** «MAIN-IN-01 · Полка приёма»; at a partner's, whose. */
export const placeWords = (place: { readonly label: string; readonly name: string; readonly partner: string }): string => [place.label, place.partner === '' ? place.name : place.partner].filter((part) => part !== '').join(' · ')

const RANGE_PROBLEMS: Readonly<Record<RangeProblem, (piece: string) => string>> = {
  bad_code: (piece) => `«${piece}» не подходит: код состоит из латинских букв, цифр и дефисов, до 16 знаков`,
  uneven_ends: (piece) => `«${piece}» не читается: концы ряда отличаются только номером, например A-01…A-20`,
  backwards: (piece) => `«${piece}»: последний номер меньше первого`,
  too_many: (piece) => `«${piece}»: больше 1000 ячеек за один раз не добавить`,
}

export const moveTexts = {
  title: (number: string) => `Переместить изделие ${number}`, purpose: 'Куда', bin: 'Ячейка', partner: 'Партнёр', partnerHint: 'Кому передано изделие', note: 'Пояснение', submit: 'Переместить', takeOut: 'Снять с места',
  choose: 'выберите ячейку', partnerNeeded: 'Укажите партнёра', noBins: 'ячеек нет', scan: 'Ячейку можно отсканировать.', noPlaces: 'Ячеек для изделий нет', noPlacesWhy: 'Добавьте полку приёма или стол в разделе «Склады и ячейки».',
  purposes: (purpose: BinPurpose) => BIN_PURPOSE_LABELS[purpose],
  moved: (number: string, label: string) => `Изделие ${number} перемещено: ${label}`, takenOut: (number: string) => `Изделие ${number} снято с места`, alreadyThere: (number: string, label: string) => `Изделие ${number} уже лежит в ${label}`,
  undo: 'Отменить', offer: (number: string, label: string) => `Переместить изделие ${number} в ${label}?`, accept: 'Переместить', partnerFirst: (label: string) => `${label}: место у партнёра. Откройте заказ и укажите партнёра.`,
} as const

export const unitsTexts = {
  label: 'Изделия по местам', filters: 'Где лежат', unplaced: 'без места', all: 'все', evidence: 'доказательство', evidenceHint: 'Изъято у клиента при возврате денег или замене, хранится до ответа поставщика',
  columns: { number: 'Заказ', device: 'Изделие', serial: 'Серийный номер', customer: 'Клиент', status: 'Этап', place: 'Место', since: 'Лежит с', person: 'Кто переместил' },
  empty: { all: 'Изделий на местах нет', unplaced: 'У каждого изделия есть место', one: (purpose: BinPurpose) => `Нет изделий: ${BIN_PURPOSE_LABELS[purpose]}` },
  emptyWhy: 'Изделие получает место при приёме. Переместить его можно с карточки заказа или сканером: этикетка заказа, затем этикетка ячейки.',
  move: 'Переместить', open: 'Открыть заказ', unchosen: 'выберите изделие', shown: (shown: number, total: number) => `Показаны ${formatNumber(shown)} из ${formatNumber(total)}. Остальные найдутся сканером или поиском.`,
  inHand: (number: string, device: string) => `В руках ${number}, ${device}. Отсканируйте ячейку.`, letGo: 'Отложить', scanHint: 'Сканер: этикетка заказа, затем этикетка ячейки.',
  gone: (number: string) => `Изделие по заказу ${number} уже выдано`,
} as const

export const placesTexts = {
  label: 'Ячейки', warehouses: 'Склады', all: 'все склады', search: 'Найти ячейку', searchHint: 'Код или название', columns: { label: 'Ячейка', name: 'Название', purpose: 'Назначение', filling: 'Что лежит' },
  filling: ({ partCount, quarantineCount, unitCount }: Filling) => [partCount > 0 ? counted(partCount, PART_FORMS) : '', quarantineCount > 0 ? counted(quarantineCount, EVIDENCE_FORMS) : '', unitCount > 0 ? counted(unitCount, UNIT_FORMS) : ''].filter((part) => part !== '').join(', '),
  nothing: 'пусто', closed: 'не используется', closedWarehouse: 'склад не используется', empty: 'Ячеек нет', emptyWhy: 'Добавьте ячейки рядами: A-01…A-20.', notFound: 'Под отбор не подходит ни одна ячейка', notFoundWhy: 'Измените слова поиска или выберите другой склад.',
  add: 'Добавить ячейки', newWarehouse: 'Новый склад', editWarehouse: 'Изменить склад', edit: 'Изменить', print: 'Этикетка', printMany: (count: number) => `Этикетки: ${count}`, printed: (label: string) => `Этикетка ${label} отправлена на печать`, unchosen: 'Ячейка не выбрана', unchosenWhy: 'Выберите ячейку стрелками или отсканируйте её этикетку.',
  side: 'Содержимое ячейки', parts: 'Запчасти', units: 'Изделия клиентов', isEmpty: 'В ячейке пусто', inQuarantine: (qty: string) => `карантин ${qty}`, lot: (lot: string) => `партия ${lot}`, chooseWarehouse: 'выберите один склад',
  warehouse: { titleNew: 'Новый склад', title: (code: string) => `Склад ${code}`, code: 'Код', codeHint: 'Латинские буквы и цифры, до 8 знаков. С него начинаются этикетки ячеек', name: 'Название', isActive: 'Используется', submit: 'Сохранить', saved: 'Склад сохранён', codeWarning: 'После смены кода этикетки всех ячеек склада нужно напечатать заново.' },
  bin: { title: (label: string) => `Ячейка ${label}`, code: 'Код', codeHint: 'Латинские буквы, цифры и дефисы, до 16 знаков', name: 'Название', purpose: 'Назначение', isActive: 'Используется', submit: 'Сохранить', saved: 'Ячейка сохранена', codeWarning: 'После смены кода этикетку ячейки нужно напечатать заново.' },
  adding: {
    title: (name: string) => `Новые ячейки: ${name}`, codes: 'Коды', codesHint: 'Ряд A-01…A-20, список через запятую или каждый код с новой строки', purpose: 'Назначение', submit: (count: number) => (count === 0 ? 'Добавить' : `Добавить ${counted(count, ADD_FORMS)}`),
    preview: (codes: readonly string[]) => (codes.length <= 3 ? codes.join(', ') : `${codes[0] ?? ''}, ${codes[1] ?? ''} … ${codes.at(-1) ?? ''}`), total: (count: number) => counted(count, BIN_FORMS), needed: 'напишите коды ячеек',
    done: (count: number) => `Добавлено: ${counted(count, BIN_FORMS)}`, doneNone: 'Все эти ячейки уже есть', problem: (problem: RangeProblem, piece: string) => RANGE_PROBLEMS[problem](piece),
  },
} as const

export const scanTexts = {
  piece: (serial: string, number: string) => `Серийный номер ${serial}: запчасть ${number}`,
  several: (code: string, count: number) => `Код ${code} подходит к нескольким запчастям: ${count}`,
  unit: (serial: string, model: string) => `Серийный номер ${serial}: ${model}`,
  atIntake: (code: string, what: string) => `Код ${code}: ${what}. Приём уже начат.`,
  bin: (label: string) => `ячейка ${label}`, part: (number: string) => `запчасть ${number}`, parts: 'несколько запчастей',
} as const
