import type { FieldIssue } from '#renderer/rpc/call-failure.ts'

/** Sentences for the messages the contract's fields give. */
const BY_MESSAGE: Readonly<Record<string, string>> = {
  required: 'Заполните поле',
  copies_range: 'От 1 до 99 копий',
  shift_range: 'Сдвиг – от −10 до 10 мм',
  media_range: 'Размер – от 1 до 120 мм',
  port_range: 'Порт – от 1 до 65535',
  printer_address: 'Такого адреса у принтера быть не может',
  labels_only: 'Принтер этикеток – только для этикеток',
  control_characters: 'В тексте есть недопустимые знаки',
  part_number: 'В номере нужна хотя бы одна буква или цифра',
  no_such_date: 'Такой даты нет',
  negative_amount: 'Сумма не может быть меньше нуля',
  positive_amount: 'Сумма должна быть больше нуля',
  unknown_field: 'Такого поля в документе нет',
  not_typed: 'Это поле заполняется из заказа',
  wrong_type: 'Проверьте, как записано значение',
  one_line: 'Запишите в одну строку',
  too_long: 'Слишком длинно',
  no_such_moment: 'Такого времени нет',
  not_whole: 'Нужно целое число',
  out_of_range: 'Число вне допустимых пределов',
  not_a_choice: 'Выберите значение из списка',
  too_many_rows: 'Слишком много строк',
  agreed_days_range: 'Срок по соглашению – от 1 до 45 дней',
  length_not_positive: 'Срок должен быть больше нуля',
  length_needed: 'Укажите число: этот срок считается по датам',
  unit_not_counted: 'Этот срок считается по датам: выберите дни, месяцы или годы',
  rate_out_of_range: 'Ставка – от 0 до 100 %',
  to_before_from: 'Конец раньше начала',
  editions_overlap: 'В эти дни уже действует другая редакция',
  dates_needed: 'Укажите оба дня',
  no_cap_words: 'Напишите, чем ограничена сумма',
  unknown_code: 'Такого правила программа не знает',
  unknown_category: 'Такого вида изделий нет',
  year_out_of_range: 'Год – от 2000 до 2100',
  other_year: 'День другого года',
  day_twice: 'День указан дважды',
  agreed_days_above: 'Больше, чем разрешает правило',
  bad_email: 'Такого адреса быть не может: нужен один адрес вида name@firm.cn',
  no_such_time_zone: 'Такого часового пояса нет',
  bad_file_name_pattern: 'По этому образцу файлы назвать нельзя',
  repeated: 'Одно и то же указано дважды',
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
