import type { CountsRefusals } from '#shared/contract/refusals/counts.ts'
import { formatQty } from '#renderer/texts/formats.ts'
import { labelOf } from './labels.ts'
import type { RefusalTexts } from './refusal-texts.ts'
import { CELL_STATE_LABELS, COUNT_STATUS_LABELS } from './stock-labels.ts'

export const countsRefusals: RefusalTexts<CountsRefusals> = {
  'counts.not_found': () => 'Инвентаризации нет. Обновите список.',
  'counts.closed': ({ status }) => `Инвентаризация – ${labelOf(COUNT_STATUS_LABELS, status)}: изменить её нельзя.`,
  'counts.cell_not_found': () => 'Ячейки в этой инвентаризации нет.',
  'counts.cell_state': ({ state }) => `Ячейка – ${labelOf(CELL_STATE_LABELS, state)}: действие невозможно.`,
  'counts.other_counts': ({ person }) => `Эту ячейку считает ${person}.`,
  'counts.same_person': ({ bin }) => `Ячейку ${bin} в прошлый раз считали вы. Пересчитать её должен другой участник инвентаризации.`,
  'counts.already_running': ({ number }) => `Эти ячейки уже считают в инвентаризации ${number}.`,
  'counts.no_cells': () => 'На складе нет ячеек для запчастей.',
  'counts.unknown_code': ({ code }) => `Код ${code} не найден. Проверьте этикетку или выберите запчасть из списка.`,
  'counts.several_parts': ({ code, parts }) => `Код ${code} подходит к нескольким запчастям: ${parts.map(({ number }) => number).join(', ')}. Выберите нужную.`,
  'counts.lot_needed': ({ partNumber }) => `${partNumber} учитывается по партиям. Укажите партию.`,
  'counts.serial_needed': ({ partNumber }) => `${partNumber} учитывается по серийным номерам. Сканируйте номер каждой штуки.`,
  'counts.below_nothing': ({ partNumber, countedMilli }) => `${partNumber}: посчитано ${formatQty(countedMilli)}, вычесть больше нельзя.`,
  'counts.serial_twice': ({ serial, bin }) => `Серийный номер ${serial} уже посчитан: ${bin}.`,
  'counts.not_all_closed': ({ bins }) => `Не все ячейки посчитаны: ${bins.join(', ')}.`,
  'counts.recount_needed': ({ bins }) => `Пересчитайте ещё раз – во время счёта здесь были движения: ${bins.join(', ')}.`,
}
