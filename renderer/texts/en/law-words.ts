import { normaliseSearchText } from '#shared/kit/search-text.ts'
import type { PenaltyId, RuleId } from '#shared/law/rule-ids.ts'
import type * as ru from '../ru/law-words.ts'
import { articleText } from './decisions.ts'
import { RULE_NOTES, RULE_WORDS } from './law-rules.ts'
import type { Translated } from './translated.ts'

type Row = Parameters<typeof ru.shownRow>[0]
type Edition = Parameters<typeof ru.shownEdition>[0]
type RuleFacts = Extract<Edition, { kind: 'rule' }>['facts']
type PenaltyFacts = Extract<Edition, { kind: 'penalty' }>['facts']
type ChangeFacts = Extract<Edition, { kind: 'law_change' }>['facts']

type PenaltyWords = { readonly name: string; readonly explanation: string; /** Where there is a limit. */ readonly cap: string }
const PENALTY_WORDS: Readonly<Record<PenaltyId, PenaltyWords>> = {
  'PEN-GOODS-1': { name: 'Penalty for goods: 1 % a day', explanation: 'Of the price of the goods on the day of performance, for each day of delay of repair, replacement, refund or loaner.', cap: 'No more than the consumer paid under the contract' },
  'PEN-PREPAY-05': { name: 'Penalty for prepaid goods: 0.5 % a day', explanation: 'Of the advance, for each day until the goods are handed over or the advance is returned.', cap: 'No more than the advance' },
  'PEN-WORKS-3': { name: 'Penalty for work: 3 % a day', explanation: 'Of the price of the work (or of the whole order), for each day of delay, or for each hour where the term is in hours.', cap: 'No more than the price of the work or of the whole order' },
  'FINE-50': { name: 'Fine of 50 % of what is awarded', explanation: 'Only a court exacts it: half of everything awarded to the consumer. Since 01.02.2026 not where the consumer is at fault, a reasonably chosen counterparty caused the breach, or mediation came before the suit.', cap: '' },
}
const NO_LIMIT = 'there is no limit'

const CHANGE_WORDS: Readonly<Record<string, readonly [title: string, effect: string, note: string]>> = {
  'FZ500-2025-CAP': ['Limit of the penalty for goods', 'The rate of 1 % a day stays, but the whole sum cannot exceed what the consumer paid under the contract of sale. A court may reduce a clearly disproportionate penalty.', ''],
  'FZ500-2025-FINE': ['Exceptions from the fine of 50 %', 'No fine where the consumer is at fault (withheld the goods from the check), where a counterparty chosen reasonably and in good faith caused the breach, or where mediation was agreed before the suit. Proof is needed: invitations, records of no-show, letters about late supply.', ''],
  'FZ500-2025-ASSIGNMENT': ['Penalty and fine may not be assigned before judgment', 'A demand of penalty or fine by whoever bought the right before the judgment goes to a lawyer.', ''],
  'FZ500-2025-PRICE-DIFF': ['Price difference when technically complex goods are returned', 'The difference counts from the price of an analogue with the same features, wear and year of manufacture on the day of the voluntary refund or of the judgment. Except where the seller misled the consumer on purpose.', ''],
  'FZ500-2025-OVERRIDE': ['Special penalty rules for certain goods', 'The Government may set a rate and a limit of its own for a kind of goods. Such decrees go into the section of special rates.', 'No such decree was found up to March 2026; later ones were not checked, a lawyer is needed.'],
  'FZ500-2025-TRANSITION': ['Contracts made before the changes', 'No transitional rule was found. The limit applies when the missed term ended on 01.02.2026 or later; for earlier ones a lawyer answers.', 'The official text of the law was not read.'],
  'FZ156-2025': ['Consent to process personal data is a document of its own', 'Consent is a separate paper, not a line of the intake act. The customer ticks it; advertising and passing data on need consents of their own.', ''],
  'FZ23-2025': ['Personal data of Russians in databases in Russia', 'Data are first written only to databases in Russia. A database on the centre’s computer fits, a foreign cloud for copies and records does not.', ''],
  'FZ168-2025': ['Information for consumers in Russian', 'Price lists, notices and the site in Russian; a foreign text only beside an equal Russian one. Acts and slips were in Russian before too (CPL art. 8 cl. 2).', ''],
  'FZ289-2025': ['Law on the platform economy', 'About marketplaces: the place of purchase is noted among the facts of the sale. In February 2026 the lists of goods marketplaces do not take back were only a proposal.', 'Whether the lists were adopted later was not checked, a lawyer is needed.'],
  'KOAP-14-8-2026': ['Higher fines for imposed paid services', 'Paid work and goods in an estimate are not ticked in advance: the customer chooses them.', ''],
  'DRAFT-MIN-WARRANTY': ['Bills that did not become law', 'A minimum warranty of one year and another scheme of penalties were discussed. They affect no count.', 'This is a draft, not a law.'],
  'SUNSET-2463-1514': ['Decrees 2463 and 1514 expire', 'Both decrees are in force until 01.01.2027. Check what replaces them: lists of goods and rules of household services, names of acts in papers.', 'The date is known, the replacement is not. A lawyer is needed.'],
  'ROAD-WAYBILL-2026': ['Form of the waybill', 'The former form was in force until 01.09.2026. Compare the name of the carrier’s act in a claim with the rules in force.', 'Which document replaced it was not checked, a lawyer is needed.'],
  'FZ135-2022': ['No contract may be refused for lack of personal data', 'Intake works with the least data. Terms like “complaints in writing only” or “not checked without the box” are void.', ''],
}

const ACTS: readonly (readonly [RegExp, string])[] = [
  [/ПП РФ/gu, 'Government decree'], [/КоАП/u, 'CAO'], [/Проект Роспотребнадзора/u, 'Draft of Rospotrebnadzor'], [/Правила перевозок грузов автомобильным транспортом/u, 'Rules of road cargo carriage'], [/(\d) от /gu, '$1 of '], [/-ФЗ от /gu, '-FZ of '], [/, ст\. /gu, ', art. ']]
const actText = (act: string): string => articleText(ACTS.reduce((text, [pattern, words]) => text.replace(pattern, words), act))

const rulesOf = (code: string) => (RULE_WORDS as Readonly<Record<string, (typeof RULE_WORDS)[RuleId] | undefined>>)[code]
const notesOf = (code: string) => (RULE_NOTES as Readonly<Record<string, (typeof RULE_NOTES)[RuleId]>>)[code] ?? {}
const penaltyOf = (code: string): PenaltyWords | undefined => (PENALTY_WORDS as Readonly<Record<string, PenaltyWords | undefined>>)[code]
const explained = ({ explanation, cap }: PenaltyWords, hasCap: boolean): string => (hasCap || cap === '' ? explanation : explanation.replace(/\.$/, `; ${NO_LIMIT}.`))

export const ruleName: Translated<typeof ru.ruleName> = (ruleId, name) => rulesOf(ruleId)?.[0] ?? name

function ruleRow(row: Row): Row {
  const words = rulesOf(row.code)
  if (words === undefined) return row
  const [name, explanation, event, addressee, exceptions] = words
  return { ...row, name, explanation, event, addressee, exceptions, confidenceNote: notesOf(row.code)?.confidence ?? row.confidenceNote }
}

function penaltyRow(row: Row): Row {
  const words = penaltyOf(row.code)
  return words === undefined ? row : { ...row, name: words.name, explanation: explained(words, row.cap !== null), cap: row.cap === null ? null : words.cap }
}

/** Only what came with the program is told in English; what the centre has written stays as written. */
export const shownRow: typeof ru.shownRow = (row) => (row.origin !== 'shipped' ? row : row.kind === 'rule' ? ruleRow(row) : penaltyRow(row))

function ruleFacts(code: string, facts: RuleFacts): RuleFacts {
  const words = rulesOf(code)
  if (words === undefined) return facts
  const [nameRu, explainRu, eventRu, addresseeRu, exceptionsRu] = words
  const { confidence, penalty } = notesOf(code) ?? {}
  return { ...facts, nameRu, explainRu, eventRu, addresseeRu, exceptionsRu, confidenceNote: confidence ?? facts.confidenceNote, penaltyNote: penalty ?? facts.penaltyNote }
}

function penaltyFacts(code: string, facts: PenaltyFacts): PenaltyFacts {
  const words = penaltyOf(code)
  return words === undefined ? facts : { ...facts, nameRu: words.name, explainRu: explained(words, facts.cap !== null), capRu: facts.cap === null ? facts.capRu : words.cap }
}

function changeFacts(code: string, facts: ChangeFacts): ChangeFacts {
  const [title, effect, confidenceNote] = CHANGE_WORDS[code] ?? [facts.title, facts.effect, facts.confidenceNote]
  return { ...facts, title, effect, confidenceNote, act: actText(facts.act) }
}

export const shownEdition: typeof ru.shownEdition = (edition) => {
  if (edition.origin !== 'shipped') return edition
  switch (edition.kind) {
    case 'rule': return { ...edition, facts: ruleFacts(edition.code, edition.facts) }
    case 'penalty': return { ...edition, facts: penaltyFacts(edition.code, edition.facts) }
    case 'law_change': return { ...edition, facts: changeFacts(edition.code, edition.facts) }
    case 'penalty_pause': return { ...edition, facts: { ...edition.facts, act: actText(edition.facts.act) } }
    case 'penalty_override': return edition
  }
}

/** The core knows the Russian words alone, so the rows are all asked for and searched by what is shown. */
export const askedText: Translated<typeof ru.askedText> = () => ''

export const isFoundBy: typeof ru.isFoundBy = (row, text) => {
  const whole = normaliseSearchText([row.code, row.name, row.explanation, articleText(row.article), row.event, row.addressee, row.exceptions].join(' '))
  return normaliseSearchText(text).split(' ').every((word) => whole.includes(word))
}
