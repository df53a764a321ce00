import type * as ru from '../ru/refusals-counts.ts'
import { formatQty } from '#renderer/texts/formats.ts'
import { labelOf } from './labels.ts'
import { CELL_STATE_LABELS, COUNT_STATUS_LABELS } from './stock-labels.ts'
import type { Translated } from './translated.ts'

export const countsRefusals: Translated<typeof ru.countsRefusals> = {
  'counts.not_found': () => 'There is no such stocktake. Refresh the list.',
  'counts.closed': ({ status }) => `The stocktake is ${labelOf(COUNT_STATUS_LABELS, status)}: it cannot be changed.`,
  'counts.cell_not_found': () => 'This stocktake has no such bin.',
  'counts.cell_state': ({ state }) => `The bin is ${labelOf(CELL_STATE_LABELS, state)}: this cannot be done.`,
  'counts.other_counts': ({ person }) => `This bin is being counted by ${person}.`,
  'counts.same_person': ({ bin }) => `Bin ${bin} was counted by you last time. Another member of the stocktake must count it again.`,
  'counts.already_running': ({ number }) => `These bins are already being counted in stocktake ${number}.`,
  'counts.no_cells': () => 'The warehouse has no bins for parts.',
  'counts.unknown_code': ({ code }) => `Code ${code} is not found. Check the label or choose the part from the list.`,
  'counts.several_parts': ({ code, parts }) => `Code ${code} matches several parts: ${parts.map(({ number }) => number).join(', ')}. Choose the right one.`,
  'counts.lot_needed': ({ partNumber }) => `${partNumber} is kept by lots. Enter the lot.`,
  'counts.serial_needed': ({ partNumber }) => `${partNumber} is kept by serial numbers. Scan the number of every piece.`,
  'counts.below_nothing': ({ partNumber, countedMilli }) => `${partNumber}: ${formatQty(countedMilli)} counted, no more can be taken off.`,
  'counts.serial_twice': ({ serial, bin }) => `Serial number ${serial} is already counted: ${bin}.`,
  'counts.not_all_closed': ({ bins }) => `Not all bins are counted: ${bins.join(', ')}.`,
  'counts.recount_needed': ({ bins }) => `Count again, something moved here during the count: ${bins.join(', ')}.`,
}
