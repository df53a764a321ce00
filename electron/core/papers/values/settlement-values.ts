import { addMonths, formatRussianDate } from '#shared/kit/calendar.ts'
import { DEMAND_RU } from '#shared/documents/demand-words.ts'
import { amountRu } from '#core/documents/format-ru.ts'
import { demandWords, lastEntry } from '#core/papers/answered-demand.ts'
import type { PaperFacts } from '#core/papers/paper-facts.ts'
import { defectOf, has, itemLine, joined, priceOf, sumOf, wordsOf, type ValuesOf } from './from-facts.ts'

const BP_PER_PERCENT = 100

const basisOf = ({ demand, decision }: PaperFacts): string =>
  joined([demandWords(demand), decision === null ? '' : `решение от ${formatRussianDate(decision.decidedOn)}`], '; ')

/** A replacement has the whole warranty anew. Source: ZOZPP art. 21 p. 2. */
export const replaceValues: ValuesOf = (facts, typed) => {
  const { model, demand, todayOn } = facts
  const fromOn = wordsOf(typed, 'war_from') || todayOn
  return {
    basis: basisOf(facts), defect: defectOf(facts), old: itemLine(facts), old_set: facts.order.intake.completeness, model_kind: demand?.kind === 'replace_other' ? 'other' : 'same', war_from: fromOn,
    war_to: model === null || model.warrantyMonths === 0 ? '' : addMonths(fromOn, model.warrantyMonths), on: todayOn,
  }
}

const percentRu = (rateBp: number): string => `${String(rateBp / BP_PER_PERCENT).replace('.', ',')} % за каждый день`
const unlessZero = (amountMinor: number | undefined): number | null => (amountMinor === undefined || amountMinor === 0 ? null : amountMinor)

const roubles = (amountMinor: number): string => `${amountRu(amountMinor)}\u00a0₽`

/** One sentence for each demand whose term was missed. */
function penaltyNote({ clock }: PaperFacts): string {
  const lines = clock.exposure.rows.map((row) => `${DEMAND_RU[row.kind]}: срок истёк ${formatRussianDate(row.dueLegalOn)}, ${row.days}\u00a0дн. × ${roubles(row.perDayMinor)} = ${roubles(row.totalMinor)}`)
  const isLimited = clock.exposure.totalMinor < clock.exposure.beforeCapMinor && clock.exposure.capMinor !== null
  return [...lines, ...(isLimited ? [`всего не больше уплаченного: ${roubles(clock.exposure.capMinor ?? 0)}`] : [])].join('; ')
}

interface RefundParts { readonly paidMinor: number | null; readonly differenceMinor: number | null; readonly lossesMinor: number | null; readonly penaltyMinor: number | null }

/** The parts of the sum that is returned: what was paid first, then the rise in price, the losses, and the penalty with what is left. */
function refundParts(facts: PaperFacts): RefundParts {
  const { clock, decision } = facts
  const paidMinor = clock.refund?.paidMinor ?? priceOf(facts)
  const returnedMinor = lastEntry(clock, 'refunded')?.data.amountMinor ?? decision?.amountMinor ?? null
  if (paidMinor === null || returnedMinor === null) return { paidMinor, differenceMinor: null, lossesMinor: null, penaltyMinor: null }
  let leftMinor = Math.max(0, returnedMinor - paidMinor)
  const takeMinor = (owedMinor: number | undefined): number | null => {
    const partMinor = Math.min(leftMinor, owedMinor ?? 0)
    leftMinor -= partMinor
    return unlessZero(partMinor)
  }
  const differenceMinor = takeMinor(clock.refund?.differenceMinor)
  const lossesMinor = takeMinor(clock.lossesMinor)
  return { paidMinor: Math.min(paidMinor, returnedMinor), differenceMinor, lossesMinor, penaltyMinor: takeMinor(clock.refund?.penaltyMinor) }
}

/** Every sum of the refund: what was paid, the rise in price, losses, the penalty of every missed term as far as it is paid. */
export const refundValues: ValuesOf = (facts, typed) => {
  const { order, payments, todayOn, clock } = facts
  const { rows } = clock.exposure
  const { paidMinor, differenceMinor, lossesMinor, penaltyMinor } = refundParts(facts)
  const hasPenalty = penaltyMinor !== null || has(typed, 's_pen')
  const totalMinor = sumOf(typed, 's_paid', paidMinor) + sumOf(typed, 's_diff', differenceMinor) + sumOf(typed, 's_loss', lossesMinor) + sumOf(typed, 's_pen', penaltyMinor)
  return {
    basis: basisOf(facts), taken: joined([itemLine(facts), order.intake.appearance, order.intake.completeness], '; '), s_paid: paidMinor, s_diff: differenceMinor, s_loss: lossesMinor,
    diff_note: differenceMinor === null ? '' : (lastEntry(clock, 'price_checked')?.data.reason ?? ''),
    pen_days: hasPenalty ? rows.reduce((days, row) => days + row.days, 0) : null, pen_rate: hasPenalty ? joined([...new Set(rows.map((row) => percentRu(row.rateBp)))], '; ') : '', pen_note: hasPenalty ? penaltyNote(facts) : '',
    s_pen: penaltyMinor, s_total: paidMinor === null && !has(typed, 's_paid') ? null : totalMinor,
    receipt: joined(payments.filter((payment) => payment.purpose === 'refund').map((payment) => payment.receiptNo)), date: todayOn,
  }
}

export const reduceValues: ValuesOf = (facts, typed) => {
  const { decision, demand, todayOn } = facts
  const price = priceOf(facts)
  const oldMinor = has(typed, 'old_price') ? sumOf(typed, 'old_price', null) : price
  const reduceMinor = has(typed, 's_reduce') ? sumOf(typed, 's_reduce', null) : (decision?.amountMinor ?? null)
  return {
    basis: basisOf(facts), defect: defectOf(facts), old_price: price, s_reduce: decision?.amountMinor ?? null, new_price: oldMinor === null || reduceMinor === null ? null : Math.max(0, oldMinor - reduceMinor),
    pay_on: demand?.dueOn != null && demand.dueOn >= todayOn ? demand.dueOn : todayOn,
  }
}
