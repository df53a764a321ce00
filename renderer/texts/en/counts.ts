import type * as ru from '../ru/counts.ts'
import { counted, type EnglishForms, formatNumber, formatQty } from '#renderer/texts/formats.ts'
import { qtyWithUnit } from './stock-labels.ts'
import type { Translated } from './translated.ts'

const CELL_FORMS: EnglishForms = ['bin', 'bins']
const LINE_FORMS: EnglishForms = ['line', 'lines']
const POSITION_FORMS: EnglishForms = ['item', 'items']
const MOVEMENT_FORMS: EnglishForms = ['movement', 'movements']

export const countListTexts: Translated<typeof ru.countListTexts> = {
  label: 'Stocktakes', start: 'Start stocktake', empty: 'No stocktake yet',
  emptyWhy: 'Choose a warehouse and bins. Several people may count at once, and the warehouse goes on working.',
  columns: { number: 'Number', warehouse: 'Warehouse', status: 'Status', progress: 'Bins counted', differences: 'Differences', started: 'Started', person: 'Started by', note: 'Note' },
  progress: (done, all) => `${formatNumber(done)} of ${formatNumber(all)}`,
}

export const startTexts: Translated<typeof ru.startTexts> = {
  title: 'New stocktake', warehouse: 'Warehouse', scope: 'Bins', all: 'All bins for parts', chosen: 'Only chosen ones', note: 'Note', notePlaceholder: 'Yearly, spot check, change of storekeeper',
  confirm: 'Start', bins: 'Bins of the warehouse', columns: { bin: 'Bin', name: 'Name' }, noBins: 'The warehouse has no bins for parts', noBinsWhy: 'Add them under “Warehouses and bins”.',
  needsWarehouse: 'choose the warehouse', needsBins: 'tick bins', chosenCount: (count) => `Ticked: ${counted(count, CELL_FORMS)}`,
}

export const countTexts: Translated<typeof ru.countTexts> = {
  title: (number) => `Stocktake ${number}`, back: 'Back to the list', sections: 'Bins and differences', tabs: { cells: 'Bins', differences: 'Differences' },
  progress: 'Counted', progressOf: (done, all) => `${formatNumber(done)} of ${counted(all, CELL_FORMS)}`,
  next: 'Count the next bin', nothingLeft: 'all bins are counted or being counted', export: 'Excel', approve: 'Approve', cancel: 'Cancel', ended: 'the stocktake is over',
  cellsLabel: 'Bins of the stocktake', columns: { bin: 'Bin', state: 'State', person: 'Counting', positions: 'Items', differences: 'Differences', note: 'What next' },
  recount: (count) => `Recount ticked: ${formatNumber(count)}`, recountNone: 'Recount ticked', noneMarked: 'tick bins that were already counted',
  rule: 'Another person recounts when several take part. An unfinished count is dropped at a recount.',
  round: (round) => `count ${formatNumber(round)}`, moved: 'there were movements – recount', resume: 'continue', begin: 'begin counting', look: 'done', busy: (person) => `${person} is counting`,
  saved: (fileName) => `File saved: ${fileName}`, closedBy: 'Finished by', reason: 'Reason', blind: 'A blind count: book quantities are not shown.',
}

export const differenceTexts: Translated<typeof ru.differenceTexts> = {
  label: 'Differences from the books', empty: 'No differences', emptyWhy: 'What was counted agrees with the books. Bins not closed yet do not appear here.',
  columns: { bin: 'Bin', number: 'Number', name: 'Name', book: 'Book', counted: 'Actual', difference: 'Difference', shortage: 'Shortage, ₽', surplus: 'Surplus, ₽', what: 'Details', person: 'Counted by' },
  totals: { lines: (count) => counted(count, LINE_FORMS), shortage: 'Shortages', surplus: 'Surpluses', unknown: (count) => `price unknown: ${counted(count, POSITION_FORMS)}` },
  lot: (lot) => `lot ${lot}`, missing: (serials) => `missing ${serials}`, found: (serials) => `found ${serials}`, moved: 'recount: there were movements', unknownCost: 'no price', plus: (qty) => `+${qty}`,
  recount: (count) => `Recount bins of ticked lines: ${formatNumber(count)}`, recountNone: 'Recount bins of ticked lines', noneMarked: 'tick lines',
}

export const reasonTexts: Translated<typeof ru.reasonTexts> = {
  reason: 'Reason', recount: { title: 'Recount bins', confirm: 'Recount', placeholder: 'Why one more count is needed' },
  approve: { title: 'Approve differences', confirm: 'Approve', placeholder: 'Number of the order, decision of the committee, cause of the differences', why: 'Every difference becomes a movement with this reason. The approval cannot be undone.' },
  cancel: { title: 'Cancel stocktake', confirm: 'Cancel stocktake', placeholder: 'Why it is cancelled', why: 'Stock does not change. What was counted stays on record.', keep: 'Keep it' },
  needsReason: 'give the reason', approved: (count) => (count === 0 ? 'Approved, no differences' : `Approved: ${counted(count, MOVEMENT_FORMS)}`), cells: (bins) => bins.join(', '),
}

export const countingTexts: Translated<typeof ru.countingTexts> = {
  back: 'Back to bins', field: 'Code or quantity', hint: 'Scan a label and one piece is added. A number and Enter adds as many to the last part, with a minus takes away.',
  hintCode: 'Enter finds by code', hintAdd: (qtyMilli, unit, number) => `Enter adds ${qtyWithUnit(qtyMilli, unit)} to ${number}`, hintTake: (qtyMilli, unit, number) => `Enter takes ${qtyWithUnit(qtyMilli, unit)} from ${number}`,
  nothing: 'Scan the first part', nothingWhy: 'A blind count: the book quantity is not shown.', soFar: 'counted', change: (qtyMilli) => (qtyMilli > 0 ? `+${formatQty(qtyMilli)}` : `\u2212${formatQty(-qtyMilli)}`), lot: (lot) => `Lot ${lot}`,
  one: 'One more', less: 'Take one away', changeLot: 'Another lot', dropSerial: (serial) => `Remove ${serial}`, serials: 'Serial numbers',
  done: 'Done', empty: 'Nothing counted. Is the bin empty?', emptyYes: 'Yes, empty', list: 'Counted in the bin', columns: { number: 'Number', name: 'Name', lot: 'Lot', qty: 'Quantity' },
  listEmpty: 'Nothing yet', listEmptyWhy: 'Everything scanned appears here.', rest: 'Left', cell: 'Bin', round: 'Count', recountReason: 'Reason for the recount',
  begin: 'Begin counting', beginTitle: (bin) => `Bin ${bin}`, beginWhy: 'While you count, nobody else opens this bin. The warehouse may go on working.',
  busyTitle: (person) => `${person} is counting this bin`, busyWhy: 'If they have left, ask the storekeeper or the manager to order a recount.',
  closedTitle: (bin) => `Bin ${bin} is counted`, nextIs: (bin) => `Next is ${bin}`, noNext: 'There are no more free bins.', countNext: (bin) => `Count ${bin}`, endedTitle: 'The stocktake is over', endedWhy: 'What was counted cannot be changed.',
  misses: 'Not recorded', missesWhy: 'These codes are not counted.', retry: 'Try again', forget: 'Remove from the list', forgetOf: (code) => `Remove ${code} from the list`, retryOf: (code) => `Try ${code} again`,
  noBySerial: (number) => `${number} is kept by serial numbers: scan the number of every piece.`, unanswered: 'The question was left without an answer.',
}

export const questionTexts: Translated<typeof ru.questionTexts> = {
  several: (code) => `Code ${code} fits several parts. Which one is it?`, found: (serial, number) => `Number ${serial} is not in the books. Record it as found: ${number}?`, foundYes: 'Record as found',
  lot: (number) => `${number}: which lot?`, lotField: 'Lot', lotYes: 'Record', lotNeeded: 'enter the lot', serial: (number) => `${number}: scan the serial number of every piece.`, switchTo: (bin) => `Go to bin ${bin}?`, switchWhy: 'This bin stays open for you.', switchYes: 'Go', no: 'No', here: (bin) => `You are already at bin ${bin}.`,
}
