import type { CalendarFileProblemCode } from '#shared/law/calendar-file.ts'
import type { COUNTED_UNITS } from '#shared/contract/law.ts'
import { counted, formatDate, formatLongDate, formatNumber, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/law-book.ts'
import { articleText } from './decisions.ts'
import type { Translated } from './translated.ts'

export { LAW_SECTIONS, type LawSection } from '../ru/law-book.ts'

const BP_PER_PERCENT = 100
const PROBLEM_FORMS: EnglishForms = ['mistake', 'mistakes']
const DAY_CHANGE_FORMS: EnglishForms = ['day will change', 'days will change']

export const lawTexts: Translated<typeof ru.lawTexts> = {
  sections: 'Parts of the rule book',
  tabs: { rules: 'Terms and rights', penalties: 'Penalties', overrides: 'Special rates', pauses: 'Moratoria', changes: 'Changes of law' },
  search: 'Find a rule', searchHint: 'Word, code or article', inForceOn: 'In force on', version: (version) => `Rules version ${version}`,
  empty: 'Nothing found', emptyWhy: 'Change the word or the day.',
  columns: { code: 'Code', name: 'Rule', length: 'Term', rate: 'Rate', cap: 'Cap', article: 'Article', confidence: 'Confidence', from: 'In force from', to: 'to', span: 'In force', act: 'Act', title: 'Change', category: 'Device type' },
  always: 'always', noCap: 'no cap',
  side: 'Chosen rule', unchosen: 'No row chosen', chooseRow: 'Choose a row with the arrows to see its editions.',
  facts: { event: 'Counted from', addressee: 'Who it concerns', exceptions: 'Exceptions', article: 'Article', penalty: 'Penalty', moved: 'Moving', kind: 'Kind', length: 'Term', rate: 'Rate', cap: 'Cap', effect: 'What changes' },
  movedYes: 'from a day off to a working day (Civil Code art.\u00a0193)', movedNo: 'not moved',
  editions: 'Editions', recorded: (who, when) => (who === '' ? `entered ${when}` : `entered by ${who}, ${when}`), shipped: 'came with the program',
  newEdition: 'Add new', correct: 'Correct', withdraw: 'Withdraw', withdrawQuestion: 'Withdraw this edition? The one before it will be in force again.', withdrawRowQuestion: 'Withdraw this entry?', withdrawn: 'Edition withdrawn',
  states: { now: 'in force', future: 'will come into force', past: 'past', withdrawn: 'withdrawn' },
  addOverride: 'Add rate', addPause: 'Add moratorium', addChange: 'Add change',
  overridesEmpty: 'No special rates', overridesWhy: 'The Government may set a rate and a cap of its own for a kind of goods (Federal Law No. 500-FZ, art. 3). No such decrees were found up to March 2026.',
  pausesEmpty: 'No moratoria', pausesWhy: 'No penalty accrues on the days of a moratorium.', changesEmpty: 'No changes', changesWhy: 'What changed in the laws, and from what day, is recorded here.',
  export: 'Export', exportTitle: 'The whole book in one JSON file', exported: 'Rule book saved', import: 'Load from file', dayUnknown: 'day unknown',
}

export const editionTexts: Translated<typeof ru.editionTexts> = {
  newTitle: (name) => `New edition: ${name}`, correctTitle: (name) => `Correct edition: ${name}`,
  addTitle: { penalty_override: 'Special rate for a device type', penalty_pause: 'Moratorium on penalties', law_change: 'Change of law' },
  save: 'Save edition', saved: 'Edition saved', gap: (on) => `Edition saved. From ${formatDate(on)} the rule is not in force: enter the next edition.`,
  from: 'In force from', fromHint: 'The former edition ends the day before', to: 'In force to', toHint: 'Empty – no end',
  nameRu: 'Name', explainRu: 'Explanation in one line', eventRu: 'Counted from the day of', addresseeRu: 'Who it concerns', exceptionsRu: 'Exceptions', article: 'Article', length: 'Term', unit: 'Unit', kind: 'Kind of term', penaltyId: 'Penalty', noPenalty: 'None',
  isMoved: 'A last day off is moved (Civil Code art.\u00a0193)', confidence: 'Confidence', confidenceNote: 'What is not confirmed', rate: 'Rate', percent: '%', hasCap: 'The amount is capped', capRu: 'What caps it', category: 'Device type', code: 'Code', act: 'Act', title: 'Change', effect: 'What changes in the centre’s work',
  badRate: 'The rate is from 0 to 100%',
}

export const bookFileTexts: Translated<typeof ru.bookFileTexts> = {
  title: 'Loading the rule book', load: 'Load', loaded: 'Rule book loaded',
  file: (name) => `File “${name}”`, version: (version) => (version === '' ? '' : `rules version ${version}`),
  editions: 'Editions', days: 'Calendar days', fresh: 'new', changed: 'to change', same: 'the same', withdrawn: 'withdrawn',
  nothing: 'the file has nothing new', wrong: 'the file has mistakes', problems: (count) => `The file has ${counted(count, PROBLEM_FORMS)}. Nothing is loaded until they are put right.`,
  whole: 'All is loaded or nothing. Former editions stay in the book as withdrawn.', columns: { section: 'Part', row: 'Row', field: 'Field', problem: 'Mistake', value: 'Value' },
  sections: { rules: 'Terms and rights', penalties: 'Penalties', overrides: 'Special rates', pauses: 'Moratoria', changes: 'Changes', calendarDays: 'Calendar days', calendarYears: 'Calendar years', days: 'Days' },
}

export const calendarTexts: Translated<typeof ru.calendarTexts> = {
  title: (year) => String(year), date: 'Date', earlier: 'Previous year', later: 'Next year', layer: 'Whose days', country: 'Whole country',
  notLoaded: (year) => `The calendar of ${year} is not loaded: moved days off are unknown, terms of that year are a forecast. Load a file, or enter the days and mark the year as complete.`,
  complete: 'Year entered in full', completeWhy: 'All moved days off of this year are entered', completeShipped: 'the year came with the program',
  save: 'Save', saved: 'Calendar saved', unsaved: (count) => `${counted(count, DAY_CHANGE_FORMS)}, not saved`,
  load: 'Load from file', legend: 'Key', weekend: 'usual day off', off: 'weekday off', work: 'working weekend day', entered: 'entered at the centre', shortWeekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  dayLabel: (on, words) => `${formatLongDate(on)}, ${words}`, working: 'working day', dayOff: 'day off', workingWeekend: 'working weekend day', plainWeekend: 'weekend',
  chosen: 'Chosen day', chooseDay: 'Choose a day with the mouse or the arrows: Space changes its kind.', makeOff: 'Make a day off', makeWork: 'Make a working day', asShipped: 'Restore', name: 'Name', nameHint: 'For example: moved from 13 November',
  list: 'Differences from the usual week', daysOffCount: (count) => `weekdays off: ${formatNumber(count)}`, readOnly: 'The calendar is changed by the administrator.', version: (version) => `Calendar version ${version}`,
  signOff: '•', signWork: 'w',
}

export const calendarFileTexts: Translated<typeof ru.calendarFileTexts> = {
  title: 'Loading the calendar from a file', load: 'Load the year', loaded: (year) => `Calendar of ${year} loaded`,
  summary: (year, off, work, short) => `${year}: weekdays off ${off}, working weekend days ${work}, shortened days ${short} (they do not affect terms).`,
  changes: 'What will change', noChanges: 'The days are the same as those already here. The year will be marked as entered in full.', becomesOff: 'becomes a day off', becomesWork: 'becomes a working day',
  replaces: 'Days of this year entered before will be replaced.', shippedYear: 'This year came with the program. The non-working weeks of 2020 and 2021 declared by decrees are not counted by the program as days of rest under Civil Code art.\u00a0193: check whether they are needed.',
  missing: (days) => `By the file, holidays fall on working days: ${days}. Check that the file is complete.`, kinds: 'File of the production calendar: XML or JSON',
}

export const CONFIDENCE_LABELS: Translated<typeof ru.CONFIDENCE_LABELS> = { V: 'verified', K: 'common knowledge', U: 'not confirmed – a lawyer is needed' }
export const CONFIDENCE_NOTES: Translated<typeof ru.CONFIDENCE_NOTES> = {
  V: null, K: 'Common knowledge: not checked against the text of the act.', U: 'Not confirmed: until a lawyer answers it must not be relied on in a dispute.',
}
export const ORIGIN_LABELS: Translated<typeof ru.ORIGIN_LABELS> = { shipped: 'with the program', centre: 'at the centre', file: 'from a file' }

/** Units that end on a day, after a number. */
const LENGTH_UNITS: Readonly<Record<(typeof COUNTED_UNITS)[number] | 'hour', EnglishForms>> = {
  calendar_day: ['day', 'days'],
  working_day: ['working day', 'working days'],
  month: ['month', 'months'],
  year: ['year', 'years'],
  day_no_sundays_holidays: ['day less Sundays', 'days less Sundays'],
  hour: ['hour', 'hours'],
}

export const UNIT_LABELS: Translated<typeof ru.UNIT_LABELS> = {
  calendar_day: 'calendar days', working_day: 'working days', month: 'months', year: 'years', day_no_sundays_holidays: 'days less Sundays and holidays', hour: 'hours', 'month/year': 'months or years',
  immediately: 'at once', 'in good time': 'in good time', 'at issue': 'at hand-over', 'as agreed': 'by contract', 'as set': 'as set', 'new written agreement': 'new written agreement', 'inside parent rule': 'within the term of the demand',
  'next regular delivery': 'next regular delivery', '-': 'no term',
}

export const RULE_KIND_LABELS: Translated<typeof ru.RULE_KIND_LABELS> = {
  hard: 'binding term', max_of_agreed: 'limit of an agreed term', soft: 'guideline', manual: 'day entered by hand', action: 'action', right: 'right', constraint: 'constraint', duty: 'duty', 'consumer window': 'time for the consumer',
  gate: 'condition', 'gate (strictly more than)': 'condition: strictly more', anchor: 'start of counting', period: 'period', extension: 'extension', restart: 'counting anew', 'penalty start': 'start of penalty', retention: 'storage time', expect: 'awaiting an answer', presumption: 'presumption', limit: 'limit',
}

export const PENALTY_NAMES: Translated<typeof ru.PENALTY_NAMES> = { 'PEN-GOODS-1': '1% of the goods’ price a day', 'PEN-PREPAY-05': '0.5% of the prepayment a day', 'PEN-WORKS-3': '3% of the work’s price a day', 'FINE-50': '50% fine' }

/** Lengths the law gives in words. */
const LENGTH_WORDS: Readonly<Record<string, string>> = {
  warranty_months: 'warranty term', 'days(demand, issue)': 'days in repair', 'warranty of the part': 'warranty of the part', 'service_life or 10 y': 'service life or 10 years', 'any time': 'at any time', 'per contract': 'by contract',
  "consumer's choice": 'set by the consumer', 'reasonable term set by consumer': 'reasonable, set by the consumer', 'urgent term or contract term': 'as an urgent order or by contract', 'warranty on work / 2 y': 'warranty of the work or 2 years',
  'as warned': 'as warned', 'contract term': 'by contract', 'as short as practicable': 'as short as practicable', 'reasonable time (app default 30)': 'reasonable, 30 days by default', 'inspection period / reasonable / 2 y': 'examination period, 2 years at most', '2 y or warranty': '2 years or warranty',
}

const isLengthUnit = (unit: string): unit is keyof typeof LENGTH_UNITS => unit in LENGTH_UNITS
const labelOrRaw = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code
const DAY_ITSELF = 'same day'

/** «45 days», «by contract», «at once». */
export const lengthLabel: Translated<typeof ru.lengthLabel> = ({ length, lengthText, unit }) => {
  if (length === null) return lengthText === null ? labelOrRaw(UNIT_LABELS, unit) : labelOrRaw(LENGTH_WORDS, lengthText)
  if (length === 0) return unit === '-' ? labelOrRaw(UNIT_LABELS, unit) : DAY_ITSELF
  return isLengthUnit(unit) ? counted(length, LENGTH_UNITS[unit]) : `${formatNumber(length)} ${labelOrRaw(UNIT_LABELS, unit)}`
}

/** «from 01.02.2026», «to 31.01.2026», «always». */
export const spanWords: Translated<typeof ru.spanWords> = ({ effectiveFromOn: from, effectiveToOn: to }) => {
  if (from === null && to === null) return lawTexts.always
  return [from === null ? '' : `from ${formatDate(from)}`, to === null ? '' : `to ${formatDate(to)}`].filter((part) => part !== '').join(' ')
}

/** The word of trust for a narrow column. */
export const SHORT_CONFIDENCE_LABELS: Translated<typeof ru.SHORT_CONFIDENCE_LABELS> = { ...CONFIDENCE_LABELS, K: 'well known', U: 'not confirmed' }

/** «0.5%» */
export const rateLabel: Translated<typeof ru.rateLabel> = (rateBp) => `${formatNumber(rateBp / BP_PER_PERCENT)}%`

/** An article for a narrow column: «CPL 20 cl. 1». */
export const shortArticle: Translated<typeof ru.shortArticle> = (article) => articleText(article).replaceAll('art.\u00a0', '')

/** Acts of other countries and conventions: «CISG art. 39(1)». */
const foreignArticle = (article: string): string => article
  .replace(/CISG (?=\d)/gu, 'CISG art.\u00a0').replace(/PRC Civil Code (\d+)-(\d+)/gu, 'PRC Civil Code $1–$2').replace(/former Contract Law (\d+)-(\d+)/gu, 'formerly PRC Contract Law art.\u00a0$1–$2')

export const lawArticle: Translated<typeof ru.lawArticle> = (article) => articleText(foreignArticle(article))

const CALENDAR_PROBLEMS: Readonly<Record<CalendarFileProblemCode, string>> = {
  not_a_calendar: 'This is not a production calendar', broken_markup: 'The file is damaged or not written in full', entity_refused: 'The file has entities: the program does not open such a file', year_out_of_range: 'The year is from 2000 to 2100', no_such_date: 'There is no such date', day_twice: 'The day is given twice',
  unknown_day_kind: 'Unknown kind of day', no_days: 'The file has no days', too_many_days: 'More days than a year has',
}
const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ...CALENDAR_PROBLEMS,
  not_a_law_book: 'This is not a rule book', newer_format: 'File of another version: update the program', unrecognized_keys: 'Data that does not belong here', not_a_list: 'It must be a list', too_many_rows: 'Too many rows', editions_overlap: 'Editions overlap in days',
  required: 'Not filled in', unknown_code: 'The program does not know such a rule', length_not_positive: 'The term must be above zero', length_needed: 'A number is needed', unit_not_counted: 'This term is counted by dates', rate_out_of_range: 'The rate is from 0 to 100%', to_before_from: 'The end is before the start',
  dates_needed: 'Both days are needed', no_cap_words: 'Not written what caps the amount', control_characters: 'Characters not allowed', invalid_type: 'The value is missing or of the wrong kind', invalid_value: 'There is no such value', too_big: 'Too long or too much', too_small: 'Too little', invalid_format: 'Written wrongly',
}

/** Why a row of a file is not taken in. */
export const fileProblemLabel: Translated<typeof ru.fileProblemLabel> = (code) => FILE_PROBLEMS[code] ?? code

const FIELD_LABELS: Readonly<Record<string, string>> = {
  effectiveFromOn: editionTexts.from, effectiveToOn: editionTexts.to, code: editionTexts.code, 'facts.length': editionTexts.length, 'facts.unit': editionTexts.unit, 'facts.kind': editionTexts.kind, 'facts.article': editionTexts.article, 'facts.rateBp': editionTexts.rate,
  'facts.nameRu': editionTexts.nameRu, 'facts.confidence': editionTexts.confidence, 'facts.capRu': editionTexts.capRu, on: 'Date', region: 'Region', kind: 'Kind', year: 'Year', title: 'Name', format: 'Kind of file', formatVersion: 'File version',
}
export const fileFieldLabel: Translated<typeof ru.fileFieldLabel> = (field) => FIELD_LABELS[field] ?? field
