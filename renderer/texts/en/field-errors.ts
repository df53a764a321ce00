import type * as ru from '../ru/field-errors.ts'
import type { Translated } from './translated.ts'

/** Sentences for the messages the contract's fields give. */
const BY_MESSAGE: Readonly<Record<string, string>> = {
  required: 'Fill in the field',
  copies_range: 'From 1 to 99 copies',
  shift_range: 'The offset is from −10 to 10 mm',
  media_range: 'The size is from 1 to 120 mm',
  port_range: 'The port is from 1 to 65535',
  printer_address: 'A printer cannot have such an address',
  labels_only: 'A label printer is for labels only',
  control_characters: 'The text has forbidden characters',
  part_number: 'The number needs at least one letter or digit',
  no_such_date: 'There is no such date',
  negative_amount: 'The amount cannot be below zero',
  positive_amount: 'The amount must be above zero',
  unknown_field: 'The document has no such field',
  not_typed: 'This field is filled in from the order',
  wrong_type: 'Check how the value is written',
  one_line: 'Write it in one line',
  too_long: 'Too long',
  no_such_moment: 'There is no such time',
  not_whole: 'A whole number is needed',
  out_of_range: 'The number is out of range',
  not_a_choice: 'Choose a value from the list',
  too_many_rows: 'Too many rows',
  agreed_days_range: 'An agreed term is from 1 to 45 days',
  length_not_positive: 'The term must be above zero',
  length_needed: 'Enter a number: this term is counted by dates',
  unit_not_counted: 'This term is counted by dates: choose days, months or years',
  rate_out_of_range: 'The rate is from 0 to 100 %',
  to_before_from: 'The end is before the beginning',
  editions_overlap: 'Another edition already holds on these days',
  dates_needed: 'Enter both days',
  no_cap_words: 'Write what limits the amount',
  unknown_code: 'The program knows no such rule',
  unknown_category: 'There is no such category',
  year_out_of_range: 'The year is from 2000 to 2100',
  other_year: 'A day of another year',
  day_twice: 'The day is given twice',
  agreed_days_above: 'More than the rule allows',
  bad_email: 'There can be no such address: one address like name@firm.cn is needed',
  no_such_time_zone: 'There is no such time zone',
  bad_file_name_pattern: 'Files cannot be named by this pattern',
  repeated: 'The same is given twice',
  password_too_short: 'A password has at least 8 characters',
  login_format: 'A login has 2 to 40 characters: letters, digits, point, hyphen or underscore',
}

/** Sentences for the checks of the schema library itself. */
const BY_CODE: Readonly<Record<string, string>> = {
  too_big: 'Too long or too much',
  too_small: 'Too short or too little',
  invalid_type: 'Fill in the field',
  invalid_value: 'Choose a value from the list',
  invalid_format: 'Check how the value is written',
  unrecognized_keys: 'The program sent something extra, refresh the page',
}

const UNKNOWN = 'Check the value'

export const fieldErrorText: Translated<typeof ru.fieldErrorText> = (issue) => BY_MESSAGE[issue.message] ?? BY_CODE[issue.code] ?? UNKNOWN
