import type { WindowStart } from '#shared/claims/kinds.ts'
import type * as ru from '../ru/claim-evidence.ts'
import { counted, type EnglishForms, formatDate, formatDays, formatNumber } from '#renderer/texts/formats.ts'
import { lawArticle } from './law-book.ts'
import type { Translated } from './translated.ts'

const MONTH_FORMS: EnglishForms = ['month', 'months']
const YEAR_FORMS: EnglishForms = ['year', 'years']

export const DEMAND_LABELS: Translated<typeof ru.DEMAND_LABELS> = {
  serial: 'serial number', photo_serial_plate: 'photo of the rating plate', photo_defect: 'photo of the defect', photo_general: 'general view', video: 'video', lot: 'lot number', production_date: 'production date',
  order_number: 'order number', invoice: 'invoice', sale_date: 'date of sale', test_values: 'measurements', test_report: 'test report', defect_code: 'defect code', supplier_sku: 'supplier’s SKU', unit_price: 'purchase price',
}

export const SOURCE_LABELS: Translated<typeof ru.SOURCE_LABELS> = { order: 'inspection', evidence: 'quarantine', receipt: 'goods receipt' }

export const evidenceTexts: Translated<typeof ru.evidenceTexts> = {
  title: 'What the supplier will ask', ready: 'All collected', score: (done, total) => `${formatNumber(done)} of ${formatNumber(total)} collected`, nothingDemanded: 'The supplier demands nothing', met: 'there', missing: 'missing',
  willDemand: 'The supplier will demand', left: (supplier) => `${supplier}: collect it while the device is on the bench`, collected: (supplier) => `${supplier}: all collected`, missingLine: (supplier, words) => `${supplier} will demand, not collected yet: ${words}`,
  fix: { order: 'Open order', photos: 'To the order’s photos', expertise: 'To the inspection', model: 'To the model', part: 'To the part', receipt: 'To the receipt', attach: 'Attach' },
  attachLater: 'attached in the line of the claim',
  checks: 'Check of the line', noChecks: 'No repeats and no contradictions found', openClaim: (number) => `Open ${number}`, openOrder: (number) => `Open order ${number}`, openSupplier: 'Open supplier', factCount: (count) => counted(count, ['fact', 'facts']),
}

export const checkText: Translated<typeof ru.checkText> = (check) => {
  switch (check.code) {
    case 'serial_claimed_before': return `Serial number ${check.serial} is already in claim ${check.claimNumber}, line ${formatNumber(check.lineNo)}`
    case 'photo_used_elsewhere': return `The same photo is already in claim ${check.claimNumber}, line ${formatNumber(check.lineNo)}`
    case 'photo_of_other_order': return `The same photo is attached to order ${check.orderNumber}`
    case 'serial_not_in_shipment': return `Serial number ${check.serial} is in none of the shipments`
    case 'serials_not_recorded': return 'The serial numbers of the shipments are not recorded: nothing to check against'
    case 'serial_of_other_supplier': return `Serial number ${check.serial} came from another supplier: ${check.supplier}`
    case 'window_passed': return `The last day of notice, ${formatDate(check.dueOn)}, passed ${formatDays(check.daysOver)} ago, ${lawArticle(check.article)}`
  }
}

const STARTS: Readonly<Record<WindowStart, string>> = { found: 'defect found', arrived: 'goods arrived', sold: 'goods sold' }
const UNKNOWN: Readonly<Record<WindowStart, string>> = { found: 'the day the defect was found is unknown', arrived: 'the day the goods arrived is unknown', sold: 'the day of sale is unknown' }

function lengthText(length: number, unit: 'day' | 'month' | 'year'): string {
  if (unit === 'day') return formatDays(length)
  return counted(length, unit === 'month' ? MONTH_FORMS : YEAR_FORMS)
}

export const termSteps: Translated<typeof ru.termSteps> = (term) =>
  term.steps.map((step) => {
    switch (step.code) {
      case 'from': return `${formatDate(step.on)}: ${STARTS[step.start]}`
      case 'add': return `plus ${lengthText(step.length, step.unit)}`
      case 'due': return `last day ${formatDate(step.on)}`
      case 'unknown': return `${UNKNOWN[step.start]}: the term is not counted`
    }
  })

export const noticeTexts: Translated<typeof ru.noticeTexts> = {
  title: 'Last day of notice', why: 'why', notCounted: 'not counted', earliest: 'the earliest of the terms counts',
  left: ({ daysLeft, isPassed }) => (daysLeft === null ? '' : isPassed ? `passed ${formatDays(Math.abs(daysLeft))} ago` : daysLeft === 0 ? 'today is the last day' : `${formatDays(daysLeft)} left`),
}
