import type { FieldIssue } from '#renderer/rpc/call-failure.ts'

/** Sentences for the messages the contract's fields give. */
const BY_MESSAGE: Readonly<Record<string, string>> = {
  required: 'Заполните поле',
  control_characters: 'В тексте есть недопустимые знаки',
  no_such_date: 'Такой даты нет',
  negative_amount: 'Сумма не может быть меньше нуля',
  positive_amount: 'Сумма должна быть больше нуля',
  agreed_days_range: 'Срок по соглашению – от 1 до 45 дней',
  password_too_short: 'Пароль – не короче 8 знаков',
  login_format: 'Логин – от 2 до 40 знаков: буквы, цифры, точка, дефис или подчёркивание',
}

/** Sentences for the checks of the schema library itself. */
const BY_CODE: Readonly<Record<string, string>> = {
  too_big: 'Слишком длинно или слишком много',
  too_small: 'Слишком коротко или слишком мало',
  invalid_type: 'Заполните поле',
  invalid_value: 'Выберите значение из списка',
  invalid_format: 'Проверьте, как записано значение',
  unrecognized_keys: 'Программа прислала лишние сведения, обновите страницу',
}

const UNKNOWN = 'Проверьте значение'

/** What is wrong with a field, in words for the person who fills it. */
export function fieldErrorText(issue: FieldIssue): string {
  return BY_MESSAGE[issue.message] ?? BY_CODE[issue.code] ?? UNKNOWN
}
