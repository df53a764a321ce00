import { DEMAND_RU } from '#shared/documents/demand-words.ts'
import type { IntakeModel } from '#shared/documents/models.ts'
import { DATA_LOSS_WARNING_RU, STORAGE_TERMS_PAID_RU, STORAGE_TERMS_WARRANTY_RU } from '#shared/documents/statutory-texts.ts'
import { formatRussianDate } from '#shared/kit/calendar.ts'
import type { DocumentHead } from '#shared/documents/models.ts'
import { customerBlock, itemBlock, orgBlock, signBlock, stateBlock } from './blocks.ts'
import type { PaperFacts } from './paper-facts.ts'
import { REQUEST_KIND_RU } from '#shared/documents/order-words.ts'

const FREE_REQUESTS: readonly string[] = ['warranty_repair', 'quality_check']

export const earlierVisits = ({ unit }: PaperFacts): string => (unit?.earlier ?? []).map((visit) => `№ ${visit.number} от ${formatRussianDate(visit.acceptedOn)}`).join('; ')

export function intakeModel(facts: PaperFacts, head: DocumentHead): IntakeModel {
  const { order, organisation } = facts
  const { intake } = order
  const isFree = FREE_REQUESTS.includes(order.requestKind)
  const standardTerms = isFree ? STORAGE_TERMS_WARRANTY_RU : STORAGE_TERMS_PAID_RU
  return {
    head, org: orgBlock(facts), item: itemBlock(facts), sign: signBlock(facts), customer: customerBlock(facts), state: stateBlock(facts),
    reason: REQUEST_KIND_RU[order.requestKind], demand: order.demand === null ? '' : DEMAND_RU[order.demand], defect_client: order.defectWords, when: intake.defectWhen, prev: earlierVisits(facts),
    demand_date: order.demandReceivedOn ?? '', term: order.agreedDays, is_free: isFree, term_price: intake.estimateMinor ?? intake.diagnosticsPriceMinor ?? intake.priceLimitMinor, limit: intake.priceLimitMinor,
    prepaid: order.prepaidMinor, diag_price: intake.diagnosticsPriceMinor, loaner: intake.needsLoaner, wish_present: intake.wishesToBePresent, carriage: '',
    data_warning: intake.isCodeGiven || !intake.isDataSaved ? DATA_LOSS_WARNING_RU : '', storage: organisation.storageTerms === '' ? standardTerms : organisation.storageTerms,
  }
}
