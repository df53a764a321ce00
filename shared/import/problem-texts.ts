import type { ImportField } from './fields.ts'
import type { RowProblem, RowProblemCode } from './row-problem.ts'

/** Names of the fields as the mapping screen and the file of refused rows show them. */
export const IMPORT_FIELD_NAMES_RU: Readonly<Record<ImportField | 'row', string>> = {
  externalId: 'Номер в прежней программе', acceptedOn: 'Дата приёма', closedOn: 'Дата выдачи', eventOn: 'Дата события', category: 'Вид изделия', brand: 'Марка', model: 'Модель', serial: 'Серийный номер',
  customerName: 'Клиент', phone: 'Телефон', defect: 'Неисправность', outcome: 'Итог ремонта', engineerName: 'Инженер', madeYear: 'Год выпуска', priceMinor: 'Стоимость', note: 'Примечание', row: 'Строка',
}

export const ROW_PROBLEM_TEXTS_RU: Readonly<Record<RowProblemCode, string>> = {
  date_missing: 'нет даты', date_not_recognised: 'такой даты не существует или она записана неизвестным образом', date_in_future: 'дата ещё не наступила', date_too_old: 'дата раньше 1990 года',
  closed_before_accepted: 'выдано раньше, чем принято', subject_missing: 'нет ни вида изделия, ни неисправности', text_too_long: 'текст слишком длинный',
  serial_too_short: 'серийный номер короче трёх знаков', serial_too_long: 'серийный номер длиннее 64 знаков', serial_mixed_alphabets: 'в серийном номере смешаны русские и латинские буквы', serial_forbidden_character: 'в серийном номере недопустимый знак',
  phone_not_recognised: 'не похоже на номер телефона', outcome_not_recognised: 'неизвестный итог ремонта', year_not_recognised: 'не похоже на год', year_in_future: 'год ещё не наступил', year_too_old: 'год раньше 1850',
  price_not_recognised: 'не похоже на сумму', price_negative: 'сумма меньше нуля', extra_cells: 'в строке больше ячеек, чем названо столбцов',
}

/** One reason in words: field, what is wrong, what stands there. */
export function problemSentence({ field, code, value }: RowProblem): string {
  const shown = value === '' ? '' : `: «${value}»`
  return `${IMPORT_FIELD_NAMES_RU[field]} — ${ROW_PROBLEM_TEXTS_RU[code]}${shown}`
}
