import type { TimelineEntry } from '#shared/contract/orders.ts'
import { counted, formatDate, formatDays, formatMoney, formatQty, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/order-card.ts'
import { DECISION_LABELS, DEMAND_KIND_LABELS, DOCUMENT_KIND_LABELS, labelOf, PHOTO_PURPOSE_LABELS, STATUS_LABELS, VERDICT_LABELS } from './labels.ts'
import { EVENT_KIND_LABELS } from './clock-labels.ts'
import { CONSENT_CHANNEL_LABELS } from './decisions.ts'
import { placeWords } from './places.ts'
import { OLD_PART_WORDS, RELEASE_REASONS } from './order-parts.ts'
import { qtyWithUnit } from './stock-labels.ts'
import type { Translated } from './translated.ts'
import { PAYMENT_METHOD_LABELS } from './work.ts'

const PHOTO_FORMS: EnglishForms = ['photo', 'photos']
const MEASURE_FORMS: EnglishForms = ['measurement', 'measurements']
const EARLIER_FORMS: EnglishForms = ['earlier order', 'earlier orders']

type Data = TimelineEntry['data']
const word = (data: Data, key: string): string => String(data[key] ?? '')
const money = (data: Data, key: string): string => (typeof data[key] === 'number' && data[key] > 0 ? ` ${formatMoney(data[key])}` : '')
const receipt = (data: Data): string => (word(data, 'receiptNo') === '' ? '' : `, receipt ${word(data, 'receiptNo')}`)
const method = (data: Data): string => (word(data, 'method') === '' ? '' : `, ${labelOf(PAYMENT_METHOD_LABELS, word(data, 'method')).toLowerCase()}`)
/** The name of the channel after a comma; SMS keeps its capitals. */
const channelName = (name: string): string => (name === name.toUpperCase() ? name : name.toLowerCase())
const channel = (data: Data): string => (word(data, 'channel') === '' ? '' : `, ${channelName(labelOf(CONSENT_CHANNEL_LABELS, word(data, 'channel')))}`)
const photos = (data: Data): string => (typeof data['photoCount'] === 'number' && data['photoCount'] > 0 ? `, ${counted(data['photoCount'], PHOTO_FORMS)}` : '')

const placeOf = (data: Data): string => placeWords({ label: word(data, 'label'), name: word(data, 'name'), partner: word(data, 'partner') })

const partWords = (data: Data): string => `${word(data, 'number')} ${word(data, 'name')}`
const piecesWords = (data: Data): string => `, ${qtyWithUnit(Number(data['qtyMilli'] ?? 0), word(data, 'unit'))}${word(data, 'serials') === '' ? '' : `, serial number ${word(data, 'serials')}`}`
const oldSerial = (data: Data): string => (word(data, 'oldSerial') === '' ? '' : ` ${word(data, 'oldSerial')}`)
const issuedWords = (data: Data): string => `Fitted: ${partWords(data)}${piecesWords(data)}, from ${word(data, 'bin')}. ${OLD_PART_WORDS[word(data, 'old')]?.(oldSerial(data)) ?? ''}`
const releaseReason = (reason: string): string => RELEASE_REASONS[reason] ?? labelOf(DECISION_LABELS, reason).toLowerCase()

/** What happened, by kind and code; the words a person typed are shown beside it. */
const SENTENCES: Readonly<Record<string, (data: Data) => string>> = {
  'intake accepted': (data) => `Device accepted${photos(data)}${word(data, 'place') === '' ? '' : `, place ${word(data, 'place')}`}${word(data, 'deadlineOn') === '' ? '' : `, term until ${formatDate(word(data, 'deadlineOn'))}`}`,
  'note written': () => '',
  'customer_note written': () => '',
  'stage assigned': (data) => `Engineer assigned: ${word(data, 'engineer')}`,
  'photo added': (data) => `Photo ${word(data, 'no')}, ${labelOf(PHOTO_PURPOSE_LABELS, word(data, 'purpose'))}`,
  'photo bound': (data) => `Photo ${word(data, 'no')} put with ${word(data, 'groundCode') === '' ? `step ${word(data, 'stepCode')}` : `ground ${word(data, 'groundCode')}`}`,
  'expertise started': () => 'Inspection started',
  'expertise signed': (data) => `Inspection signed: ${labelOf(VERDICT_LABELS, word(data, 'verdict')).toLowerCase()}`,
  'expertise new_version': (data) => `New version of the inspection, No. ${word(data, 'version')}`,
  'decision consent_given': (data) => `The customer agrees to the estimate${money(data, 'amountMinor')}${channel(data)}`,
  'decision consent_refused': (data) => `The customer declined paid repair${channel(data)}`,
  'work line_added': (data) => `Entered, ${formatQty(Number(data['qtyMilli'] ?? 0))} × ${formatMoney(Number(data['priceMinor'] ?? 0))}`,
  'work line_removed': () => 'Removed',
  'work wait_for_part': () => 'Awaiting a part',
  'work part_arrived': () => 'The part has come, repair resumed',
  'work finished': () => 'Work finished',
  'stock part_issued': issuedWords,
  'stock part_back': (data) => `Returned to stock: ${partWords(data)}${piecesWords(data)}`,
  'stock part_back_faulty': (data) => `Faulty out of the box, to quarantine: ${partWords(data)}${piecesWords(data)}`,
  'stock part_dropped': (data) => `Part given up: ${partWords(data)}`,
  'stock parts_released': (data) => `Parts no longer needed, reserve released: ${releaseReason(word(data, 'reason'))}`,
  'stock parts_parked': (data) => `Reserve of parts released until a new decision: ${releaseReason(word(data, 'reason'))}`,
  'payment prepayment': (data) => `Prepayment${money(data, 'amountMinor')}${receipt(data)}`,
  'payment payment': (data) => `Payment${money(data, 'amountMinor')}${method(data)}${receipt(data)}`,
  'payment settled_refund': (data) => `Money refunded:${money(data, 'paidMinor')}${receipt(data)}`,
  'payment settled_price_reduction': (data) => `Price reduced, paid back${money(data, 'paidMinor')}${receipt(data)}`,
  'payment settled_cost_reimbursement': (data) => `Repair costs reimbursed:${money(data, 'paidMinor')}${receipt(data)}`,
  'payment settled_replacement': (data) => `Goods replaced, new serial number ${word(data, 'newSerial')}${receipt(data)}`,
  'claim excluded': (data) => `Order taken out of claim ${word(data, 'number')}`,
  'claim sent': (data) => `Claim ${word(data, 'number')} sent to the supplier`,
  'claim compensated': (data) => `The supplier compensated claim ${word(data, 'number')}`,
  'claim closed': (data) => `Claim ${word(data, 'number')} closed`,
  'claim answered': (data) => `The supplier answered claim ${word(data, 'number')}`,
  'claim expired': (data) => `Claim ${word(data, 'number')}: the term was missed`,
  'claim withdrawn': (data) => `Claim ${word(data, 'number')} withdrawn`,
  'place moved': (data) => `Place: ${placeOf(data)}`,
  'place taken_out': (data) => `Taken from place ${word(data, 'label')}`,
  'place kept': (data) => `The device stays at the centre as evidence: ${placeOf(data)}`,
  'handover handed_over': (data) => `Device handed over: ${word(data, 'receivedBy')}`,
}

/** What was demanded, what happened to it, or that an entry was put right. */
function demandSentence(code: string, data: Data): string {
  if (code in DEMAND_KIND_LABELS && word(data, 'receivedOn') !== '') return `Demand: ${labelOf(DEMAND_KIND_LABELS, code).toLowerCase()}, received ${formatDate(word(data, 'receivedOn'))}`
  const on = word(data, 'occurredOn') === '' ? '' : `, ${formatDate(word(data, 'occurredOn'))}`
  if (code === 'entry_taken_back') return `Marked as not having happened: ${labelOf(EVENT_KIND_LABELS, word(data, 'entry')).toLowerCase()}${on}`
  if (code === 'entry_corrected') return `Entry corrected: ${labelOf(EVENT_KIND_LABELS, word(data, 'entry')).toLowerCase()}${on}`
  return `${labelOf(EVENT_KIND_LABELS, code)}${on}`
}

/** The sentence of one entry of the timeline; an unknown code is shown as it is. */
export const timelineSentence: Translated<typeof ru.timelineSentence> = ({ kind, code, data }) => {
  if (kind === 'document') return `${labelOf(DOCUMENT_KIND_LABELS, code)} No. ${word(data, 'number')}`
  if (kind === 'demand') return demandSentence(code, data)
  const sentence = SENTENCES[`${kind} ${code}`]
  if (sentence !== undefined) return sentence(data)
  if (kind === 'decision') return `${labelOf(DECISION_LABELS, code)}${money(data, 'amountMinor')}`
  if (kind === 'claim') return `Order included in claim ${word(data, 'number')}`
  if (kind === 'import') return 'Order brought over from another program'
  return code
}

export const TIMELINE_TAGS: Translated<typeof ru.TIMELINE_TAGS> = {
  intake: 'intake', note: 'note', customer_note: 'customer', stage: 'stage', demand: 'demand', expertise: 'inspection', decision: 'decision', work: 'work', document: 'paper',
  payment: 'money', photo: 'photo', claim: 'supplier', handover: 'hand-over', import: 'import', stock: 'parts', place: 'place',
}

export const orderCardTexts: Translated<typeof ru.orderCardTexts> = {
  title: (number, device) => `${number} · ${device}`,
  tabTitle: (number, device) => `${number} · ${device}`,
  serial: (serial) => `S/N ${serial}`,
  noSerial: 'no serial number',
  until: (on) => `until ${formatDate(on)}`,
  more: 'details',
  warrantyUntil: (on) => `warranty until ${formatDate(on)}`,
  warrantyOver: (on) => `warranty expired ${formatDate(on)}`,
  place: (label) => `place ${label}`,
  imported: 'brought over from another program',
  urgent: 'urgent',
  term: {
    late: (days) => (days === 1 ? 'term ran out yesterday' : `term ran out ${formatDays(days)} ago`),
    today: 'term ends today',
    running: (on, days) => `until ${formatDate(on)}, ${formatDays(days)}`,
    kept: 'in time',
    missed: (days) => `term missed by ${formatDays(days)}`,
    none: 'no legal term',
  },
  status: (status) => STATUS_LABELS[status],
  closedOn: (on) => `handed over ${formatDate(on)}`,
  side: 'Terms and decision',
  print: 'Print',
  next: {
    start_expertise: 'Start inspection', fill_checklist: 'Open inspection', decide: 'Take a decision', get_consent: 'Record consent', add_lines: 'Enter work', finish_work: 'Finish work',
    wait_part: 'Part has come', return_money: 'Record refund', replace_unit: 'Record replacement', reduce_price: 'Record price reduction', pay_costs: 'Record reimbursement', make_issue_act: 'Make hand-over act', make_works_act: 'Make act of works',
    make_refusal_act: 'Make act of refusal', make_diagnosis_act: 'Make condition act', take_payment: 'Take payment', hand_over: 'Hand over',
  },
  stageMenu: { title: 'Change stage', now: (status) => `Now: ${status.toLowerCase()}`, closed: 'the order is closed, its stage does not change', hint: 'Change stage, F10',
    moves: {
      start_expertise: 'Start inspection', open_bench: 'Fill in and sign inspection', decide: 'Take a decision', consent: 'Record customer’s answer', wait_part: 'Wait for part', part_arrived: 'Part has come', finish: 'Finish work',
      settle: 'Record settlement with customer', hand_over: 'Hand over device', new_demand: 'Record new demand', reopen: 'Send back to inspection',
    },
  },
  tabs: { label: 'Sections of the order', feed: 'Timeline', terms: 'Demands and terms', work: 'Work and parts', papers: 'Papers', expertise: 'Inspection', photos: 'Photos', money: 'Money' },
  keys: {
    decide: 'Take a decision', internal: 'Internal note', customer: 'Entry for the customer', print: 'Print', stage: 'Change stage', work: 'Work and parts', move: 'Move device', next: 'Next step', previousOrder: 'Previous order of the list', nextOrder: 'Next order of the list', option: 'Decision of this number',
  },
  neighbours: { first: 'this is the first order of the list', last: 'this is the last order of the list', none: 'the order was not opened from a list' },
  feed: {
    title: 'Timeline',
    filters: 'What to show',
    filter: { all: 'all', customer: 'customer', internal: 'internal', documents: 'papers' },
    internal: 'note',
    customer: 'to customer',
    empty: { all: 'No entries yet', customer: 'Nothing recorded with the customer yet', internal: 'No internal entries', documents: 'No papers yet' },
    emptyHint: { all: 'The first entry appears at intake.', customer: 'Record a call or a message with the C key.', internal: 'A note for colleagues is written with the N key.', documents: 'The intake act is made in the “Papers” section.' },
    photosAdded: (count, from, to) => `${counted(count, PHOTO_FORMS)} added: ${from === to ? String(from) : `${from}–${to}`}`,
    open: 'open',
    showAll: (count) => `show all entries: ${count}`,
  },
  composer: {
    internal: { title: 'Internal note', hint: 'Seen by staff only', placeholder: 'What colleagues should know', submit: 'Record note' },
    customer: { title: 'For the customer', hint: 'What was told or sent to the customer. The program itself sends nothing', placeholder: 'For example: called, asks for the refund to the card', submit: 'Record for customer' },
    cancel: 'Collapse',
    needed: 'write the text',
  },
  intake: {
    title: 'Intake', defect: 'In customer’s words', when: 'When it shows', appearance: 'Appearance', completeness: 'Included items', seals: 'Seals', liquid: 'Traces of liquid', opened: 'Signs of opening', power: 'Switches on',
    request: 'Request', demand: 'Demand', value: 'Value', accepted: 'Accepted', check: 'Check', wishesToBePresent: 'wishes to be present', accessCode: 'Access code', given: 'given',
  },
  unit: {
    title: 'Device', place: 'Place', noPlace: 'not given', put: 'put', move: 'move', customerTitle: 'Customer', engineer: 'Engineer', assign: 'assign', reassign: 'change', noEngineer: 'not assigned', sold: 'Sold', noSale: 'date not given', price: 'Price', warranty: 'Warranty', edit: 'change', phone: 'Phone',
    customer: 'Customer', serial: 'Serial number', lot: 'Lot', seller: 'Seller', sale: 'Sale', noPhone: 'no phone', earlier: (count) => counted(count, EARLIER_FORMS), earlierTitle: 'Earlier', techComplex: 'technically complex goods', noUnit: 'No device on record: the order was brought over from another program.',
  },
  expertise: {
    title: 'Inspection', none: 'Inspection not started', noneWhy: 'No decision is taken without a signed inspection.', draft: 'Draft', signed: (on) => `signed ${formatDate(on)}`, version: (version) => `version ${version}`,
    steps: (done, total) => `${done} of ${total} steps`, measures: (count) => counted(count, MEASURE_FORMS), photos: (count) => counted(count, PHOTO_FORMS), open: 'Open inspection', start: 'Start inspection', engineer: 'Engineer',
    verdict: 'Finding', cause: 'Cause class', defect: 'Defect', grounds: 'Grounds of refusal', conclusion: 'Conclusion', noConclusion: 'no conclusion yet', noVerdict: 'no finding yet',
  },
  claim: { title: 'Supplier', line: (number, lineNo) => `Claim ${number}, line ${lineNo}`, open: 'Open claim' },
  photos: { title: 'Photos', empty: 'No photos', emptyWhy: 'Drag pictures here or add them from a file.', add: 'Another picture', shown: { general: 'general view', plate: 'rating plate', defect: 'defect' }, slots: { general: 'General view', plate: 'Rating plate', defect: 'Defect' }, sourceLabel: (number) => `order ${number}`, caption: (no) => `No. ${no}`, ground: (code) => `ground ${code}`, purpose: 'What it belongs to' },
  edit: {
    sale: { title: 'Sale facts', soldOn: 'Date of sale', price: 'Purchase price', seller: 'Seller', document: 'Proof of purchase', card: 'Warranty card No.', lot: 'Lot', madeOn: 'Date of manufacture', invoice: 'Supply invoice', submit: 'Save', done: 'Sale facts saved', note: 'Warranty and terms depend on the date of sale. The change goes into the journal.' },
    customer: { title: 'Customer', fullName: 'Full name', organisation: 'Name of organisation', kind: 'Who it is', inn: 'INN', email: 'E-mail', address: 'Address for notices', representative: 'Representative, power of attorney No.', notifyBy: 'How to tell of readiness', phone: (no) => `Phone ${no}`, phoneOnly: 'Phone', addPhone: 'Another phone', removePhone: 'Remove', note: 'Note about the customer', submit: 'Save', done: 'Customer’s data saved', loading: 'Loading customer’s data' },
  },
  loading: 'Order',
  notFound: { title: 'There is no such order', why: 'The number in the address is mistyped, or the order came by an import that was undone.', action: 'To the list of orders' },
  decideLater: 'a decision is taken once the inspection is signed',
  decidedAlready: 'a decision is already taken',
  palette: { step: 'next step onward', print: 'print act paper label', note: 'comment internal write', customerNote: 'customer call message', stage: 'status stage move', work: 'part reserve repair', move: 'place bin shelf put where' },
  done: { resumed: 'Repair resumed', noted: 'Recorded' },
}
