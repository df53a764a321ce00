import type { ImportCounts } from '#shared/contract/imports.ts'
import type { SlashDates } from '#shared/import/read-date.ts'
import type { RowProblemCode } from '#shared/import/row-problem.ts'
import { IMPORT_FIELD_NAMES_RU, ROW_PROBLEM_TEXTS_RU } from '#shared/import/problem-texts.ts'
import { counted, formatDateTime, formatFileSize, formatNumber, plural, type PluralForms } from '#renderer/texts/formats.ts'

const ROW_FORMS: PluralForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }
const OF_ROWS: PluralForms = { one: 'строки', few: 'строк', many: 'строк', other: 'строки' }
const ORDER_FORMS: PluralForms = { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' }
const COLUMN_FORMS: PluralForms = { one: 'столбец', few: 'столбца', many: 'столбцов', other: 'столбца' }
const CLOSED_FORMS: PluralForms = { one: 'закрытый заказ', few: 'закрытых заказа', many: 'закрытых заказов', other: 'закрытого заказа' }
const NEW_FORMS: PluralForms = { one: 'новый', few: 'новых', many: 'новых', other: 'нового' }
const ADDED_FORMS: PluralForms = { one: 'Добавится', few: 'Добавятся', many: 'Добавятся', other: 'Добавится' }
const CHANGED_FORMS: PluralForms = { one: 'изменится', few: 'изменятся', many: 'изменятся', other: 'изменится' }
const REMOVED_FORMS: PluralForms = { one: 'Удалится', few: 'Удалятся', many: 'Удалятся', other: 'Удалится' }
const RETURN_FORMS: PluralForms = { one: 'вернётся', few: 'вернутся', many: 'вернутся', other: 'вернётся' }
const REASON_FORMS: PluralForms = { one: 'причина', few: 'причины', many: 'причин', other: 'причины' }

export const importTexts = {
  title: 'Импорт', sub: 'Заказы прошлых лет из прежней программы: по ним ищут изделие, клиента и прошлые ремонты.',
  choose: 'Выбрать файл', other: 'Другой файл', back: 'К столбцам', check: 'Проверить', undo: 'Отменить загрузку',
  drop: { title: 'Перетащите файл сюда', here: 'Отпустите файл', limits: (maxBytes: number, maxRows: number) => `Excel (xlsx, xls), OpenDocument (ods) или CSV. До ${formatFileSize(maxBytes)} и ${formatNumber(maxRows)} строк, названия столбцов в первой строке.`, safe: 'До вашего подтверждения заказы не меняются.' },
  history: 'История загрузок', historyEmpty: 'Загрузок ещё не было', historyEmptyWhy: 'Здесь останется каждая проверка и каждая загрузка: кто, когда и сколько заказов добавил.',
  columns: { at: 'Когда', file: 'Файл', person: 'Кто', status: 'Состояние', total: 'Строк', fresh: 'Новых', changed: 'Изменено', wrong: 'Не принято' },
  status: { checked: 'проверен', committed: 'загружен', undone: 'отменён' } as const,
  about: { checked: 'Файл только проверен, заказы не менялись.', committed: 'Заказы из файла добавлены.', undone: 'Загрузка отменена, заказы из файла удалены.' } as const,
  downloadWrong: 'Скачать непринятые строки', wrongName: (fileName: string) => `Непринятые строки – ${fileName.replace(/\.[^.]*$/u, '')}.xlsx`, saved: 'Файл сохранён', openOrders: 'К списку заказов',
} as const

export const fileProblemTexts = {
  tooBig: (name: string, sizeBytes: number, maxBytes: number) => `Файл «${name}» не принят: он занимает ${formatFileSize(sizeBytes)}, а принимается до ${formatFileSize(maxBytes)}. Разделите его на части.`,
  empty: (name: string) => `Файл «${name}» пустой.`,
  unreadable: (name: string) => `«${name}» не открывается: это папка, или файл занят другой программой.`,
  several: 'Файлы загружаются по одному. Перетащите один файл.', notFile: 'Перетащен не файл.',
  refused: (name: string) => `Файл «${name}» не принят.`, nameless: 'файл',
} as const

export const progressTexts = {
  label: 'Ход работы', reading: 'Файл читается с диска', sending: 'Файл передаётся в программу', opening: 'Файл открывается', checking: 'Файл проверяется', stop: 'Остановить', stopping: 'Останавливается',
  percent: (words: string, percent: number) => `${words}, ${percent} %`,
  rows: (done: number, total: number) => `Проверено ${formatNumber(done)} из ${formatNumber(total)} ${plural(total, OF_ROWS)}`,
} as const

const KINDS: Readonly<Record<string, string>> = { csv: 'CSV', xlsx: 'Excel', xls: 'Excel 97–2003', ods: 'OpenDocument' }

export const mappingTexts = {
  table: 'Какой столбец куда загружается', field: 'Поле заказа', column: 'Столбец файла', mark: 'Откуда выбор', sample: 'Что в этом столбце',
  columnOf: (field: string) => `Столбец для поля «${field}»`, none: 'не загружать', nameless: (columnNo: number) => `столбец ${columnNo}`, twin: (header: string, columnNo: number) => `${header} (столбец ${columnNo})`,
  guessed: 'по названию', remembered: 'как в прошлый раз', chosen: 'выбрано вами', missing: 'нет столбца', blank: 'в первых строках пусто',
  twice: 'выбран дважды', usedTwice: (field: string) => `Этот столбец уже выбран для поля «${field}»`, dateNeeded: 'нужна одна из дат', subjectNeeded: 'нужно одно из двух',
  reasons: { no_date_column: 'не указан столбец с датой', no_subject_column: 'не указан вид изделия или неисправность', column_used_twice: 'один столбец в двух полях', no_such_column: 'столбца нет в файле' } as const,
  file: 'Файл', rowCount: 'Строк', kind: 'Вид', encoding: 'Кодировка', sheet: 'Лист', size: 'Размер', kindName: (kind: string) => KINDS[kind] ?? kind,
  sheets: (used: string, others: number) => (others === 0 ? used : `${used}, ещё ${others} не загружается`),
  summary: (rowCount: number, columnCount: number) => `${counted(rowCount, ROW_FORMS)}, ${counted(columnCount, COLUMN_FORMS)}`,
  rememberedNote: 'Столбцы расставлены как в прошлый раз для таких же файлов.', unknownNote: 'По названиям не узнан ни один столбец. Укажите столбцы сами.', guessedNote: 'Столбцы подобраны по названиям. Проверьте их по значениям справа.',
  slash: 'Даты вида 03/04/2024', slashHere: 'есть в файле', slashFound: (text: string, first: 'day' | 'month' | null) => `В файле есть ${text}${first === null ? '. Какое число стоит первым, из самой записи не видно.' : `: первым стоит ${first === 'day' ? 'день' : 'месяц'}.`}`, slashNone: 'В первых строках файла таких дат нет.',
  unused: 'Не загружаются', unusedNone: 'Используются все столбцы файла.',
  importedBefore: (at: string) => `Этот файл уже загружен ${formatDateTime(at)}. Чтобы загрузить его снова, сначала отмените ту загрузку.`, alreadyLoaded: 'файл уже загружен',
  after: 'Проверка покажет, что добавится и что не принято, и ничего не изменит.',
} as const

export const SLASH_DATE_LABELS: Readonly<Record<SlashDates, string>> = { refuse: 'Не принимать', day_first: 'День первый', month_first: 'Месяц первый' }
export const SLASH_DATE_EXAMPLES: Readonly<Record<SlashDates, string>> = {
  refuse: 'Строки с такими датами останутся непринятыми.', day_first: '03/04/2024 – 3 апреля 2024 года.', month_first: '03/04/2024 – 4 марта 2024 года.',
}

const partOf = (counts: ImportCounts): string => {
  const added = counts.fresh === 0 ? '' : `${plural(counts.fresh, ADDED_FORMS)} ${counted(counts.fresh, CLOSED_FORMS)} прошлых лет`
  const changed = counts.changed === 0 ? '' : `${counts.fresh === 0 ? 'Из загруженных раньше ' : 'из загруженных раньше '}${plural(counts.changed, CHANGED_FORMS)} ${counted(counts.changed, ORDER_FORMS)}`
  return [added, changed].filter((part) => part !== '').join(', ')
}

export const checkedTexts = {
  counts: 'Что в файле', total: 'Всего строк', fresh: 'Новых', changed: 'Изменится', same: 'Без изменений', wrong: 'Не принято',
  commit: (counts: ImportCounts) => (counts.fresh === 0 ? `Изменить ${counted(counts.changed, ORDER_FORMS)}` : counts.changed === 0 ? `Загрузить ${counted(counts.fresh, ORDER_FORMS)}` : `Загрузить ${counted(counts.fresh, NEW_FORMS)} и ${formatNumber(counts.changed)} с изменениями`),
  commitNothing: 'Загрузить', nothing: 'нет новых и изменённых строк', committing: 'Заказы записываются. Либо добавятся все, либо ни одного.',
  what: (counts: ImportCounts) => (counts.fresh + counts.changed === 0 ? 'Загружать нечего: новых и изменённых строк нет.' : `${partOf(counts)}. Заказы, принятые в этой программе, не меняются.`),
  undoable: 'Загрузку можно отменить целиком, пока с этими заказами не работали.',
  wrongStay: (count: number) => `${counted(count, ROW_FORMS)} не ${plural(count, { one: 'загрузится', few: 'загрузятся', many: 'загрузятся', other: 'загрузится' })}: исправьте и загрузите отдельным файлом.`,
  slashHint: (text: string) => `Даты вида ${text} не приняты. Чтобы их прочитать, вернитесь к столбцам и укажите, что стоит первым: день или месяц.`,
  problems: 'Почему строки не приняты', shown: (shown: number) => `${counted(shown, REASON_FORMS)}`, firstShown: (shown: number) => `первые ${counted(shown, REASON_FORMS)}, в файле все`,
  rowNo: 'Строка', field: 'Поле', reason: 'Что не так', value: 'В файле',
  allTaken: 'Все строки приняты', allTakenWhy: 'В файле нет строк, которые нужно исправить.',
} as const

export const doneTexts = {
  done: (counts: ImportCounts) => `Загружено. ${[['Новых заказов', counts.fresh], ['Изменено', counts.changed], ['Без изменений', counts.same]].flatMap(([words, count]) => (count === 0 ? [] : [`${words}: ${formatNumber(Number(count))}.`])).join(' ')}`,
  wrong: (count: number) => `Не принято: ${counted(count, ROW_FORMS)}.`,
  undone: (removedCount: number) => removedCount === 0 ? 'Загрузка отменена, изменённые ею заказы приняли прежний вид.' : `Загрузка отменена, ${plural(removedCount, { one: 'удалён', few: 'удалены', many: 'удалено', other: 'удалено' })} ${counted(removedCount, ORDER_FORMS)}.`,
} as const

export const undoTexts = {
  title: (fileName: string) => `Отменить загрузку файла «${fileName}»?`, confirm: 'Отменить загрузку', keep: 'Оставить', running: 'Загрузка отменяется. Большая загрузка отменяется до минуты.',
  removes: (count: number) => `${plural(count, REMOVED_FORMS)} ${counted(count, ORDER_FORMS)}, добавленные этим файлом, и клиенты, которые больше нигде не встречаются.`,
  restores: (count: number) => `К прежнему виду ${plural(count, RETURN_FORMS)} ${counted(count, ORDER_FORMS)}, изменённые этим файлом.`,
  whole: 'Отменяется вся загрузка сразу. Если с каким-нибудь из этих заказов уже работали, программа откажет и ничего не изменит.',
} as const

/** «Телефон», as the table of problems calls a field. */
export function problemField(field: string): string {
  return (IMPORT_FIELD_NAMES_RU as Readonly<Record<string, string>>)[field] ?? field
}

export function problemReason(code: string): string {
  return ROW_PROBLEM_TEXTS_RU[code as RowProblemCode] ?? code
}
