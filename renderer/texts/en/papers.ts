import { counted, formatDate, formatDateTime, formatShortMoment, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/papers.ts'
import { DOCUMENT_KIND_LABELS, PAPER_GROUP_LABELS, labelOf } from './labels.ts'
import type { Translated } from './translated.ts'

const PRINT_FORMS: EnglishForms = ['time', 'times']
const FIELD_FORMS: EnglishForms = ['field', 'fields']
const SHORT_DIGEST = 8

export const PAPER_OBSTACLES: Translated<typeof ru.PAPER_OBSTACLES> = {
  order_closed: 'the order is closed', expertise_unsigned: 'the inspection is not signed', not_refused: 'the decision is not a refusal', no_decision: 'no decision taken', not_warranty_repair: 'the decision is not warranty repair',
  not_paid_repair: 'the decision is not paid repair', consent_missing: 'the customer has not agreed to the estimate', work_unfinished: 'the repair is not finished',
  not_repair: 'the decision is not repair', not_replacement: 'the decision is not replacement', not_refund: 'the decision is not a refund', not_price_reduction: 'the decision is not a price reduction', no_demand: 'there is no demand',
  no_repair_demand: 'repair was not demanded', demand_is_ours: 'it is we who answer this demand', not_ready: 'the device is not ready for hand-over', no_invitation: 'the invitation is not printed', no_loaner: 'no loaner was given out',
  no_warning: 'the warning of sale is not printed',
}

/** When a paper that is not made now will be made, as a hint beside it. */
export const PAPER_WAITS: Translated<typeof ru.PAPER_WAITS> = {
  order_closed: 'order closed', expertise_unsigned: 'once the inspection is signed', no_decision: 'after the decision', not_refused: 'on warranty refusal', not_warranty_repair: 'on warranty repair',
  not_paid_repair: 'on paid repair', not_repair: 'on repair', not_replacement: 'on replacement', not_refund: 'on refund', not_price_reduction: 'on price reduction', consent_missing: 'once the customer agrees to the estimate',
  work_unfinished: 'once the repair is finished', no_demand: 'when there is a demand', no_repair_demand: 'on a demand of repair', demand_is_ours: 'it is we who answer this demand', not_ready: 'when the device is ready for hand-over',
  no_invitation: 'after the invitation to the check', no_loaner: 'after a loaner is given out', no_warning: 'after the warning of sale',
}

/** More words a person may type for a paper than its title has; the Russian names people know them by are among them. */
export const PAPER_SYNONYMS: Translated<typeof ru.PAPER_SYNONYMS> = {
  DOC_INTAKE: 'receipt acceptance', DOC_DATA_WARN: 'memory password backup', DOC_CLAIM: 'complaint claim', DOC_TERM: 'deadline 45 days', DOC_REDIRECT: 'not our seller redirect', DOC_REPLY: 'answer complaint decision',
  DOC_INVITE: 'notice call', DOC_NOSHOW: 'did not come absent', DOC_QC: 'check report', DOC_DIAG: 'diagnostics', DOC_REFUSAL: 'out of warranty denial', DOC_WARRANTY: 'guarantee extension', DOC_ESTIMATE: 'quote cost', DOC_ORDER: 'job order agreement',
  DOC_WORKS: 'completion', DOC_WCARD: 'guarantee', DOC_NOREPAIR: 'irreparable write-off', DOC_REFUND: 'refund money', DOC_REDUCE: 'discount', DOC_LOAN_OUT: 'loan rental courtesy', DOC_LOAN_IN: 'loan rental courtesy', DOC_ISSUE: 'release collection pick-up',
  DOC_READY: 'ready', DOC_UNCLAIMED: 'storage uncollected', DOC_LOSS: 'lost spoilt', DOC_PD_CONSENT: 'privacy gdpr', DOC_PD_REPLY: 'privacy gdpr', DOC_PD_DESTROY: 'privacy gdpr erasure', DOC_RECL: 'reclamation rma', DOC_CAR_ACT: 'carrier transport',
  DOC_CAR_CLAIM: 'transport delivery', DOC_PARTS_OUT: 'spare parts warehouse', DOC_TORG2: 'torg-2 torg2 goods receipt', DOC_TORG3: 'torg-3 torg3 import goods receipt',
}

const PLACES = {
  organisation: 'Centre’s details', people: 'Staff', customer: 'Customer', sale: 'Sale facts', model: 'Model reference', intake: 'Recorded at intake', expertise: 'Inspection', work: 'Work and parts', money: 'Money',
}

export const papersTexts: Translated<typeof ru.papersTexts> = {
  title: 'Papers',
  kind: (kind) => labelOf(DOCUMENT_KIND_LABELS, kind),
  numbered: (kind, number) => `${labelOf(DOCUMENT_KIND_LABELS, kind)} No. ${number}`,
  printed: (at, person) => [formatShortMoment(at), person].filter((part) => part !== '').join(', '),
  times: (count) => `printed ${counted(count, PRINT_FORMS)}`,
  digest: (sha256) => sha256.slice(0, SHORT_DIGEST),
  digestTitle: (sha256) => `Checksum of the file, SHA-256: ${sha256}`,
  otherStage: 'not made at this stage',
  group: (group) => PAPER_GROUP_LABELS[group],
  empty: 'No papers yet',
  emptyWhy: 'Every printed paper will be here: with its number, time and checksum of the file.',
  newPaper: 'New paper',
  number: (number) => `No. ${number}`,
  notAvailable: (why) => `not made: ${why}`,
  makeAgain: 'Make again',
  makeAgainTitle: 'A new paper with a number of its own; the former one stays as it is',
  view: 'View',
  save: 'Save',
  print: 'Print',
  missingTitle: (kind) => `${labelOf(DOCUMENT_KIND_LABELS, kind)}: data missing`,
  missingWhy: 'The paper will be made once these fields are filled in.',
  places: PLACES,
  go: 'Fill in',
  intakeOnly: 'given at intake',
  labelSub: '58 × 40 mm, order number as barcode',
  labelPrint: 'Print label',
  preview: {
    stored: (at, sha256) => `Made ${formatDateTime(at)} · SHA-256 ${sha256.slice(0, SHORT_DIGEST)}`,
    page: (no, count) => `Page ${no} of ${count}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoom: (percent) => `${percent}%`,
    loading: 'Opening the paper',
    broken: 'The paper did not open for viewing. The file itself is intact: it can be saved or printed.',
    close: 'Close',
    pages: 'Pages of the paper',
  },
  made: (kind, number) => `Made: ${labelOf(DOCUMENT_KIND_LABELS, kind)} No. ${number}`,
  menu: 'Print',
  chooser: {
    title: 'Papers of the order', placeholder: 'Name of the paper or a word of it', later: 'Not made yet', labelGroup: 'Label', nothing: 'There is no such paper', keys: { walk: 'choose', open: 'open', close: 'close' },
    printed: (count) => `printed ${counted(count, PRINT_FORMS)}`, stored: (number) => `No. ${number}, open`,
  },
}

/** The form that is filled before a paper made of a template is printed. */
export const paperFormTexts: Translated<typeof ru.paperFormTexts> = {
  sub: 'What goes into the paper',
  print: 'Print', sample: 'Preview', sampleAgain: 'Refresh sample', hideSample: 'Hide sample', sampleTitle: 'Sample', sampleNote: 'no number, marked as a sample',
  sampleOld: 'What is entered has changed since the sample', sampleMaking: 'Making the sample',
  notNow: (why) => `Not printed now: ${why}. You can fill it in and look at the sample.`,
  printedBefore: (number, at) => `Already printed: No. ${number}, ${formatDateTime(at)}. A new one gets its own number, the former one does not change.`,
  openPrinted: 'Open the former', startAgain: 'Fill in anew', startedAgain: 'Filled in anew', takeBack: 'Undo',
  fromOrder: 'From the order', fromOrderWhy: 'Corrected where it is recorded', prefilled: 'What the order knows is already in the fields. Corrections made here go into the paper, the order does not change.', changed: 'changed', putBack: 'restore from order',
  required: 'Fill in the field', choose: 'Choose', leftToFill: (count) => `left to fill in: ${counted(count, FIELD_FORMS)}`, allFilled: 'all filled in',
  errors: 'The paper is not printed. Check:', elsewhere: 'Filled in elsewhere:', elsewhereEmpty: (labels) => `${labels.join(', ')}: filled in elsewhere`, empty: 'not filled in', noRows: 'no rows',
  time: 'Time', timeHint: 'hh:mm', timeNeeded: 'Enter both date and time', yes: 'yes', no: 'no',
  rows: {
    add: 'Add row', remove: 'Remove', cell: (column, row) => `${column}, row ${row}`, removeRow: (row) => `Remove row ${row}`, removed: (row) => `Row ${row} removed`,
    badDate: 'A date is written as 05.11.2026', badAmount: 'An amount is written as 1 234.50', badWhole: 'A whole number is needed', badQty: 'A number is needed, no more than three decimal places',
  },
  consent: 'Consent is a separate paper, for one purpose. Refusing it stops nothing: the device is taken in and the demand is considered without it (CPL art.\u00a016).',
  date: (on) => (on === '' ? '' : formatDate(on)),
  moment: (moment) => (moment === '' ? '' : `${formatDate(moment.slice(0, 10))}, ${moment.slice(11)}`),
}
