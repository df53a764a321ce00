import { counted, formatMoney, formatNumber, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/supplier-reports.ts'
import type { Translated } from './translated.ts'

const PPM_PER_PERCENT = 10_000
const BP_PER_PERCENT = 100
const MINOR_PER_THOUSAND = 100_000
const CASE_FORMS: EnglishForms = ['case', 'cases']
const DEFECT_FORMS: EnglishForms = ['defect', 'defects']
const ROW_FORMS: EnglishForms = ['row', 'rows']
const REPAIR_FORMS: EnglishForms = ['repair', 'repairs']
const CAME_FORMS: EnglishForms = ['compensation', 'compensations']
const CLAIM_FORMS: EnglishForms = ['claim', 'claims']

/** Two decimal places are enough for a share of failures. */
const rounded = (value: number): string => formatNumber(Math.round(value * 100) / 100)
const percent = (ppm: number): string => rounded(ppm / PPM_PER_PERCENT)

export const reportTexts: Translated<typeof ru.reportTexts> = {
  which: 'Report', reports: { failures: 'Failures', recovery: 'Recovery', answers: 'Answers', sides: 'Two sides', brand: 'Report to brand' },
  supplier: 'Supplier', allSuppliers: 'All suppliers', from: 'From', to: 'To', reversed: 'The start is after the end', noPeriod: 'Enter the start and the end of the period: the start no later than the end.', groupBy: 'Breakdown', notKnown: 'unknown',
  month: (month) => `${month.slice(5)}.${month.slice(0, 4)}`, percentOf: (bp) => `${rounded(bp / BP_PER_PERCENT)}%`, pieces: (count) => `${formatNumber(count)} pcs`, thousands: (minor) => (minor === 0 ? '0' : `₽${rounded(minor / MINOR_PER_THOUSAND)}k`),
  columns: {
    goods: 'Goods', sku: 'SKU', lot: 'Lot', shipped: 'Shipped', defects: 'Defects', share: 'Share', interval: '95% interval', norm: 'Norm', verdict: 'Against norm',
    supplier: 'Supplier', owed: 'In all', answered: 'Answered', median: 'Answer time, median', inTime: 'In time',
    cases: 'Cases', claimed: 'With claim', paid: 'Paid, ₽', spent: 'Cost, ₽', recovered: 'Recovered, ₽', lost: 'Lost, ₽', rate: 'Recovery', missing: 'What is missing',
    paidLong: 'Paid to consumers', partsCost: 'Parts', labourCost: 'Labour', freightCost: 'Carriage', recoveredLong: 'Recovered from suppliers', lostLong: 'Lost',
  },
  failuresBy: { model: 'By model', lot: 'By lot' }, failuresTitle: 'Failure rate', failuresSub: (shown, all) => (shown === all ? 'defects to shipped, with the 95% interval' : `defects to shipped, with the 95% interval; the chart shows the ${formatNumber(shown)} worst of ${counted(all, ROW_FORMS)}`),
  nameAndLot: (name, lot) => (lot === '' ? `${name} · no lot` : `${name} · ${lot}`), sample: (defects, shipped) => (shipped === null ? counted(defects, DEFECT_FORMS) : `${counted(defects, DEFECT_FORMS)} of ${formatNumber(shipped)} pcs`),
  share: (ppm) => `${percent(ppm)}%`, interval: (low, high) => `${percent(low)}–${percent(high)}%`, axis: 'share', normLabel: 'contract norm', noSample: 'shipped quantity unknown',
  unknownSample: (count) => `For ${counted(count, ROW_FORMS)} the share is unknown: no shipments are recorded, there is nothing to compare the defects with. Record them in “Shipments”.`,
  verdicts: { over: 'above norm', chance: 'may be chance', within: 'within norm', noNorm: 'no norm in contract', unknown: 'shipped quantity unknown' },
  failuresEmpty: 'No failures in the period', failuresEmptyWhy: 'Signed inspection reports with a manufacturing defect and faulty goods of shipments are counted here.',
  recoveryTitle: 'Recovered by month', recoverySub: 'by the day of compensation, in roubles at the rate of that day', recovered: 'Recovered', compensations: 'Compensations', claimsSent: 'Claims sent', recoveryEmpty: 'Suppliers compensated nothing in the period.',
  recoveryOf: (minor, count, sent) => `${formatMoney(minor)}, ${counted(count, CAME_FORMS)}, sent: ${counted(sent, CLAIM_FORMS)}`,
  ageingTitle: 'Outstanding today', ageingSub: 'by days since the claim was sent, in the contract’s currency; goods in pieces', ageingEmpty: 'Suppliers owe nothing', age: (from, to) => (to === null ? `Over ${formatNumber(from - 1)} days` : `${formatNumber(from)}–${formatNumber(to)} days`),
  answersTitle: 'Answers to claims', answersSub: 'of claims sent in the period', noAnswers: 'no answers yet', lateOpen: 'Overdue, no answer', answeredOf: (supplier) => `Answers received: ${supplier}`, answersEmpty: 'No claims were sent in the period', answersEmptyWhy: 'The answer time is counted from the day the claim was sent.',
  sidesBy: { supplier: 'Supplier', model: 'Model', lot: 'Lot', month: 'Month' }, sidesTitle: 'Costs and recovery', sidesSub: (cases, claimed) => `${counted(cases, CASE_FORMS)}, ${formatNumber(claimed)} with a claim`, noName: 'not given',
  parts: { paid: 'payments', parts: 'parts', labour: 'labour', freight: 'carriage', recovered: 'recovery' }, missing: (words) => `Amounts are not known in every case: ${words}. The unknown counts as zero, real losses may be greater.`,
  sidesEmpty: 'No cases in the period', sidesEmptyWhy: 'A case is a device with a manufacturing defect or faulty goods of a supplier.',
  brand: 'Brand', noBrands: 'No brands yet', brandTitle: (brand) => `Warranty repairs of ${brand}`, brandSub: 'the report has no data of consumers', repairs: 'Repairs', exportBrand: 'Export to Excel', nothingToExport: 'no repairs', exporting: 'being prepared', exported: (name) => `Report saved: ${name}`,
  carriageUnknown: (count) => `Carriage is not recorded for ${counted(count, REPAIR_FORMS)} and is not in the total.`, brandEmpty: 'No warranty repairs in the period', brandEmptyWhy: 'Finished warranty repairs of the brand’s devices go into the report.',
  brandColumns: { number: 'Order', model: 'Model', serial: 'Serial number', repairedOn: 'Repaired', defect: 'Defect', labour: 'Labour', parts: 'Parts', carriage: 'Carriage', total: 'Total' },
}
