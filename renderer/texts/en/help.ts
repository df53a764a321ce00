import type * as ru from '../ru/help.ts'
import type { Translated } from './translated.ts'

export const HELP_PLACES: Translated<typeof ru.HELP_PLACES> = {
  desk: {
    title: 'Desk', what: 'Everything that needs action today. Orders whose term has run out or is running out come first; each row says what to do next.',
    steps: ['Choose a row with the arrows; Space shows the order on the right, Enter opens it.', 'The chips above the list filter: term missed, waiting for a part, ready, mine.', 'A assigns an engineer, F10 changes the stage.'],
    mind: 'Red means missed, amber means ending, green means done, violet means waiting for somebody else.',
  },
  terms: {
    title: 'Terms', what: 'Every running term of a consumer’s demand: the last day, the rule, what a miss costs today.',
    steps: ['Rows stand by what a miss costs: the dearest first.', '“Why” shows the rule, the count of days and the version of the calendar.', 'X exports the register to Excel.'],
    mind: 'The program counts the term. It is never edited by hand: the facts behind it are put right, and the journal shows it.',
  },
  intake: {
    title: 'Intake', what: 'One page with four sections. Ctrl Enter moves to the next one and finally accepts the order.',
    steps: ['Type or scan the serial number: model, warranty and earlier repairs are found.', 'Type the phone number: a known customer is offered.', 'Write the fault in the customer’s words, tick the kit and the appearance, add photos.', 'Check what the customer demands: the terms depend on it. Ctrl Enter accepts; the act and the label open.'],
    mind: 'An unfinished intake is not lost: it comes back from its draft.',
  },
  orders: {
    title: 'Orders', what: 'All orders and the card of each: timeline, work and parts, documents, inspection, money.',
    steps: ['Search by number, serial number, phone or name: F3 from anywhere.', 'V saves the filter, sorting and columns of the list under a name and opens them again; so do the lists of terms, parts, claims, customers and letters.', 'Insert marks orders: assign an engineer, print labels as one job, export to Excel.', 'On a card T opens demands and terms, D the decision, N a note.', '“Why it cannot be handed over” lists what is missing.'],
    mind: 'A note for colleagues and a message to the customer are different fields in different colours.',
  },
  expertise: {
    title: 'Inspection', what: 'The engineer’s bench: checklist of the product, measurements with limits, photos, cause and conclusion.',
    steps: ['1 in order, 2 defect, 3 not checked; arrows walk the steps.', 'A measured value is compared with its limit at once.', 'Each ground of refusal needs its evidence: photo, measurement, clause.', 'Ctrl Enter signs. A signed report is not changed; a new version may be issued.'],
    mind: 'The act and the supplier claim are made of the same marked facts.',
  },
  warehouse: {
    title: 'Warehouse', what: 'Spare parts, buying, receipts, quarantine, movements, stock-taking and places of customers’ products.',
    steps: ['A part is found by any number, substitute or model.', 'Every number explains itself: the movements show what it is made of.', 'Goods are counted in by scanner; a difference from the waybill gets its act.'],
    mind: 'A removed part lies in quarantine: it is evidence for the supplier.',
  },
  suppliers: {
    title: 'Suppliers', what: 'Shipments, claims, letters and reports: here the centre gets its money back.',
    steps: ['“New claim” gathers the defects that wait for a supplier and shows what each line lacks.', 'The claim goes out in the supplier’s own form or in the usual workbook, by letter from the program.', 'The supplier’s answer is read from the same workbook and compared line by line.', 'A claim closes once every line is compensated or written off with a reason.'],
    mind: 'Names, phones and camera data never get into a claim. Faces and number plates are checked by a person.',
  },
  reference: {
    title: 'Reference', what: 'Kinds of products with their checklists, models, customers, units, grounds of refusal.',
    steps: ['Choose a section, then a row with the arrows; Enter opens it.', 'The checklist of a kind says what is checked and which photos are required.'],
    mind: 'A changed checklist does not change signed inspections.',
  },
  import: {
    title: 'Import', what: 'Orders from another program or a spreadsheet.',
    steps: ['Choose an Excel or CSV file: columns are recognised by their headings.', 'Look at the sample and the list of remarks.', 'Load it. A load can be undone as a whole.'],
    mind: 'A file with an error is never loaded by half.',
  },
  journal: {
    title: 'Journal', what: 'Every change: who, when, what it was and what it became. Entries are neither edited nor deleted.',
    steps: ['Filter by person, action or order number.', '“Verify” goes through the whole chain of entries.'],
    mind: 'The journal makes changes discoverable: a gap or an edit is seen when it is verified.',
  },
  settings: {
    title: 'Settings', what: 'Details of the centre, people and rights, templates of documents, law and calendar, mail, this workplace.',
    steps: ['Begin with “Centre”: documents are not printed without its details.', 'Add people and give them roles.', '“Mine” holds your password and the look of the program at this workplace.'],
    mind: 'Roles add up; “Rights” shows what each may do.',
  },
}

export const helpTexts: Translated<typeof ru.helpTexts> = {
  title: 'Help', tabs: { place: 'This screen', tour: 'Where to begin', glossary: 'Glossary', news: 'What’s new' },
  steps: 'How to work', mind: 'Keep in mind', current: 'this version', allKeys: 'All keys', close: 'Close',
  glossarySearch: 'Find a word', glossaryNothing: 'The glossary has no such word',
  tourIntro: 'The main job from intake to hand-over, step by step. The hint stays above the screen while you work; it can be closed and opened again.',
  startTour: 'Walk through it', tourLabel: 'Tour', tourStep: (no, count) => `Step ${no} of ${count}`, tourNext: 'Next', tourBack: 'Back', tourGo: 'Go there', tourEnd: 'Finish', tourNoOrder: 'there is no such order now',
}

export const TOUR_TEXTS: Translated<typeof ru.TOUR_TEXTS> = {
  desk: { title: 'See what is burning', text: 'The desk shows open orders, those whose legal term is ending first. The next action stands in each row.' },
  intake: { title: 'Take a product in', text: 'F2 opens the intake from anywhere. Serial number, phone, the fault in the customer’s words, photos. Ctrl Enter leads on and accepts the order with its act.' },
  expertise: { title: 'Inspect it', text: 'The engineer walks the checklist with 1, 2 and 3, records measurements, attaches photos and signs the report.' },
  decision: { title: 'Decide', text: 'On the card D shows eight decisions: which are open, which are not and why, what papers are needed and how many days are left.' },
  work: { title: 'Repair it', text: 'In “Work and parts” a part is found, reserved and issued. The new serial number stands beside the old one.' },
  handover: { title: 'Hand it over', text: '“Why it cannot be handed over” lists what is missing. The act of hand-over holds every date the law asks for.' },
  claim: { title: 'Get the money back', text: 'Defects of a supplier become a claim, it goes out by letter, and the answer and compensation are marked line by line until nothing is outstanding.' },
}

export const GLOSSARY: typeof ru.GLOSSARY = [
  { term: 'Act of technical condition', meaning: 'The paper of an inspection: what was checked, measured and found, and the conclusion. Signed by the engineer, then never changed.' },
  { term: 'Supplier’s form', meaning: 'The Excel sheet in which a supplier takes claims. Mapped once, then filled by the program.' },
  { term: 'Compensation', meaning: 'What a supplier answers a claim line with: credit note, free parts, replacement, money.' },
  { term: 'Warranty', meaning: 'The time in which the maker, seller or importer answers for a defect. Extended by the days in repair.' },
  { term: 'Quarantine', meaning: 'Where faulty and disputed parts lie. What lies there is neither sold nor used.' },
  { term: 'Penalty', meaning: 'What the centre owes the consumer for each day of a missed term. Counted for today and tomorrow.' },
  { term: 'Claim window', meaning: 'The days in which a supplier must be told of a defect: by the contract or by articles 38 and 39 of the CISG.' },
  { term: 'Ground of refusal', meaning: 'A breach of the warranty conditions. No refusal is signed without evidence for each ground.' },
  { term: 'Lot', meaning: 'Products of one run and one shipment. Lots show where failures are more than usual.' },
  { term: 'Claim', meaning: 'What the centre demands of a supplier: lines with defects, evidence and amounts.' },
  { term: 'Intake', meaning: 'Taking a product in: serial number, customer, fault, kit, photos, conditions.' },
  { term: 'Working calendar', meaning: 'Working days and days off of the year. The last day of a term that ends on a day off depends on it.' },
  { term: 'Reservation', meaning: 'A part set aside for an order. It stays in its place and no other order gets it.' },
  { term: 'Service life', meaning: 'The time in which the maker must provide repair and parts. Longer than the warranty.' },
  { term: 'Demand', meaning: 'What the consumer asks for: repair, replacement, refund, price reduction, a loaner. Each has its own term.' },
  { term: 'Inspection', meaning: 'A check of the product by its checklist, to establish the defect and its cause.' },
  { term: '8D', meaning: 'A supplier’s report on the cause of a defect and on what was done so that it does not come again.' },
]

export const NEWS: typeof ru.NEWS = [
  { version: '0.1.0', lines: [
    'Intake, inspection, decision, repair and hand-over with their acts.', 'Legal terms of every demand: the last day, why, what a miss costs.', 'Warehouse: parts, buying, receipts by scanner, quarantine, stock-taking.',
    'Suppliers: shipments, claims in the supplier’s own form, letters, answers, compensation, reports.', 'Dark theme, high contrast, three heights of rows. The program in English.', 'Help by F1, a tour and a glossary. The training centre opens from the Help menu.', 'Pictures of cameras and scanners from a folder of this computer. What was begun in any form comes back after a crash.', 'Views of lists under a name of your own, shared views, labels and export of several orders at once.',
  ] },
]
