import type { BuyingRefusals } from '#shared/contract/refusals/buying.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { labelOf } from './labels.ts'
import type { RefusalTexts } from './refusal-texts.ts'
import { PURCHASE_STATUS_LABELS } from './stock-labels.ts'

const SUPPLIER_FIELDS: Readonly<Record<string, string>> = { nameEn: 'название по-английски', nameZh: 'название по-китайски' }

export const buyingRefusals: RefusalTexts<BuyingRefusals> = {
  'buying.order_not_found': () => 'Заказа поставщику нет. Обновите список.',
  'buying.wrong_status': ({ status }) => `Заказ поставщику – ${labelOf(PURCHASE_STATUS_LABELS, status)}: действие невозможно.`,
  'buying.part_twice': ({ partNumber }) => `Запчасть ${partNumber} стоит в заказе дважды. Сложите количество в одной строке.`,
  'buying.rate_needed': ({ currency }) => `Укажите курс ${currency} к рублю: без него не посчитать себестоимость.`,
  'buying.in_future': ({ on }) => `${formatDate(on)} ещё не наступило.`,
  'buying.expected_before_sent': ({ expectedOn, sentOn }) => `Ожидаемый день ${formatDate(expectedOn)} раньше отправки ${formatDate(sentOn)}.`,
  'buying.receipt_not_found': () => 'Прихода нет. Обновите список.',
  'buying.receipt_twice': ({ waybill, number, receivedOn }) => `Накладная ${waybill} этого поставщика уже принята: приход ${number} от ${formatDate(receivedOn)}.`,
  'buying.other_supplier': ({ number }) => `Заказ ${number} отправлен другому поставщику.`,
  'buying.line_not_of_order': ({ lineNo }) => `Строка ${lineNo}: такой запчасти в этом заказе поставщику нет.`,
  'buying.other_currency': ({ expected, found }) => `Заказ в валюте ${expected}, а приход – в ${found}.`,
  'buying.bin_needed': ({ lineNo }) => `Строка ${lineNo}: укажите ячейку, куда положить товар.`,
  'buying.other_warehouse': ({ lineNo, label }) => `Строка ${lineNo}: ячейка ${label} – на другом складе.`,
  'buying.faulty_over_actual': ({ lineNo }) => `Строка ${lineNo}: брака больше, чем пришло.`,
  'buying.empty_line': ({ lineNo }) => `Строка ${lineNo}: количество не указано ни по документам, ни по факту.`,
  'buying.reason_needed': ({ lineNo }) => `Строка ${lineNo}: опишите, в чём брак.`,
  'buying.no_discrepancy': () => 'Расхождений нет: акт не нужен.',
  'buying.supplier_name_needed': ({ field }) => `У поставщика не заполнено ${labelOf(SUPPLIER_FIELDS, field)}. Заполните карточку поставщика.`,
}
