import type { FailureRate } from '#shared/documents/claim-model.ts'
import { dateCell, EMPTY, FIRST_DATA_ROW, textCell, wholeCell, type Cell, type SheetPlan } from './sheet-plan.ts'

const PER_MILLION = 1_000_000

const COLUMNS = [
  { header: 'SKU / 货号', width: 20 },
  { header: 'Lot / 批次', width: 16 },
  { header: 'Period from / 起始日期', width: 13 },
  { header: 'Period to / 截止日期', width: 13 },
  { header: 'Qty shipped / 发货数量', width: 13 },
  { header: 'Qty sold / 销售数量', width: 13 },
  { header: 'Claims / 索赔数量', width: 13 },
  { header: 'Failure rate, % / 不良率', width: 13 },
  { header: 'PPM / 百万分率', width: 13 },
  { header: 'Contract norm, PPM / 合同标准', width: 14 },
  { header: 'Excess, PPM / 超标', width: 13 },
]
const SHIPPED = 'E'
const CLAIMS = 'G'
const PPM = 'I'
const NORM = 'J'

const share = (rate: FailureRate): number => (rate.shippedQty === 0 ? 0 : rate.claimQty / rate.shippedQty)

function rowOf(rate: FailureRate, index: number): readonly Cell[] {
  const row = FIRST_DATA_ROW + index
  const ppm = share(rate) * PER_MILLION
  const ratio = `IF(${SHIPPED}${row}=0,0,${CLAIMS}${row}/${SHIPPED}${row})`
  return [
    textCell(rate.sku), textCell(rate.lot), dateCell(rate.periodFromOn), dateCell(rate.periodToOn),
    wholeCell(rate.shippedQty), wholeCell(rate.soldQty), wholeCell(rate.claimQty),
    { kind: 'formula', formula: ratio, result: share(rate), format: 'percent' },
    { kind: 'formula', formula: `${ratio}*${PER_MILLION}`, result: ppm, format: 'whole' },
    wholeCell(rate.normPpm),
    rate.normPpm === null ? EMPTY : { kind: 'formula', formula: `MAX(0,${PPM}${row}-${NORM}${row})`, result: Math.max(0, ppm - rate.normPpm), format: 'whole' },
  ]
}

/** Share of claims in what was shipped, against the norm of the contract. */
export function failureRateSheet(rates: readonly FailureRate[]): SheetPlan {
  return { name: 'Failure rate', columns: COLUMNS, rows: rates.map(rowOf), totals: null, pictures: [], pictureRowHeightPt: 0, pagesWide: 1, repeatedColumns: null, isKeyValue: false }
}
