import type { DocumentHead, IssueModel } from '#shared/documents/models.ts'
import { civilDateOf, daysBetween, formatRussianDate } from '#shared/kit/calendar.ts'
import { partWarrantyEnd, warrantyEnd } from '#shared/law/warranty.ts'
import { demandOnOf, warrantyRepairs } from '#core/decisions/index.ts'
import { lastEntry } from './answered-demand.ts'
import { customerBlock, itemBlock, orgBlock, signBlock } from './blocks.ts'
import type { PaperFacts } from './paper-facts.ts'
import { PIECES_RU } from './paper-words.ts'

/**
 * The last day of the warranty with this repair counted as if handed over today; '' where the repair adds no day to it.
 * Source: ZOZPP art. 20 p. 3.
 */
export function prolongedWarrantyOn({ order, unit, model, visits, todayOn, calendar }: PaperFacts): string {
  const handedOverOn = unit?.sale.soldOn ?? unit?.sale.madeOn ?? null
  if (handedOverOn === null || model === null || model.warrantyMonths === 0) return ''
  const earlier = warrantyRepairs(visits.filter((visit) => visit.orderId !== order.orderId))
  const terms = { handedOverOn, warrantyMonths: model.warrantyMonths, calendar }
  const before = warrantyEnd({ ...terms, repairs: earlier })
  const { endsOn, extendedDays } = warrantyEnd({ ...terms, repairs: [...earlier, { demandOn: demandOnOf(order), issuedOn: todayOn }] })
  return extendedDays === before.extendedDays ? '' : endsOn
}

function partWarranties({ lines, todayOn }: PaperFacts): string {
  return lines.flatMap((line) => {
    const endsOn = line.kind === 'part' ? partWarrantyEnd({ issuedOn: todayOn, warrantyMonths: line.warrantyMonths ?? 0 }) : null
    return endsOn === null ? [] : [`${line.name} – ${formatRussianDate(endsOn)}`]
  }).join('; ')
}

function loanerBack({ clock }: PaperFacts): string {
  if (lastEntry(clock, 'loaner_issued') === undefined) return ''
  const returned = lastEntry(clock, 'loaner_returned')
  return returned === undefined ? 'не возвращён' : formatRussianDate(returned.occurredOn)
}

export function issueModel(facts: PaperFacts, head: DocumentHead): IssueModel {
  const { order, lines, organisation, todayOn } = facts
  const parts = lines.filter((line) => line.kind === 'part')
  const demandOn = demandOnOf(order)
  return {
    head, org: orgBlock(facts), item: itemBlock(facts), sign: signBlock(facts), customer: customerBlock(facts),
    d_demand: demandOn, d_handed: order.acceptedOn, d_fixed: order.finishedAt === null ? '' : civilDateOf(order.finishedAt, organisation.utcOffsetMinutes),
    fixed: order.fixedWords, parts: parts.map((part) => ({ name: part.name, sku: part.code, serial: part.serial, qtyMilli: part.qtyMilli, unit: PIECES_RU })), are_parts_unused: parts.length === 0,
    d_issue: todayOn, days_out: daysBetween(demandOn, todayOn), war_new: prolongedWarrantyOn(facts), part_war: partWarranties(facts), tests: order.testsWords, set: order.intake.completeness, loaner_back: loanerBack(facts),
  }
}
