import type { PaperRow } from '#shared/documents/papers/values.ts'
import { STORAGE_TERMS_PAID_RU } from '#shared/documents/statutory-texts.ts'
import { addMonths } from '#shared/kit/calendar.ts'
import { lineTotalMinor } from '#shared/kit/money.ts'
import type { PlannedPart } from '#core/order-parts/index.ts'
import type { StoredWorkLine } from '#core/work/index.ts'
import type { PaperFacts } from '#core/papers/paper-facts.ts'
import { foundWords } from '#core/papers/diag-model.ts'
import { repairHistory } from './check-values.ts'
import { engineerLine, joined, lastPaper, orgAddress, priceOf, type ValuesOf } from './from-facts.ts'

const lineRow = (line: StoredWorkLine): PaperRow => ({ code: line.code, name: line.name, qty: line.qtyMilli, price: line.priceMinor, sum: line.totalMinor })
const monthsRu = (months: number | null): string => (months === null || months === 0 ? '' : `гарантия ${months} мес.`)

const partRow = ({ number, name, qtyMilli, priceMinor }: PlannedPart): PaperRow => ({ code: number, name, qty: qtyMilli, price: priceMinor, sum: lineTotalMinor(priceMinor, qtyMilli) })
const partNote = (months: number | null): string => joined(['запчасть', monthsRu(months)])
const partsMinor = ({ plannedParts }: PaperFacts): number => plannedParts.reduce((sum, part) => sum + lineTotalMinor(part.priceMinor, part.qtyMilli), 0)

/** What the engineer found to be needed, before anything was written down; the cost stated is that of the whole repair, parts included. */
function neededRows(facts: PaperFacts, withNote: boolean): readonly PaperRow[] {
  const needed = facts.signed?.draft.workNeeded ?? ''
  const costMinor = facts.signed?.draft.costMinor ?? null
  const ownMinor = costMinor === null ? null : Math.max(0, costMinor - partsMinor(facts))
  return needed === '' ? [] : [{ code: '', name: needed, qty: 1_000, price: ownMinor, sum: ownMinor, ...(withNote ? { note: '' } : {}) }]
}

/** Lines of the order, else what the engineer found to be needed; then the parts that are still to come. */
function plannedRows(facts: PaperFacts, withNote: boolean): readonly PaperRow[] {
  const { lines, plannedParts } = facts
  const done = lines.length === 0 ? neededRows(facts, withNote) : lines.map((line) => ({ ...lineRow(line), ...(withNote ? { note: line.kind === 'part' ? partNote(line.warrantyMonths) : monthsRu(line.warrantyMonths) } : {}) }))
  return [...done, ...plannedParts.map((part) => ({ ...partRow(part), ...(withNote ? { note: partNote(part.warrantyMonths) } : {}) }))]
}

function totalOf(facts: PaperFacts): number | null {
  const { lines, totals, signed, decision } = facts
  if (lines.length > 0) return totals.totalMinor + partsMinor(facts)
  const namedMinor = decision?.amountMinor ?? signed?.draft.costMinor ?? null
  return facts.plannedParts.length === 0 ? namedMinor : Math.max(namedMinor ?? 0, partsMinor(facts))
}

export const estimateValues: ValuesOf = (facts) => {
  const consent = facts.decision?.isConsentGiven ?? null
  return {
    rows: plannedRows(facts, true), total: totalOf(facts), limit: facts.order.intake.priceLimitMinor, decision: consent === null ? 'by_hand' : consent ? 'agreed' : 'declined', channel: 'подпись в настоящем документе',
  }
}

export const orderValues: ValuesOf = (facts) => {
  const { order, organisation, todayOn } = facts
  return {
    defect: order.defectWords, works: plannedRows(facts, false), total: totalOf(facts), start_on: todayOn, prepaid: order.prepaidMinor, pay_order: 'оплата при выдаче изделия за вычетом предоплаты, наличными деньгами или картой, с выдачей чека',
    war_work: workWarrantyWords(facts), storage: organisation.storageTerms || STORAGE_TERMS_PAID_RU,
  }
}

function workWarrantyWords({ lines }: PaperFacts): string {
  const months = Math.max(0, ...lines.filter((line) => line.kind === 'labour').map((line) => line.warrantyMonths ?? 0))
  return months > 0 ? `${months} мес. со дня выдачи` : 'гарантийный срок не установлен, требования – в пределах двух лет'
}

export const wcardValues: ValuesOf = (facts) => {
  const { lines, todayOn, order } = facts
  const fromOn = order.closedOn ?? todayOn
  const act = lastPaper(facts, 'DOC_WORKS') || lastPaper(facts, 'DOC_ISSUE')
  return {
    basis: act === '' ? `заказ-наряд № ${order.number}` : `акт ${act}`, conditions: 'Гарантия действует при соблюдении правил использования изделия и сохранности пломб исполнителя, если они установлены.', claims_addr: joined([orgAddress(facts), facts.organisation.phone]),
    not_covered: 'на недостатки, возникшие вследствие нарушения правил использования, действий третьих лиц или непреодолимой силы, и на части, которых ремонт не касался',
    rows: lines.filter((line) => (line.warrantyMonths ?? 0) > 0).map((line) => ({ name: line.name, serial: line.serial, from_on: fromOn, to_on: addMonths(fromOn, line.warrantyMonths ?? 0), note: line.kind === 'part' ? 'часть' : 'работа' })),
  }
}

export const noRepairValues: ValuesOf = (facts) => {
  const { unit, signed } = facts
  const isCase = signed?.draft.verdict === 'manufacturing_defect' && unit?.warrantyState === 'in_warranty'
  return {
    to: unit?.sale.seller ?? '', history: repairHistory(facts), defect: signed === null ? '' : foundWords(signed), repair_cost: signed?.draft.costMinor ?? null, price: priceOf(facts),
    war_case: signed === null ? '' : isCase ? 'yes' : 'no', engineer: engineerLine(facts),
  }
}
