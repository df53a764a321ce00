import type { SparePartRequest } from '#shared/documents/claim-model.ts'
import { dateCell, EMPTY, FIRST_DATA_ROW, textCell, wholeCell, type Cell, type SheetPlan } from './sheet-plan.ts'

const COLUMNS = [
  { header: 'Part no. / 料号', width: 20 },
  { header: 'Name EN / 英文名称', width: 34 },
  { header: 'Name ZH / 中文名称', width: 28 },
  { header: 'Qty / 数量', width: 9 },
  { header: 'For line / 对应序号', width: 10 },
  { header: 'Free or paid / 免费或收费', width: 15 },
  { header: 'Ship by / 最迟发运日期', width: 13 },
  { header: 'Received qty / 收到数量', width: 11 },
  { header: 'Received date / 收到日期', width: 13 },
]
const QTY_COLUMN = 'D'
const QTY_INDEX = 3

const rowOf = (part: SparePartRequest): readonly Cell[] => [
  textCell(part.partNo), textCell(part.nameEn), textCell(part.nameZh), wholeCell(part.qty), wholeCell(part.lineNo),
  textCell(part.isFree ? 'Free / 免费' : 'Paid / 收费'), dateCell(part.shipByOn), wholeCell(part.receivedQty), dateCell(part.receivedOn),
]

function totalsOf(parts: readonly SparePartRequest[]): readonly Cell[] {
  const result = parts.reduce((sum, part) => sum + part.qty, 0)
  const formula = `SUM(${QTY_COLUMN}${FIRST_DATA_ROW}:${QTY_COLUMN}${FIRST_DATA_ROW + parts.length - 1})`
  return COLUMNS.map((_column, index): Cell => {
    if (index === 0) return textCell('Total / 合计')
    return index === QTY_INDEX ? { kind: 'formula', formula, result, format: 'whole' } : EMPTY
  })
}

export function sparePartsSheet(parts: readonly SparePartRequest[]): SheetPlan {
  return {
    name: 'Spare parts request', columns: COLUMNS, rows: parts.map(rowOf), totals: parts.length === 0 ? null : totalsOf(parts),
    pictures: [], pictureRowHeightPt: 0, pagesWide: 1, repeatedColumns: null, isKeyValue: false,
  }
}
