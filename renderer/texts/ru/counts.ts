import { counted, formatNumber, formatQty, type PluralForms } from '#renderer/texts/formats.ts'
import { qtyWithUnit } from './stock-labels.ts'

const CELL_FORMS: PluralForms = { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' }
const LINE_FORMS: PluralForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }
const POSITION_FORMS: PluralForms = { one: 'позиция', few: 'позиции', many: 'позиций', other: 'позиции' }
const MOVEMENT_FORMS: PluralForms = { one: 'движение', few: 'движения', many: 'движений', other: 'движения' }

export const countListTexts = {
  label: 'Инвентаризации', start: 'Начать инвентаризацию', empty: 'Инвентаризаций ещё не было',
  emptyWhy: 'Выберите склад и ячейки. Считать могут несколько человек сразу, склад при этом работает.',
  columns: { number: 'Номер', warehouse: 'Склад', status: 'Состояние', progress: 'Посчитано ячеек', differences: 'Расхождений', started: 'Начата', person: 'Начал', note: 'Примечание' },
  progress: (done: number, all: number) => `${formatNumber(done)} из ${formatNumber(all)}`,
} as const

export const startTexts = {
  title: 'Новая инвентаризация', warehouse: 'Склад', scope: 'Ячейки', all: 'Все ячейки для запчастей', chosen: 'Только выбранные', note: 'Примечание', notePlaceholder: 'Годовая, выборочная, при смене кладовщика',
  confirm: 'Начать', bins: 'Ячейки склада', columns: { bin: 'Ячейка', name: 'Название' }, noBins: 'На складе нет ячеек для запчастей', noBinsWhy: 'Заведите их в разделе «Склады и ячейки».',
  needsWarehouse: 'выберите склад', needsBins: 'отметьте ячейки', chosenCount: (count: number) => `Отмечено: ${counted(count, CELL_FORMS)}`,
} as const

export const countTexts = {
  title: (number: string) => `Инвентаризация ${number}`, back: 'К списку', sections: 'Ячейки и расхождения', tabs: { cells: 'Ячейки', differences: 'Расхождения' },
  progress: 'Посчитано', progressOf: (done: number, all: number) => `${formatNumber(done)} из ${counted(all, CELL_FORMS)}`,
  next: 'Считать следующую ячейку', nothingLeft: 'все ячейки посчитаны или в работе', export: 'Excel', approve: 'Утвердить', cancel: 'Отменить', ended: 'инвентаризация закончена',
  cellsLabel: 'Ячейки инвентаризации', columns: { bin: 'Ячейка', state: 'Состояние', person: 'Считает', positions: 'Позиций', differences: 'Расхождений', note: 'Что дальше' },
  recount: (count: number) => `Пересчитать отмеченные: ${formatNumber(count)}`, recountNone: 'Пересчитать отмеченные', noneMarked: 'отметьте ячейки, которые уже считали',
  rule: 'Пересчитывает другой участник, если считают несколько человек. Незаконченный счёт при пересчёте отбрасывается.',
  round: (round: number) => `счёт ${formatNumber(round)}`, moved: 'были движения – пересчитать', resume: 'продолжить', begin: 'начать счёт', look: 'готово', busy: (person: string) => `считает ${person}`,
  saved: (fileName: string) => `Файл сохранён: ${fileName}`, closedBy: 'Закончил', reason: 'Основание', blind: 'Счёт слепой: остатки по учёту не показаны.',
} as const

export const differenceTexts = {
  label: 'Расхождения с учётом', empty: 'Расхождений нет', emptyWhy: 'Посчитанное совпало с учётом. Ячейки, которые ещё не закрыты, сюда не попадают.',
  columns: { bin: 'Ячейка', number: 'Номер', name: 'Наименование', book: 'По учёту', counted: 'Факт', difference: 'Разница', shortage: 'Недостача, ₽', surplus: 'Излишек, ₽', what: 'Подробности', person: 'Считал' },
  totals: { lines: (count: number) => counted(count, LINE_FORMS), shortage: 'Недостачи', surplus: 'Излишки', unknown: (count: number) => `без известной цены: ${counted(count, POSITION_FORMS)}` },
  lot: (lot: string) => `партия ${lot}`, missing: (serials: string) => `нет ${serials}`, found: (serials: string) => `найдены ${serials}`, moved: 'пересчитать: были движения', unknownCost: 'нет цены', plus: (qty: string) => `+${qty}`,
  recount: (count: number) => `Пересчитать ячейки отмеченных строк: ${formatNumber(count)}`, recountNone: 'Пересчитать ячейки отмеченных строк', noneMarked: 'отметьте строки',
} as const

export const reasonTexts = {
  reason: 'Основание', recount: { title: 'Пересчитать ячейки', confirm: 'Пересчитать', placeholder: 'Почему нужен ещё один счёт' },
  approve: { title: 'Утвердить расхождения', confirm: 'Утвердить', placeholder: 'Номер приказа, решение комиссии, причина расхождений', why: 'Каждое расхождение станет движением с этим основанием. Отменить утверждение нельзя.' },
  cancel: { title: 'Отменить инвентаризацию', confirm: 'Отменить инвентаризацию', placeholder: 'Почему отменяется', why: 'Остатки не изменятся. Посчитанное останется в записях.', keep: 'Не отменять' },
  needsReason: 'укажите основание', approved: (count: number) => (count === 0 ? 'Утверждено, расхождений нет' : `Утверждено: ${counted(count, MOVEMENT_FORMS)}`), cells: (bins: readonly string[]) => bins.join(', '),
} as const

export const countingTexts = {
  back: 'К ячейкам', field: 'Код или количество', hint: 'Сканируйте этикетку – добавится одна штука. Число и Enter – ещё столько же к последней запчасти, с минусом – убрать.',
  hintCode: 'Enter – найти по коду', hintAdd: (qtyMilli: number, unit: string, number: string) => `Enter – ещё ${qtyWithUnit(qtyMilli, unit)} к ${number}`, hintTake: (qtyMilli: number, unit: string, number: string) => `Enter – убрать ${qtyWithUnit(qtyMilli, unit)} из ${number}`,
  nothing: 'Сканируйте первую запчасть', nothingWhy: 'Счёт слепой: остаток по учёту не показан.', soFar: 'посчитано', change: (qtyMilli: number) => (qtyMilli > 0 ? `+${formatQty(qtyMilli)}` : `\u2212${formatQty(-qtyMilli)}`), lot: (lot: string) => `Партия ${lot}`,
  one: 'Ещё одна', less: 'Убрать одну', changeLot: 'Другая партия', dropSerial: (serial: string) => `Убрать ${serial}`, serials: 'Серийные номера',
  done: 'Готово', empty: 'Ничего не посчитано. Ячейка пуста?', emptyYes: 'Да, пуста', list: 'Посчитано в ячейке', columns: { number: 'Номер', name: 'Наименование', lot: 'Партия', qty: 'Количество' },
  listEmpty: 'Пока ничего', listEmptyWhy: 'Здесь появится всё, что отсканировано.', rest: 'Осталось', cell: 'Ячейка', round: 'Счёт', recountReason: 'Причина пересчёта',
  begin: 'Начать счёт', beginTitle: (bin: string) => `Ячейка ${bin}`, beginWhy: 'Пока вы считаете, другие эту ячейку не откроют. Склад может работать.',
  busyTitle: (person: string) => `Эту ячейку считает ${person}`, busyWhy: 'Если человек ушёл, попросите кладовщика или руководителя назначить пересчёт.',
  closedTitle: (bin: string) => `Ячейка ${bin} посчитана`, nextIs: (bin: string) => `Следующая – ${bin}`, noNext: 'Свободных ячеек больше нет.', countNext: (bin: string) => `Считать ${bin}`, endedTitle: 'Инвентаризация закончена', endedWhy: 'Изменить посчитанное нельзя.',
  misses: 'Не записано', missesWhy: 'Эти коды не посчитаны.', retry: 'Повторить', forget: 'Убрать из списка', forgetOf: (code: string) => `Убрать ${code} из списка`, retryOf: (code: string) => `Повторить ${code}`,
  noBySerial: (number: string) => `${number} учитывается по серийным номерам: сканируйте номер каждой штуки.`, unanswered: 'Вопрос остался без ответа.',
} as const

export const questionTexts = {
  several: (code: string) => `Код ${code} подходит к нескольким запчастям. Какая это?`, found: (serial: string, number: string) => `Номера ${serial} нет в учёте. Записать как найденный: ${number}?`, foundYes: 'Записать как найденный',
  lot: (number: string) => `${number}: какая партия?`, lotField: 'Партия', lotYes: 'Записать', lotNeeded: 'укажите партию', serial: (number: string) => `${number}: сканируйте серийный номер каждой штуки.`, switchTo: (bin: string) => `Перейти к ячейке ${bin}?`, switchWhy: 'Эта ячейка останется открытой за вами.', switchYes: 'Перейти', no: 'Нет', here: (bin: string) => `Вы уже в ячейке ${bin}.`,
} as const
