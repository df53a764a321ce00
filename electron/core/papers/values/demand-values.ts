import { articleOn, articleWords } from '#shared/documents/articles.ts'
import { addDays, daysBetween, formatRussianDate } from '#shared/kit/calendar.ts'
import { DEMAND_RU } from '#shared/documents/demand-words.ts'
import { isDefectDemand } from '#shared/law/demand-kinds.ts'
import { AGREED_DAYS_MAX } from '#shared/contract/fields.ts'
import { maxAgreedRepairDays } from '#shared/law/demands.ts'
import { demandWords, lastEntry } from '#core/papers/answered-demand.ts'
import type { PaperFacts } from '#core/papers/paper-facts.ts'
import { REQUEST_KIND_RU } from '#shared/documents/order-words.ts'
import { OUR_ROLE_RU } from '#core/papers/paper-words.ts'
import { amountOf, has, joined, lastPaper, nowLocal, orgAddress, priceOf, signerLine, type ValuesOf } from './from-facts.ts'

/** When the demand came: its own day, with the time where it was written down; a statement written now comes now. */
function receivedMoment(facts: PaperFacts): string {
  const { demand } = facts
  if (demand === null || demand.receivedOn === facts.todayOn) return demand?.receivedTime == null ? nowLocal(facts) : `${demand.receivedOn}T${demand.receivedTime}`
  return demand.receivedTime === null ? '' : `${demand.receivedOn}T${demand.receivedTime}`
}

/** Demands of one order are told apart by their place among them. */
const demandNo = ({ clock, demand }: PaperFacts): number => clock.counted.demands.findIndex(({ state }) => state.demandId === demand?.demandId) + 1

export const claimValues: ValuesOf = (facts) => {
  const { order, unit, organisation, demand } = facts
  const soldOn = unit?.sale.soldOn ?? null
  return {
    to: joined([organisation.fullName, OUR_ROLE_RU[organisation.ourRole]]), to_addr: orgAddress(facts), defect: order.defectWords, demand: demand !== null && isDefectDemand(demand.kind) ? demand.kind : '', losses: facts.clock.lossesMinor > 0 ? facts.clock.lossesMinor : null,
    bought: joined([soldOn === null ? '' : formatRussianDate(soldOn), unit?.sale.seller, unit?.sale.saleDocument]), ground: demand === null ? '' : articleWords(demand.article),
    in_no: order.number, in_dt: receivedMoment(facts), in_by: signerLine(facts),
  }
}

/** The agreed term, else the longest one the law allows to agree. Units: calendar days. Source: ZOZPP art. 20 p. 1. */
export const termValues: ValuesOf = (facts, typed) => {
  const { order, demand } = facts
  const receivedOn = demand?.receivedOn ?? ''
  const newOn = demand?.newTermUntilOn ?? null
  const isNew = has(typed, 'is_new') ? typed['is_new'] === true : newOn !== null
  const agreedDays = isNew && newOn !== null ? daysBetween(receivedOn, newOn) : (demand?.agreedDays ?? order.agreedDays)
  const days = amountOf(typed, 'term_days') ?? agreedDays ?? maxAgreedRepairDays(facts.law, receivedOn === '' ? facts.todayOn : receivedOn) ?? AGREED_DAYS_MAX
  return {
    demand_on: receivedOn, defect: order.defectWords, term_days: days, term_on: receivedOn === '' ? '' : addDays(receivedOn, days), is_new: newOn === null ? null : true, earlier_on: isNew ? (demand?.dueOn ?? '') : '',
    reason: lastEntry(facts.clock, 'new_term_agreed')?.data.reason ?? '',
  }
}

export const redirectValues: ValuesOf = (facts) => {
  const { order, organisation, demand } = facts
  return {
    demand_on: demand?.receivedOn ?? order.acceptedOn, demand: demand === null ? REQUEST_KIND_RU[order.requestKind] : DEMAND_RU[demand.kind],
    why: `${organisation.shortName || organisation.fullName} в отношении этого товара – ${OUR_ROLE_RU[organisation.ourRole]} и не уполномочен рассматривать и удовлетворять такие требования потребителей.`,
    to: organisation.principal,
  }
}

type Decided = 'full' | 'partial' | 'refuse' | ''
const OF_DEMAND: Readonly<Record<string, readonly string[]>> = {
  repair: ['warranty_repair'], cost_reimbursement: ['cost_reimbursement'], replace_same: ['replacement'], replace_other: ['replacement'], price_reduction: ['price_reduction'], refund: ['refund'],
}

function decidedOf({ decision, demand }: PaperFacts): Decided {
  if (decision === null || demand === null) return ''
  if (['refusal', 'no_fault', 'paid_repair'].includes(decision.decision)) return 'refuse'
  return OF_DEMAND[demand.kind]?.includes(decision.decision) === true ? 'full' : 'partial'
}

const FULFIL_RU: Readonly<Record<string, string>> = {
  warranty_repair: 'недостатки устраняются безвозмездно, о готовности товара будет сообщено; товар выдаётся по адресу приёма',
  replacement: 'товар заменяется по адресу приёма при возврате товара с недостатком',
  refund: 'деньги возвращаются по адресу приёма или по реквизитам потребителя при возврате товара',
  cost_reimbursement: 'расходы на исправление недостатков возмещаются по адресу приёма или по реквизитам потребителя',
  price_reduction: 'сумма уменьшения цены выплачивается по адресу приёма или по реквизитам потребителя',
}

/** What refusal and consent rest on: the check of quality for a refusal, the rule of the demand otherwise. */
function articleOf(facts: PaperFacts, decided: Decided): string {
  const raw = decided === 'refuse' ? articleOn('article_check', facts.demand?.receivedOn ?? facts.todayOn, facts.law) : (facts.demand?.article ?? '')
  return articleWords(raw)
}

const MONEY_DECISIONS: readonly string[] = ['refund', 'price_reduction', 'cost_reimbursement']

export const replyValues: ValuesOf = (facts) => {
  const { demand, decision, signed } = facts
  const decided = decidedOf(facts)
  const isMoney = decision !== null && MONEY_DECISIONS.includes(decision.decision)
  const papers = joined(['DOC_DIAG', 'DOC_QC', 'DOC_REFUSAL'].map((kind) => lastPaper(facts, kind)).map((paper) => (paper === '' ? '' : `акт ${paper}`)), '; ')
  return {
    claim_no: demand === null || demand.demandId === facts.clock.counted.demands[0]?.state.demandId ? facts.order.number : `${facts.order.number}/${demandNo(facts)}`, claim_on: demand?.receivedOn ?? '', demand: demandWords(demand), facts: signed?.draft.conclusion ?? '', decision: decided, article: articleOf(facts, decided),
    decision_text: decision?.reason ?? '', fulfil: decided === 'refuse' ? '' : (FULFIL_RU[decision?.decision ?? ''] ?? ''), sum: isMoney ? (decision.amountMinor ?? (decision.decision === 'refund' ? priceOf(facts) : null)) : null,
    due_on: demand?.dueOn ?? '', attach: papers,
  }
}
