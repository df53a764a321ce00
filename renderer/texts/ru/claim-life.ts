/** Words of a claim that lives: stages, answers, compensation, negotiations, corrective actions. */
import type { COMPENSATION_KINDS, LINE_FILE_KINDS, LINE_FILE_SHOWS, LINE_STATUSES, TALK_CHANNELS } from '#shared/claims/kinds.ts'
import type { LineDecision } from '#shared/claims/answer-file.ts'
import type { HandEvent } from '#shared/claims/status.ts'
import type { AnswerFinding } from '#shared/contract/claims.ts'
import type { CONTAINMENT_PLACES } from '#shared/documents/claim-model.ts'
import type { Currency } from '#shared/kit/money.ts'
import { counted, formatDate, formatDays, formatMoney, formatNumber, type PluralForms } from '#renderer/texts/formats.ts'

type Labels<T extends string> = Readonly<Record<T, string>>
const LINE_FORMS: PluralForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }
const PIECE_FORMS: PluralForms = { one: 'штука', few: 'штуки', many: 'штук', other: 'штуки' }
const pieces = (count: number): string => counted(count, PIECE_FORMS)
const lines = (count: number): string => counted(count, LINE_FORMS)

export const LINE_STATUS_LABELS: Labels<(typeof LINE_STATUSES)[number]> = { open: 'без ответа', accepted: 'принята', partly: 'частично', rejected: 'отклонена', settled: 'возмещена', written_off: 'списана' }
export const DECISION_LABELS: Labels<LineDecision> = { accepted: 'принята', partly: 'частично', rejected: 'отклонена' }
export const COMPENSATION_LABELS: Labels<(typeof COMPENSATION_KINDS)[number]> = { credit_note: 'Кредит-нота', free_parts: 'Бесплатные запчасти', replacement: 'Замена', money: 'Деньги', price_reduction: 'Уменьшение цены', labour: 'Оплата работ' }
export const FILE_KIND_LABELS: Labels<(typeof LINE_FILE_KINDS)[number]> = { photo: 'Фото', video: 'Видео', test_report: 'Протокол', other: 'Другое' }
export const FILE_SHOWS_LABELS: Labels<(typeof LINE_FILE_SHOWS)[number]> = { photo_serial_plate: 'шильдик', photo_defect: 'недостаток', photo_general: 'общий вид', video: 'видео', test_report: 'протокол испытаний', '': 'другое' }
export const CHANNEL_LABELS: Labels<(typeof TALK_CHANNELS)[number]> = { email: 'письмо', call: 'звонок', messenger: 'мессенджер', meeting: 'встреча', post: 'почта' }
export const STEP_LABELS: Labels<HandEvent> = {
  collect: 'Собирать доказательства', make_ready: 'Готова к отправке', acknowledge: 'Поставщик подтвердил получение', request_info: 'Поставщик запросил сведения', give_info: 'Сведения переданы',
  inspect: 'Назначен совместный осмотр', agree: 'Возмещение согласовано', escalate: 'Передать в спор', expire: 'Срок пропущен', withdraw: 'Отозвать претензию',
}
export const CONTAINMENT_LABELS: Labels<(typeof CONTAINMENT_PLACES)[number]> = { SUPPLIER: 'у поставщика', TRANSIT: 'в пути', BUYER: 'у нас', FIELD: 'у клиентов' }

export const lifeTexts = {
  tabs: { lines: 'Строки', shipment: 'Поставка', answer: 'Ответ', talks: 'Переговоры', compensation: 'Возмещение', eightD: '8D', mail: 'Письма', history: 'История' },
  sums: { requested: 'Запрошено', agreed: 'Согласовано', settled: 'Возмещено', writtenOff: 'Списано', outstanding: 'Осталось', goods: 'Запчасти', readiness: 'Готовность' }, piecesLeft: (count: number) => `и ${pieces(count)}`, pieces,
  next: (step: string) => `Дальше: ${step}`, until: (on: string) => `до ${formatDate(on)}`,
  state: 'Изменить состояние', stateNow: (label: string) => `Состояние: ${label}`, close: 'Закрыть претензию', nothingPossible: 'Из этого состояния шагов нет',
  step: { day: 'День', note: 'Пояснение', reason: 'Причина', needsReason: 'не указана причина', needsDay: 'не указан день', confirm: 'Записать' },
  closeDialog: { title: 'Закрыть претензию', ready: 'Все строки рассчитаны. После закрытия претензия не меняется.', left: 'Не рассчитаны строки', lineLeft: (no: number, sum: string) => `Строка ${formatNumber(no)}: осталось ${sum}`, note: 'Итог', confirm: 'Закрыть претензию', reason: (count: number) => `не рассчитаны ${lines(count)}`, how: 'Внесите возмещение или спишите остаток с причиной.', toCompensation: 'К возмещению' },
  closedNote: (on: string) => `Закрыта ${formatDate(on)}`, exportMenu: 'Выгрузить', workbook: 'Таблица претензии', evidence: 'Архив доказательств',
  workbookHint: 'по бланку поставщика или по общей форме', reminder: { title: 'Архив доказательств', faces: 'На фото не видно лиц и номеров автомобилей', why: 'Имена, телефоны и данные съёмки программа убирает сама. Лица и номера она не распознаёт: просмотрите фото.', confirm: 'Собрать архив', untick: 'просмотрите фото и отметьте' },
  letter: 'Отправить письмом',
} as const

export const lineTexts = {
  decision: 'Ответ', status: 'Состояние', agreed: (currency: string) => `Согласовано, ${currency}`, left: (currency: string) => `Осталось, ${currency}`, answerOf: 'Ответ поставщика', noAnswer: 'Ответа по строке ещё нет', reason: 'Причина', answeredOn: 'Ответ от', agreedSum: 'Согласовано', agreedQty: 'Согласовано, шт.', settled: 'Возмещено', writtenOff: 'Списано', outstanding: 'Осталось',
  evidence: 'Доказательства', attach: 'Приложить', photosOfOrder: (count: number) => `фото заказа: ${formatNumber(count)}`, remove: 'Убрать', openFile: 'Открыть файл', openLink: 'Скопировать ссылку', copied: 'Ссылка скопирована', noFiles: 'К строке ничего не приложено',
  attachDialog: { title: (no: number) => `Приложить к строке ${formatNumber(no)}`, kind: 'Вид', shows: 'Что показывает', file: 'Файл', link: 'Ссылка на видео', choose: 'Выбрать файл', drop: 'Перетащите файл сюда', chosen: (name: string) => `Выбран ${name}`, needs: 'не выбран файл и не указана ссылка', confirm: 'Приложить', or: 'или' },
  goods: 'Запчасти вместо денег', goodsEdit: 'Изменить', noGoods: 'Запчасти не запрошены', goodsColumns: { part: 'Запчасть', qty: 'Шт.', came: 'Пришло', left: 'Осталось', value: 'Цена', shipBy: 'Прислать до' }, goodsAdd: 'Добавить запчасть', goodsTitle: (no: number) => `Запчасти по строке ${formatNumber(no)}`, goodsSave: 'Сохранить',
  held: 'Детали в карантине', removeLine: 'Убрать строку', removeQuestion: 'Дефект снова будет ждать претензии.', removeConfirm: 'Убрать', addLines: 'Добавить дефекты',
  lastLine: 'последняя строка претензии',
  finding: 'Недостаток', foundWhere: 'Найден',
} as const

export const answerTexts = {
  file: 'Таблица с ответом', why: 'Программа сверит таблицу с отправленной: строки, серийные номера, суммы, валюту. До вашего подтверждения ничего не изменится.', choose: 'Выбрать таблицу', drop: 'Перетащите сюда таблицу поставщика', reading: 'Таблица читается', notSent: 'претензия ещё не отправлена', over: 'претензия закрыта',
  byHand: 'Ответ по строкам', byHandWhy: 'Если поставщик ответил письмом или по телефону, внесите решения сами.', answeredOn: 'День ответа', columns: { no: '№', order: 'Основание', requested: 'Запрошено', decision: 'Решение', qty: 'Шт.', sum: 'Сумма', reason: 'Причина отказа' },
  save: 'Записать ответ', nothing: 'нет ни одного решения', acceptAll: 'Принять все', saved: 'Ответ записан',
  preview: (name: string) => `Ответ из «${name}»`, matched: 'Совпали', problems: 'Мешают', warnings: 'Проверьте', apply: 'Применить ответ', other: 'Другая таблица', cannotApply: 'исправьте таблицу и загрузите снова', applied: (count: number) => `Применено решений: ${formatNumber(count)}`,
  previewColumns: { line: 'Строка', row: 'Ряд таблицы', decision: 'Решение', qty: 'Шт.', sum: 'Сумма', reason: 'Причина' }, nothingMatched: 'Ни одна строка не совпала', keep: 'нет решения', row: (no: number) => `ряд ${formatNumber(no)}`, decisionField: (no: number) => `Решение по строке ${formatNumber(no)}`, qtyField: (no: number) => `Согласовано штук по строке ${formatNumber(no)}`, sumField: (no: number) => `Согласовано денег по строке ${formatNumber(no)}`, reasonField: (no: number) => `Причина по строке ${formatNumber(no)}`,
  reasonMissing: (no: number) => `строка ${formatNumber(no)}: нужна причина`, sumMissing: (no: number) => `строка ${formatNumber(no)}: проверьте сумму`,
} as const

const at = (finding: { readonly rowNumber: number; readonly lineNo: number | null }): string => (finding.lineNo === null ? `Ряд ${formatNumber(finding.rowNumber)}` : `Ряд ${formatNumber(finding.rowNumber)}, строка ${formatNumber(finding.lineNo)}`)

/** What of the supplier's workbook is not as it was sent. */
export function findingText(finding: AnswerFinding, currency: Currency): string {
  const money = (minor: number) => formatMoney(minor, currency)
  switch (finding.code) {
    case 'row_moved': return `${at(finding)}: ряд стоял ${formatNumber(finding.expectedRowNumber)}-м, строка найдена по номеру`
    case 'row_of_no_line': return finding.serial === '' ? `${at(finding)}: такой строки в претензии нет` : `${at(finding)}: такой строки в претензии нет, серийный номер ${finding.serial}`
    case 'line_twice': return `${at(finding)}: строка встречается дважды`
    case 'serial_changed': return `${at(finding)}: серийный номер ${finding.sent} изменён на ${finding.found}`
    case 'requested_qty_changed': return `${at(finding)}: запрошенное количество ${formatNumber(finding.sent)} изменено на ${formatNumber(finding.found)}`
    case 'requested_amount_changed': return `${at(finding)}: запрошенная сумма ${money(finding.sentMinor)} изменена на ${money(finding.foundMinor)}`
    case 'decision_unknown': return `${at(finding)}: решение «${finding.words}» непонятно`
    case 'reason_missing': return `${at(finding)}: отказ без причины`
    case 'agreed_over_requested': return `${at(finding)}: согласовано ${money(finding.agreedMinor)}, запрошено ${money(finding.requestedMinor)}`
    case 'agreed_qty_over_requested': return `${at(finding)}: согласовано ${pieces(finding.agreedQty)}, запрошено ${pieces(finding.requestedQty)}`
    case 'decision_against_sums': return `${at(finding)}: решение не сходится с суммой и количеством`
    case 'other_currency': return `Валюта таблицы ${finding.found}, претензии ${finding.expected}`
    case 'other_claim': return `Таблица претензии ${finding.found}, а не ${finding.expected}`
    case 'claim_not_named': return 'Номер претензии в таблице не найден'
    case 'currency_not_named': return 'Валюта в таблице не указана'
    case 'line_without_row': return `Строки ${formatNumber(finding.lineNo)} в таблице нет`
    case 'line_unanswered': return `${at(finding)}: ответа нет`
  }
}

export const talkTexts = {
  title: 'Переговоры', add: 'Записать разговор', empty: 'Записей нет', emptyWhy: 'Запишите звонок, встречу или сообщение: с кем, о чём договорились и что дальше.', in: 'от поставщика', out: 'поставщику', who: 'С кем', day: 'День', channel: 'Как', direction: 'Направление', said: 'О чём договорились', nextStep: 'Следующий шаг', nextDueOn: 'Срок шага', save: 'Записать',
  step: (words: string, on: string | null) => (on === null ? `Дальше: ${words}` : `Дальше: ${words}, до ${formatDate(on)}`), done: 'Сделано', isDone: 'сделано', needsWords: 'не записано, о чём договорились', hasFile: (name: string) => `Файл «${name}»`,
} as const

export const compensationTexts = {
  title: 'Получено', empty: 'Возмещения ещё нет', emptyWhy: 'Внесите кредит-ноту, деньги или приход запчастей от поставщика.', columns: { on: 'Дата', kind: 'Вид', document: 'Документ', lines: 'Строки', sum: 'Сумма', rub: 'В рублях', who: 'Внёс' }, noRate: 'курс не указан', receipt: (number: string) => `приход ${number}`,
  money: 'Внести возмещение', parts: 'Принять запчасти', writeOff: 'Списать остаток', writeOffs: 'Списано', writeOffColumns: { on: 'Дата', line: 'Строка', sum: 'Сумма', qty: 'Шт.', reason: 'Причина', who: 'Списал' },
  notAnswered: 'поставщик ещё не ответил', nothingLeft: 'всё рассчитано', noGoods: 'запчасти не ожидаются', pieces,
  dialog: { title: 'Возмещение от поставщика', kind: 'Вид', documentNo: 'Номер документа', documentOn: 'Дата документа', rate: 'Курс к рублю', rateHint: (currency: string) => `рублей за 1 ${currency}`, byLines: 'По строкам', left: 'осталось', note: 'Примечание', total: 'Итого', fill: 'Рассчитать весь остаток', confirm: 'Внести', serial: 'Серийный номер замены', nothing: 'не указана ни одна сумма', needsSerial: 'не указан серийный номер замены', sumField: (no: number) => `Сумма по строке ${formatNumber(no)}`, serialField: (no: number) => `Серийный номер замены по строке ${formatNumber(no)}` },
  receive: { title: 'Приём запчастей от поставщика', kind: 'Вид', warehouse: 'Склад', receivedOn: 'Приняты', waybill: 'Накладная', waybillOn: 'Дата накладной', documentNo: 'Письмо или акт', columns: { line: 'Строка', part: 'Запчасть', qty: 'Пришло, шт.', bin: 'Ячейка', lot: 'Партия', serials: 'Серийные номера' }, part: 'Запчасть каталога', confirm: 'Принять на склад', nothing: 'не указано, что пришло', needsBin: 'не указана ячейка', needsPart: 'не указана запчасть каталога', needsWaybill: 'не указана накладная', needsWarehouse: 'не указан склад', done: (number: string) => `Запчасти приняты, приход ${number}`, expected: (count: number) => `ждём ${pieces(count)}`, serialsHint: 'по одному в строке', add: 'Ещё запчасть', value: 'Цена за штуку', whole: 'Изделие целиком вносится как возмещение без прихода.' },
  writeOffDialog: { title: 'Списать остаток', reason: 'Причина', why: 'Списанное больше не ожидается от поставщика. Причина остаётся в журнале.', confirm: 'Списать', needsReason: 'не указана причина', nothing: 'не отмечена ни одна строка', line: (no: number) => `Строка ${formatNumber(no)}`, qty: pieces },
  offers: 'Детали в карантине по рассчитанным строкам', offerActions: { write_off: 'списать', return: 'вернуть поставщику', release: 'вернуть в продажу' }, toQuarantine: 'Открыть карантин', can: (words: string) => `можно ${words}`,
} as const

export const eightDTexts = {
  title: 'Отчёт 8D', none: 'Отчёт 8D не запрошен', noneWhy: 'Запросите у поставщика разбор причины: сдерживание за 2 дня, корректирующие действия за 14 дней.', start: 'Запросить 8D', dates: 'Сроки', openedOn: 'Открыт', containmentDueOn: 'D3 до', actionsDueOn: 'D5 до', closedOn: 'Закрыт', overdue: (on: string) => `${formatDate(on)}, просрочено`, days: formatDays,
  fields: { emergency: 'D0. Срочные меры', team: 'D1. Команда', problem: 'D2. Проблема: что, где, когда, сколько, кто нашёл', rootCauseOccurrence: 'D4. Причина возникновения', rootCauseEscape: 'D4. Почему не обнаружено', implementation: 'D6. Внедрение и проверка', prevention: 'D7. Предупреждение', closure: 'D8. Завершение' },
  containment: 'D3. Сдерживание', containmentColumns: { place: 'Где', stockQty: 'Запас', checkedQty: 'Проверено', defectiveQty: 'Брак', checkedOn: 'Когда' }, cell: (column: string, place: string) => `${column}, ${place}`,
  actions: 'D5. Корректирующие действия', actionColumns: { action: 'Действие', owner: 'Отвечает', dueOn: 'Срок', doneOn: 'Сделано' }, addAction: 'Добавить действие', removeAction: 'Убрать', noActions: 'Действий пока нет', emptyAction: 'Опишите действие', actionCell: (column: string, no: number) => `${column}, действие ${formatNumber(no)}`,
} as const

export const historyTexts = { title: 'История', built: 'Составлена', to: (label: string) => `→ ${label}`, message: 'Письмо' } as const
