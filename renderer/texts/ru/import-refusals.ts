import type { ImportRefusalCode } from '#shared/import/refusal-codes.ts'
import { IMPORT_FIELD_NAMES_RU } from '#shared/import/problem-texts.ts'
import { formatNumber } from '#renderer/texts/formats.ts'

type Details = Readonly<Record<string, string | number | boolean>>

const GROUPS: Readonly<Record<string, string>> = { one_of_dates: 'хотя бы одна дата', one_of_subjects: 'вид изделия или неисправность' }

const shown = (value: string | number | boolean | undefined): string => (typeof value === 'number' ? formatNumber(value) : String(value ?? ''))

const SENTENCES: { readonly [C in ImportRefusalCode]: (details: Details) => string } = {
  'import.wrong_kind': () => 'Это не таблица. Подойдёт файл Excel, OpenDocument или CSV.',
  'import.too_big': () => 'Файл слишком большой. Разделите его на части.',
  'import.zip_bomb': () => 'Файл распаковывается в необычно большой объём и не открыт.',
  'import.too_many_rows': ({ limit }) => `В файле больше ${shown(limit)} строк. Разделите его на части.`,
  'import.too_many_columns': ({ limit }) => `В таблице больше ${shown(limit)} столбцов.`,
  'import.too_many_cells': ({ limit }) => `В таблице больше ${shown(limit)} ячеек. Разделите файл на части.`,
  'import.text_too_long': ({ rowNumber, columnNumber }) => `Строка ${shown(rowNumber)}, столбец ${shown(columnNumber)}: слишком длинный текст.`,
  'import.broken_encoding': () => 'Кодировка файла не распознана. Сохраните его как CSV UTF-8 или как Excel.',
  'import.no_header': ({ rowNumber }) => `Не найдена строка с названиями столбцов: строка ${shown(rowNumber)} похожа на данные.`,
  'import.empty': () => 'В файле нет данных.',
  'import.encrypted': () => 'Файл защищён паролем. Снимите защиту и повторите.',
  'import.macros': () => 'В файле есть макросы. Сохраните его без макросов.',
  'import.dtd': () => 'Файл устроен необычно и не открыт из соображений безопасности.',
  'import.no_such_sheet': ({ sheetName }) => `Листа «${shown(sheetName)}» в файле нет.`,
  'import.external_links': () => 'Книга берёт данные из других файлов. В Excel: «Данные → Изменить связи → Разорвать связь», сохраните и загрузите снова.',
  'import.embedded_objects': () => 'В книгу вложены файлы или элементы управления. Удалите их с листа, сохраните и загрузите снова.',
  'import.connections': () => 'Книга обращается к базе или в сеть. В Excel: «Данные → Запросы и подключения → Удалить», сохраните и загрузите снова.',
  'import.old_excel': () => 'Это старый формат .xls. Откройте файл в Excel и сохраните как «Книга Excel (.xlsx)».',
  'import.too_many_styled_cells': ({ limit }) => `На листе больше ${shown(limit)} оформленных ячеек, почти все пустые. Выделите пустые строки и столбцы после бланка, удалите их и сохраните книгу.`,
  'import.unusual_markup': () => 'Книга записана необычной программой. Откройте её в Excel, сохраните как .xlsx и загрузите снова.',
  'import.no_claim_lines': () => 'В книге не найдено ни одной строки претензии: нет ни номеров строк, ни серийных номеров.',
  'import.unreadable': () => 'Файл повреждён или записан не полностью.',
}

/** Why a whole file was not taken in. */
export function importFileRefusal(code: string, details: Details): string {
  return SENTENCES[code as ImportRefusalCode]?.(details) ?? `Файл не принят (${code}).`
}

/** A field of the mapping, or a group of fields of which one is needed. */
export function importFieldName(field: string): string {
  return GROUPS[field] ?? (IMPORT_FIELD_NAMES_RU as Readonly<Record<string, string>>)[field]?.toLowerCase() ?? field
}
