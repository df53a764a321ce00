import type { TimelineEntry } from '#shared/contract/orders.ts'
import type { OrderStatus } from '#shared/orders/status.ts'
import { counted, formatDate, formatDays, formatMoney, formatQty, type PluralForms } from '#renderer/texts/formats.ts'
import { DECISION_LABELS, DEMAND_KIND_LABELS, DOCUMENT_KIND_LABELS, labelOf, PHOTO_PURPOSE_LABELS, STATUS_LABELS, VERDICT_LABELS } from './labels.ts'
import { EVENT_KIND_LABELS } from './clock-labels.ts'
import { CONSENT_CHANNEL_LABELS } from './decisions.ts'
import { placeWords } from './places.ts'
import { OLD_PART_WORDS, RELEASE_REASONS } from './order-parts.ts'
import { qtyWithUnit } from './stock-labels.ts'
import { PAYMENT_METHOD_LABELS } from './work.ts'

const PHOTO_FORMS: PluralForms = { one: 'фото', few: 'фото', many: 'фото', other: 'фото' }
const MEASURE_FORMS: PluralForms = { one: 'измерение', few: 'измерения', many: 'измерений', other: 'измерения' }
const EARLIER_FORMS: PluralForms = { one: 'прежний заказ', few: 'прежних заказа', many: 'прежних заказов', other: 'прежнего заказа' }

type Data = TimelineEntry['data']
const word = (data: Data, key: string): string => String(data[key] ?? '')
const money = (data: Data, key: string): string => (typeof data[key] === 'number' && data[key] > 0 ? ` ${formatMoney(data[key])}` : '')
const receipt = (data: Data): string => (word(data, 'receiptNo') === '' ? '' : `, чек ${word(data, 'receiptNo')}`)
const method = (data: Data): string => (word(data, 'method') === '' ? '' : `, ${labelOf(PAYMENT_METHOD_LABELS, word(data, 'method')).toLowerCase()}`)
const channel = (data: Data): string => (word(data, 'channel') === '' ? '' : `, ${labelOf(CONSENT_CHANNEL_LABELS, word(data, 'channel')).toLowerCase()}`)
const photos = (data: Data): string => (typeof data['photoCount'] === 'number' && data['photoCount'] > 0 ? `, ${counted(data['photoCount'], PHOTO_FORMS)}` : '')

const placeOf = (data: Data): string => placeWords({ label: word(data, 'label'), name: word(data, 'name'), partner: word(data, 'partner') })

const partWords = (data: Data): string => `${word(data, 'number')} ${word(data, 'name')}`
const piecesWords = (data: Data): string => `, ${qtyWithUnit(Number(data['qtyMilli'] ?? 0), word(data, 'unit'))}${word(data, 'serials') === '' ? '' : `, серийный номер ${word(data, 'serials')}`}`
const oldSerial = (data: Data): string => (word(data, 'oldSerial') === '' ? '' : ` ${word(data, 'oldSerial')}`)
const issuedWords = (data: Data): string => `Установлена: ${partWords(data)}${piecesWords(data)}, из ${word(data, 'bin')}. ${OLD_PART_WORDS[word(data, 'old')]?.(oldSerial(data)) ?? ''}`
const releaseReason = (reason: string): string => RELEASE_REASONS[reason] ?? labelOf(DECISION_LABELS, reason).toLowerCase()

/** What happened, by kind and code; the words a person typed are shown beside it. */
const SENTENCES: Readonly<Record<string, (data: Data) => string>> = {
  'intake accepted': (data) => `Изделие принято${photos(data)}${word(data, 'place') === '' ? '' : `, место ${word(data, 'place')}`}${word(data, 'deadlineOn') === '' ? '' : `, срок до ${formatDate(word(data, 'deadlineOn'))}`}`,
  'note written': () => '',
  'customer_note written': () => '',
  'stage unassigned': () => 'Назначение инженера снято',
  'stage assigned': (data) => `Назначен инженер: ${word(data, 'engineer')}`,
  'photo added': (data) => `Фото № ${word(data, 'no')}, ${labelOf(PHOTO_PURPOSE_LABELS, word(data, 'purpose'))}`,
  'photo bound': (data) => `Фото № ${word(data, 'no')} отнесено к ${word(data, 'groundCode') === '' ? `пункту ${word(data, 'stepCode')}` : `основанию ${word(data, 'groundCode')}`}`,
  'expertise started': () => 'Экспертиза начата',
  'expertise signed': (data) => `Экспертиза подписана: ${labelOf(VERDICT_LABELS, word(data, 'verdict')).toLowerCase()}`,
  'expertise new_version': (data) => `Новая версия экспертизы, № ${word(data, 'version')}`,
  'decision consent_given': (data) => `Клиент согласен со сметой${money(data, 'amountMinor')}${channel(data)}`,
  'decision consent_refused': (data) => `Клиент отказался от платного ремонта${channel(data)}`,
  'work line_added': (data) => `Внесено, ${formatQty(Number(data['qtyMilli'] ?? 0))} × ${formatMoney(Number(data['priceMinor'] ?? 0))}`,
  'work line_removed': () => 'Убрано',
  'work wait_for_part': () => 'Ждём запчасть',
  'work part_arrived': () => 'Запчасть пришла, ремонт продолжен',
  'work finished': () => 'Работы закончены',
  'stock part_issued': issuedWords,
  'stock part_back': (data) => `Возвращена на склад: ${partWords(data)}${piecesWords(data)}`,
  'stock part_back_faulty': (data) => `Брак из коробки, в карантин: ${partWords(data)}${piecesWords(data)}`,
  'stock part_dropped': (data) => `Отказались от запчасти: ${partWords(data)}`,
  'stock parts_released': (data) => `Запчасти больше не нужны, резерв снят: ${releaseReason(word(data, 'reason'))}`,
  'stock parts_parked': (data) => `Резерв запчастей снят до нового решения: ${releaseReason(word(data, 'reason'))}`,
  'payment prepayment': (data) => `Предоплата${money(data, 'amountMinor')}${receipt(data)}`,
  'payment payment': (data) => `Оплата${money(data, 'amountMinor')}${method(data)}${receipt(data)}`,
  'payment settled_refund': (data) => `Деньги возвращены:${money(data, 'paidMinor')}${receipt(data)}`,
  'payment settled_price_reduction': (data) => `Цена уменьшена, возвращено${money(data, 'paidMinor')}${receipt(data)}`,
  'payment settled_cost_reimbursement': (data) => `Расходы на ремонт возмещены:${money(data, 'paidMinor')}${receipt(data)}`,
  'payment settled_replacement': (data) => `Товар заменён, новый серийный номер ${word(data, 'newSerial')}${receipt(data)}`,
  'claim excluded': (data) => `Заказ исключён из претензии ${word(data, 'number')}`,
  'claim sent': (data) => `Претензия ${word(data, 'number')} отправлена поставщику`,
  'claim compensated': (data) => `Поставщик возместил по претензии ${word(data, 'number')}`,
  'claim closed': (data) => `Претензия ${word(data, 'number')} закрыта`,
  'claim answered': (data) => `Поставщик ответил на претензию ${word(data, 'number')}`,
  'claim expired': (data) => `Претензия ${word(data, 'number')}: срок пропущен`,
  'claim withdrawn': (data) => `Претензия ${word(data, 'number')} отозвана`,
  'place moved': (data) => `Место: ${placeOf(data)}`,
  'place taken_out': (data) => `Снято с места ${word(data, 'label')}`,
  'place kept': (data) => `Изделие осталось в центре как доказательство: ${placeOf(data)}`,
  'handover handed_over': (data) => `Изделие выдано: ${word(data, 'receivedBy')}`,
}

/** What was demanded, what happened to it, or that an entry was put right. */
function demandSentence(code: string, data: Data): string {
  if (code in DEMAND_KIND_LABELS && word(data, 'receivedOn') !== '') return `Требование: ${labelOf(DEMAND_KIND_LABELS, code).toLowerCase()}, получено ${formatDate(word(data, 'receivedOn'))}`
  const on = word(data, 'occurredOn') === '' ? '' : `, ${formatDate(word(data, 'occurredOn'))}`
  if (code === 'entry_taken_back') return `Отмечено, что этого не было: ${labelOf(EVENT_KIND_LABELS, word(data, 'entry')).toLowerCase()}${on}`
  if (code === 'entry_corrected') return `Исправлена запись: ${labelOf(EVENT_KIND_LABELS, word(data, 'entry')).toLowerCase()}${on}`
  return `${labelOf(EVENT_KIND_LABELS, code)}${on}`
}

/** The sentence of one entry of the timeline; an unknown code is shown as it is. */
export function timelineSentence({ kind, code, data }: Pick<TimelineEntry, 'kind' | 'code' | 'data'>): string {
  if (kind === 'document') return `${labelOf(DOCUMENT_KIND_LABELS, code)} № ${word(data, 'number')}`
  if (kind === 'demand') return demandSentence(code, data)
  const sentence = SENTENCES[`${kind} ${code}`]
  if (sentence !== undefined) return sentence(data)
  if (kind === 'decision') return `${labelOf(DECISION_LABELS, code)}${money(data, 'amountMinor')}`
  if (kind === 'claim') return `Заказ включён в претензию ${word(data, 'number')}`
  if (kind === 'import') return 'Заказ перенесён из другой программы'
  return code
}

export const TIMELINE_TAGS: Readonly<Record<TimelineEntry['kind'], string>> = {
  intake: 'приём', note: 'заметка', customer_note: 'клиенту', stage: 'этап', demand: 'требование', expertise: 'экспертиза', decision: 'решение', work: 'работы', document: 'документ',
  payment: 'деньги', photo: 'фото', claim: 'поставщик', handover: 'выдача', import: 'импорт', stock: 'запчасти', place: 'место',
}

const daysAgo = (days: number): string => (days === 1 ? 'вчера' : `${formatDays(days)} назад`)

export const orderCardTexts = {
  title: (number: string, device: string) => `${number} · ${device}`,
  tabTitle: (number: string, device: string) => `${number} · ${device}`,
  serial: (serial: string) => `S/N ${serial}`,
  noSerial: 'без серийного номера',
  until: (on: string) => `до ${formatDate(on)}`,
  more: 'подробнее',
  warrantyUntil: (on: string) => `гарантия до ${formatDate(on)}`,
  warrantyOver: (on: string) => `гарантия истекла ${formatDate(on)}`,
  place: (label: string) => `место ${label}`,
  imported: 'перенесён из другой программы',
  urgent: 'срочно',
  term: {
    late: (days: number) => (days === 1 ? 'срок истёк вчера' : `срок истёк ${daysAgo(days)}`),
    today: 'срок кончается сегодня',
    running: (on: string, days: number) => `до ${formatDate(on)}, ${formatDays(days)}`,
    kept: 'в срок',
    missed: (days: number) => `срок нарушен на ${formatDays(days)}`,
    none: 'срока закона нет',
  },
  status: (status: OrderStatus) => STATUS_LABELS[status],
  closedOn: (on: string) => `выдан ${formatDate(on)}`,
  side: 'Сроки и решение',
  print: 'Печать',
  next: {
    start_expertise: 'Начать экспертизу', fill_checklist: 'Открыть экспертизу', decide: 'Принять решение', get_consent: 'Записать согласие', add_lines: 'Внести работы', finish_work: 'Закончить работы',
    wait_part: 'Запчасть пришла', return_money: 'Записать возврат денег', replace_unit: 'Записать замену', reduce_price: 'Записать уменьшение цены', pay_costs: 'Записать возмещение расходов', make_issue_act: 'Составить акт выдачи', make_works_act: 'Составить акт работ',
    make_refusal_act: 'Составить акт об отказе', make_diagnosis_act: 'Составить акт состояния', take_payment: 'Принять оплату', hand_over: 'Выдать',
  },
  stageMenu: { title: 'Сменить этап', now: (status: string) => `Сейчас: ${status.toLowerCase()}`, closed: 'заказ закрыт, этап не меняется', hint: 'Сменить этап, F10',
    moves: {
      start_expertise: 'Начать экспертизу', open_bench: 'Заполнить и подписать экспертизу', decide: 'Принять решение', consent: 'Записать ответ клиента', wait_part: 'Ждать запчасть', part_arrived: 'Запчасть пришла', finish: 'Закончить работы',
      settle: 'Записать расчёт с клиентом', hand_over: 'Выдать изделие', new_demand: 'Записать новое требование', reopen: 'Вернуть на экспертизу',
    },
  },
  tabs: { label: 'Разделы заказа', feed: 'Лента', terms: 'Требования и сроки', work: 'Работы и запчасти', papers: 'Документы', expertise: 'Экспертиза', photos: 'Фото', money: 'Деньги' },
  keys: {
    decide: 'Принять решение', internal: 'Внутренняя заметка', customer: 'Запись для клиента', print: 'Печать', stage: 'Сменить этап', work: 'Работы и запчасти', move: 'Переместить изделие', next: 'Следующий шаг', previousOrder: 'Предыдущий заказ списка', nextOrder: 'Следующий заказ списка', option: 'Решение с этим номером',
  },
  neighbours: { first: 'это первый заказ списка', last: 'это последний заказ списка', none: 'заказ открыт не из списка' },
  feed: {
    title: 'Лента',
    filters: 'Что показать',
    filter: { all: 'всё', customer: 'клиент', internal: 'внутреннее', documents: 'документы' },
    internal: 'заметка',
    customer: 'клиенту',
    empty: { all: 'Записей пока нет', customer: 'С клиентом ещё ничего не записано', internal: 'Внутренних записей нет', documents: 'Документов ещё нет' },
    emptyHint: { all: 'Первая запись появится при приёме.', customer: 'Запишите звонок или сообщение клавишей C.', internal: 'Заметку для своих пишут клавишей N.', documents: 'Акт приёма составляют из раздела «Документы».' },
    photosAdded: (count: number, from: number, to: number) => `Добавлено ${counted(count, PHOTO_FORMS)}: № ${from === to ? String(from) : `${from}–${to}`}`,
    open: 'открыть',
    showAll: (count: number) => `показать все записи: ${count}`,
  },
  composer: {
    internal: { title: 'Внутренняя заметка', hint: 'Видят только сотрудники', placeholder: 'Что важно знать коллегам', submit: 'Записать заметку' },
    customer: { title: 'Для клиента', hint: 'Что сказано или отправлено клиенту. Программа сама ничего не отправляет', placeholder: 'Например: позвонили, просит вернуть деньги на карту', submit: 'Записать для клиента' },
    cancel: 'Свернуть',
    needed: 'напишите текст',
  },
  intake: {
    title: 'Приём', defect: 'Со слов клиента', when: 'Когда проявляется', appearance: 'Внешний вид', completeness: 'Комплектность', seals: 'Пломбы', liquid: 'Следы жидкости', opened: 'Следы вскрытия', power: 'Включается',
    request: 'Обращение', demand: 'Требование', value: 'Стоимость', accepted: 'Принято', check: 'Проверка', wishesToBePresent: 'хочет присутствовать', accessCode: 'Код доступа', given: 'передан',
  },
  unit: {
    title: 'Изделие', place: 'Место', noPlace: 'не указано', put: 'поставить', move: 'переместить', customerTitle: 'Клиент', engineer: 'Инженер', assign: 'назначить', reassign: 'сменить', noEngineer: 'не назначен', sold: 'Продано', noSale: 'дата не указана', price: 'Цена', warranty: 'Гарантия', edit: 'изменить', phone: 'Телефон',
    customer: 'Клиент', serial: 'Серийный номер', lot: 'Партия', seller: 'Продавец', sale: 'Продажа', noPhone: 'телефон не указан', earlier: (count: number) => counted(count, EARLIER_FORMS), earlierTitle: 'Раньше', techComplex: 'технически сложный товар', noUnit: 'Изделие не заведено: заказ перенесён из другой программы.',
  },
  expertise: {
    title: 'Экспертиза', none: 'Экспертиза не начата', noneWhy: 'Без подписанной экспертизы решение не принимают.', draft: 'Черновик', signed: (on: string) => `подписана ${formatDate(on)}`, version: (version: number) => `версия ${version}`,
    steps: (done: number, total: number) => `${done} из ${total} пунктов`, measures: (count: number) => counted(count, MEASURE_FORMS), photos: (count: number) => counted(count, PHOTO_FORMS), open: 'Открыть экспертизу', start: 'Начать экспертизу', engineer: 'Инженер',
    verdict: 'Вывод', cause: 'Класс причины', defect: 'Недостаток', grounds: 'Основания отказа', conclusion: 'Заключение', noConclusion: 'заключения ещё нет', noVerdict: 'вывода ещё нет',
  },
  claim: { title: 'Поставщик', line: (number: string, lineNo: number) => `Претензия ${number}, строка ${lineNo}`, open: 'Открыть претензию' },
  photos: { title: 'Фото', empty: 'Фото нет', emptyWhy: 'Перетащите снимки сюда или добавьте из файла.', add: 'Другой снимок', shown: { general: 'общий вид', plate: 'шильдик', defect: 'недостаток' }, slots: { general: 'Общий вид', plate: 'Шильдик', defect: 'Недостаток' }, sourceLabel: (number: string) => `заказ ${number}`, caption: (no: number) => `№ ${no}`, ground: (code: string) => `основание ${code}`, purpose: 'К чему относится' },
  edit: {
    sale: { title: 'Факты продажи', soldOn: 'Дата продажи', price: 'Цена покупки', seller: 'Продавец', document: 'Документ о покупке', card: 'Гарантийный талон №', lot: 'Партия', madeOn: 'Дата изготовления', invoice: 'Счёт поставки', submit: 'Сохранить', done: 'Факты продажи сохранены', note: 'От даты продажи зависят гарантия и сроки. Изменение попадёт в журнал.' },
    customer: { title: 'Клиент', fullName: 'Фамилия, имя, отчество', organisation: 'Название организации', kind: 'Кто это', inn: 'ИНН', email: 'Эл. почта', address: 'Адрес для уведомлений', representative: 'Представитель, доверенность №', notifyBy: 'Как сообщать о готовности', phone: (no: number) => `Телефон ${no}`, phoneOnly: 'Телефон', addPhone: 'Ещё телефон', removePhone: 'Убрать', note: 'Заметка о клиенте', submit: 'Сохранить', done: 'Данные клиента сохранены', loading: 'Данные клиента загружаются' },
  },
  loading: 'Заказ',
  notFound: { title: 'Такого заказа нет', why: 'Номер в адресе набран с ошибкой, или заказ перенесён импортом и потом отменён.', action: 'К списку заказов' },
  decideLater: 'решение принимают после подписания экспертизы',
  decidedAlready: 'решение уже принято',
  palette: { step: 'дальше следующий шаг провести', print: 'распечатать акт документ этикетка', note: 'комментарий записать внутреннее', customerNote: 'клиенту позвонить написать', stage: 'статус этап перевести', work: 'запчасть резерв деталь ремонт', move: 'место ячейка полка положить где лежит' },
  done: { resumed: 'Ремонт продолжен', noted: 'Записано' },
} as const
