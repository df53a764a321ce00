import type { ContactLanguage } from '#shared/suppliers/contact.ts'
import type { ClaimWindowStart, HolidayCountry, SaleLaw } from '#shared/contract/suppliers.ts'
import type { EvidenceDemand } from '#shared/suppliers/evidence-demands.ts'
import type { FileNameField, FileNameValues, PatternProblem } from '#shared/suppliers/file-names.ts'
import { formatDate } from '#renderer/texts/formats.ts'

export const CONTACT_LANGUAGE_LABELS: Readonly<Record<ContactLanguage, string>> = { en: 'английский', zh: 'китайский', ru: 'русский' }
export const TIME_ZONE_LABELS: Readonly<Record<string, string>> = {
  'Asia/Shanghai': 'Китай', 'Asia/Hong_Kong': 'Гонконг', 'Asia/Taipei': 'Тайвань', 'Asia/Seoul': 'Корея', 'Asia/Tokyo': 'Япония', 'Asia/Bangkok': 'Таиланд', 'Europe/Istanbul': 'Турция', 'Europe/Minsk': 'Беларусь',
  'Europe/Moscow': 'Москва', 'Asia/Yekaterinburg': 'Екатеринбург', 'Asia/Novosibirsk': 'Новосибирск', 'Asia/Vladivostok': 'Владивосток', 'Europe/Berlin': 'Германия',
}
export const WINDOW_START_LABELS: Readonly<Record<ClaimWindowStart, string>> = { found: 'со дня обнаружения', arrived: 'со дня прибытия груза', sold: 'со дня продажи покупателю' }
export const SALE_LAW_LABELS: Readonly<Record<SaleLaw, string>> = { cisg: 'Венская конвенция', prc: 'право КНР', ru: 'право России' }
export const HOLIDAY_COUNTRY_LABELS: Readonly<Record<HolidayCountry, string>> = { '': 'не учитывать', CN: 'Китай', RU: 'Россия' }
export const EVIDENCE_DEMAND_LABELS: Readonly<Record<EvidenceDemand, string>> = {
  serial: 'Серийный номер', photo_serial_plate: 'Фото таблички с номером', photo_defect: 'Фото дефекта', photo_general: 'Общее фото', video: 'Видео', lot: 'Партия', production_date: 'Дата выпуска', order_number: 'Номер заказа поставщику', invoice: 'Инвойс',
  sale_date: 'Дата продажи', test_values: 'Измеренные значения', test_report: 'Протокол проверки', defect_code: 'Код дефекта', supplier_sku: 'Артикул поставщика', unit_price: 'Цена за штуку',
}
export const HOLIDAY_LABELS: Readonly<Record<string, string>> = {
  new_year: 'Новый год', spring_festival: 'Праздник весны', qingming: 'Цинмин', labour_day: 'День труда', dragon_boat: 'Праздник драконьих лодок', mid_autumn: 'Праздник середины осени', national_day: 'День образования КНР', public_holiday: 'праздничные дни',
}
export const FILE_NAME_SAMPLE: FileNameValues = { claim: 'SC-26-00003', line: '01', no: '2', serial: 'A0042', order: '26-00117', sku: 'HW70-RU', lot: 'L2601', kind: 'defect' }
const FILE_FIELD_LABELS: Readonly<Record<FileNameField, string>> = { claim: 'номер претензии', line: 'строка', no: 'номер файла', serial: 'серийный номер', order: 'заказ', sku: 'артикул', lot: 'партия', kind: 'что снято' }

export function patternProblemText(problem: PatternProblem): string {
  switch (problem.problem) {
    case 'unknown_field': return `Поля {${problem.field}} нет`
    case 'unpaired_brace': return 'Скобка без пары'
    case 'forbidden_character': return `Знак ${problem.character} в имени файла недопустим`
    case 'not_unique': return 'Имена совпадут: нужны {no} и одно из {line}, {serial}, {order}'
  }
}

export const profileTexts = {
  contacts: 'Контакты', contactsHint: 'Первый – основной: он стоит в документах и письмах', addContact: 'Добавить контакт', removeContact: 'Убрать', makeMain: 'Сделать основным', contactNo: (no: number) => `Контакт ${no}`,
  role: 'Должность', language: 'Язык', timeZone: 'Часовой пояс', saleLaw: 'Право договора', windowStart: 'Срок считается', holidayCountry: 'Выходные и праздники', holidayCountryHint: 'По ним переносится срок ответа',
  compensation: 'Возмещение', ways: 'Способы возмещения по договору', waysNone: 'Не отмечено ни одного: требовать можно любой.', freeParts: 'Бесплатные запчасти', freePartsHint: 'Доля от числа изделий в поставке',
  evidence: 'Доказательства и файлы', evidenceHint: 'Без отмеченного строка претензии считается неготовой', demands: 'Что требует поставщик', filesMaxBytes: 'Письмо, не больше', fileMaxBytes: 'Файл, не больше', megabytes: 'МБ',
  fileNamePattern: 'Образец имени файла', sample: (name: string) => `Получится ${name}`, noSample: 'По образцу пока не назвать',
  fieldsOf: (fields: readonly FileNameField[]) => `Поля образца: ${fields.map((field) => `{${field}} – ${FILE_FIELD_LABELS[field]}`).join(', ')}`,
  fields: { email: 'Эл. почта', timeZone: 'Часовой пояс', fileNamePattern: 'Образец имени файла', filesMaxBytes: 'Размер письма', fileMaxBytes: 'Размер файла', freePartsShareBp: 'Бесплатные запчасти' },
  now: (time: string) => `сейчас ${time}`, holidayThere: 'там праздник', daysOff: (from: string, to: string, name: string) => `У поставщика выходные ${from === to ? formatDate(from) : `с ${formatDate(from)} по ${formatDate(to)}`}: ${name}`, unconfirmed: 'не подтверждено',
} as const

export const peopleTexts = {
  title: 'Контакты', none: 'Контакты не записаны.', noZone: 'Часовой пояс не указан', localTime: (place: string, time: string) => `${place}, сейчас ${time}`, atWork: 'рабочее время', afterHours: 'нерабочее время', dayOff: 'выходной', hours: (from: string, to: string) => `Обычные часы ${from}–${to}`,
  daysOff: (from: string, to: string, name: string, isConfirmed: boolean) => `${from === to ? from : `${from} – ${to}`}: ${name}${isConfirmed ? '' : ', день не подтверждён'}`, notAnnounced: 'Выходные этого года ещё не объявлены.',
} as const

export const termsTexts = {
  title: 'Условия', demands: 'Требует в претензии', ways: 'Возмещает', anyWay: 'способ не оговорён', freeParts: 'Бесплатные запчасти', files: 'Письмо не больше', megabytes: (size: string) => `${size} МБ`, percent: (share: string) => `${share} %`, windowStart: 'Срок считается', saleLaw: 'Право договора',
} as const
