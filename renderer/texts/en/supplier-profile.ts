import type { FileNameField } from '#shared/suppliers/file-names.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/supplier-profile.ts'
import type { Translated } from './translated.ts'

export { FILE_NAME_SAMPLE } from '../ru/supplier-profile.ts'

export const CONTACT_LANGUAGE_LABELS: Translated<typeof ru.CONTACT_LANGUAGE_LABELS> = { en: 'English', zh: 'Chinese', ru: 'Russian' }
export const TIME_ZONE_LABELS: Translated<typeof ru.TIME_ZONE_LABELS> = {
  'Asia/Shanghai': 'China', 'Asia/Hong_Kong': 'Hong Kong', 'Asia/Taipei': 'Taiwan', 'Asia/Seoul': 'Korea', 'Asia/Tokyo': 'Japan', 'Asia/Bangkok': 'Thailand', 'Europe/Istanbul': 'Turkey', 'Europe/Minsk': 'Belarus',
  'Europe/Moscow': 'Moscow', 'Asia/Yekaterinburg': 'Yekaterinburg', 'Asia/Novosibirsk': 'Novosibirsk', 'Asia/Vladivostok': 'Vladivostok', 'Europe/Berlin': 'Germany',
}
export const WINDOW_START_LABELS: Translated<typeof ru.WINDOW_START_LABELS> = { found: 'from the day of discovery', arrived: 'from the day the cargo arrived', sold: 'from the day of sale to the buyer' }
export const SALE_LAW_LABELS: Translated<typeof ru.SALE_LAW_LABELS> = { cisg: 'Vienna Convention (CISG)', prc: 'law of the PRC', ru: 'law of Russia' }
export const HOLIDAY_COUNTRY_LABELS: Translated<typeof ru.HOLIDAY_COUNTRY_LABELS> = { '': 'not counted', CN: 'China', RU: 'Russia' }
export const EVIDENCE_DEMAND_LABELS: Translated<typeof ru.EVIDENCE_DEMAND_LABELS> = {
  serial: 'Serial number', photo_serial_plate: 'Photo of the rating plate', photo_defect: 'Photo of the defect', photo_general: 'General photo', video: 'Video', lot: 'Lot', production_date: 'Date of manufacture', order_number: 'Purchase order number', invoice: 'Invoice',
  sale_date: 'Date of sale', test_values: 'Measured values', test_report: 'Test report', defect_code: 'Defect code', supplier_sku: 'Supplier’s SKU', unit_price: 'Unit price',
}
export const HOLIDAY_LABELS: Translated<typeof ru.HOLIDAY_LABELS> = {
  new_year: 'New Year', spring_festival: 'Spring Festival', qingming: 'Qingming', labour_day: 'Labour Day', dragon_boat: 'Dragon Boat Festival', mid_autumn: 'Mid-Autumn Festival', national_day: 'National Day of the PRC', public_holiday: 'public holidays',
}
const FILE_FIELD_LABELS: Readonly<Record<FileNameField, string>> = { claim: 'claim number', line: 'line', no: 'file number', serial: 'serial number', order: 'order', sku: 'SKU', lot: 'lot', kind: 'what is shown' }

export const patternProblemText: Translated<typeof ru.patternProblemText> = (problem) => {
  switch (problem.problem) {
    case 'unknown_field': return `There is no field {${problem.field}}`
    case 'unpaired_brace': return 'A brace without its pair'
    case 'forbidden_character': return `Character ${problem.character} is not allowed in a file name`
    case 'not_unique': return 'Names would be the same: {no} and one of {line}, {serial}, {order} are needed'
  }
}

export const profileTexts: Translated<typeof ru.profileTexts> = {
  contacts: 'Contacts', contactsHint: 'The first is the main one: it stands in papers and messages', addContact: 'Add contact', removeContact: 'Remove', makeMain: 'Make main', contactNo: (no) => `Contact ${no}`,
  role: 'Position', language: 'Language', timeZone: 'Time zone', saleLaw: 'Law of the contract', windowStart: 'Term counted', holidayCountry: 'Days off and holidays', holidayCountryHint: 'They move the answer date',
  compensation: 'Compensation', ways: 'Ways of compensation by contract', waysNone: 'None is marked: any may be demanded.', freeParts: 'Free parts', freePartsHint: 'Share of the number of devices in a shipment',
  evidence: 'Evidence and files', evidenceHint: 'Without what is marked a claim’s line counts as not ready', demands: 'What the supplier asks for', filesMaxBytes: 'Message, at most', fileMaxBytes: 'File, at most', megabytes: 'MB',
  fileNamePattern: 'Pattern of file names', sample: (name) => `The result is ${name}`, noSample: 'The pattern cannot name a file yet',
  fieldsOf: (fields) => `Fields of the pattern: ${fields.map((field) => `{${field}} – ${FILE_FIELD_LABELS[field]}`).join(', ')}`,
  fields: { email: 'E-mail', timeZone: 'Time zone', fileNamePattern: 'Pattern of file names', filesMaxBytes: 'Size of message', fileMaxBytes: 'Size of file', freePartsShareBp: 'Free parts' },
  now: (time) => `${time} now`, holidayThere: 'holiday there', daysOff: (from, to, name) => `Supplier’s days off ${from === to ? formatDate(from) : `from ${formatDate(from)} to ${formatDate(to)}`}: ${name}`, unconfirmed: 'not confirmed',
}

export const peopleTexts: Translated<typeof ru.peopleTexts> = {
  title: 'Contacts', none: 'No contacts recorded.', noZone: 'No time zone given', localTime: (place, time) => `${place}, ${time} now`, atWork: 'working hours', afterHours: 'after hours', dayOff: 'day off', hours: (from, to) => `Usual hours ${from}–${to}`,
  daysOff: (from, to, name, isConfirmed) => `${from === to ? from : `${from} – ${to}`}: ${name}${isConfirmed ? '' : ', day not confirmed'}`, notAnnounced: 'Days off of this year are not announced yet.',
}

export const termsTexts: Translated<typeof ru.termsTexts> = {
  title: 'Terms', demands: 'Asks for in a claim', ways: 'Compensates by', anyWay: 'way not agreed', freeParts: 'Free parts', files: 'Message at most', megabytes: (size) => `${size} MB`, percent: (share) => `${share}%`, windowStart: 'Term counted', saleLaw: 'Law of the contract',
}
