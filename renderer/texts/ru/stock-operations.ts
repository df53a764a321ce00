import { counted, formatDays, formatQty, type PluralForms } from '#renderer/texts/formats.ts'
import { PIECES_PROBLEMS, qtyWithUnit } from './stock-labels.ts'

const RECORD_FORMS: PluralForms = { one: 'запись', few: 'записи', many: 'записей', other: 'записи' }
const MOVE_FORMS: PluralForms = { one: 'движение', few: 'движения', many: 'движений', other: 'движения' }
const BALANCE_FORMS: PluralForms = { one: 'остаток', few: 'остатка', many: 'остатков', other: 'остатка' }
const DIFFERENCE_FORMS: PluralForms = { one: 'расхождение', few: 'расхождения', many: 'расхождений', other: 'расхождения' }

export const ledgerTexts = {
  grid: 'Движения', part: 'Запчасть', warehouse: 'Склад', anyWarehouse: 'Все склады', kind: 'Вид', anyKind: 'Все виды', clear: 'Снять отбор',
  columns: { at: 'Когда', kind: 'Что', part: 'Запчасть', place: 'Место', change: 'Количество', reserve: 'Резерв', after: 'Остаток', document: 'Документ', person: 'Кто', reason: 'Основание' },
  signed: (qtyMilli: number) => (qtyMilli === 0 ? '' : `${qtyMilli > 0 ? '+' : '−'}${formatQty(Math.abs(qtyMilli))}`),
  inState: { quarantine: 'карантин', atSupplier: 'у поставщика' },
  lot: (lot: string) => `партия ${lot}`,
  empty: { title: 'Движений ещё нет', why: 'Каждый приход, выдача, перемещение и списание появится здесь отдельной строкой.' },
  emptyFilter: { title: 'По этому отбору движений нет', why: 'Измените запчасть, склад или вид движения.' },
  open: 'Открыть документ', noDocument: 'у движения нет документа', unchosen: 'выберите движение',
  reconcile: 'Сверить остатки', reconcileTitle: 'Пересчитать все остатки, резервы и карантин по движениям',
  whole: (movementCount: number, balanceCount: number) => `Остатки сходятся с движениями: ${counted(movementCount, MOVE_FORMS)}, ${counted(balanceCount, BALANCE_FORMS)}.`,
  broken: (count: number) => `Найдено ${counted(count, DIFFERENCE_FORMS)}. Не исправляйте остатки вручную: сначала найдите причину в движениях и журнале.`,
  difference: { part: 'Запчасть', what: 'Что не сходится', place: 'Место', balance: 'Учтено', ledger: 'По движениям' },
  what: { on_hand: 'остаток', reserved: 'резерв', quarantine: 'карантин', at_supplier: 'у поставщика', bin: 'ячейка', serials: 'серийные номера', order_part: 'строка заказа', evidence: 'записи карантина' },
  closeVerdict: 'Скрыть', differences: 'Расхождения',
} as const

export const quarantineTexts = {
  grid: 'Карантин', states: 'Состояние', all: 'Все', supplier: 'Поставщик', anySupplier: 'Все поставщики',
  columns: { part: 'Запчасть', serial: 'Серийный номер', qty: 'Кол-во', state: 'Состояние', place: 'Где', age: 'Дней', reason: 'Причина', document: 'Откуда', supplier: 'Поставщик', sent: 'Отправлено' },
  lot: (lot: string) => `партия ${lot}`,
  age: (dayCount: number) => formatDays(dayCount), sent: (on: string, waybill: string) => (waybill === '' ? on : `${on}, ${waybill}`),
  empty: { title: 'В карантине пусто', why: 'Бракованная деталь попадает сюда из приёмки, из заказа или кнопкой «В карантин» в карточке запчасти и лежит отдельно, пока не ответит поставщик.' },
  emptyFilter: { title: 'По этому отбору записей нет', why: 'Выберите другое состояние или поставщика.' },
  choose: 'Выберите запись, чтобы переместить, отправить поставщику, вернуть в продажу или списать. Несколько отмеченных отправляются одной накладной.', unchosen: 'выберите запись', severalChosen: 'отмечено несколько: снимите отметки', wrongState: (label: string) => `запись – ${label}`, unlike: 'отметьте только то, что лежит в карантине',
  move: 'Переместить', send: 'Отправить поставщику', back: 'Вернулось', release: 'Вернуть в продажу', writeOff: 'Списать', openOrder: 'Открыть заказ',
  titles: { move: 'Переместить в карантине', send: 'Отправить поставщику', back: 'Вернулось от поставщика', release: 'Вернуть в продажу', writeOff: 'Списать' },
  whatIt: (part: string, serial: string, qtyMilli: number, unit: string) => `${part}${serial === '' ? '' : `, № ${serial}`}, ${qtyWithUnit(qtyMilli, unit)}`,
  many: (count: number) => counted(count, RECORD_FORMS),
  toQuarantine: 'Ячейка карантина', toShelf: 'Ячейка для продажи', needsSupplier: 'выберите поставщика', needsDay: 'укажите дату', sentOn: 'Дата отправки', waybill: 'Накладная или трек-номер',
  releaseWhy: 'Деталь снова будет продаваться. Основание останется в движениях.', backWhy: 'Деталь остаётся доказательством: дальше её возвращают в продажу или списывают.', writeOffWhy: 'Запись закроется. Вернуть её нельзя.',
  done: { move: 'Перемещено', send: (count: number) => `Отправлено поставщику: ${counted(count, RECORD_FORMS)}`, back: 'Возвращено в карантин', release: 'Возвращено в продажу', writeOff: 'Списано' },
  keys: { move: 'Переместить запись карантина', send: 'Отправить отмеченное поставщику' },
} as const

export const operationTexts = {
  transfer: 'Переместить', writeOff: 'Списать', setAside: 'В карантин', correct: 'Исправить остаток', nothingHere: 'в ячейках пусто',
  titles: { transfer: (number: string) => `Переместить ${number}`, writeOff: (number: string) => `Списать ${number}`, setAside: (number: string) => `${number}: в карантин`, correct: (number: string) => `Исправить остаток ${number}` },
  from: 'Из ячейки', to: 'В ячейку', bin: 'Ячейка', qty: 'Количество', qtyBad: 'Введите число больше нуля, например 2 или 0,5', lot: 'Партия', serials: 'Серийные номера', serialsTyped: 'Серийные номера, по одному в строке',
  reason: 'Основание', note: 'Пояснение', supplier: 'Поставщик', noSupplier: 'Не указан', direction: 'Что сделать', add: 'Прибавить', take: 'Убавить',
  correctWhy: 'Исправление записывается отдельным движением с основанием. Для сверки всего склада есть инвентаризация.',
  cell: (label: string, lot: string, qtyMilli: number, unit: string) => [label, ...(lot === '' ? [] : [`партия ${lot}`]), qtyWithUnit(qtyMilli, unit)].join(' · '),
  bins: (label: string, name: string) => (name === '' ? label : `${label} · ${name}`),
  freeIn: (warehouse: string, freeMilli: number, reservedMilli: number, unit: string) => `${warehouse}: свободно ${qtyWithUnit(freeMilli, unit)}${reservedMilli === 0 ? '' : `, в резерве ${qtyWithUnit(reservedMilli, unit)}`}`,
  needs: { from: 'выберите ячейку', to: 'выберите, куда', reason: 'укажите основание', qty: 'укажите количество' }, problems: PIECES_PROBLEMS,
  done: { transfer: 'Перемещено', writeOff: 'Списано', setAside: 'Отправлено в карантин', correct: 'Остаток исправлен' },
  scan: 'Ячейку и серийный номер можно отсканировать.',
} as const
