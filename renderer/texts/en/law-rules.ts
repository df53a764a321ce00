import type { RuleId } from '#shared/law/rule-ids.ts'

/** A rule as the program is shipped with it: name, what it says in one line, from what day it counts, whom it binds, exceptions. */
export type RuleWords = readonly [name: string, explanation: string, event: string, addressee: string, exceptions: string]

const ANYONE = 'Seller, manufacturer, importer, authorised organisation'
const BY_MODEL = 'Seller and authorised organisation: any model; manufacturer and importer: only the same one'
const CONSUMER = 'Right of the consumer'
const FROM_SELLER = 'Right of the consumer, the seller answers'
const SELLER = 'Seller'
const CONTRACTOR = 'Contractor'
const OPERATOR = 'Operator of personal data'
const BUYER = 'Buyer'
const CLIENT = 'Client'
const CONSIGNEE = 'Consignee'
const HANDED_OVER = 'Day the goods are handed to the consumer'
const NOT_LISTED = 'Except goods on the list the rule does not apply to'

export const RULE_WORDS: Readonly<Record<RuleId, RuleWords>> = {
  'GDS-REPAIR-AGREED': ['Repair within the agreed term', 'The defect is removed free of charge within a term agreed in writing, 45 days at most.', 'Day the demand to repair is received', ANYONE, 'The term stands in an agreement the consumer has signed; in the program from 1 to 45 days'],
  'GDS-REPAIR-IMMEDIATE': ['Repair without an agreed term', 'No term in writing: the defect is removed at once, within the time the usual way of repair objectively takes.', 'Day the demand to repair is received', ANYONE, 'The 45 days are only an outer limit for the warning, not a right of the service centre'],
  'GDS-REPAIR-RETERM': ['New repair term', 'When it is clear that the agreed term will be missed, a new one may be agreed in writing before it ends.', 'Day it became clear that the term will be missed', ANYONE, 'No parts or equipment is no ground for a new term; the penalty for the first term remains'],
  'GDS-LOANER': ['Loaner during the repair', 'Durable goods with the same main properties are lent free of charge and delivered at the centre’s expense.', 'Day the demand for a loaner is received', ANYONE, `${NOT_LISTED}; the loaner stays with the consumer until hand-over from repair or replacement`],
  'GDS-REPLACE': ['Replacement', 'The goods are available and need no additional check: replaced within seven days.', 'Day the demand to replace is received', BY_MODEL, ''],
  'GDS-REPLACE-CHECK': ['Replacement after a quality check', 'Where an additional quality check is needed, the goods are replaced within twenty days.', 'Day the demand to replace is received', BY_MODEL, 'The term counts from the demand, not from the check; a specialist states that the check is needed and why'],
  'GDS-REPLACE-NOSTOCK': ['Replacement when the goods are not in stock', 'The goods are not there on the day of the demand: replaced within a month.', 'Day the demand to replace is received', BY_MODEL, ''],
  'GDS-REPLACE-NORTH': ['Replacement in the Far North', 'The goods are not in stock: replaced, if the consumer asks so, by the next delivery to the district.', 'Day the demand to replace is received', BY_MODEL, 'The day of the next delivery is entered by hand'],
  'GDS-REPLACE-LOANER': ['Loaner until the replacement', 'Replacement takes more than seven days: the consumer is lent a loaner for that time on demand.', 'Day the demand for a loaner is received', BY_MODEL, NOT_LISTED],
  'GDS-REFUND': ['Refund for the goods', 'The sum paid is returned, with the difference if the price has grown, and losses are compensated.', 'Day the withdrawal from the contract with the demand of money is received', 'Seller and authorised organisation; manufacturer and importer where the goods are returned to them', 'Technically complex goods only under special conditions; the quality check fits into the same ten days'],
  'GDS-PRICE-REDUCTION': ['Proportionate reduction of the price', 'Part of the price is returned, the consumer keeps the goods.', 'Day the demand to reduce the price is received', 'Seller and authorised organisation only', 'The price is that of the day of the demand (CPL art. 24 cl. 3)'],
  'GDS-COST-REIMB': ['Compensation of the cost of repair', 'The consumer had the defect removed elsewhere: the cost is compensated by documents.', 'Day the demand to compensate is received', ANYONE, ''],
  'GDS-LOSSES': ['Compensation of losses', 'Losses from a defect of the goods or from false information about them are compensated.', 'Day the demand about losses is received', ANYONE, ''],
  'GDS-SWITCH-DEMAND': ['Another demand after the delay', 'The term is missed: the consumer may make any other demand of article 18.', 'Day the term of the demand is missed', CONSUMER, 'The new demand has a term of its own; the first penalty stops on the day it is made'],
  'GDS-EXPERTISE-IN-TERM': ['Check and expert examination inside the term', 'The quality check and the expert examination fit into the term of the demand and add no days to it.', 'Day the demand is received', ANYONE, ''],
  'GDS-ACCEPT-DUTY': ['Duty to take the goods in', 'Goods with a defect are taken in on the day they are brought; no receipt, card or packaging is no ground to refuse.', 'Day the consumer brought the goods', ANYONE, ''],
  'GDS-HEAVY-DELIVERY': ['Carriage of heavy goods', 'Bulky goods and goods over 5 kg are carried to repair and back at the expense of whoever answers.', 'Day the demand is received', ANYONE, 'If the consumer carried them, the expenses are compensated'],
  'TCG-15D': ['15 days for technically complex goods', 'Within 15 days after hand-over technically complex goods may be returned or replaced for any defect.', HANDED_OVER, CONSUMER, 'Later only for a substantial defect, a missed repair term or more than 30 days out of use in a year of warranty'],
  'TCG-ESSENTIAL': ['Substantial defect', 'For a substantial defect technically complex goods may be returned or replaced after the 15 days too.', 'Day the defect is found substantial', CONSUMER, ''],
  'TCG-TERM-MISSED': ['Repair term missed', 'The repair term is missed: from the next day there is a right to a refund or replacement.', 'Day the repair term is missed', CONSUMER, ''],
  'TCG-30D': ['More than 30 days in repair in a year of warranty', 'The goods could not be used for more than 30 days in one year of warranty because of repeated repairs of different defects.', 'Sum of days out of use in a year of warranty', CONSUMER, 'At least two repairs of different defects; days count from hand-in for repair to return'],
  'WAR-START': ['Start of the warranty', 'The warranty runs from the day the goods are handed to the consumer.', HANDED_OVER, 'Consumer', 'Delivered: day of delivery; installed by the seller: day of installation; hand-over unknown: date of manufacture; seasonal goods: start of the season'],
  'WAR-END': ['End of the warranty', 'The warranty ends on the same day of the last month, or on its last day where there is no such day.', 'Start of the warranty', 'Consumer', 'Repairs extend the term; if the last day is a day off, a demand is taken on the next working day too'],
  'WAR-EXTEND': ['Warranty extended by the repair', 'The warranty is extended by the time the goods were not used: from the day of the demand to the day of hand-over.', 'Day of the demand and day of hand-over from repair', 'Consumer', 'The day of hand-over is not included; a setting of the centre decides whether to add it'],
  'WAR-REPLACED': ['Warranty of replaced goods', 'The warranty of the new goods starts anew; only new goods are given in exchange.', 'Day the new goods are handed over', 'Consumer', ''],
  'WAR-PART': ['Warranty of a replaced part', 'A replaced part with a warranty of its own gets the same term from the day the device is handed over.', 'Day the device is handed over from repair', 'Consumer', 'Only if the part had a warranty of its own and the contract does not say otherwise'],
  'WIN-NO-WARRANTY': ['Goods without warranty: two years', 'No warranty is set: a defect is claimed within a reasonable time, two years at most; the consumer proves the cause.', HANDED_OVER, CONSUMER, 'A contract may give a longer term'],
  'WIN-SHORT-WARRANTY': ['Warranty shorter than two years is over', 'Until two years demands are accepted if the consumer proves that the cause is older than the hand-over.', HANDED_OVER, CONSUMER, ''],
  'WIN-ESSENTIAL': ['Substantial defect after two years', 'Within the service life (10 years where none is set) free repair may be demanded; the consumer proves.', HANDED_OVER, 'Manufacturer, importer, authorised organisation', ''],
  'ESS-REPAIR-20D': ['Removing a substantial defect after two years', 'A substantial defect is removed free of charge within twenty days.', 'Day the demand under article 19 cl. 6 is received', 'Manufacturer, importer, authorised organisation', 'Term missed or repair impossible: other demands of article 18 cl. 3, or return of the goods'],
  'MFR-SPARES': ['Parts and service during the service life', 'The manufacturer provides repair, service and parts for the whole service life, or for 10 years without one.', 'Day of hand-over or of discontinued production', 'Manufacturer', ''],
  'EXCH-14D': ['Exchange of goods of good quality', 'Non-food goods that do not fit by size, shape, colour or kit are exchanged within 14 days.', 'Day of purchase, itself not counted', FROM_SELLER, 'Except goods on the list that are not exchanged; not used, looks and labels kept'],
  'EXCH-REFUND-3D': ['Refund when there is nothing to exchange for', 'No similar goods on sale: the money is returned within three days.', 'Day goods of good quality are returned', SELLER, 'An exchange may be agreed for when the goods arrive'],
  'DIST-CANCEL-BEFORE': ['Withdrawal from a distance purchase before delivery', 'The buyer may withdraw at any time before the goods are handed over.', 'From the day of the order until hand-over', FROM_SELLER, ''],
  'DIST-CANCEL-7D': ['Withdrawal from a distance purchase within 7 days', 'Goods of good quality are returned within seven days if looks and properties are kept.', HANDED_OVER, FROM_SELLER, 'Except goods with individual properties; three months without written information on returns'],
  'DIST-CANCEL-3M': ['Withdrawal from a distance purchase within 3 months', 'No written information on returns at delivery: three months to return.', HANDED_OVER, FROM_SELLER, ''],
  'DIST-REFUND-10D': ['Refund of a returned distance purchase', 'The sum paid is returned less the seller’s cost of carrying the goods from the consumer.', 'Day the withdrawal is received', SELLER, 'Goods with a defect: articles 18–24, return at the seller’s expense (26.1 cl. 5)'],
  'PREPAY-LATE': ['Paid goods handed over late', 'Prepaid goods are not handed over in time: the penalty runs from the next day.', 'Day of hand-over by the contract', SELLER, 'Except force majeure and the fault of the consumer'],
  'PREPAY-REFUND-10D': ['Refund of the advance', 'The advance for goods not handed over is returned within ten days and losses are compensated.', 'Day the demand to return the advance is received', SELLER, ''],
  'WRK-TERM': ['Terms of paid work', 'Work begins and ends within the terms of the contract; a rule may set a limit for the kind of work.', 'Day of the contract or the slip', CONTRACTOR, ''],
  'WRK-NEWTERM': ['New term of work set by the consumer', 'The contractor missed the term: the consumer sets a new one, which goes into the contract.', 'Day the consumer set the new term', CONTRACTOR, ''],
  'WRK-DEFECT-FIX': ['Removing defects of the work', 'Defects of the work are removed within a reasonable term the consumer sets, written into the contract or another document.', 'Day the demand about defects of the work is received', CONTRACTOR, ''],
  'WRK-MONEY-10D': ['Money demands about work', 'Price reduction, expenses, refund and losses within ten days.', 'Day the money demand is received', CONTRACTOR, ''],
  'WRK-REDO': ['Doing the work again', 'The work is done anew within the term of an urgent order, or the term the contract had.', 'Day the demand to do it again is received', CONTRACTOR, ''],
  'WRK-WARRANTY': ['Warranty of work', 'Defects of the work are claimed within its warranty, without one within a reasonable time, two years at most.', 'Day the work is accepted', CONSUMER, 'Warranty shorter than two years: until two years with proof; substantial defect: service life or 10 years, removed within 20 days'],
  'WRK-CANCEL': ['Consumer withdraws from the work', 'Before the work is finished the consumer may withdraw and pay only the actual expenses.', 'Any day before the work is finished', CONSUMER, ''],
  'EST-FIRM': ['Firm estimate', 'The price of a firm estimate may not be raised.', 'Day the firm estimate is agreed', CONTRACTOR, 'Only when prices of materials and third-party services grow substantially and unforeseeably a rise may be asked for, else the court decides'],
  'EST-APPROX': ['Approximate estimate', 'Additional work is announced at once: the consumer agrees, or withdraws and pays for what is done.', 'Day it became clear that the estimate will be exceeded', CONTRACTOR, 'Not announced in time: the work is done within the former estimate'],
  'LOSS-3D': ['Consumer’s item lost or damaged', 'An item lost or damaged at the contractor’s is replaced with an equal one within three days.', 'Day the item was lost or damaged', CONTRACTOR, 'Nothing to replace it with: double the price of the item and the consumer’s expenses'],
  'STO-NOTICE': ['Warning about an unclaimed item', 'The consumer does not come for the item: a written warning is sent, with proof of sending.', 'Day the work is ready and the consumer has not come', CONTRACTOR, ''],
  'STO-SELL-2M': ['Sale of an unclaimed item', 'Two months after the warning the item may be sold at a reasonable price, the rest is paid into a notary’s deposit.', 'Day the written warning is delivered', 'Contractor under a contract for work', 'Instead of selling, the item may be stored or losses claimed'],
  'STO-899': ['Item stored without a contract for work', 'Storage is over: after a written warning the item may be sold.', 'Day storage ends', 'Keeper', 'A dear item is sold by auction; a warranty item: ask a lawyer before selling'],
  'RET-LIEN': ['Item held until paid', 'Until a paid repair is paid for, the item may be held.', 'Day the work is ready and not paid', CONTRACTOR, 'Not for warranty repair'],
  'PD-REFUSE-REASON': ['Why no contract without personal data', 'A written question of the consumer is answered within seven days.', 'Day the question is received', 'Seller, contractor', 'A spoken question at the counter is answered at once'],
  'PD-SUBJECT-REQUEST': ['Answer to a request about personal data', 'Information on processing is given within ten working days.', 'Day the request is received', OPERATOR, 'May be extended by five working days with a reasoned notice'],
  'PD-STOP-REQUEST': ['Processing stopped on demand', 'Processing is stopped and this is confirmed within ten working days.', 'Day the demand is received', OPERATOR, 'Five working days more with a notice; not where there is another basis: contract or law'],
  'PD-CORRECT': ['Correction of personal data', 'Inaccurate data are corrected within seven working days, unlawful and needless ones deleted.', 'Day the inaccuracy is confirmed', OPERATOR, ''],
  'PD-UNLAWFUL-STOP': ['Unlawful processing stopped', 'Processing is stopped within three working days; if it cannot be made lawful, data are destroyed within ten.', 'Day unlawful processing is found', OPERATOR, ''],
  'PD-DESTROY-PURPOSE': ['Data destroyed when the purpose is reached', 'The purpose is reached: data are destroyed or made anonymous within thirty days.', 'Day the purpose is reached', OPERATOR, 'Except data that law or contract requires to keep: accounting, warranty, dispute'],
  'PD-DESTROY-WITHDRAW': ['Data destroyed after consent is withdrawn', 'Data that rested on consent alone are destroyed within thirty days.', 'Day consent is withdrawn', OPERATOR, 'Other bases of processing remain'],
  'PD-LEAK-24H': ['Notice of a leak', 'Roskomnadzor is notified of a leak within 24 hours.', 'Hour the leak is found', OPERATOR, ''],
  'PD-LEAK-72H': ['Results of the leak investigation', 'Results of the internal investigation are reported within 72 hours.', 'Hour the leak is found', OPERATOR, ''],
  'PD-DESTROY-PROOF': ['Proof of destruction kept', 'The certificate of destruction and the extract of the event log are kept for three years.', 'Day data are destroyed', OPERATOR, 'Automated processing needs both documents'],
  'SUP-NOTICE-CONTRACT': ['Notice to the supplier by contract', 'The claim window is that of the contract: usually 30–90 days for visible defects, the warranty for hidden ones.', 'Day the goods are received or the defect is found', BUYER, 'The contract prevails over the general rule of a reasonable time'],
  'SUP-EXAMINE': ['Examination of imported goods', 'Goods are examined within as short a period as is practicable, when carried, after arrival.', 'Day the goods arrive', BUYER, ''],
  'SUP-NOTICE-REASONABLE': ['Notice of a defect within a reasonable time', 'It is stated what the non-conformity is; the program counts 30 days, the Convention names no number.', 'Day the defect was found or ought to have been', BUYER, 'The seller knew of the defect (art. 40) or the buyer has a reasonable excuse (art. 44)'],
  'SUP-CUTOFF-2Y': ['Latest notice to the supplier', 'Later than two years after hand-over a defect can no longer be relied on.', 'Day the goods were actually handed over', BUYER, 'Unless the warranty of the contract is longer'],
  'SUP-PRC-LAW': ['Claim under Chinese law', 'The agreed inspection period, without one a reasonable time, two years or the warranty at most.', 'Day the goods are received', BUYER, ''],
  'SUP-DOMESTIC': ['Claim to a Russian supplier', 'Defects: Civil Code 477 and 518, notice: 483, acceptance: 513.', 'Day the defect is found', BUYER, 'Acceptance term by the contract; instructions P-6 and P-7 only where the contract refers to them'],
  'CAR-FWD-VISIBLE': ['Visible damage, forwarder', 'Damage is declared to the forwarder in writing when the cargo is released.', 'Day the cargo is released', CONSIGNEE, 'Not declared: the cargo counts as released undamaged'],
  'CAR-FWD-HIDDEN': ['Hidden damage, forwarder', 'What could not be seen at acceptance is reported within thirty days.', 'Day the cargo is accepted', CONSIGNEE, ''],
  'CAR-FWD-CLAIM': ['Claim to the forwarder', 'The claim is made within six months.', 'Day the right to claim arose', 'Client, consignee', 'A delay for a good reason may be accepted'],
  'CAR-FWD-REPLY': ['Answer of the forwarder', 'A written answer to the claim is due within thirty days.', 'Day the forwarder received the claim', 'Forwarder', ''],
  'CAR-FWD-LOST': ['Cargo at the forwarder counts as lost', 'Not released within thirty days after the delivery term: the cargo counts as lost.', 'Day the delivery term ends', CLIENT, ''],
  'CAR-FWD-SUIT': ['Suit against the forwarder', 'The limitation period is one year.', 'Day the right arose', CLIENT, ''],
  'CAR-ROAD-REPLY': ['Answer of the road carrier', 'An answer to the claim is due within thirty days.', 'Day the carrier received the claim', 'Carrier', 'The claim is made within the limitation period, the suit within a year'],
  'CAR-ROAD-LOST': ['Cargo at the road carrier counts as lost', 'Between towns thirty days after the delivery term, within a town and its suburbs ten.', 'Day of delivery by the contract', CLIENT, ''],
  'CAR-RAIL-CLAIM': ['Claim to the railway', 'The claim is made within six months, a commercial act is needed.', 'Day the right arose', CLIENT, 'About fines 45 days'],
  'CAR-POST-CLAIM': ['Claim to the post', 'The claim is made within six months; answer in 30 days, within one town in 5.', 'Day the item was posted', 'Sender, addressee', ''],
  'CAR-CMR-HIDDEN': ['Hidden damage, international road carriage', 'Hidden damage is reported within seven days, visible at delivery; delay within 21 days.', 'Day of delivery', CONSIGNEE, 'Sundays and holidays are not counted; suit within a year'],
  'CAR-SEA-HIDDEN': ['Hidden damage, carriage by sea', 'Hidden damage is reported within three days, visible at release.', 'Day of delivery', CONSIGNEE, 'Suit within a year'],
  'CAR-AIR-DAMAGE': ['Damage in carriage by air', 'Damage is reported within 14 days, delay within 21; suit within two years (international carriage).', 'Day the cargo is received', CONSIGNEE, 'Inside the country a claim within six months (Air Code)'],
}

/** What is said of the trust in a rule, and of its penalty, beside the rule itself. */
export const RULE_NOTES: Readonly<Partial<Record<RuleId, { readonly confidence?: string; readonly penalty?: string }>>> = {
  'ESS-REPAIR-20D': { penalty: 'Not confirmed: article 23 names only articles 20–22, a lawyer is needed' },
  'DIST-REFUND-10D': { penalty: 'Article 26.1 has no penalty; whether Civil Code art. 395 applies is not confirmed, a lawyer is needed' },
  'LOSS-3D': { penalty: 'Not confirmed, a lawyer is needed' },
  'PD-REFUSE-REASON': { penalty: 'CAO 14.8' },
  'PD-DESTROY-PROOF': { confidence: 'The order was compared; three years by general knowledge' },
  'SUP-NOTICE-CONTRACT': { penalty: 'Loss of the right' },
  'SUP-NOTICE-REASONABLE': { confidence: 'The rule was compared; 30 days is a value of the program', penalty: 'Loss of the right' },
  'SUP-CUTOFF-2Y': { penalty: 'Loss of the right' },
  'SUP-PRC-LAW': { confidence: 'Articles 157–158 compared; 621–622 by general knowledge', penalty: 'Loss of the right' },
}
