import type { StockRefusals } from '#shared/contract/refusals/stock.ts'
import { BIN_PURPOSE_LABELS, EVIDENCE_STATE_LABELS, ORDER_PART_ACT_LABELS, ORDER_PART_STATE_LABELS, PIECES_PROBLEMS, qtyWithUnit } from './stock-labels.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { labelOf, STATUS_LABELS } from './labels.ts'
import type { RefusalTexts } from './refusal-texts.ts'

/** Some units end with a point of their own. */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`)
type Holders = StockRefusals['stock.not_enough']['holders']
const heldBy = (holders: Holders, unit: string): string => (holders.length === 0 ? '' : ` В резерве: ${ended(holders.map(({ orderNumber, qtyMilli }) => `${orderNumber} – ${qtyWithUnit(qtyMilli, unit)}`).join(', '))}`)

export const stockRefusals: RefusalTexts<StockRefusals> = {
  'stock.not_enough': ({ partNumber, place, unit, freeMilli, neededMilli, holders }) => `${partNumber}, ${place === '' ? 'все склады' : place}: свободно ${qtyWithUnit(freeMilli, unit)}, нужно ${ended(qtyWithUnit(neededMilli, unit))}${heldBy(holders, unit)}`,
  'stock.bad_pieces': ({ partNumber, problem }) => `${partNumber}: ${PIECES_PROBLEMS[problem]}.`,
  'stock.wrong_bin': ({ label, purpose }) => `Ячейка ${label} – ${labelOf(BIN_PURPOSE_LABELS, purpose)}. Выберите подходящую.`,
  'stock.same_bin': () => 'Это та же ячейка.',
  'stock.serial_already_here': ({ serial, place }) => `Серийный номер ${serial} уже на складе: ${place}.`,
  'stock.serial_not_here': ({ serial, place }) => (place === '' ? `Серийного номера ${serial} здесь нет.` : `Серийного номера ${serial} здесь нет: он числится в ${place}.`),
  'stock.order_part_not_found': () => 'Строки с запчастью в заказе нет. Обновите карточку.',
  'stock.order_part_state': ({ state }) => (state === 'draft' ? 'Строка – черновик: сначала подтвердите её.' : `Строка уже ${labelOf(ORDER_PART_STATE_LABELS, state)}.`),
  'stock.wrong_stage': ({ status, act }) => `На этапе «${STATUS_LABELS[status]}» нельзя ${ORDER_PART_ACT_LABELS[act]}.`,
  'stock.over_need': ({ waitingMilli, unit }) => `Заказу нужно ещё ${qtyWithUnit(waitingMilli, unit)}, больше указать нельзя.`,
  'stock.below_issued': ({ issuedMilli, unit }) => `Уже выдано ${qtyWithUnit(issuedMilli, unit)}: меньше указать нельзя.`,
  'stock.evidence_not_found': () => 'Записи карантина нет. Обновите список.',
  'stock.evidence_state': ({ state }) => `Сейчас запись карантина – ${labelOf(EVIDENCE_STATE_LABELS, state)}: действие невозможно.`,
  'stock.sent_in_future': ({ sentOn }) => `Дата отправки ${formatDate(sentOn)} ещё не наступила.`,
  'stock.not_from_stock': () => 'Эта запчасть выдана не со склада: вернуть её на склад нельзя.',
  'stock.over_issued': ({ issuedMilli, unit }) => `Выдано ${qtyWithUnit(issuedMilli, unit)}: вернуть больше нельзя.`,
  'stock.over_reserved': ({ reservedMilli, unit }) => `Здесь в резерве ${qtyWithUnit(reservedMilli, unit)}: снять больше нельзя.`,
  'stock.issued_line': ({ name }) => `«${name}» выдана со склада. Верните её на склад – строка уйдёт из заказа сама.`,
  'stock.same_serial': ({ serial }) => `Новый и снятый серийные номера совпадают: ${serial}. Проверьте, какой снят.`,
  'stock.parts_outstanding': ({ partNumbers }) => `Сначала выдайте запчасти или откажитесь от них: ${partNumbers.join(', ')}.`,
}
