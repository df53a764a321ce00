import type { OldPart, OrderPart } from '#shared/contract/stock.ts'
import { counted, formatAmount, formatDayMonth } from '#renderer/texts/formats.ts'
import type { OrderStatus } from '#shared/orders/status.ts'
import { STATUS_LABELS } from './labels.ts'
import { qtyWithUnit } from './stock-labels.ts'

/** Where the part taken out went, as the story of the order says it. */
export const OLD_PART_WORDS: Readonly<Record<string, (serial: string) => string>> = {
  quarantine: (serial) => `Снята${serial}, в карантин`, customer: (serial) => `Снята${serial}, отдана клиенту`, scrapped: (serial) => `Снята${serial}, утилизирована`, none: () => 'Снятой детали нет',
}
/** Why an order gave its parts up, where it was no decision. */
export const RELEASE_REASONS: Readonly<Record<string, string>> = { consent_refused: 'клиент не согласен со сметой', new_version: 'новая версия экспертизы', new_demand: 'новое требование клиента' }

export const OLD_PART_LABELS: Readonly<Record<OldPart['kind'], string>> = { quarantine: 'В карантин', customer: 'Отдана клиенту', scrapped: 'Утилизирована', none: 'Не снималась' }

const expectedWords = ({ expectedMilli, expectedOn }: OrderPart): string => (expectedOn === null ? (expectedMilli > 0 ? 'в пути, день неизвестен' : 'срок поставки неизвестен') : `ожидается ${formatDayMonth(expectedOn)}`)

export const orderPartTexts = {
  title: 'Запчасти со склада',
  table: 'Запчасти заказа',
  empty: 'Запчасти со склада не нужны или ещё не выбраны',
  columns: { part: 'Запчасть', qty: 'Кол-во', price: 'Цена, ₽' },
  qty: qtyWithUnit, amount: formatAmount,
  noPrice: 'цена не указана',
  state: {
    draft: 'черновик, не зарезервирована',
    reserved: (line: OrderPart) => `в резерве ${line.reservedMilli === line.qtyMilli ? '' : `${qtyWithUnit(line.reservedMilli, line.unit)} из `}${qtyWithUnit(line.qtyMilli, line.unit)}, ${line.reservations.map((one) => one.warehouse).join(' + ')}`,
    waits: (line: OrderPart) => `ждёт ${qtyWithUnit(line.waitingMilli, line.unit)}, ${expectedWords(line)}`,
    issued: (line: OrderPart) => (line.issuedMilli === line.qtyMilli ? 'выдано' : `выдано ${qtyWithUnit(line.issuedMilli, line.unit)}`),
    free: (line: OrderPart) => `свободно ${qtyWithUnit(line.freeMilli, line.unit)}`,
  },
  analogue: (number: string, freeMilli: number, unit: string) => `аналог ${number}: свободно ${qtyWithUnit(freeMilli, unit)}`,
  takeAnalogue: (number: string) => `Взять ${number}`,
  analogueTaken: (number: string) => `Вместо этой запчасти добавлена ${number}`,
  confirm: 'Подтвердить', reserve: 'Зарезервировать', issue: 'Выдать', release: 'Снять резерв', change: 'Изменить', drop: 'Отказаться', dropQuestion: 'Отказаться от запчасти?',
  wrongStage: (status: OrderStatus) => `сейчас этап «${STATUS_LABELS[status]}»`,
  noneFree: 'свободных нет', nothingToIssue: 'нечего выдавать', undo: 'Отменить', undone: 'Отменено в заказе',
  confirmed: (reservedMilli: number, waitingMilli: number, unit: string) => (waitingMilli === 0 ? `Зарезервировано ${qtyWithUnit(reservedMilli, unit)}` : `Зарезервировано ${qtyWithUnit(reservedMilli, unit)}, ждать ещё ${qtyWithUnit(waitingMilli, unit)}, срок закона идёт`),
  reserved: (qtyMilli: number, unit: string, number: string) => `В резерве ${qtyWithUnit(qtyMilli, unit)}: ${number}`,
  released: (qtyMilli: number, unit: string, number: string) => `Резерв снят, ${qtyWithUnit(qtyMilli, unit)}: ${number}`,
  dropped: (number: string) => `Отказались: ${number}`,
  added: (number: string) => `Добавлена ${number}`, addedMore: (number: string, qtyMilli: number, unit: string) => `${number}: теперь ${qtyWithUnit(qtyMilli, unit)}`,
  severalByCode: 'Этот код есть у нескольких запчастей, выберите нужную в поле',
  key: 'Зарезервировать или подтвердить запчасть',
  nothingToReserve: 'все запчасти заказа уже в резерве или выданы',
  add: { title: 'Добавить запчасть со склада', part: 'Запчасть: номер, название, модель или скан', qty: 'Сколько', submit: 'Внести запчасть', partNeeded: 'Выберите запчасть', qtyBad: 'Количество – больше нуля, до тысячных', hint: 'Скан штрихкода запчасти добавляет одну штуку' },
  changeDialog: { title: (number: string) => `Изменить: ${number}`, qty: 'Кол-во', price: 'Цена за единицу', warranty: 'Гарантия, мес.', submit: 'Сохранить', monthsBad: 'Целое число от 0 до 120', priceNeeded: 'Укажите цену' },
  issueDialog: {
    title: (number: string, name: string) => `Выдать в заказ: ${number} ${name}`, bin: 'Из ячейки', binNeeded: 'Выберите ячейку', binEmpty: 'Ни в одной ячейке нет', lot: (lot: string) => `партия ${lot}`, qty: 'Кол-во', qtyBad: 'Количество – больше нуля, до тысячных',
    serialIn: 'Новый серийный номер', serialOut: 'Снятый серийный номер', serialInHint: 'Отсканируйте или выберите ниже', serialOutHint: 'Отсканируйте с детали', serialNeeded: 'Укажите серийный номер новой детали', serialOutNeeded: 'Укажите серийный номер снятой детали', serials: 'В ячейках',
    old: 'Снятая деталь', oldBin: 'Ячейка карантина', oldBinNeeded: 'Выберите ячейку карантина', supplier: 'Поставщик детали', anySupplier: 'не указан', reason: 'Что с ней', whyNone: 'Почему не снималась', reasonNeeded: 'Напишите причину',
    onePiece: 'По серийным номерам выдаётся по одной, чтобы новая и снятая детали стояли рядом', submit: 'Выдать', done: (number: string) => `Выдана ${number}, строка внесена в работы`,
  },
  backDialog: {
    button: 'Вернуть на склад', title: (name: string) => `Вернуть на склад: ${name}`, why: 'Почему', unused: 'Не понадобилась', faulty: 'Брак из коробки', bin: 'В ячейку', faultyBin: 'В ячейку карантина', binNeeded: 'Выберите ячейку', qty: 'Кол-во', qtyBad: 'Количество – больше нуля, до тысячных',
    reason: 'Подробности', reasonNeeded: 'Напишите, что случилось', faultyHint: 'Останется доказательством до ответа поставщика; заказу нужна другая', submit: 'Вернуть', done: 'Возвращено',
  },
  waitingNote: (expectedOn: string | null) => `Ждёт запчасть, ${expectedOn === null ? 'срок поставки неизвестен' : `ожидается ${formatDayMonth(expectedOn)}`}.`,
  clockGoesOn: (deadlineOn: string | null) => (deadlineOn === null ? 'Отсутствие запчастей срок ремонта не продлевает (ЗоЗПП, ст. 20 п. 1).' : `Срок закона идёт и при ожидании: до ${formatDayMonth(deadlineOn)} (ЗоЗПП, ст. 20 п. 1).`),
} as const

export const waitingTexts = {
  why: 'Свободное предлагается по очереди: сначала ближайший срок закона.',
  grid: 'Заказы, которые ждут запчасть',
  columns: { order: 'Заказ', device: 'Изделие', term: 'Срок закона', part: 'Запчасть', waits: 'Ждёт', free: 'Свободно', offered: 'Предложено', expected: 'Ожидается', purchase: 'Заказ поставщику' },
  qty: qtyWithUnit,
  unknownDay: 'неизвестно', onTheWay: 'в пути',
  reserve: 'Зарезервировать', reserveAll: 'Зарезервировать всё предложенное', open: 'Открыть заказ',
  pick: 'выберите строку', notOffered: 'свободных нет', nothingOffered: 'свободных нет',
  empty: { title: 'Никто не ждёт запчастей', why: 'Сюда попадают заказы, которым подтверждённой запчасти не хватило.' },
  all: {
    title: 'Зарезервировать всё предложенное', lead: (count: number) => `Будет сделано резервов: ${count}.`, more: (count: number) => `и ещё ${count}`, submit: 'Зарезервировать',
    line: (number: string, part: string, qtyMilli: number, unit: string) => `${number} – ${part}, ${qtyWithUnit(qtyMilli, unit)}`,
    done: (count: number) => `Зарезервировано в ${counted(count, { one: 'заказе', few: 'заказах', many: 'заказах', other: 'заказе' })}`, stopped: (done: number, total: number) => `Сделано ${done} из ${total}`,
  },
  toOrder: {
    title: 'Зарезервировать в заказ', order: 'Заказ: номер, серийный номер или клиент', orderNeeded: 'Выберите заказ', waiting: 'Ждут эту запчасть', qty: 'Кол-во', qtyBad: 'Количество – больше нуля, до тысячных', submit: 'Зарезервировать',
    wrongStage: (status: OrderStatus) => `этап «${STATUS_LABELS[status]}»`, draftOnly: 'Заказ ещё не в ремонте: запчасть встанет черновиком, без резерва.', drafted: (number: string) => `Добавлена черновиком в заказ ${number}`, notFound: (code: string) => `Заказа «${code}» нет`,
    waitsFor: (qtyMilli: number, unit: string) => `ждёт ${qtyWithUnit(qtyMilli, unit)}`,
  },
} as const
