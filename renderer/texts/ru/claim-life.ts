/** Words of a claim that lives: stages, answers, compensation, negotiations, corrective actions. */
import type { COMPENSATION_KINDS, LINE_FILE_KINDS, LINE_FILE_SHOWS, LINE_STATUSES, TALK_CHANNELS } from '#shared/claims/kinds.ts'
import type { LineDecision } from '#shared/claims/answer-file.ts'
import type { HandEvent } from '#shared/claims/status.ts'
import type { AnswerFinding } from '#shared/contract/claims.ts'
import type { CONTAINMENT_PLACES } from '#shared/documents/claim-model.ts'
import type { Currency } from '#shared/kit/money.ts'
import { counted, formatDate, formatMoney, formatNumber, type PluralForms } from '#renderer/texts/formats.ts'

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
  tabs: { lines: 'Строки', shipment: 'Поставка', answer: 'Ответ', compensation: 'Возмещение', talks: 'Переговоры', '8d': '8D' },
  moves: { export: 'Выгрузить в Excel', letter: 'Написать поставщику', answer: 'Внести ответ', compensation: 'К возмещению', close: 'Закрыть претензию' }, markSent: 'Отметить отправленной',
  sums: { requested: 'Запрошено', agreed: 'Согласовано', settled: 'Возмещено', writtenOff: 'Списано', outstanding: 'Осталось', readiness: 'Готово строк', noAnswer: 'ответа нет', piecesLeft: (count: number) => `и ${pieces(count)}`, pieces },
  readyLines: (ready: number, total: number) => `${formatNumber(ready)} из ${formatNumber(total)}`,
  next: (step: string, on: string | null) => (on === null ? `Дальше: ${step}` : `Дальше: ${step}, до ${formatDate(on)}`),
  state: 'Изменить состояние', close: 'Закрыть претензию', hasCompensation: 'по претензии уже есть возмещение', notSent: 'претензия ещё не отправлена', over: 'претензия закрыта', closedFor: (reason: string) => `Внести ответ нельзя: ${reason}`, noLines: 'в претензии нет строк',
  step: { day: 'День', note: 'Пояснение', reason: 'Причина', needsReason: 'не указана причина', needsDay: 'не указан день', confirm: 'Записать' },
  closeDialog: { title: 'Закрыть претензию', ready: 'Все строки рассчитаны. После закрытия претензия не меняется.', left: 'Не рассчитаны строки', line: (no: number, paper: string) => (paper === '' ? `Строка ${formatNumber(no)}` : `Строка ${formatNumber(no)}, ${paper}`), note: 'Итог', confirm: 'Закрыть претензию', reason: (count: number) => `не рассчитано строк: ${formatNumber(count)}`, how: 'Внесите возмещение или спишите остаток с причиной.', toCompensation: 'К возмещению' },
  closedNote: (on: string) => `Закрыта ${formatDate(on)}`,
  pack: { title: 'Архив доказательств', faces: 'На фото и видео не видно лиц и номеров автомобилей', why: 'Имена, телефоны и данные съёмки программа убирает сама. Лица и номера она не распознаёт: просмотрите фото и видео.', confirm: 'Собрать архив', saved: (count: number) => (count === 1 ? 'Архив сохранён' : `Сохранено архивов: ${formatNumber(count)}`), untick: 'просмотрите файлы и отметьте' },
} as const

export const lineTexts = {
  status: 'Состояние', agreed: (currency: string) => `Согласовано, ${currency}`, left: (currency: string) => `Осталось, ${currency}`, answerOf: 'Ответ поставщика', noAnswer: 'Ответа по строке ещё нет', reason: 'Причина', answeredOn: 'Ответ от', askedQty: 'Запрошено, шт.', askedSum: 'Запрошено', agreedSum: 'Согласовано', agreedQty: 'Согласовано, шт.', settled: 'Возмещено', writtenOff: 'Списано', outstanding: 'Осталось', replacementSerial: 'Серийный номер замены',
  fileRemoved: (name: string) => `Файл откреплён: ${name}`, asked: 'Требование', attach: 'Приложить файл', photos: 'Фото строки', otherPhoto: 'Другое фото', photosOfOrder: (count: number) => `фото заказа: ${formatNumber(count)}`, remove: 'Убрать', removeFile: (name: string) => `Убрать «${name}»`, files: 'Приложено к строке', noFiles: 'Кроме фото заказа, к строке ничего не приложено', copyLink: 'Скопировать', copied: 'Ссылка скопирована', linkKept: 'ссылка',
  attachDialog: { title: (no: number) => `Приложить к строке ${formatNumber(no)}`, kind: 'Вид', shows: 'Что показывает', file: 'Файл', link: 'Или ссылка на видео', needs: 'не выбран файл и не указана ссылка', confirm: 'Приложить' },
  goods: 'Запчасти', goodsEdit: 'Изменить', noGoods: 'Запчасти не запрошены', goodsState: { came: 'пришло', paid: 'деньгами', writtenOff: 'списано', left: 'ждём' }, shipBy: (on: string) => `прислать до ${formatDate(on)}`,
  goodsDialog: { title: (no: number) => `Запчасти по строке ${formatNumber(no)}`, why: 'Что поставщик должен прислать вместо денег. Название и номер уйдут в таблицу претензии.', add: 'Добавить запчасть', empty: 'Найдите запчасть в каталоге или впишите номер поставщика.', free: 'Вписать без каталога', save: 'Сохранить', nameless: 'у запчасти нет ни номера, ни названия', qtyMissing: 'не указано количество', columns: { partNo: 'Номер', nameEn: 'Название', nameZh: 'По-китайски', qty: 'Шт.', value: (currency: string) => `Цена, ${currency}`, shipBy: 'Прислать до' }, cell: (column: string, no: number) => `${column}, запчасть ${formatNumber(no)}` },
  held: 'Детали в карантине', removeLine: 'Убрать строку', removeQuestion: 'Дефект снова будет ждать претензии.', removeConfirm: 'Убрать', lastLine: 'последняя строка претензии', addLines: 'Добавить дефекты', addTitle: 'Добавить дефекты в претензию', addConfirm: (count: number) => (count === 0 ? 'Добавить' : `Добавить ${lines(count)}`), addNothing: 'не отмечено ни одной строки',
  finding: 'Недостаток',
} as const

export const answerTexts = {
  file: 'Таблица с ответом', why: 'Таблица поставщика, можно перетащить сюда. Программа сверит её с отправленной; до вашего подтверждения ничего не изменится.', choose: 'Выбрать таблицу', reading: 'Таблица читается и сверяется',
  byHand: 'Ответ по строкам', byHandWhy: 'Если поставщик ответил письмом или по телефону, внесите решения сами.', answeredOn: 'День ответа', decisionKey: (label: string) => `Решение по строке: ${label}`,
  columns: { no: '№', order: 'Основание', requested: (currency: string) => `Запрошено, ${currency}`, decision: 'Решение', qty: 'Шт.', reason: 'Причина' },
  totals: (answered: number, total: number, sum: string) => `Решений ${formatNumber(answered)} из ${formatNumber(total)}, согласовано ${sum}`,
  save: 'Записать ответ', nothing: 'нет новых решений', acceptAll: 'Остальные приняты', saved: 'Ответ записан', noDay: 'не указан день',
  problems: { agreed_below_zero: 'сумма или количество меньше нуля', agreed_over_requested: 'согласовано больше запрошенного', agreed_qty_over_requested: 'штук больше запрошенного', decision_against_sums: 'решение не сходится с суммой и количеством', reason_missing: 'нужна причина отказа' },
  lineProblem: (no: number, problem: string) => `Строка ${formatNumber(no)}: ${problem}`,
  compared: 'Строки претензии и таблицы', findings: 'Сверка с отправленным', noFindings: 'Таблица совпадает с отправленной.', problemsTitle: 'Мешают', problemsWhy: 'Ответ применяется только целиком. Уточните у поставщика и загрузите исправленную таблицу.', warnings: 'Проверьте', apply: 'Применить ответ', other: 'Другая таблица', cannotApply: 'есть расхождения', applied: (count: number) => `Применено решений: ${formatNumber(count)}`,
  previewColumns: { line: '№', row: 'Ряд', before: 'Было', decision: 'Стало', qty: 'Шт.', reason: 'Причина' }, keep: 'без ответа',
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
    case 'agreed_below_zero': return `${at(finding)}: согласованная сумма или количество меньше нуля`
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
  title: 'Переговоры', add: 'Записать разговор', empty: 'Записей нет', emptyWhy: 'Запишите звонок, встречу или сообщение: с кем, о чём договорились и что дальше.', in: 'От поставщика', out: 'Поставщику', who: 'С кем', day: 'День', channel: 'Как', direction: 'Направление', said: 'О чём договорились', nextStep: 'Следующий шаг', nextDueOn: 'Срок шага', file: 'Файл', save: 'Записать',
  step: (words: string, on: string | null) => (on === null ? words : `${words}, до ${formatDate(on)}`), next: 'дальше', late: 'просрочено', done: 'Сделано', isDone: 'сделано', needsWords: 'не записано, о чём договорились', needsDay: 'не указан день', needsStep: 'не назван следующий шаг',
} as const

export const fileFieldTexts = { choose: 'Выбрать файл', drop: 'или перетащите сюда', remove: 'Убрать' } as const

export const compensationTexts = {
  title: 'Получено', emptyWhy: 'Пока ничего. Внесите кредит-ноту, деньги или приход запчастей от поставщика.', lines: 'Расчёт по строкам', noRate: 'курс не указан', inRoubles: (sum: string) => `${sum} по курсу документа`, receipt: (number: string) => `Приход ${number}`,
  ofLines: (numbers: readonly number[]) => `${numbers.length === 1 ? 'строка' : 'строки'} ${numbers.map((no) => formatNumber(no)).join(', ')}`,
  columns: { paper: 'Основание', asked: 'Запрошено', pieces: 'Ждём, шт.' },
  money: 'Внести возмещение', parts: 'Принять запчасти', writeOff: 'Списать остаток', writeOffs: 'Списано', nothingLeft: 'всё рассчитано', nothingAgreed: 'поставщик больше ничего не согласовал',
  dialog: {
    title: 'Возмещение от поставщика', kind: 'Вид', documentNo: 'Номер документа', documentOn: 'Дата документа', amount: 'Сумма по документу', rate: 'Курс к рублю', rateHint: (currency: string) => `рублей за 1 ${currency}`, roubles: (sum: string) => `это ${sum}`,
    columns: { line: '№', what: 'Строка', left: 'Осталось', qty: 'Штук', sum: (currency: string) => `Сумма, ${currency}` }, instead: (part: string) => `${part}, деньгами или изделием вместо запчасти`, note: 'Примечание', divided: 'Распределено по строкам', undivided: (sum: string) => `не распределено ${sum}`, tooMuch: (sum: string) => `больше суммы документа на ${sum}`,
    fill: 'Возмещён весь остаток', confirm: 'Внести', nothing: 'не указана ни одна сумма', notWhole: 'сумма не распределена', over: 'больше остатка', overSome: 'в строке больше остатка', noDay: 'не указана дата документа', noRate: 'не указан курс', needsSerial: 'не указан серийный номер замены',
    sumField: (no: number, part: string) => (part === '' ? `Сумма по строке ${formatNumber(no)}` : `Сумма по строке ${formatNumber(no)}, ${part}`), qtyField: (no: number, part: string) => `Штук по строке ${formatNumber(no)}, ${part}`, serialField: (no: number, serial: string) => `Серийный номер замены по строке ${formatNumber(no)}, взамен ${serial}`,
  },
  receive: {
    title: 'Приём запчастей от поставщика', kind: 'Вид', kinds: { free_parts: 'Бесплатные запчасти', replacement: 'Замена' }, warehouse: 'Склад', bin: 'Ячейка', receivedOn: 'Приняты', waybill: 'Накладная', waybillOn: 'Дата накладной', documentNo: 'Письмо или акт', note: 'Примечание',
    columns: { line: '№', part: 'Запчасть', expected: 'Ждём', qty: 'Пришло', value: (currency: string) => `Цена, ${currency}`, lot: 'Партия' }, part: (no: number) => `Запчасть каталога по строке ${formatNumber(no)}`, cell: (column: string, no: number, part: string) => `${column}, строка ${formatNumber(no)}${part === '' ? '' : `, ${part}`}`, serials: (no: number, part: string) => `Серийные номера, строка ${formatNumber(no)}, ${part}`, serialsHint: 'по одному в строке', serialsLeft: (typed: number, need: number) => `${formatNumber(typed)} из ${formatNumber(need)}`,
    noneAsked: 'По строкам претензии запчасти не запрошены. Добавьте то, что пришло.', all: 'Пришло всё', add: 'Ещё запчасть', line: 'К строке', confirm: 'Принять на склад', nothing: 'не указано, что пришло', needsBin: 'не указана ячейка', needsPart: 'не указана запчасть каталога', needsLot: 'не указана партия', needsSerials: 'не все серийные номера', needsWaybill: 'не указана накладная', needsWarehouse: 'не указан склад', needsDay: 'не указана дата', needsRate: 'не указан курс', needsKnown: 'проверьте количество', done: (number: string) => `Запчасти приняты, приход ${number}`,
  },
  writeOffDialog: { title: 'Списать остаток', reason: 'Причина', why: 'Списанное больше не ожидается от поставщика. Причина остаётся в журнале.', confirm: 'Списать', needsReason: 'не указана причина', nothing: 'не отмечена ни одна строка', line: (no: number, paper: string, left: string) => `Строка ${formatNumber(no)}${paper === '' ? '' : `, ${paper}`}: ${left}` },
  offers: 'Детали в карантине по рассчитанным строкам', offerActions: { write_off: 'списать', return: 'вернуть поставщику', release: 'вернуть в продажу' }, toQuarantine: 'Открыть карантин', can: (words: string) => `можно ${words}`,
} as const

export const eightDTexts = {
  title: 'Отчёт 8D', none: 'Отчёт 8D не запрошен', noneWhy: 'Запросите у поставщика разбор причины: сдерживание за 2 дня, корректирующие действия за 14 дней.', start: 'Запросить 8D', dates: 'Сроки', openedOn: 'Открыт', containmentDueOn: 'D3 до', actionsDueOn: 'D5 до', closedOn: 'Закрыт', met: 'выполнено', beforeOpened: 'раньше открытия отчёта',
  fields: { emergency: 'D0. Срочные меры', team: 'D1. Команда', problem: 'D2. Проблема: что, где, когда, сколько, кто нашёл', rootCauseOccurrence: 'D4. Причина возникновения', rootCauseEscape: 'D4. Почему не обнаружено', implementation: 'D6. Внедрение и проверка', prevention: 'D7. Предупреждение', closure: 'D8. Завершение' },
  containment: 'D3. Сдерживание', containmentColumns: { place: 'Где', stockQty: 'Запас', checkedQty: 'Проверено', defectiveQty: 'Брак', checkedOn: 'Когда' }, cell: (column: string, place: string) => `${column}, ${place}`,
  actions: 'D5. Корректирующие действия', actionColumns: { action: 'Действие', owner: 'Отвечает', dueOn: 'Срок', doneOn: 'Сделано' }, addAction: 'Добавить действие', removeAction: 'Убрать', noActions: 'Действий пока нет', emptyAction: 'Опишите действие', actionCell: (column: string, no: number) => `${column}, действие ${formatNumber(no)}`,
} as const

export const historyTexts = { title: 'История', built: 'Составлена', message: (no: string) => `письмо ${no}` } as const
