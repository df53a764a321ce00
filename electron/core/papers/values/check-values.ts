import { articleOn, articleWords } from '#shared/documents/articles.ts'
import type { PaperRow } from '#shared/documents/papers/values.ts'
import { addMonths, formatRussianDate } from '#shared/kit/calendar.ts'
import { partWarrantyEnd, warrantyEnd, warrantyStanding, type WarrantyRepair, type WarrantyState } from '#shared/law/warranty.ts'
import { demandOnOf } from '#core/decisions/index.ts'
import { demandWords, lastEntry } from '#core/papers/answered-demand.ts'
import { testRows } from '#core/papers/diag-model.ts'
import type { PaperFacts } from '#core/papers/paper-facts.ts'
import { engineerLine, itemLine, joined, lastPaper, orgAddress, photoNumbers, wordsOf, type ValuesOf } from './from-facts.ts'

export const inviteValues: ValuesOf = (facts) => {
  const invited = lastEntry(facts.clock, 'check_invited')?.data
  return {
    what: 'quality_check', demand: demandWords(facts.demand), where: invited?.place ?? orgAddress(facts), who: engineerLine(facts) || (facts.organisation.shortName || facts.organisation.fullName),
    bring: 'документы о покупке товара, если они сохранились; документ представителя, если проверку посетит представитель', contact: facts.organisation.phone, proof: invited?.proof ?? '',
  }
}

/** The two names of an entry about absence stand on one line, separated by a comma or a semicolon. */
const witnessesOf = (facts: PaperFacts): readonly string[] => (lastEntry(facts.clock, 'no_show')?.data.witnesses ?? '').split(/[;,]/).map((name) => name.trim())

export const noShowValues: ValuesOf = (facts) => {
  const last = facts.lastValues.get('DOC_INVITE')
  const [first = '', second = ''] = witnessesOf(facts)
  return { invite: lastPaper(facts, 'DOC_INVITE'), at: wordsOf(last, 'at'), where: wordsOf(last, 'where') || orgAddress(facts), witness_1: first, witness_2: second }
}

/** A production cause lies before the handover, one of use after it. */
function conclusionOf({ signed }: PaperFacts): string {
  if (signed === null || signed.draft.verdict === null) return ''
  if (signed.draft.verdict === 'no_defect') return 'none'
  if (signed.draft.verdict === 'not_established') return 'unknown'
  return signed.draft.verdict === 'manufacturing_defect' ? 'before' : 'after'
}

export const qcValues: ValuesOf = (facts) => {
  const { signed, demand } = facts
  return {
    demand: demandWords(demand), invite: lastPaper(facts, 'DOC_INVITE'), present: signed?.draft.wasCustomerPresent === true ? 'present' : lastEntry(facts.clock, 'no_show') === undefined ? '' : 'absent', program: signed?.draft.methods ?? '',
    tools: signed?.draft.instruments.filter((tool) => tool !== '').join('\n') ?? '', result: signed === null ? [] : testRows(signed).map((row) => ({ ...row })), concl: conclusionOf(facts),
    concl_text: signed?.draft.conclusion ?? '', term_till: demand?.dueOn ?? '', engineer: engineerLine(facts),
  }
}

export const expertValues: ValuesOf = (facts) => ({
  questions: `1. Имеется ли в товаре заявленный недостаток: ${facts.order.defectWords}\n2. Какова причина его возникновения?\n3. Возник ли он до передачи товара потребителю или после неё?\n4. Устраним ли недостаток, каковы стоимость и срок устранения?`,
  materials: joined([itemLine(facts), ...['DOC_INTAKE', 'DOC_DIAG', 'DOC_QC'].map((kind) => lastPaper(facts, kind)).map((paper) => (paper === '' ? '' : `акт ${paper}`))], '; '),
  ident: itemLine(facts), method: '', photos: photoNumbers(facts.photos.filter((photo) => photo.purpose === 'expertise')),
})

interface CountedRepair extends WarrantyRepair { readonly number: string }

/** Warranty repairs of the unit; the one that is finished and waits is counted as if it were handed over today. */
function countedRepairs({ visits, unit, order, todayOn }: PaperFacts): readonly CountedRepair[] {
  const numbers = new Map(unit?.earlier.map((visit) => [visit.orderId, visit.number]))
  return visits.filter((visit) => visit.decision === 'warranty_repair').map((visit) => ({
    number: visit.orderId === order.orderId ? order.number : (numbers.get(visit.orderId) ?? ''), demandOn: demandOnOf(visit),
    issuedOn: visit.closedOn ?? (visit.orderId === order.orderId && order.status === 'ready' ? todayOn : null),
  })).filter((repair) => repair.issuedOn !== null).toSorted((left, right) => (left.demandOn < right.demandOn ? -1 : 1))
}

/** One row for each repair: its days and the end of the warranty after it. Source: ZOZPP art. 20 p. 3. */
function prolongingSteps(facts: PaperFacts, handedOverOn: string, warrantyMonths: number): readonly PaperRow[] {
  const repairs = countedRepairs(facts)
  return repairs.map((repair, index) => {
    const before = warrantyEnd({ handedOverOn, warrantyMonths, repairs: repairs.slice(0, index), calendar: facts.calendar })
    const after = warrantyEnd({ handedOverOn, warrantyMonths, repairs: repairs.slice(0, index + 1), calendar: facts.calendar })
    return {
      order: repair.number, from_on: repair.demandOn, to_on: repair.issuedOn, days: after.extendedDays - before.extendedDays, end_on: after.endsOn, article: articleWords(articleOn('article_war_extend', repair.demandOn, facts.law)),
    }
  })
}

function partRows({ lines, order, todayOn, law }: PaperFacts): readonly PaperRow[] {
  const issuedOn = order.closedOn ?? todayOn
  return lines.flatMap((line): PaperRow[] => {
    const endsOn = line.kind === 'part' ? partWarrantyEnd({ issuedOn, warrantyMonths: line.warrantyMonths ?? 0 }) : null
    return endsOn === null ? [] : [{ name: joined([line.name, line.serial]), from_on: issuedOn, months: line.warrantyMonths, to_on: endsOn, article: articleWords(articleOn('article_war_part', issuedOn, law)) }]
  })
}

const STATE_RU: Readonly<Record<WarrantyState, string>> = {
  in_warranty: 'гарантийный срок не истёк', expired_within_2y: 'гарантийный срок истёк, срок предъявления требований не истёк', expired: 'гарантийный срок и срок предъявления требований истекли',
  none: 'гарантийный срок не установлен, срок предъявления требований не истёк', unknown: '',
}

function startBasis({ unit }: PaperFacts): string {
  if (unit?.sale.soldOn != null) return joined(['день передачи товара потребителю', unit.sale.saleDocument])
  return unit?.sale.madeOn == null ? '' : 'день изготовления: день передачи установить невозможно'
}

export const warrantyValues: ValuesOf = (facts) => {
  const { unit, model, todayOn } = facts
  const startOn = unit?.sale.soldOn ?? unit?.sale.madeOn ?? null
  if (startOn === null || model === null || model.warrantyMonths === 0) return { start_on: startOn ?? '', start_basis: startBasis(facts), months: model?.warrantyMonths ?? null, on: todayOn }
  const repairs = countedRepairs(facts)
  const end = warrantyEnd({ handedOverOn: startOn, warrantyMonths: model.warrantyMonths, repairs, calendar: facts.calendar })
  const standing = warrantyStanding({ handedOverOn: unit?.sale.soldOn ?? null, madeOn: unit?.sale.madeOn ?? null, warrantyMonths: model.warrantyMonths, repairs, on: todayOn, calendar: facts.calendar, law: facts.law })
  return {
    start_on: startOn, start_basis: startBasis(facts), months: model.warrantyMonths, base_end_on: addMonths(startOn, model.warrantyMonths), steps: prolongingSteps(facts, startOn, model.warrantyMonths),
    days_total: end.extendedDays, end_on: end.endsOn, parts: partRows(facts), on: todayOn, state: STATE_RU[standing.state],
  }
}

/** Earlier repairs of the unit in words: «№ 26-00012 от 03.02.2026: замена насоса, выдан 10.02.2026». */
export const repairHistory = ({ unit }: PaperFacts): string =>
  (unit?.earlier ?? []).map((visit) => joined([`№ ${visit.number} от ${formatRussianDate(visit.acceptedOn)}: ${visit.defectWords}`, visit.closedOn === null ? '' : `выдан ${formatRussianDate(visit.closedOn)}`])).join('\n')
