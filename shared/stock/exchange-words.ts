import type { ExchangeProblem, ExchangeProblemCode, ExchangeProblemField } from './exchange-item.ts'

/** Names of the fields as the screen and the workbook of refused rows show them. */
export const EXCHANGE_FIELD_NAMES_RU: Readonly<Record<ExchangeProblemField, string>> = {
  number: 'Наш номер', supplierCode: 'Код поставщика', manufacturerCode: 'Номер производителя', barcode: 'Штрихкод', nameRu: 'Наименование', nameEn: 'Наименование английское', nameZh: 'Наименование китайское',
  unit: 'Единица', price: 'Цена', currency: 'Валюта', qty: 'Количество', bin: 'Ячейка', lot: 'Партия', serial: 'Серийный номер', minStock: 'Минимальный остаток', salePrice: 'Цена продажи', externalId: 'Идентификатор 1С', row: 'Строка',
}

export const EXCHANGE_PROBLEM_TEXTS_RU: Readonly<Record<ExchangeProblemCode, string>> = {
  key_missing: 'нет ни номера, ни кода', key_too_long: 'номер длиннее 100 знаков', name_too_long: 'наименование длиннее 300 знаков',
  price_missing: 'нет цены', price_unreadable: 'не похоже на цену', price_ambiguous: 'непонятно, тысяча это или дробь', price_negative: 'цена меньше нуля', price_zero: 'цена равна нулю', price_too_big: 'слишком большая цена',
  currency_unknown: 'неизвестная валюта', currency_not_rub: 'цена продажи указана не в рублях', unit_unknown: 'неизвестная единица измерения',
  qty_missing: 'нет количества', qty_unreadable: 'не похоже на количество', qty_ambiguous: 'непонятно, тысяча это или дробь', qty_negative: 'количество меньше нуля', qty_zero: 'количество равно нулю', qty_fraction: 'дробное количество для штучной запчасти', qty_too_big: 'слишком большое количество',
  extra_cells: 'в строке больше ячеек, чем названо столбцов', barcode_of_another: 'этот штрихкод принадлежит другой запчасти', number_of_another: 'номера в строке принадлежат разным запчастям', number_taken: 'такой номер уже есть у другой запчасти',
  several_parts: 'этому номеру отвечает несколько запчастей', part_unknown: 'такой запчасти нет в каталоге', price_twice: 'запчасть встречается в файле с разными ценами', barcode_twice: 'этот штрихкод стоит в файле у разных запчастей', row_twice: 'эта запчасть в этой ячейке встречается в файле дважды',
  bin_missing: 'не указана ячейка', bin_unknown: 'такой ячейки нет', bin_not_for_parts: 'ячейка не для запчастей', stock_already_there: 'запчасть уже лежит в этой ячейке, начальный остаток туда не вносится',
  lot_needed: 'не указана партия', lot_not_kept: 'для этой запчасти партии не ведутся', serial_needed: 'не указан серийный номер', serial_not_kept: 'для этой запчасти серийные номера не ведутся', serial_bad: 'недопустимый серийный номер',
  serial_twice: 'серийный номер встречается в файле дважды', serial_not_one: 'с серийным номером количество может быть только 1', serial_already_here: 'экземпляр с этим серийным номером уже на складе',
  id_missing: 'нет идентификатора', id_twice: 'идентификатор встречается дважды', offer_without_part: 'предложение без товара в каталоге', variants: 'у товара есть характеристики, такие предложения не загружаются',
}

/** One reason in words: field, what is wrong, what stands there. */
export const exchangeProblemSentence = ({ field, code, value }: ExchangeProblem): string => `${EXCHANGE_FIELD_NAMES_RU[field]} – ${EXCHANGE_PROBLEM_TEXTS_RU[code]}${value === '' ? '' : `: «${value}»`}`
