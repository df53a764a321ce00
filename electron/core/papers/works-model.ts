import type { DocumentHead, WorkPartRow, WorksModel } from '#shared/documents/models.ts'
import { addMonths, addYears, formatRussianDate } from '#shared/kit/calendar.ts'
import { lawRule } from '#shared/law/rules.ts'
import { partWarrantyEnd } from '#shared/law/warranty.ts'
import type { StoredWorkLine } from '#core/work/index.ts'
import { customerBlock, itemBlock, orgBlock, signBlock } from './blocks.ts'
import type { PaperFacts } from './paper-facts.ts'
import { PIECES_RU, WORK_CLAIM_WINDOW_RU, WORK_UNIT_RU, WORK_WARRANTY_RU } from './paper-words.ts'

/** The warranty set on the work, else the time within which the customer may claim. Source: ZOZPP art. 29 p. 3. */
function workWarranty({ lines, todayOn }: PaperFacts): WorksModel['war_work'] {
  const months = Math.max(0, ...lines.filter((line) => line.kind === 'labour').map((line) => line.warrantyMonths ?? 0))
  if (months > 0) return { fromOn: todayOn, toOn: addMonths(todayOn, months), conditions: WORK_WARRANTY_RU }
  return { fromOn: todayOn, toOn: addYears(todayOn, lawRule('WIN-NO-WARRANTY').length ?? 0), conditions: WORK_CLAIM_WINDOW_RU }
}

function paidWords({ payments, totals }: PaperFacts): WorksModel['paid'] {
  if (totals.paidMinor === 0 && totals.totalMinor > 0) return null
  const receipts = payments.filter((payment) => payment.purpose !== 'refund').map((payment) => payment.receiptNo)
  return { amountMinor: totals.paidMinor, receipt: receipts.filter((receipt) => receipt !== '').join(', ') }
}

function partRow(line: StoredWorkLine, todayOn: string): WorkPartRow {
  const warranty = partWarrantyEnd({ issuedOn: todayOn, warrantyMonths: line.warrantyMonths ?? 0 }) ?? ''
  return { sku: line.code, name: line.name, serial: line.serial, qtyMilli: line.qtyMilli, unit: PIECES_RU, priceMinor: line.priceMinor, sumMinor: line.totalMinor, warranty }
}

export function worksModel(facts: PaperFacts, head: DocumentHead): WorksModel {
  const { order, lines, totals, todayOn } = facts
  const parts = lines.filter((line) => line.kind === 'part')
  return {
    head, org: orgBlock(facts), item: itemBlock(facts), sign: signBlock(facts), customer: customerBlock(facts),
    basis: `заказ-наряд № ${order.number} от ${formatRussianDate(order.acceptedOn)}`,
    works: lines.filter((line) => line.kind === 'labour').map((line) => ({ code: line.code, name: line.name, qtyMilli: line.qtyMilli, unit: WORK_UNIT_RU, priceMinor: line.priceMinor, sumMinor: line.totalMinor })),
    parts: parts.map((line) => partRow(line, todayOn)), are_parts_unused: parts.length === 0, vat: null, total: totals.totalMinor, paid: paidWords(facts), old_parts: '', tests: order.testsWords,
    war_work: workWarranty(facts), defects: '',
  }
}
