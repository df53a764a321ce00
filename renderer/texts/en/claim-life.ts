import type { Currency } from '#shared/kit/money.ts'
import type { AnswerFinding } from '#shared/contract/claims.ts'
import type * as ru from '../ru/claim-life.ts'
import { counted, type EnglishForms, formatDate, formatMoney, formatNumber } from '#renderer/texts/formats.ts'
import type { Translated } from './translated.ts'

const LINE_FORMS: EnglishForms = ['line', 'lines']
const PIECE_FORMS: EnglishForms = ['piece', 'pieces']
const pieces = (count: number): string => counted(count, PIECE_FORMS)
const lines = (count: number): string => counted(count, LINE_FORMS)

export const LINE_STATUS_LABELS: Translated<typeof ru.LINE_STATUS_LABELS> = { open: 'no answer', accepted: 'accepted', partly: 'partly', rejected: 'rejected', settled: 'compensated', written_off: 'written off' }
export const DECISION_LABELS: Translated<typeof ru.DECISION_LABELS> = { accepted: 'accepted', partly: 'partly', rejected: 'rejected' }
export const COMPENSATION_LABELS: Translated<typeof ru.COMPENSATION_LABELS> = { credit_note: 'Credit note', free_parts: 'Free parts', replacement: 'Replacement', money: 'Money', price_reduction: 'Price reduction', labour: 'Labour paid' }
export const FILE_KIND_LABELS: Translated<typeof ru.FILE_KIND_LABELS> = { photo: 'Photo', video: 'Video', test_report: 'Test report', other: 'Other' }
export const FILE_SHOWS_LABELS: Translated<typeof ru.FILE_SHOWS_LABELS> = { photo_serial_plate: 'rating plate', photo_defect: 'defect', photo_general: 'general view', video: 'video', test_report: 'test report', '': 'other' }
export const CHANNEL_LABELS: Translated<typeof ru.CHANNEL_LABELS> = { email: 'e-mail', call: 'call', messenger: 'messenger', meeting: 'meeting', post: 'post' }
export const STEP_LABELS: Translated<typeof ru.STEP_LABELS> = {
  collect: 'Collect evidence', make_ready: 'Ready to send', acknowledge: 'Supplier acknowledged it', request_info: 'Supplier asked for information', give_info: 'Information given',
  inspect: 'Joint inspection set', agree: 'Compensation agreed', escalate: 'Take to dispute', expire: 'Deadline missed', withdraw: 'Withdraw the claim',
}
export const CONTAINMENT_LABELS: Translated<typeof ru.CONTAINMENT_LABELS> = { SUPPLIER: 'at the supplier', TRANSIT: 'in transit', BUYER: 'at our place', FIELD: 'at customers' }

export const lifeTexts: Translated<typeof ru.lifeTexts> = {
  tabs: { lines: 'Lines', shipment: 'Shipment', answer: 'Answer', compensation: 'Compensation', talks: 'Negotiations', '8d': '8D' },
  moves: { export: 'Export to Excel', letter: 'Write to supplier', answer: 'Enter answer', compensation: 'To compensation', close: 'Close claim' }, markSent: 'Mark as sent',
  sums: { requested: 'Requested', agreed: 'Agreed', settled: 'Compensated', writtenOff: 'Written off', outstanding: 'Outstanding', readiness: 'Lines ready', noAnswer: 'no answer', piecesLeft: (count) => `and ${pieces(count)}`, pieces },
  readyLines: (ready, total) => `${formatNumber(ready)} of ${formatNumber(total)}`,
  next: (step, on) => (on === null ? `Next: ${step}` : `Next: ${step}, by ${formatDate(on)}`),
  state: 'Change status', close: 'Close claim', hasCompensation: 'the claim already has compensation', notSent: 'the claim is not sent yet', over: 'the claim is closed', closedFor: (reason) => `The answer cannot be entered: ${reason}`, noLines: 'the claim has no lines',
  step: { day: 'Day', note: 'Comment', reason: 'Reason', needsReason: 'the reason is missing', needsDay: 'the day is missing', confirm: 'Record' },
  closeDialog: { title: 'Close claim', ready: 'All lines are settled. After closing the claim does not change.', left: 'Lines not settled', line: (no, paper) => (paper === '' ? `Line ${formatNumber(no)}` : `Line ${formatNumber(no)}, ${paper}`), note: 'Outcome', confirm: 'Close claim', reason: (count) => `lines not settled: ${formatNumber(count)}`, how: 'Enter the compensation or write off the rest with a reason.', toCompensation: 'To compensation' },
  closedNote: (on) => `Closed ${formatDate(on)}`,
  pack: { title: 'Archive of evidence', faces: 'No faces and no car plates are seen in the photos and videos', why: 'The program removes names, phones and shooting data itself. It does not recognise faces and plates: look the photos and videos through.', confirm: 'Build archive', saved: (count) => (count === 1 ? 'Archive saved' : `Archives saved: ${formatNumber(count)}`), untick: 'look the files through and tick the box' },
}

export const lineTexts: Translated<typeof ru.lineTexts> = {
  status: 'Status', agreed: (currency) => `Agreed, ${currency}`, left: (currency) => `Left, ${currency}`, answerOf: 'Supplier’s answer', noAnswer: 'This line has no answer yet', reason: 'Reason', answeredOn: 'Answer of', askedQty: 'Requested, pcs', askedSum: 'Requested', agreedSum: 'Agreed', agreedQty: 'Agreed, pcs', settled: 'Compensated', writtenOff: 'Written off', outstanding: 'Outstanding', replacementSerial: 'Serial of the replacement',
  fileRemoved: (name) => `File detached: ${name}`, asked: 'Remedy', attach: 'Attach file', photos: 'Photos of the line', otherPhoto: 'Another photo', photosOfOrder: (count) => `photos of the order: ${formatNumber(count)}`, remove: 'Remove', removeFile: (name) => `Remove “${name}”`, files: 'Attached to the line', noFiles: 'Nothing but the photos of the order is attached to the line', copyLink: 'Copy', copied: 'Link copied', linkKept: 'link',
  attachDialog: { title: (no) => `Attach to line ${formatNumber(no)}`, kind: 'Kind', shows: 'What it shows', file: 'File', link: 'Or a link to a video', needs: 'no file chosen and no link given', confirm: 'Attach' },
  goods: 'Parts', goodsEdit: 'Change', noGoods: 'No parts requested', goodsState: { came: 'arrived', paid: 'in money', writtenOff: 'written off', left: 'expected' }, shipBy: (on) => `to be sent by ${formatDate(on)}`,
  goodsDialog: { title: (no) => `Parts for line ${formatNumber(no)}`, why: 'What the supplier is to send instead of money. Name and number go into the claim workbook.', add: 'Add part', empty: 'Find the part in the catalogue or type the supplier’s number.', free: 'Type without catalogue', save: 'Save', nameless: 'a part has neither number nor name', qtyMissing: 'the quantity is missing', columns: { partNo: 'Number', nameEn: 'Name', nameZh: 'In Chinese', qty: 'Pcs', value: (currency) => `Price, ${currency}`, shipBy: 'Send by' }, cell: (column, no) => `${column}, part ${formatNumber(no)}` },
  held: 'Parts in quarantine', removeLine: 'Remove line', removeQuestion: 'The defect will wait for a claim again.', removeConfirm: 'Remove', lastLine: 'the last line of the claim', addLines: 'Add defects', addTitle: 'Add defects to the claim', addConfirm: (count) => (count === 0 ? 'Add' : `Add ${lines(count)}`), addNothing: 'no line is ticked',
  finding: 'Defect',
}

export const answerTexts: Translated<typeof ru.answerTexts> = {
  file: 'Workbook with the answer', why: 'The supplier’s workbook, you may drop it here. The program compares it with the one sent; nothing changes until you confirm.', choose: 'Choose workbook', reading: 'The workbook is being read and compared',
  byHand: 'Answer line by line', byHandWhy: 'If the supplier answered by letter or phone, enter the decisions yourself.', answeredOn: 'Day of the answer', decisionKey: (label) => `Decision on the line: ${label}`,
  columns: { no: 'No.', order: 'Basis', requested: (currency) => `Requested, ${currency}`, decision: 'Decision', qty: 'Pcs', reason: 'Reason' },
  totals: (answered, total, sum) => `${formatNumber(answered)} of ${formatNumber(total)} decided, ${sum} agreed`,
  save: 'Record answer', nothing: 'no new decisions', acceptAll: 'The rest accepted', saved: 'Answer recorded', noDay: 'the day is missing',
  problems: { agreed_below_zero: 'amount or quantity below zero', agreed_over_requested: 'more agreed than requested', agreed_qty_over_requested: 'more pieces than requested', decision_against_sums: 'the decision does not fit amount and quantity', reason_missing: 'a reason for the rejection is needed' },
  lineProblem: (no, problem) => `Line ${formatNumber(no)}: ${problem}`,
  compared: 'Lines of claim and workbook', findings: 'Compared with the one sent', noFindings: 'The workbook agrees with the one sent.', problemsTitle: 'In the way', problemsWhy: 'An answer is applied only as a whole. Clear it up with the supplier and load the corrected workbook.', warnings: 'Check', apply: 'Apply answer', other: 'Another workbook', cannotApply: 'there are contradictions', applied: (count) => `Decisions applied: ${formatNumber(count)}`,
  previewColumns: { line: 'No.', row: 'Row', before: 'Before', decision: 'After', qty: 'Pcs', reason: 'Reason' }, keep: 'no answer',
}

const at = (finding: { readonly rowNumber: number; readonly lineNo: number | null }): string => (finding.lineNo === null ? `Row ${formatNumber(finding.rowNumber)}` : `Row ${formatNumber(finding.rowNumber)}, line ${formatNumber(finding.lineNo)}`)

export const findingText: Translated<typeof ru.findingText> = (finding: AnswerFinding, currency: Currency) => {
  const money = (minor: number) => formatMoney(minor, currency)
  switch (finding.code) {
    case 'row_moved': return `${at(finding)}: it stood in row ${formatNumber(finding.expectedRowNumber)}, the line was found by its number`
    case 'row_of_no_line': return finding.serial === '' ? `${at(finding)}: the claim has no such line` : `${at(finding)}: the claim has no such line, serial number ${finding.serial}`
    case 'line_twice': return `${at(finding)}: the line occurs twice`
    case 'serial_changed': return `${at(finding)}: serial number ${finding.sent} was changed to ${finding.found}`
    case 'requested_qty_changed': return `${at(finding)}: the requested quantity ${formatNumber(finding.sent)} was changed to ${formatNumber(finding.found)}`
    case 'requested_amount_changed': return `${at(finding)}: the requested amount ${money(finding.sentMinor)} was changed to ${money(finding.foundMinor)}`
    case 'decision_unknown': return `${at(finding)}: the decision “${finding.words}” is not understood`
    case 'reason_missing': return `${at(finding)}: a rejection without a reason`
    case 'agreed_below_zero': return `${at(finding)}: agreed amount or quantity below zero`
    case 'agreed_over_requested': return `${at(finding)}: ${money(finding.agreedMinor)} agreed, ${money(finding.requestedMinor)} requested`
    case 'agreed_qty_over_requested': return `${at(finding)}: ${pieces(finding.agreedQty)} agreed, ${pieces(finding.requestedQty)} requested`
    case 'decision_against_sums': return `${at(finding)}: the decision does not fit amount and quantity`
    case 'other_currency': return `The workbook is in ${finding.found}, the claim in ${finding.expected}`
    case 'other_claim': return `The workbook is of claim ${finding.found}, not of ${finding.expected}`
    case 'claim_not_named': return 'The number of the claim was not found in the workbook'
    case 'currency_not_named': return 'The workbook names no currency'
    case 'line_without_row': return `Line ${formatNumber(finding.lineNo)} is not in the workbook`
    case 'line_unanswered': return `${at(finding)}: no answer`
  }
}

export const talkTexts: Translated<typeof ru.talkTexts> = {
  title: 'Negotiations', add: 'Record a talk', empty: 'Nothing recorded', emptyWhy: 'Record a call, a meeting or a message: with whom, what was agreed and what comes next.', in: 'From the supplier', out: 'To the supplier', who: 'With whom', day: 'Day', channel: 'How', direction: 'Direction', said: 'What was agreed', nextStep: 'Next step', nextDueOn: 'Step due', file: 'File', save: 'Record',
  step: (words, on) => (on === null ? words : `${words}, by ${formatDate(on)}`), next: 'next', late: 'overdue', done: 'Done', isDone: 'done', needsWords: 'what was agreed is missing', needsDay: 'the day is missing', needsStep: 'the next step is missing',
}

export const fileFieldTexts: Translated<typeof ru.fileFieldTexts> = { choose: 'Choose file', drop: 'or drop it here', remove: 'Remove' }

export const compensationTexts: Translated<typeof ru.compensationTexts> = {
  title: 'Received', emptyWhy: 'Nothing yet. Enter a credit note, money or a receipt of parts from the supplier.', lines: 'Settlement by line', noRate: 'no rate given', inRoubles: (sum) => `${sum} at the rate of the document`, receipt: (number) => `Receipt ${number}`,
  ofLines: (numbers) => `${numbers.length === 1 ? 'line' : 'lines'} ${numbers.map((no) => formatNumber(no)).join(', ')}`,
  columns: { paper: 'Basis', asked: 'Requested', pieces: 'Expected, pcs' },
  money: 'Enter compensation', parts: 'Receive parts', writeOff: 'Write off the rest', writeOffs: 'Written off', nothingLeft: 'everything is settled', nothingAgreed: 'the supplier has agreed to nothing more',
  dialog: {
    title: 'Compensation from the supplier', kind: 'Kind', documentNo: 'Document number', documentOn: 'Document date', amount: 'Amount of the document', rate: 'Rate to the rouble', rateHint: (currency) => `roubles for 1 ${currency}`, roubles: (sum) => `that is ${sum}`,
    columns: { line: 'No.', what: 'Line', left: 'Left', qty: 'Pieces', sum: (currency) => `Amount, ${currency}` }, instead: (part) => `${part}, money or a device instead of the part`, note: 'Note', divided: 'Divided among lines', undivided: (sum) => `${sum} not divided`, tooMuch: (sum) => `${sum} more than the document`,
    fill: 'All that is left is compensated', confirm: 'Enter', nothing: 'no amount is given', notWhole: 'the amount is not divided', over: 'more than is left', overSome: 'a line has more than is left', noDay: 'the document date is missing', noRate: 'the rate is missing', needsSerial: 'the serial of the replacement is missing',
    sumField: (no, part) => (part === '' ? `Amount for line ${formatNumber(no)}` : `Amount for line ${formatNumber(no)}, ${part}`), qtyField: (no, part) => `Pieces for line ${formatNumber(no)}, ${part}`, serialField: (no, serial) => `Serial of the replacement for line ${formatNumber(no)}, in place of ${serial}`,
  },
  receive: {
    title: 'Parts received from the supplier', kind: 'Kind', kinds: { free_parts: 'Free parts', replacement: 'Replacement' }, warehouse: 'Warehouse', bin: 'Bin', receivedOn: 'Received', waybill: 'Waybill', waybillOn: 'Waybill date', documentNo: 'Letter or act', note: 'Note',
    columns: { line: 'No.', part: 'Part', expected: 'Expected', qty: 'Arrived', value: (currency) => `Price, ${currency}`, lot: 'Lot' }, part: (no) => `Catalogue part for line ${formatNumber(no)}`, cell: (column, no, part) => `${column}, line ${formatNumber(no)}${part === '' ? '' : `, ${part}`}`, serials: (no, part) => `Serial numbers, line ${formatNumber(no)}, ${part}`, serialsHint: 'one a line', serialsLeft: (typed, need) => `${formatNumber(typed)} of ${formatNumber(need)}`,
    noneAsked: 'The lines of the claim ask for no parts. Add what has arrived.', all: 'All arrived', add: 'One more part', line: 'For line', confirm: 'Take into stock', nothing: 'it is not said what arrived', needsBin: 'the bin is missing', needsPart: 'the catalogue part is missing', needsLot: 'the lot is missing', needsSerials: 'serial numbers are missing', needsWaybill: 'the waybill is missing', needsWarehouse: 'the warehouse is missing', needsDay: 'the date is missing', needsRate: 'the rate is missing', needsKnown: 'check the quantity', done: (number) => `Parts taken in, receipt ${number}`,
  },
  writeOffDialog: { title: 'Write off the rest', reason: 'Reason', why: 'What is written off is no longer expected from the supplier. The reason stays in the journal.', confirm: 'Write off', needsReason: 'the reason is missing', nothing: 'no line is ticked', line: (no, paper, left) => `Line ${formatNumber(no)}${paper === '' ? '' : `, ${paper}`}: ${left}` },
  offers: 'Parts in quarantine of settled lines', offerActions: { write_off: 'write off', return: 'return to the supplier', release: 'put back on sale' }, toQuarantine: 'Open quarantine', can: (words) => `you may ${words}`,
}

export const eightDTexts: Translated<typeof ru.eightDTexts> = {
  title: '8D report', none: 'No 8D report requested', noneWhy: 'Ask the supplier to look into the cause: containment within 2 days, corrective actions within 14 days.', start: 'Request 8D', dates: 'Dates', openedOn: 'Opened', containmentDueOn: 'D3 by', actionsDueOn: 'D5 by', closedOn: 'Closed', met: 'done', beforeOpened: 'before the report was opened',
  fields: { emergency: 'D0. Emergency response', team: 'D1. Team', problem: 'D2. Problem: what, where, when, how many, who found it', rootCauseOccurrence: 'D4. Why it occurred', rootCauseEscape: 'D4. Why it was not detected', implementation: 'D6. Implementation and check', prevention: 'D7. Prevention', closure: 'D8. Closure' },
  containment: 'D3. Containment', containmentColumns: { place: 'Where', stockQty: 'Stock', checkedQty: 'Checked', defectiveQty: 'Defective', checkedOn: 'When' }, cell: (column, place) => `${column}, ${place}`,
  actions: 'D5. Corrective actions', actionColumns: { action: 'Action', owner: 'Responsible', dueOn: 'Due', doneOn: 'Done' }, addAction: 'Add action', removeAction: 'Remove', noActions: 'No actions yet', emptyAction: 'Describe the action', actionCell: (column, no) => `${column}, action ${formatNumber(no)}`,
}

export const historyTexts: Translated<typeof ru.historyTexts> = { title: 'History', built: 'Made', message: (no) => `letter ${no}` }
