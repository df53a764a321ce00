import type { ShipmentsRefusals } from '#shared/contract/refusals/shipments.ts'
import type { SerialTextProblem } from '#shared/shipments/serial-ranges.ts'
import { formatDate, formatNumber } from '#renderer/texts/formats.ts'
import type { RefusalTexts } from './refusal-texts.ts'

const SERIAL_REASONS: Readonly<Record<string, string>> = {
  too_short: 'короче трёх знаков', too_long: 'длиннее 64 знаков', mixed_alphabets: 'латинские и русские буквы вместе', forbidden_character: 'есть недопустимые знаки',
}

/** What is wrong with typed serial numbers, for the field and for the refusal. */
export function serialProblemText(problem: SerialTextProblem): string {
  switch (problem.problem) {
    case 'bad_serial': return `«${problem.text}»: ${SERIAL_REASONS[problem.reason] ?? 'номер не читается'}`
    case 'different_length': return `«${problem.text}»: первый и последний номер разной длины. Запишите оба полностью, с нулями впереди; один номер с дефисом – без дефиса.`
    case 'different_stem': return `«${problem.text}»: первый и последний номер различаются не только последними цифрами`
    case 'wrong_order': return `«${problem.text}»: последний номер меньше первого`
    case 'half_a_range': return `«${problem.text}»: нужны первый и последний номер`
    case 'repeated': return `Номер ${problem.text} указан дважды`
    case 'too_many': return `В одной строке – не больше ${formatNumber(problem.max)} номеров`
  }
}

export const shipmentsRefusals: RefusalTexts<ShipmentsRefusals> = {
  'shipments.not_found': () => 'Поставки нет. Обновите список.',
  'shipments.bad_serials': (details) => `Строка ${details.lineNo}. ${serialProblemText(details)}`,
  'shipments.serials_twice': ({ lineNo, otherLineNo, serials }) => `Номера ${serials} стоят и в строке ${otherLineNo}, и в строке ${lineNo}.`,
  'shipments.arrived_before_shipped': ({ shippedOn, arrivedOn }) => `Прибытие ${formatDate(arrivedOn)} раньше отгрузки ${formatDate(shippedOn)}.`,
  'shipments.in_future': ({ on }) => `${formatDate(on)} ещё не наступило.`,
  'shipments.goods_needed': ({ lineNo }) => `Строка ${lineNo}: укажите модель, запчасть или артикул.`,
  'shipments.other_goods': ({ lineNo, goods }) => `Строка ${lineNo}: ${goods} – товар другого поставщика.`,
  'shipments.other_supplier': () => 'Поставка, заказ или приход относятся к другому поставщику.',
  'shipments.doubtful': () => 'Проверьте отмеченное. Если всё верно, сохраните как есть.',
  'shipments.file_there': () => 'Этот файл уже приложен.',
  'shipments.in_use': () => 'На поставку ссылается претензия: удалить её нельзя.',
}
