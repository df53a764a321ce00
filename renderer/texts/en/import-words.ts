import type { IMPORT_FIELD_NAMES_RU, ROW_PROBLEM_TEXTS_RU } from '#shared/import/problem-texts.ts'
import type { Translated } from './translated.ts'

/** Names of the fields of an order from another program. */
export const IMPORT_FIELD_NAMES: Translated<typeof IMPORT_FIELD_NAMES_RU> = {
  externalId: 'Number in the former program', acceptedOn: 'Date of intake', closedOn: 'Date of hand-over', eventOn: 'Date of the event', category: 'Category', brand: 'Brand', model: 'Model', serial: 'Serial number',
  customerName: 'Customer', phone: 'Phone', defect: 'Fault', outcome: 'Outcome of the repair', engineerName: 'Engineer', madeYear: 'Year of make', priceMinor: 'Price', note: 'Note', row: 'Row',
}

export const ROW_PROBLEM_TEXTS: Translated<typeof ROW_PROBLEM_TEXTS_RU> = {
  date_missing: 'no date', date_not_recognised: 'there is no such date, or it is written in an unknown way', date_in_future: 'the date has not come yet', date_too_old: 'the date is before 1990',
  closed_before_accepted: 'handed over before it was taken in', subject_missing: 'neither category nor fault', text_too_long: 'the text is too long',
  serial_too_short: 'the serial number is shorter than three characters', serial_too_long: 'the serial number is longer than 64 characters', serial_mixed_alphabets: 'the serial number mixes Russian and Latin letters', serial_forbidden_character: 'the serial number has a forbidden character',
  phone_not_recognised: 'does not look like a phone number', outcome_not_recognised: 'unknown outcome of the repair', year_not_recognised: 'does not look like a year', year_in_future: 'the year has not come yet', year_too_old: 'the year is before 1850',
  price_not_recognised: 'does not look like an amount', price_negative: 'the amount is below zero', extra_cells: 'the row has more cells than there are named columns',
}
