import type { TermRole, TermWarning } from '#shared/law/clock-words.ts'
import type { EssentialReason, TechComplexGate } from '#shared/law/tech-complex.ts'
import { daysBetween, weekdayOf } from '#shared/kit/calendar.ts'
import { counted, ENGLISH_DAY_FORMS, formatDate, formatDayMonth, formatDays, formatMoney, formatNumber, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/legal-clock.ts'
import { ESSENTIAL_REASON_LABELS } from './decisions.ts'
import type { Translated } from './translated.ts'

const WORKING_DAY_FORMS: EnglishForms = ['working day', 'working days']
const MONTH_FORMS: EnglishForms = ['month', 'months']
const YEAR_FORMS: EnglishForms = ['year', 'years']
const TERM_FORMS: EnglishForms = ['term', 'terms']
const ROW_FORMS: EnglishForms = ['row', 'rows']
const BP_PER_PERCENT = 100

const UNIT_FORMS: Readonly<Record<string, EnglishForms>> = { calendar_day: ENGLISH_DAY_FORMS, day_no_sundays_holidays: WORKING_DAY_FORMS, working_day: WORKING_DAY_FORMS, month: MONTH_FORMS, year: YEAR_FORMS }
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const weekday = (on: string): string => WEEKDAYS[weekdayOf(on) - 1] ?? ''

/** «Sunday, 15.11». */
const namedDay = (on: string): string => `${weekday(on)}, ${formatDayMonth(on)}`

const ago = (days: number): string => (days === 1 ? 'yesterday' : `${formatDays(days)} ago`)

function leftWord(warning: TermWarning, daysLeft: number): string {
  if (warning === 'overdue') return `ran out ${ago(Math.max(1, -daysLeft))}`
  if (daysLeft <= 0) return 'last day'
  return `${formatDays(daysLeft)} left`
}

/** What opens each way to money or replacement for technically complex goods. */
const GATE_FACTS: Readonly<Record<TechComplexGate, (fact: string, isOpen: boolean) => string>> = {
  'TCG-15D': (on, isOpen) => (on === '' ? 'the day the goods were handed over is not known' : isOpen ? `the demand was made no later than ${formatDate(on)}` : `the 15 days ended on ${formatDate(on)}`),
  'TCG-ESSENTIAL': (code, isOpen) => (isOpen ? (ESSENTIAL_REASON_LABELS[code as EssentialReason] ?? code) : code === '' ? 'the defect is not found substantial' : `the defect is not found substantial; the repair costs ${code}% of the price of the goods: check whether the cost is proportionate`),
  'TCG-TERM-MISSED': (_fact, isOpen) => (isOpen ? 'the repair term was missed' : 'no repair term was missed'),
  'TCG-30D': (days) => `${formatDays(Number(days))} out of use because of different defects, more than 30 are needed`,
}

export const clockTexts: Translated<typeof ru.clockTexts> = {
  panel: {
    on: 'As of',
    backToToday: 'Back to today',
    otherDay: (todayOn) => `today is ${formatDate(todayOn)}`,
    receive: 'Register a demand',
    setDate: 'Set the day',
    absence: {
      nothing_demanded: { title: 'No demands', why: 'The legal term starts on the day the buyer makes a demand.' },
      demand_date_missing: { title: 'Day of the demand not given', why: 'The term is counted from that day only, so it is not shown.' },
      not_a_consumer: { title: 'The customer is an organisation', why: 'The Consumer Protection Law (CPL) does not apply. Terms and liability are those of the contract and the Civil Code: art.\u00a0475, 476, 518.' },
    },
    closed: 'the order is closed',
    closedEmpty: { title: 'No demands', why: 'No demands are recorded for this order.' },
    imported: 'The order was brought over from another program. It holds only what was in the file: record missing demands and events here.',
    calendarUnknown: (version) => `Moved days off are not known for all the years needed, the dates are provisional. Calendar ${version}.`,
    versions: (law, calendar) => `Rules ${law}, calendar ${calendar}`,
  },
  summary: { title: 'Legal terms', open: 'Details', ground: 'Ground for the demand', is: 'yes', isNot: 'no' },
  term: {
    tag: (term) => `${formatDate(term.dueLegalOn)}, ${leftWord(term.warning, term.daysLeft)}`,
    endedInTime: (dueOn, endedOn) => (endedOn === null ? `until ${formatDate(dueOn)}` : `in time, ${formatDate(endedOn)}`),
    endedLate: (dueOn, endedOn) => (endedOn === null ? `term missed, it was until ${formatDate(dueOn)}` : `missed by ${formatDays(Math.max(1, daysBetween(dueOn, endedOn)))}`),
    warning: {
      none: null, half: 'More than half of the term has passed', most: 'More than 80% of the term has passed', two_days: 'The term runs out within two days', due_today: null,
      moved_by_days_off: 'The term ended on a day off and moved to the next working day', overdue: null,
    },
    lastCalendarDay: 'Today is the last calendar day',
    of: ({ length, unit, role }) => {
      const forms = UNIT_FORMS[unit]
      return forms === undefined || length <= 0 || role !== 'main' ? '' : counted(length, forms)
    },
    startsOn: (on) => `from the day of the demand ${formatDayMonth(on)}`,
    outerLimit: 'to be remedied at once, this is the outer limit',
    moved: (calendarOn, legalOn) => `By calendar until ${formatDate(calendarOn)} (${weekday(calendarOn)}, day off), by law until ${formatDate(legalOn)} (${weekday(legalOn)}): Civil Code art.\u00a0193`,
    agreedLater: 'The first term stays: the penalty runs by it.',
    unconfirmed: 'not confirmed, ask a lawyer',
    unconfirmedTitle: 'The rule was entered without confirmation by a lawyer',
    calendarUnknown: 'provisional date',
    calendarUnknownTitle: 'Moved days off of this year are not known yet',
    why: 'why this date',
    source: (ruleId, law, calendar) => `Rule ${ruleId}, edition ${law}; calendar ${calendar}`,
    role: { main: 'Term', agreed_later: 'New term by agreement', right: 'Right of the buyer' } satisfies Record<TermRole, string>,
  },
  demand: {
    ended: (how, on) => (on === null ? how : `${how}, ${formatDate(on)}`),
    no: (no) => `demand No. ${no}`,
    received: (on, time) => `received ${formatDate(on)}${time === null ? '' : ` at ${time}`}`,
    takenBy: (who) => `taken by: ${who}`,
    asks: (sum) => `asks for ${sum}`,
    noTerm: 'No term is counted: no day of performance is set, or the law sets none.',
    onMiss: 'what follows if missed',
    influences: 'what extends the term',
    extends: 'yes',
    extendsNot: 'no',
    happened: 'happened',
    partsWait: (article) => `Waiting for parts does not extend the term: ${article}.`,
    otherEvent: 'Other event',
    quick: {
      term_agreed: 'Agreement on term', new_term_agreed: 'New term', check_invited: 'Invite to the check', price_checked: 'Price of goods today', parts_wait: 'Awaiting a part', refunded: 'Money refunded', replaced: 'Goods replaced',
      price_reduced: 'Price reduced', costs_paid: 'Costs reimbursed', losses_paid: 'Losses made good', loaner_issued: 'Loaner given', answered: 'Answer given', compensated: 'Price of item paid', repaired: 'Defect remedied',
    },
  },
  earlier: {
    title: 'Former demands',
    received: (on) => `received ${formatDate(on)}`,
    until: (on) => `, term until ${formatDate(on)}`,
    missed: 'term missed',
    running: 'not ended',
  },
  standing: {
    allowed: 'ground exists', notAllowed: 'no ground', byPowers: 'within powers from the seller', offers: 'May be offered:', answerBy: (paper) => `Answer with: ${paper}`,
  },
  standings: {
    title: 'What may be demanded of us',
    inRole: (role) => `as ${role}`,
    columns: { kind: 'Demand', role: 'Of us', why: 'Ground', answer: 'Answer with' },
    ground: 'yes', noGround: 'no',
    instead: (offers) => `instead: ${offers}`,
    answerBy: { DOC_REPLY: 'Answer', DOC_REDIRECT: 'Redirect' },
    more: (count) => `show all demands: ${count}`,
    less: 'only about defects of goods',
  },
  exposure: {
    title: (isToday) => (isToday ? 'Penalty as of today' : 'Penalty'),
    on: (on, isToday) => (isToday ? formatDate(on) : `as of ${formatDate(on)}`),
    none: 'No term was missed, there is no penalty.',
    arithmetic: (days, rateBp, baseMinor) => `${formatDays(days)} × ${formatNumber(rateBp / BP_PER_PERCENT)}% × ${formatMoney(baseMinor)}`,
    short: (days, perDayMinor) => `${formatDays(days)} × ${formatMoney(perDayMinor)}`,
    shortCap: (capMinor) => `cap ${formatMoney(capMinor)}`,
    grows: (perDayMinor) => `grows by ${formatMoney(perDayMinor)} a day`,
    stopped: (on) => `stopped ${formatDate(on)}`,
    capReached: 'cap reached',
    needsLawyer: 'a lawyer must check',
    needsLawyerTitle: 'The term was missed before 01.02.2026: whether the cap applies is for a lawyer to decide',
    why: 'how it is counted',
    beforeCap: 'Without the overall cap',
    afterCap: 'With the overall cap',
    cap: 'Cap',
    noCap: 'none',
    tomorrow: (on, isToday) => (isToday ? `Tomorrow, ${formatDayMonth(on)}` : `Next day, ${formatDayMonth(on)}`),
    price: 'Price of goods today',
    paid: 'Paid by the buyer',
    unknown: 'not given',
    setPrice: 'enter the price of goods today',
    difference: 'Price difference',
    losses: 'Losses',
    penalty: 'Penalty',
    refundTotal: 'Total',
    refund: (on, isToday) => (isToday ? 'If refunded today' : `If refunded ${formatDate(on)}`),
  },
  gates: {
    title: 'Technically complex goods: money or replacement',
    earlierOnly: 'Former repairs of this device',
    anyOpen: 'the right exists', noneOpen: 'no right yet',
    open: 'open', closed: 'closed',
    fact: GATE_FACTS,
    earlier: 'Former orders of this device',
    inRepair: (fromOn, toOn) => (toOn === null ? `accepted ${formatDate(fromOn)}` : `${formatDate(fromOn)} – ${formatDate(toOn)}`),
    sameDefect: 'same defect', termMissed: 'term missed',
  },
  warranty: {
    title: 'Warranty', print: 'Print calculation', start: 'Start', months: 'Term', monthCount: (months) => counted(months, MONTH_FORMS), noMonths: 'not set', extended: 'Extended by days in repair', notExtended: 'not extended',
    end: 'End', claims: 'Demands taken until', why: 'how it is counted', unknown: 'The day the goods were handed over is not given: the warranty is not counted. Enter the date of sale.',
  },
  events: {
    title: 'What happened', record: 'Record an event', correct: 'correct', void: 'did not happen', empty: 'No entries', emptyWhy: 'Everything the terms depend on will be here: invitations, checks, agreements, payments.',
    columns: { when: 'When it was', what: 'What', who: 'Who recorded it and when', actions: 'Correction' },
    takenBack: (title) => `Did not happen: ${title.toLowerCase()}`,
    wasCorrected: (reason) => (reason === '' ? 'corrected' : `corrected: ${reason}`),
    wasVoid: (reason) => (reason === '' ? 'this did not happen' : `this did not happen: ${reason}`),
  },
  papers: { title: 'Which papers are needed now' },
  receive: {
    title: 'Register a demand', kind: 'What the buyer demands', receivedOn: 'Received', channel: 'How it was received', addressee: 'Who took it', addresseeHint: 'The term runs from the day the demand reached whoever answers for the goods', amount: 'Amount demanded',
    untilOn: 'Set day', until: { paid_work: 'Term by contract', works_defect_fix: 'Term set by the customer', works_redo: 'Term set by the customer', prepaid_refund: 'Goods were to be handed over' },
    note: 'Explanation', noteHint: 'What was said or enclosed', submit: 'Register', kindNeeded: 'Choose the demand', dayNeeded: 'Enter the day the demand was received', untilNeeded: 'Enter the day: there is no term without it',
    takesPlace: (former) => `The former demand (${former}) ends on that day and its penalty stops growing: CPL art.\u00a023 cl.\u00a02.`,
    done: (kind) => `Demand recorded: ${kind.toLowerCase()}`,
    unfounded: 'Demand recorded, it has no ground', unfoundedWhy: 'It must be answered within the term of the demand.', later: 'Later', answerBy: (paper) => `Make: ${paper}`,
  },
  entry: {
    title: 'Record an event', titles: { term_agreed: 'Agreement on the repair term', new_term_agreed: 'New repair term', price_checked: 'Price of goods today', check_invited: 'Invitation to the check' },
    demand: 'Which demand it belongs to', wholeOrder: 'The whole order',
    demandOption: (no, kind, on, endedOn) => `No. ${no}, ${kind.toLowerCase()}, of ${formatDayMonth(on)}${endedOn === null ? '' : ' (ended)'}`,
    kind: 'What happened', occurredOn: 'When it was', time: 'Time', timePlaceholder: '14:30', note: 'Explanation', submit: 'Record',
    groups: { answer: 'How it ended', term: 'About term and price', check: 'Goods and check', work: 'Repair and hand-over', loaner: 'Loaner', unclaimed: 'Unclaimed item' },
    kindNeeded: 'Choose what happened', dayNeeded: 'Enter the day', inFuture: 'This day has not come yet', badTime: 'Time is written as 14:30', needed: 'Fill in the field',
    daysRange: (from, to) => `A whole number from ${from} to ${to}`,
    done: (event) => `Recorded: ${event.toLowerCase()}`,
  },
  hints: {
    agreed: (maxDays) => `A written agreement, signed by the buyer, for no more than ${formatNumber(maxDays)} days from the day of the demand.`,
    agreedUntil: (receivedOn, calendarOn, legalOn) =>
      `The term from the day of the demand ${formatDate(receivedOn)} ends on ${calendarOn === legalOn ? formatDate(legalOn) : `${namedDay(calendarOn)}, by law on ${formatDate(legalOn)}`}.`,
    newTerm: 'The new term does not cancel the first: the penalty runs after it. Lack of parts is no ground for a new term.',
    newTermBeside: (firstOn) => `The first term until ${formatDate(firstOn)} stays, the penalty runs after it. Lack of parts is no ground for a new term (CPL art.\u00a020 cl.\u00a01).`,
    partsWait: 'The entry stays in the history, but waiting for parts does not extend the term.',
    price: 'The penalty and the price difference on a refund are counted from the price of goods on the day of payment.',
    invited: 'The invitation and proof of delivery will be needed if the buyer does not come.',
    ends: 'After this entry the term of the demand stops.',
  },
  correct: {
    title: 'Correct the entry', titleVoid: 'This did not happen', keeps: 'The former entry stays in the history struck through; the journal keeps both it and the correction.', occurredOn: 'When it was', reason: 'Why it is corrected', reasonNeeded: 'Write why it is corrected',
    submit: 'Correct', submitVoid: 'Mark as not having happened', done: 'Entry corrected', doneVoid: 'Marked as not having happened',
  },
  keys: {
    panel: 'Demands and terms', receive: 'Register a demand', record: 'Record an event', papers: 'Papers on the demand', noPapers: 'no papers on demands are needed now',
    synonyms: { panel: 'law deadline penalty clock claim', receive: 'claim complaint consumer refund replacement', record: 'agreement invitation check payment' },
  },
  register: {
    title: 'Terms', grid: 'Running terms', filters: 'Filters of terms', atRisk: 'at risk today', running: (count) => `${counted(count, TERM_FORMS)} running`, overdue: (count) => `${formatNumber(count)} overdue`,
    filter: { all: 'all', overdue: 'overdue', due_today: 'last day today', two_days: 'due within two days' },
    columns: { number: 'Order', device: 'Device', customer: 'Customer', demand: 'Demand', article: 'Article', received: 'Made on', calendar: 'Calendar', legal: 'By law', risk: 'Risk, ₽', perDay: 'Next day, ₽', engineer: 'Engineer' },
    empty: { title: 'No term is running', why: 'A term appears here once a demand is registered for an order.' },
    emptyFilter: { title: 'No such terms', why: 'The filter can be cleared: all running terms will stay.', action: 'Show all' },
    legal: (day, warning, daysLeft) => `${day}, ${warning === 'overdue' ? ago(Math.max(1, -daysLeft)) : daysLeft <= 0 ? 'today' : formatDays(daysLeft)}`,
    shownOf: (shown, total) => `${formatNumber(shown)} of ${counted(total, TERM_FORMS)}`,
    keys: { open: 'open order', sort: 'costly first or nearest first', copy: 'copy row', filter: 'filter of this number' },
    export: 'Export to Excel', nothingToExport: 'there are no rows', exported: (name, rows) => `Saved: ${name}, ${counted(rows, ROW_FORMS)}`,
    recount: 'Recalculate', recountTitle: 'Count all terms anew: after a change of calendar or rules',
    recounted: (terms, changed) => (changed === 0 ? `${counted(terms, TERM_FORMS)} recalculated, no date has changed.` : `${counted(terms, TERM_FORMS)} recalculated, dates changed: ${formatNumber(changed)}.`),
  },
}
