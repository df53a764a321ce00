import { articleWords } from '#shared/documents/articles.ts'
import { formatRussianDate } from '#shared/kit/calendar.ts'
import type { RuleId } from '#shared/law/rule-ids.ts'
import { dueDate } from '#shared/law/term.ts'
import { foundWords } from '#core/papers/diag-model.ts'
import { itemLine, joined, lastPaper, orgAddress, orgLine, photoNumbers, signerLine, wordsOf, type ValuesOf } from './from-facts.ts'

const RULE_OF_CARRIAGE: Readonly<Record<string, RuleId>> = {
  forwarder: 'CAR-FWD-CLAIM', road: 'CAR-ROAD-REPLY', rail: 'CAR-RAIL-CLAIM', post: 'CAR-POST-CLAIM', cmr: 'CAR-CMR-HIDDEN', sea: 'CAR-SEA-HIDDEN', air: 'CAR-AIR-DAMAGE',
}

/** Nothing of the customer goes into it. */
export const reclValues: ValuesOf = (facts) => {
  const { supplier, unit, signed, model } = facts
  const severity = signed?.category.defects.find((defect) => defect.code === signed.draft.defectCode)?.severity ?? 'major'
  return {
    supplier: supplier?.name ?? '', contract: supplier === null ? '' : joined([supplier.contractNumber && `№ ${supplier.contractNumber}`, supplier.contractOn === null ? '' : `от ${formatRussianDate(supplier.contractOn)}`], ' '),
    invoice: unit?.sale.invoice ?? '', goods: joined([itemLine(facts), unit?.sale.lot && `партия ${unit.sale.lot}`]), qty: [{ name: model?.name ?? facts.order.device, shipped: null, checked: 1, defect: 1 }],
    defect: signed === null ? '' : joined([foundWords(signed), signed.draft.conclusion], '. '), severity, evid: joined([lastPaper(facts, 'DOC_DIAG') && `акт технического состояния ${lastPaper(facts, 'DOC_DIAG')}`, photoNumbers(facts.photos) && `фото ${photoNumbers(facts.photos)}`], '; '),
    commission: signerLine(facts),
  }
}

export const carrierActValues: ValuesOf = (facts) => ({ where: orgAddress(facts), recipient: joined([facts.organisation.shortName || facts.organisation.fullName, signerLine(facts)]), photos: photoNumbers(facts.photos) })

/** Thirty days are what every carrier law gives for the answer. Source: FZ87 art. 12 p. 5, UAT art. 39. */
export const carrierClaimValues: ValuesOf = (facts, typed) => {
  const rule = RULE_OF_CARRIAGE[wordsOf(typed, 'mode')]
  const answer = dueDate({ ruleId: 'CAR-FWD-REPLY', eventOn: facts.todayOn, calendar: facts.calendar, law: facts.law })
  const article = rule === undefined ? '' : (facts.law.ruleOn(rule, facts.todayOn)?.article ?? '')
  return {
    recipient: facts.organisation.fullName, act: lastPaper(facts, 'DOC_CAR_ACT'), ground: articleWords(article), reply_till: answer.ok ? answer.value.dueLegalOn : '',
    bank: joined([orgLine(facts), facts.organisation.bankDetails], '\n'),
  }
}
