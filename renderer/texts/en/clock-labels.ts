import type { EventData, EventKind } from '#shared/law/clock-events.ts'
import type * as ru from '../ru/clock-labels.ts'
import { DEMAND_TERM_TITLES } from './decisions.ts'
import type { Translated } from './translated.ts'

export const DUTY_LABELS: Translated<typeof ru.DUTY_LABELS> = {
  ...DEMAND_TERM_TITLES, losses: 'Make good the losses', loaner: 'Give a loaner', paid_work: 'Do the work', works_defect_fix: 'Remedy defects of the work', works_redo: 'Do the work again',
  works_money: 'Refund the money for the work', exchange: 'Exchange the goods or refund', distance_cancel: 'Refund the money for the goods', prepaid_refund: 'Refund the prepayment', lost_item: 'Replace the item or pay its price',
  pd_access: 'Answer about personal data', pd_stop: 'Stop processing the data', pd_correct: 'Correct the personal data', pd_refusal_reason: 'State the reasons of the refusal',
}

export const SHORT_DEMAND_LABELS: Translated<typeof ru.SHORT_DEMAND_LABELS> = {
  repair: 'Repair', cost_reimbursement: 'Repair costs', replace_same: 'Replacement', replace_other: 'Other model', price_reduction: 'Price reduction', refund: 'Refund', losses: 'Losses', loaner: 'Loaner',
  paid_work: 'Paid work', works_defect_fix: 'Defects of work', works_redo: 'Work again', works_money: 'Money for work', exchange: 'Exchange', distance_cancel: 'Purchase cancelled', prepaid_refund: 'Prepayment', lost_item: 'Item lost',
  pd_access: 'Data access', pd_stop: 'Stop data', pd_correct: 'Correct data', pd_refusal_reason: 'Refusal reasons',
}

export const DEMAND_GROUPS: typeof ru.DEMAND_GROUPS = ['defect', 'beside', 'works', 'return', 'custody', 'data']
export const DEMAND_GROUP_LABELS: Translated<typeof ru.DEMAND_GROUP_LABELS> = {
  defect: 'About defects of goods', beside: 'Losses and loaner', works: 'About work', return: 'Return of faultless goods and of prepayment', custody: 'Item lost', data: 'Personal data',
}

export const EVENT_KIND_LABELS: Translated<typeof ru.EVENT_KIND_LABELS> = {
  demand_received: 'Demand received', item_received: 'Goods handed to us', term_agreed: 'Repair term agreed in writing', new_term_agreed: 'New repair term agreed', check_needed: 'A further quality check is needed',
  goods_absent: 'No goods for replacement', next_delivery: 'Day of the next delivery set', check_invited: 'Buyer invited to the check', no_show: 'Buyer did not come or did not hand over the goods', check_done: 'Quality check done',
  expertise_ordered: 'Expert examination ordered', expertise_done: 'Expert report received', parts_wait: 'Waiting for parts', force_majeure: 'Force majeure', price_checked: 'Price of the goods checked',
  loaner_issued: 'Loaner given', loaner_returned: 'Loaner returned', repaired: 'Defect remedied', ready_notified: 'Buyer told that it is ready', issued: 'Goods handed over',
  refunded: 'Money refunded', replaced: 'Goods replaced', price_reduced: 'Price reduced', costs_paid: 'Costs reimbursed', losses_paid: 'Losses made good', penalty_paid: 'Penalty paid', answered: 'Answer given', compensated: 'Price of the item paid',
  refused: 'Demand refused', redirected: 'Demand passed to whoever answers for it', withdrawn: 'Buyer withdrew the demand', unclaimed_warned: 'Warning about the sale of the item', unclaimed_sold: 'Unclaimed item sold', item_lost: 'Item lost or damaged',
}

export const CHANNEL_LABELS: Translated<typeof ru.CHANNEL_LABELS> = { in_person: 'In person', post: 'Post', email: 'E-mail', messenger: 'Messenger', phone: 'Phone', sms: 'SMS' }

export const ADDRESSEE_LABELS: Translated<typeof ru.ADDRESSEE_LABELS> = { us: 'Our centre', seller: 'Seller', manufacturer: 'Manufacturer', importer: 'Importer', authorized: 'Authorised organisation' }

export const ENDING_LABELS: Translated<typeof ru.ENDING_LABELS> = {
  met: 'met', refused: 'refused', redirected: 'passed to the right addressee', withdrawn: 'withdrawn', switched: 'replaced by another demand (cl.\u00a02 art.\u00a023)',
}

export const INFLUENCE_LABELS: Translated<typeof ru.INFLUENCE_LABELS> = {
  parts_wait: 'Waiting for parts', check_and_expertise: 'Quality check and expert examination', item_handed_in_later: 'Goods handed in after the demand', new_written_term: 'New written agreement on the term',
  customer_evades: 'Buyer does not hand over the goods or does not come', force_majeure: 'Force majeure',
}

export const CONSEQUENCE_LABELS: Translated<typeof ru.CONSEQUENCE_LABELS> = {
  penalty_goods: 'a penalty on the price of the goods for every day of delay (CPL art.\u00a023)', penalty_works: 'a penalty on the price of the work for every day of delay (CPL art.\u00a028 cl.\u00a05)', penalty_prepayment: 'a penalty on the prepayment for every day of delay (CPL art.\u00a023.1)',
  other_demand_opens: 'the buyer may make another demand (CPL art.\u00a023 cl.\u00a02)', tech_complex_gate_opens: 'refund and replacement of a technically complex product open (CPL art.\u00a018 cl.\u00a01)',
  court_fine: 'a fine for the buyer’s benefit if it comes to court (CPL art.\u00a013 cl.\u00a06)', new_term_by_customer: 'the customer may set a new term, give the work to another or cancel it (CPL art.\u00a028 cl.\u00a01)',
  double_value: 'twice the price of the item and the customer’s expenses (CPL art.\u00a035)', administrative_fine: 'an administrative fine (CAO)', interest_395: 'interest for the use of another’s money (Civil Code art.\u00a0395)',
}

export const GATE_LABELS: Translated<typeof ru.GATE_LABELS> = {
  'TCG-15D': 'First 15 days after delivery', 'TCG-ESSENTIAL': 'Substantial defect', 'TCG-TERM-MISSED': 'Repair term missed', 'TCG-30D': 'Over 30 days in repair within a warranty year',
}

export const ROLE_ANSWER_LABELS: Translated<typeof ru.ROLE_ANSWER_LABELS> = { yes: 'yes', by_powers: 'by powers given', no: 'no' }

export const IN_ROLE_LABELS: Translated<typeof ru.IN_ROLE_LABELS> = {
  seller: 'seller', authorized: 'authorised organisation', manufacturer: 'manufacturer', importer: 'importer', contractor: 'seller’s contractor', independent: 'independent service',
}

type EntryField = keyof EventData

export const ENTRY_FIELD_LABELS: Translated<typeof ru.ENTRY_FIELD_LABELS> = {
  demand: 'Demand', channel: 'Channel', addressee: 'Taken by', amountMinor: 'Amount', days: 'Term, days', untilOn: 'Until', reason: 'Reason', place: 'Place', proof: 'Consignment number, document', deliveredOn: 'Delivered on',
  receiptNo: 'Receipt, number', item: 'What was given', serial: 'Serial number', witnesses: 'Witnesses',
}

/** Where the common name of a field would say too little. */
const FIELDS_OF_KIND: Readonly<Partial<Record<EventKind, Readonly<Partial<Record<EntryField, string>>>>>> = {
  new_term_agreed: { untilOn: 'New last day', reason: 'Why a new term is needed' },
  check_needed: { reason: 'Why a check is needed' },
  goods_absent: { reason: 'Which goods are missing' },
  next_delivery: { untilOn: 'Day of the next delivery' },
  item_received: { place: 'Where it was handed over' },
  check_invited: { untilOn: 'Day of the check', place: 'Place and time of the check', channel: 'How invited' },
  no_show: { witnesses: 'Who was present (two)', place: 'Where we waited', reason: 'What happened' },
  check_done: { reason: 'Conclusion', witnesses: 'Who was present' },
  expertise_ordered: { place: 'Entrusted to', proof: 'Contract or referral, number' },
  expertise_done: { reason: 'Conclusion', proof: 'Report number' },
  parts_wait: { reason: 'Which part is awaited', untilOn: 'Promised for' },
  force_majeure: { untilOn: 'Last day', proof: 'Proven by', reason: 'What happened' },
  price_checked: { amountMinor: 'Price of the goods today', reason: 'Where the price is from' },
  loaner_issued: { item: 'What was given', serial: 'Serial number of the loaner' },
  loaner_returned: { reason: 'Condition' },
  repaired: { reason: 'What was done' },
  ready_notified: { channel: 'How told' },
  refunded: { amountMinor: 'Refunded', receiptNo: 'Refund receipt, number' },
  replaced: { serial: 'Serial number of the new goods', item: 'New goods', amountMinor: 'Price settlement' },
  price_reduced: { amountMinor: 'Taken off the price' },
  costs_paid: { amountMinor: 'Reimbursed' },
  losses_paid: { amountMinor: 'Made good' },
  penalty_paid: { amountMinor: 'Paid' },
  compensated: { amountMinor: 'Paid' },
  answered: { channel: 'How the answer was sent' },
  refused: { reason: 'Why it was refused', channel: 'How told' },
  redirected: { reason: 'To whom and why', channel: 'How passed on', addressee: 'Who answers for it' },
  withdrawn: { reason: 'What the buyer said', channel: 'How withdrawn' },
  unclaimed_warned: { channel: 'How sent' },
  unclaimed_sold: { amountMinor: 'Proceeds', reason: 'Sold to' },
  item_lost: { reason: 'What happened', amountMinor: 'Price of the item' },
}

export const entryFieldLabel: Translated<typeof ru.entryFieldLabel> = (kind, field) => FIELDS_OF_KIND[kind]?.[field] ?? ENTRY_FIELD_LABELS[field]

export const entryFieldName: Translated<typeof ru.entryFieldName> = (kind, field) => {
  const name = FIELDS_OF_KIND[kind as EventKind]?.[field as EntryField] ?? (ENTRY_FIELD_LABELS as Readonly<Record<string, string>>)[field]
  return name === undefined ? field : `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

export const RULE_LABELS: Translated<typeof ru.RULE_LABELS> = {
  'GDS-REPAIR-RETERM': 'New repair term by agreement', 'PREPAY-LATE': 'Deliver the goods paid for', 'GDS-SWITCH-DEMAND': 'Right to another demand', 'TCG-15D': 'Fifteen days from delivery', 'STO-SELL-2M': 'Right to sell the unclaimed item',
  'WRK-NEWTERM': 'New term set by the customer', 'GDS-LOANER': 'Give a loaner', 'GDS-REPLACE-LOANER': 'Give a loaner until the replacement',
}
