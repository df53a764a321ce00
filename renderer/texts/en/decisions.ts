import type * as ru from '../ru/decisions.ts'
import { formatDate, formatMoney } from '#renderer/texts/formats.ts'
import type { Translated } from './translated.ts'

const NO_BREAK_SPACE = '\u00a0'

export const MAIN_ACT = 'CPL art.\u00a0'

/** The rules cite Russian acts in Russian shorthand: «ЗоЗПП 20 п.1; ГК 193» is "CPL art. 20 cl. 1; Civil Code art. 193". */
const ACTS: readonly (readonly [RegExp, string])[] = [
  [/ЗоЗПП/g, 'CPL'], [/ГК(?!\p{L})/gu, 'Civil Code'], [/КоАП/g, 'CAO'], [/НК(?!\p{L})/gu, 'Tax Code'], [/ВК(?!\p{L})/gu, 'Air Code'], [/КТМ/g, 'Merchant Shipping Code'], [/УЖТ/g, 'Railway Charter'], [/УАТ/g, 'Road Transport Charter'],
  [/Пленум ВС/g, 'Supreme Court Plenum'], [/ПП РФ/g, 'Government Decree'], [/Приказ РКН/g, 'Roskomnadzor Order'], [/-ФЗ/g, '-FZ'], [/ред\. /g, 'as amended by '], [/преамбула/g, 'preamble'], [/перечень/g, 'list'], [/ от (?=\d)/g, ' of '], [/№ ?/g, 'no. '],
]
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/(^|[;,(\s])ст\.\s*/g, `$1art.${NO_BREAK_SPACE}`], [/(^|[;,(\s\d])абз\.\s*/g, `$1para.${NO_BREAK_SPACE}`], [/(^|[;,(\s\d])пп\.\s*/g, `$1sub-cl.${NO_BREAK_SPACE}`], [/(^|[;,(\s\d])п\.\s*/g, `$1cl.${NO_BREAK_SPACE}`], [/(^|[;,(\s\d])ч\.\s*/g, `$1pt.${NO_BREAK_SPACE}`],
]
/** A number that names an act itself (152-FZ, Plenum 17/2012) is no article. */
const ARTICLE_BEFORE_NUMBER = /(^|; ?|CPL |Code |CAO |Charter |-FZ |\) )(?=\d)(?!\d+-FZ)/g

const replaced = (text: string, pairs: readonly (readonly [RegExp, string])[]): string => pairs.reduce((known, [from, to]) => known.replaceAll(from, to), text)

export const articleText: Translated<typeof ru.articleText> = (article) => replaced(replaced(article, ACTS).replaceAll(ARTICLE_BEFORE_NUMBER, `$1art.${NO_BREAK_SPACE}`), PARTS)

export const DEMAND_TERM_TITLES: Translated<typeof ru.DEMAND_TERM_TITLES> = {
  repair: 'Remedy the defect', cost_reimbursement: 'Reimburse the repair costs', replace_same: 'Replace with the same model', replace_other: 'Replace with another model',
  price_reduction: 'Reduce the price', refund: 'Refund the money',
}

export const ESSENTIAL_REASON_LABELS: Translated<typeof ru.ESSENTIAL_REASON_LABELS> = {
  irreparable: 'the defect cannot be remedied', disproportionate_cost: 'the repair costs out of proportion', disproportionate_time: 'the repair takes out of proportion',
  recurred_after_repair: 'the same defect came back after a repair', repeated_different_defects: 'different defects appear again and again',
}

export const CONSENT_CHANNEL_LABELS: Translated<typeof ru.CONSENT_CHANNEL_LABELS> = { signature: 'Signature', call: 'Call', sms: 'SMS', email: 'E-mail' }

export const decisionsTexts: Translated<typeof ru.decisionsTexts> = {
  title: 'What can be decided',
  decided: 'Decision',
  beforeStage: 'A decision is taken once the inspection is signed.',
  options: 'Decisions',
  openByEssential: 'The defect is substantial',
  openByEssentialTitle: 'Say why the defect is substantial and take the decision',
  noRight: (who) => `The decision: ${who}.`,
  by: (person, on) => `${person}, ${formatDate(on)}`,
  amount: 'Amount',
  consent: 'Customer’s consent',
  consentGiven: 'given',
  consentRefused: 'the customer refused',
  consentNone: 'no answer yet',
  reopen: 'reconsider',
  reopenTitle: 'Reconsider inspection and decision',
  reopenWhy: 'The order goes back to inspection, whose new version begins with what is written. The signed version and the decision stay in the history.',
  reopenReason: 'Why it is reconsidered',
  reopenSubmit: 'Back to inspection',
  dialog: {
    title: (label) => `Decision: ${label.toLowerCase()}`,
    submit: 'Take the decision',
    basis: 'Basis',
    notes: 'Consider',
    reason: 'Why it is decided so',
    reasonHint: 'Goes into the journal and the timeline of the order',
    amount: { refund: 'How much to refund', price_reduction: 'How much to take off the price', cost_reimbursement: 'How much to reimburse', paid_repair: 'Estimate' },
    amountHint: { refund: 'The amount as counted today, it can be changed', price_reduction: 'In proportion to the defect', cost_reimbursement: 'By the buyer’s repair papers', paid_repair: 'If left empty, the cost from the inspection is taken' },
    refundParts: { paid: 'Paid for the goods', difference: 'Price difference', losses: 'Losses', penalty: 'Penalty' },
    amountNeeded: 'Enter the amount',
    reasonNeeded: 'Write why it is decided so',
    essential: 'Why the defect is substantial',
    essentialHint: 'After 15 days a technically complex product is replaced or refunded only for a substantial defect',
    essentialNeeded: 'Choose why the defect is substantial',
    essentialNone: 'not given',
    closedWithout: (reasons) => `Without it the decision is closed: ${reasons}.`,
    done: (label) => `Decision recorded: ${label.toLowerCase()}`,
  },
  consentDialog: {
    title: 'Customer’s answer to the estimate',
    sum: 'Estimate',
    noSum: 'no amount named',
    answer: 'Answer',
    agreed: 'Agreed',
    refused: 'Refused',
    channel: 'How it came',
    note: 'Details',
    noteHint: 'Who answered, when, from which number',
    submit: 'Record',
    needed: 'Choose the answer',
    refusedWhy: 'There will be no repair: the device is made ready for hand-over with an act of its technical condition.',
    done: { yes: 'Consent recorded, the repair may begin', no: 'Refusal recorded' },
  },
  settleDialog: {
    title: { refund: 'Refund', price_reduction: 'Price reduction', cost_reimbursement: 'Reimbursement of repair costs', replacement: 'Replacement of the goods' },
    paid: { refund: 'Refunded to the customer', price_reduction: 'Refunded to the customer', cost_reimbursement: 'Reimbursed to the customer', replacement: 'Paid on top to the customer' },
    decided: (amountMinor) => `Decided: ${formatMoney(amountMinor)}`,
    grown: (totalMinor) => `Counted today: ${formatMoney(totalMinor)}; since the decision the penalty or the price difference has grown. More than decided may be refunded.`,
    receipt: 'Refund receipt, number',
    newSerial: 'Serial number of the goods handed over',
    newSerialHint: 'Their warranty begins today',
    submit: 'Record',
    done: 'Settlement recorded',
    amountNeeded: 'Enter the amount',
    receiptNeeded: 'Enter the receipt number',
    serialNeeded: 'Type or scan the serial number',
  },
}
