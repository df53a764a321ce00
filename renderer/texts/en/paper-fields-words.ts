import type { PaperKind } from '#shared/documents/kinds.ts'
import type { PaperBlock } from '#shared/documents/papers/def.ts'

/** English of what stands at the fields on the screen. The papers themselves are Russian, and so are their own words. */
export type Labels = Readonly<Record<string, string>>

export const BLOCK_LABELS: Readonly<Record<PaperBlock | 'head', Labels>> = {
  head: { number: 'Number of the document', printedAt: 'Date and time', place: 'Place of drawing up', orderNumber: 'Order number', paper_no: 'Number of the document', paper_on: 'Date of the document', order_no: 'Order number' },
  org: {
    org_full: 'Contractor (full name)', org_short: 'Contractor (short name)', org_ogrn: 'OGRN / OGRNIP', org_inn: 'INN', org_kpp: 'KPP', org_addr_legal: 'Address (registered)', org_addr_fact: 'Address of intake', org_hours: 'Opening hours',
    org_phone: 'Phone', org_email: 'E-mail', org_bank: 'Bank details', org_role: 'Role of the service centre in this order', org_principal: 'Contract with the manufacturer (importer, seller), No. and date',
    signer_pos: 'Position', signer_name: 'Last name, first name, patronymic', signer_poa: 'Power of attorney, No. and date',
  },
  customer: { cust_name: 'Consumer (customer), full name', cust_phone: 'Phone', cust_email: 'E-mail', cust_addr: 'Address for notices', cust_notify: 'How to notify that it is ready', cust_rep: 'Representative, power of attorney No.', cust_org: 'Organisation, INN' },
  item: {
    item_type: 'Name of the goods', brand: 'Brand', model: 'Model', sku: 'Article', serial: 'Serial number (IMEI)', made: 'Date of manufacture / lot', color: 'Colour', value: 'Value agreed by the parties, ₽', sale_date: 'Date of sale (hand-over)', install_date: 'Date of hand-over (installation)',
    seller: 'Seller', sale_doc: 'Purchase document', price_paid: 'Price paid, ₽', war_term: 'Warranty period', war_card: 'Warranty card No.', war_by: 'Warranty given by', service_life: 'Service life', seals: 'Seals (numbers, state)',
  },
  state: { look: 'Appearance and traces of use', damages: 'Map of damage', set: 'Contents', photos: 'Photos', liquid: 'Signs of liquid', opened: 'Signs of opening', power: 'Turns on', code_given: 'Access code given', backup: 'Data saved by the consumer' },
}

export const ARTICLE_LABELS: Labels = {
  article_repair: 'Term of removing defects', article_reterm: 'New term of removing defects', article_loaner: 'Loaner', article_replace: 'Replacement', article_refund: 'Refund', article_reduce: 'Price reduction', article_cost: 'Compensation of the cost of repair',
  article_losses: 'Losses', article_check: 'Quality check and expert examination', article_heavy: 'Delivery of bulky goods', article_essential: 'Substantial defect', article_war_start: 'Start of the warranty', article_war_end: 'Warranty period', article_war_extend: 'Extension of the warranty',
  article_war_part: 'Warranty of a replaced part', article_war_new: 'Warranty of replaced goods', article_works_term: 'Term of work', article_works_fix: 'Defects of work', article_works_warranty: 'Warranty of work', article_works_cancel: 'Withdrawal from a contract for work',
  article_estimate_firm: 'Firm estimate', article_estimate_over: 'Approximate estimate exceeded', article_loss: 'Loss of or damage to an item', article_ready: 'Notice that it is ready', article_sale: 'Sale of an unclaimed item', article_storage: 'Storage of an item without paid work',
  article_lien: 'Item held until paid', article_pd_request: 'Request of a data subject', article_pd_stop: 'Processing of personal data stopped', article_pd_withdraw: 'Consent withdrawn', article_pd_proof: 'Proof of destruction', article_supplier: 'Notice to a foreign supplier',
  article_supplier_ru: 'Defects of supplied goods', article_carrier_hidden: 'Hidden damage at the forwarder', article_carrier_visible: 'Visible damage at the forwarder', article_penalty: 'Penalty for delay', article_works_penalty: 'Penalty for late work', article_fine: 'Fine',
}

const CLAIMED = { repair: 'free removal of defects', cost_reimbursement: 'compensation of the cost of removing defects', replace_same: 'replacement with the same model', replace_other: 'replacement with another model, price recalculated', price_reduction: 'proportionate price reduction', refund: 'refund of the sum paid' } as const
const PAY_WAYS = { cash: 'in cash', card: 'to the bank card the goods were paid with', account: 'by transfer to the consumer’s account' } as const
const SENT_BY = { handed: 'handed over in person against signature', post: 'by registered post with advice of delivery', courier: 'by courier with proof of delivery', email: 'by e-mail', sms: 'by text message', messenger: 'by messenger', call: 'by phone, the call is in the call log' } as const
const CARGO = { delay: 'late delivery', damage: 'goods damaged', address: 'wrong address', loss: 'loss', short: 'short contents', wrong: 'wrong goods' } as const
const COMMISSION = 'Position, last name, first name, patronymic; one in a line'
const WITNESS = 'Last name, first name, patronymic, position'

const TORG: Labels = {
  storage_place: 'Place of acceptance and storage', commission_order: 'Order appointing the commission', supplier: 'Supplier', sender: 'Sender', insurer: 'Insurer', contract: 'Contract, specification', invoice: 'Invoice, No. and date', waybill: 'Waybill, No. and date', transport: 'Wagon, container, seals',
  arrived_at: 'Cargo arrived', opened_at: 'Packaging (container) opened', started_at: 'Acceptance began', ended_at: 'Acceptance ended', package: 'State of the packaging', method: 'How the quantity was established', rows: 'Discrepancies', defects: 'Description of defects', independent: 'Independent representative (expert), document',
  concl: 'Conclusion of the commission', attach: 'Attachments', commission: 'Commission',
}
const TORG_COLUMNS: Labels = { name: 'Goods', sku: 'Article', unit: 'Unit', doc_qty: 'By docs', doc_price: 'Price', doc_sum: 'Sum', fact_qty: 'Actual', rejects: 'Faulty', short: 'Short', surplus: 'Surplus' }

/** Labels of each paper's own fields. */
export const FIELD_LABELS: Readonly<Record<PaperKind, Labels>> = {
  DOC_INTAKE: {
    reason: 'Kind of request', demand: 'Demand of the consumer', defect_client: 'Defect as the consumer states it', when: 'When and how it shows', prev: 'Earlier requests', demand_date: 'Date of the demand', term: 'Agreed term of removing defects, days (45 at most)', term_price: 'Approximate cost, ₽', limit: 'Limit of cost without consent, ₽', prepaid: 'Advance, ₽',
    diag_price: 'Cost of diagnostics, ₽', loaner: 'Loaner needed', wish_present: 'Wishes to be present at the check', carriage: 'Delivery of bulky goods', data_warning: 'Warning about data', storage: 'Terms of storage and what follows if not collected',
  },
  DOC_DIAG: {
    basis: 'Basis', defect_client: 'Stated defect', opened_at: 'State when opened', methods: 'Methods', tools: 'Instruments (name, serial No., date of verification)', cond: 'Conditions (temperature, supply, software version)', tests: 'Table of tests', found: 'Found', node: 'Unit (part)', cause: 'Kind of the defect', link: 'Causal link', fixable: 'Can it be removed',
    work_list: 'Work and parts needed', duration_minutes: 'Labour', cost: 'Cost, ₽', concl: 'Conclusion', engineer: 'Engineer (full name, qualification)', present: 'Present at the check',
  },
  DOC_REFUSAL: {
    demand: 'Demand of', defect_client: 'Stated defect', basis: 'Quality check', grounds: 'Grounds', evid: 'Evidence: measurements, photo No.', link: 'Causal link with the stated defect', concl: 'Verdict', rights: 'Rights of the consumer', offer: 'Offer of paid repair (a document of its own)', returned: 'Goods returned', objection: 'Objections of the consumer',
  },
  DOC_ISSUE: {
    d_demand: 'Date the consumer made the demand', d_handed: 'Date the goods were handed in', d_fixed: 'Date the defects were removed', fixed: 'Defects removed', parts: 'Parts and materials used', d_issue: 'Date the goods were handed over', days_out: 'Goods not used, days', war_new: 'Warranty extended until', part_war: 'Warranty of replaced parts until',
    tests: 'Check at hand-over', set: 'Contents at hand-over', loaner_back: 'Loaner returned',
  },
  DOC_WORKS: { basis: 'Contract (repair order), No. of', works: 'Work done', parts: 'Parts and materials', vat: 'VAT included', total: 'Total', paid: 'Paid, receipt No.', old_parts: 'Replaced parts', tests: 'Check at hand-over', war_work: 'Warranty of work', defects: 'Defects found at acceptance' },
  DOC_DATA_WARN: { memory: 'Storage media in the device', backup: 'Choice of the consumer', code_way: 'Access code', remarks: 'Remarks' },
  DOC_CLAIM: {
    to: 'To (seller / manufacturer / importer / authorised organisation)', to_addr: 'Address of the one the demand is made to', bought: 'Date and place of purchase', defect: 'Defect found', demand: 'Demand', ground: 'Legal basis', losses: 'Compensation of losses, ₽', losses_list: 'List of losses', pay_way: 'How to receive the money', bank: 'Bank details', attach: 'Attachments',
    in_no: 'Incoming No.', in_dt: 'Date and time received', in_by: 'Received by',
  },
  DOC_TERM: { demand_on: 'Date of the demand', defect: 'Stated defect', term_days: 'Term of removing defects, calendar days', term_on: 'Defects are removed no later than', is_new: 'The parties have agreed a new term in place of the running one', earlier_on: 'The term agreed earlier ends on', reason: 'Reason for the new term' },
  DOC_REDIRECT: { demand: 'Stated demand', demand_on: 'Date of the request', why: 'Why the demand is not considered', to: 'Whom to demand from (name, address, phone)', passed: 'What was done with the goods and the demand', passed_doc: 'Document of passing on', sent_proof: 'Proof that the notice was sent' },
  DOC_REPLY: { claim_no: 'Number of the demand', claim_on: 'Date of the demand', demand: 'Demand of the consumer', facts: 'Established', decision: 'Decision', article: 'Basis of the decision', decision_text: 'What is decided', fulfil: 'What, when and how is handed over or paid', sum: 'Sum to pay, ₽', due_on: 'The demand is due by', attach: 'Attachments' },
  DOC_INVITE: { what: 'What is carried out', demand: 'Demand of the consumer', at: 'Date and time', where: 'Place', who: 'Carried out by', bring: 'Please bring along', contact: 'Phone to agree another time', sent_by: 'How it is sent', proof: 'Proof of sending (item number, record)' },
  DOC_NOSHOW: { invite: 'Invitation', at: 'Appointed date and time', where: 'Place', fact: 'Established', waited_till: 'Waited until', tries: 'Attempts to reach the consumer', witness_1: 'Witness 1', witness_2: 'Witness 2', remarks: 'Remarks' },
  DOC_QC: {
    demand: 'Demand of the consumer', invite: 'Notice of place and time', present: 'Presence of the consumer', program: 'Programme of the check', tools: 'Instruments (name, serial No., date of verification)', result: 'Results', concl: 'Verdict', concl_text: 'Reasons of the verdict', offer: 'Offered to the consumer', remarks: 'Remarks of the consumer',
    term_till: 'The demand is due by', engineer: 'Checked by (full name, qualification)',
  },
  DOC_EXPERT: {
    expert_org: 'Expert organisation (name, address, INN)', expert: 'Expert (full name, education, speciality, years)', certificate: 'Certificate', contract: 'Basis (contract, No. and date)', began_on: 'Began on', ended_on: 'Ended on', questions: 'Questions to the expert', materials: 'Materials presented', ident: 'Identification of the object', method: 'Methods, standards, instruments',
    present: 'Present', research: 'Examination', photos: 'Photos', answers: 'Answers (conclusions)', cost: 'Cost of the examination, ₽', cost_storage: 'Cost of storage, ₽', cost_carriage: 'Cost of carriage, ₽',
  },
  DOC_WARRANTY: {
    start_on: 'Start of the warranty', start_basis: 'Basis', months: 'Warranty period, months', base_end_on: 'Warranty without extension ends on', steps: 'Extension by warranty repairs', days_total: 'Days of extension in all', end_on: 'Warranty with extension ends on', parts: 'Warranty of replaced parts', on: 'Counted as of', state: 'As of that day', note: 'Note',
  },
  DOC_ESTIMATE: { kind: 'Estimate', rows: 'Work and parts', total: 'Total, ₽', term: 'Term', valid_till: 'Estimate valid until', limit: 'Limit of cost without further consent, ₽', over: 'Excess over the first estimate, ₽', over_reason: 'Reason of the excess', decision: 'Decision of the customer', channel: 'How and when agreed' },
  DOC_ORDER: { defect: 'Stated fault', works: 'Work and materials', total: 'Price of work and materials, ₽', price_kind: 'Price', start_on: 'Work begins on', term_on: 'Work is due by', prepaid: 'Advance, ₽', pay_order: 'Terms of payment', war_work: 'Warranty of work', storage: 'Terms of storage and what follows if not collected', special: 'Special terms' },
  DOC_WCARD: { basis: 'Basis', rows: 'Work and parts under warranty', conditions: 'Terms of the warranty', not_covered: 'Not covered', claims_addr: 'Where to turn' },
  DOC_NOREPAIR: {
    to: 'To (seller, manufacturer)', history: 'History of repairs', defect: 'Defect', why: 'Why repair is impossible', why_text: 'Explanation', repair_cost: 'Cost of removal, ₽', price: 'Price of the goods, ₽', proof: 'Proof (manufacturer’s letter, calculation)', war_case: 'Warranty case', advise: 'Recommendation', valid_till: 'Valid until', engineer: 'Engineer (full name, qualification)', head: 'Manager',
  },
  DOC_REPLACE: { basis: 'Demand', defect: 'Defect', old: 'Goods returned', old_set: 'Contents of the returned goods', new: 'Goods given (new), serial No.', model_kind: 'Model', recalc: 'Price recalculation, ₽', recalc_by: 'The difference is paid by', war_from: 'Warranty from', war_to: 'Warranty until', set: 'Contents', on: 'Date of replacement' },
  DOC_REFUND: {
    basis: 'Demand', taken: 'Goods taken back, state, contents', s_paid: 'Paid under the contract, ₽', s_diff: 'Price difference, ₽', diff_note: 'Count of the difference (analogue, wear, year, source)', s_loss: 'Losses, ₽', loss_note: 'What the losses are', pen_days: 'Days of delay', pen_rate: 'Rate of the penalty', pen_note: 'Count of the penalty', s_pen: 'Penalty, ₽', s_total: 'Total refund, ₽',
    way: 'Way of refund', bank: 'Bank details of the payee', receipt: 'Refund till receipt No.', date: 'Date of refund', tax: 'About taxes',
  },
  DOC_REDUCE: { basis: 'Demand', defect: 'Defect', old_price: 'Price of the goods, ₽', s_reduce: 'Price reduction, ₽', new_price: 'Price after the reduction, ₽', how: 'How the reduction was set', way: 'Way of payment', bank: 'Bank details of the payee', pay_on: 'Due by' },
  DOC_LOAN_OUT: { demand_dt: 'Demand for a loaner (date, time)', issue_on: 'Date of lending', item: 'Loaner, serial No.', value: 'Value of the loaner, ₽', state: 'State of the loaner', set: 'Contents of the loaner', photos: 'Photos', till: 'Until', rules: 'Rules of use', delivery: 'Delivery' },
  DOC_LOAN_IN: { out_no: 'Act of lending', item: 'Loaner, serial No.', value: 'Value of the loaner, ₽', back_on: 'Date of return', state: 'State when lent', back_state: 'State when returned', set: 'Contents when returned', remarks: 'Remarks' },
  DOC_READY: { ready_on: 'Ready on', result: 'Result', to_pay: 'To pay, ₽', where: 'Where to collect', hours: 'Hours of hand-over', storage: 'Terms of storage', free_till: 'Stored free until', sent_by: 'How it is sent', proof: 'Proof of sending (item number, record)' },
  DOC_UNCLAIMED: { ready_on: 'Ready on', notice: 'Notice that it is ready', debt: 'Debt for work, ₽', storage_cost: 'Cost of storage, ₽', sent_by: 'How it is sent', delivered_on: 'Day the warning is delivered', sale_on: 'The item may be sold after', proof: 'Proof of delivery (item number)' },
  DOC_SALE: {
    owner: 'Owner of the item', warning: 'Warning about the sale (No., date, day of delivery)', sale_on: 'Date of sale', valuation: 'How the price was set', buyer: 'Buyer', price: 'Price of sale, ₽', deductions: 'Withheld by the contractor', rest: 'Rest due to the owner, ₽', deposit: 'Notary’s deposit (notary, No. and date)', wiped: 'Data in the memory of the item', commission: 'Commission',
  },
  DOC_LOSS: { happened: 'When it happened (was found)', what: 'What happened', story: 'Circumstances', state_now: 'State of the item', value_then: 'Value by the intake act, ₽', value_now: 'Value of a similar item now, ₽', offer: 'The contractor offers', s_double: 'Sum to pay, ₽', costs: 'Expenses of the consumer, ₽', due_on: 'Due by', remarks: 'Opinion of the consumer' },
  DOC_PD_CONSENT: {
    subj: 'Data subject, full name', subj_addr: 'Address', subj_doc: 'Identity document', rep: 'Representative, power of attorney No.', operator: 'Operator (name, address)', purpose: 'Purpose of processing', data: 'List of personal data', actions: 'Actions and ways of processing', third: 'Who processes the data on behalf of the operator or receives them', term: 'Term of the consent', withdraw: 'How to withdraw', sign_dt: 'Date',
  },
  DOC_PD_REPLY: {
    req_no: 'Number of the request', req_on: 'Date of the request', req_kind: 'What is requested', due_on: 'The answer is due by', data: 'Personal data processed', purposes: 'Purposes and legal bases', origin: 'Source of the data', third: 'Whom the data were passed to', term: 'Terms of keeping', done: 'What was done', kept: 'Data still processed, and why',
  },
  DOC_PD_DESTROY: { subj: 'Data subject', data: 'Personal data destroyed', carriers: 'Media, information system', why: 'Reason of destruction', basis_doc: 'Document it rests on', way: 'Way of destruction', done_at: 'Date and time of destruction', has_log: 'An extract of the event log is attached', responsible: 'Responsible', commission: 'Commission' },
  DOC_RECL: {
    supplier: 'Supplier', contract: 'Contract, specification', invoice: 'Invoice, packing list', transport: 'Container / bill of lading / waybill', goods: 'Goods, model, lot, serial Nos.', qty: 'Supplied / checked / defective', defect: 'Defect', severity: 'Severity', evid: 'Evidence', demand: 'Demand', sum: 'Sum claimed, ₽', reply_till: 'Answer due', commission: 'Commission',
  },
  DOC_CAR_ACT: {
    where: 'Place of inspection', at: 'Date and time of inspection', carrier: 'Carrier (forwarder)', carrier_rep: 'Representative of the carrier', recipient: 'Consignee, its representative', waybill: 'Waybill, No. and date', seats: 'Packages, weight by waybill and actual', seals: 'Seals', package: 'State of the packaging', contents: 'State and quantity of the contents', cause: 'What was found',
    damage: 'Description of damage, supposed cause', value: 'Declared value, ₽', s_damage: 'Damage, ₽', photos: 'Photos', remarks: 'Remarks of the carrier’s representative', carrier_refused: 'The carrier’s representative refused to sign', witnesses: 'Witnesses',
  },
  DOC_CAR_CLAIM: {
    carrier: 'Carrier (forwarder), address', mode: 'Kind of carriage', sender: 'Sender', recipient: 'Consignee', contract: 'Contract of carriage (forwarding)', waybill: 'Waybill, No. and date', sent_on: 'Date of dispatch', promised_on: 'Term of delivery', actual_on: 'Date the cargo was released', cause: 'Reason of the claim', facts: 'Circumstances', act: 'Act of inspection', sum: 'Sum claimed, ₽',
    calc: 'Count of the sum', ground: 'Legal basis', reply_till: 'Answer expected by', attach: 'Attachments', bank: 'Bank details',
  },
  DOC_PARTS_OUT: { warehouse: 'Sending warehouse', receiver: 'Receiver (engineer)', device: 'For the repair of', rows: 'Spare parts', old_parts: 'Parts taken off', storekeeper: 'Issued by', allowed_by: 'Allowed by' },
  DOC_TORG2: TORG,
  DOC_TORG3: { ...TORG, customs: 'Customs declaration No.', spoiled_on_way: 'The damage arose on the way' },
}

type Words = Readonly<Partial<Record<PaperKind, Readonly<Record<string, Labels>>>>>

/** What is ticked or chosen; a consumer reads the Russian of it on the paper. */
export const OPTION_LABELS: Words = {
  DOC_DATA_WARN: {
    backup: { saved: 'data saved by the consumer', not_needed: 'data need not be saved', ordered: 'the contractor is to copy the data by a written order of its own', declined: 'the consumer declined to save the data', by_hand: 'the consumer ticks it on the paper' },
    code_way: { not_given: 'not given', given: 'given for the time of check and repair, kept encrypted and deleted at hand-over', removed: 'the lock was removed by the consumer' },
  },
  DOC_CLAIM: { demand: CLAIMED, pay_way: PAY_WAYS },
  DOC_REDIRECT: { passed: { returned: 'the goods were returned to the consumer with the documents', forwarded: 'the goods and the demand were passed to the party named, on the day of the request', kept: 'the goods are stored until the consumer gives instructions' } },
  DOC_REPLY: { decision: { full: 'the demand is met in full', partial: 'the demand is met in part', refuse: 'the demand is refused' } },
  DOC_INVITE: { what: { quality_check: 'quality check', expertise: 'expert examination' }, sent_by: SENT_BY },
  DOC_NOSHOW: { fact: { not_come: 'the consumer did not come', not_given: 'the goods were not brought for the check', neither: 'the consumer did not come, the goods were not brought' } },
  DOC_QC: {
    present: { present: 'the consumer was present', absent: 'the consumer did not come', declined: 'the consumer declined to take part' },
    concl: { before: 'there is a defect, it is older than the hand-over to the consumer', after: 'there is a defect, it arose after the hand-over to the consumer', unknown: 'there is a defect, the check did not establish when it arose', none: 'there is no defect' },
  },
  DOC_ESTIMATE: { kind: { firm: 'firm', approximate: 'approximate' }, decision: { agreed: 'agrees', declined: 'does not agree, asks to return the device unrepaired', by_hand: 'the customer ticks it on the paper' } },
  DOC_ORDER: { price_kind: { firm: 'firm', approximate: 'approximate' } },
  DOC_NOREPAIR: { why: { no_parts: 'no spare parts', technology: 'technologically impossible', cost: 'disproportionate expense' }, war_case: { yes: 'yes', no: 'no' }, advise: { replace: 'replacement', refund: 'refund', dispose: 'disposal' } },
  DOC_REPLACE: { model_kind: { same: 'the same', other: 'another' }, recalc_by: { consumer: 'the consumer', seller: 'the seller', nobody: 'no recalculation' } },
  DOC_REFUND: { way: PAY_WAYS },
  DOC_REDUCE: { way: PAY_WAYS },
  DOC_READY: { sent_by: SENT_BY },
  DOC_UNCLAIMED: { sent_by: SENT_BY },
  DOC_SALE: { wiped: { wiped: 'deleted beyond recovery', no_memory: 'the item keeps no data', drive_kept: 'the storage medium was taken out and is destroyed under an act of its own' } },
  DOC_LOSS: { what: { lost: 'the item is lost', damaged: 'the item is damaged' }, offer: { equal: 'to hand over a similar item of the same quality', double: 'to pay double the price of the item', repair: 'to remove the damage free of charge' } },
  DOC_PD_CONSENT: {
    purpose: {
      marketing: 'messages about goods, services and offers of the operator', survey: 'surveys of service quality', transfer: 'passing data to the manufacturer (importer, seller) beyond what the contract needs', photo: 'keeping and showing photos the subject is in', id_copy: 'keeping a copy of the identity document', call_archive: 'keeping records of calls to train the staff',
    },
  },
  DOC_PD_REPLY: { req_kind: { access: 'information on the processing', stop: 'stop the processing', correct: 'correct the data', withdraw: 'consent withdrawn' } },
  DOC_PD_DESTROY: { why: { purpose: 'the purpose is reached', withdrawn: 'consent is withdrawn', request: 'request of the subject', unlawful: 'the processing is unlawful' } },
  DOC_RECL: { severity: { critical: 'critical', major: 'major', minor: 'minor' }, demand: { parts: 'spare parts with the next shipment', credit: 'credit note', replace: 'replacement', refund: 'refund', reduce: 'price reduction' } },
  DOC_CAR_ACT: { cause: CARGO },
  DOC_CAR_CLAIM: { mode: { forwarder: 'forwarding', road: 'road', rail: 'rail', post: 'post', cmr: 'international road', sea: 'sea', air: 'air' }, cause: CARGO },
}

export const COLUMN_LABELS: Words = {
  DOC_QC: { result: { operation: 'Operation', norm: 'Norm', result: 'Result' } },
  DOC_WARRANTY: { steps: { order: 'Order', from_on: 'Request', to_on: 'Hand-over', days: 'Days', end_on: 'Ends on', article: 'Basis' }, parts: { name: 'Part', from_on: 'From', months: 'Months', to_on: 'Ends on', article: 'Basis' } },
  DOC_ESTIMATE: { rows: { code: 'Code, article', name: 'Name', qty: 'Qty', price: 'Price, ₽', sum: 'Sum, ₽', note: 'Origin, warranty' } },
  DOC_ORDER: { works: { code: 'Code, article', name: 'Name', qty: 'Qty', price: 'Price, ₽', sum: 'Sum, ₽' } },
  DOC_WCARD: { rows: { name: 'Work, part', serial: 'Serial No.', from_on: 'From', to_on: 'Until', note: 'Note' } },
  DOC_SALE: { deductions: { name: 'Basis', sum: 'Sum, ₽' } },
  DOC_RECL: { qty: { name: 'Item', shipped: 'Supplied', checked: 'Checked', defect: 'Defective' } },
  DOC_PARTS_OUT: { rows: { code: 'Article', name: 'Name', serial: 'Serial No., lot', qty: 'Qty', old: 'Part taken off' } },
  DOC_TORG2: { rows: TORG_COLUMNS },
  DOC_TORG3: { rows: TORG_COLUMNS },
}

export const FIELD_HINTS: Readonly<Partial<Record<PaperKind, Labels>>> = {
  DOC_DATA_WARN: { memory: 'For example: built-in memory, memory card, hard disk' },
  DOC_CLAIM: { losses_list: 'Each sum with the document that proves it', bank: 'Bank, BIC, account, payee' },
  DOC_TERM: { term_on: 'Last day of the agreed term', reason: 'Lack of spare parts or equipment is no ground' },
  DOC_NOSHOW: { invite: 'Number and date of the invitation, how it was delivered and the proof', witness_1: WITNESS, witness_2: WITNESS },
  DOC_ESTIMATE: { term: 'For example: 5 working days from the day of consent' },
  DOC_NOREPAIR: { head: 'Position, last name, first name, patronymic' },
  DOC_UNCLAIMED: { delivered_on: 'For a letter, the expected day of delivery; the term counts from it' },
  DOC_SALE: { commission: COMMISSION },
  DOC_PD_CONSENT: { subj_doc: 'Only for consent in writing: series, number, by whom and when issued', purpose: 'One consent, one purpose. No consent is needed for a contract or to consider a demand' },
  DOC_PD_DESTROY: { commission: COMMISSION },
  DOC_RECL: { commission: COMMISSION },
  DOC_TORG2: { commission: COMMISSION },
  DOC_TORG3: { commission: COMMISSION },
}
