import type { ClaimEvidence, ClaimItem } from '#shared/documents/claim-model.ts'
import { DECISION_CHOICES, defectCategoryText, foundAtText, remedyText, severityText } from '#shared/documents/claim-texts.ts'
import { ANSWER_NAMES, IDENTITY_NAME, identityOf, rangeOf } from '#core/documents/xlsx-template/answer-names.ts'
import {
  amountCell, columnName, dateCell, EMPTY, FIRST_DATA_ROW, majorOf, textCell, wholeCell, type Cell, type Column, type Picture, type SheetPlan,
} from './sheet-plan.ts'

export const ITEMS_SHEET = 'Items'
const ROW_HEIGHT_PT = 66
/** On one sheet the letters would be too small to read. */
const PAGES_WIDE = 3

type SummedKey = 'defectiveQty' | 'requestedQty' | 'requestedMinor' | 'agreedQty' | 'agreedMinor'
interface ItemColumn extends Column {
  readonly cell: (item: ClaimItem, claimNo: string) => Cell
  /** The hidden name an answer is read by. */
  readonly answers?: string
  readonly sums?: SummedKey
}

const text = (header: string, width: number, read: (item: ClaimItem) => string): ItemColumn => ({ header, width, cell: (item) => textCell(read(item)) })
const qty = (header: string, read: (item: ClaimItem) => number | null, sums?: SummedKey): ItemColumn => ({ header, width: 10, cell: (item) => wholeCell(read(item)), ...(sums ? { sums } : {}) })
const amount = (header: string, read: (item: ClaimItem) => number | null, sums?: SummedKey): ItemColumn => ({ header, width: 13, cell: (item) => amountCell(read(item)), ...(sums ? { sums } : {}) })

const NAMES = ANSWER_NAMES
const answered = (column: ItemColumn, answers: string): ItemColumn => ({ ...column, answers })

const COLUMNS: readonly ItemColumn[] = [
  { header: 'Line / 序号', width: 8, cell: (item) => wholeCell(item.lineNo), answers: NAMES.lineNo },
  { header: 'Photo / 照片', width: 13, cell: () => EMPTY },
  text('Buyer SKU / 买方货号', 16, (item) => item.buyerSku),
  answered(text('Supplier model, part no. / 供方型号、料号', 18, (item) => item.supplierSku), NAMES.supplierSku),
  text('Description EN / 英文品名', 26, (item) => item.descriptionEn),
  text('Description ZH / 中文品名', 22, (item) => item.descriptionZh),
  text('HS code / 海关编码', 12, (item) => item.hsCode),
  text('Unit / 单位', 7, (item) => item.unit),
  qty('Qty shipped / 发货数量', (item) => item.shippedQty),
  qty('Qty inspected / 检验数量', (item) => item.inspectedQty),
  qty('Qty defective / 不良数量', (item) => item.defectiveQty, 'defectiveQty'),
  answered(text('Serials, IMEI / 序列号', 22, (item) => item.serials), NAMES.serials),
  text('Lot, batch / 批次', 14, (item) => item.lot),
  { header: 'Production date / 生产日期', width: 12, cell: (item) => dateCell(item.producedOn) },
  text('Carton no. / 箱号', 10, (item) => item.cartonNo),
  text('Defect category / 不良类别', 18, (item) => defectCategoryText(item.defectCategory)),
  text('Defect code / 不良代码', 12, (item) => item.defectCode),
  text('Defect EN / 不良描述（英文）', 34, (item) => item.defectEn),
  text('Defect ZH / 不良描述（中文）', 28, (item) => item.defectZh),
  text('Defect RU / 不良描述（俄文）', 34, (item) => item.defectRu),
  text('Severity / 严重程度', 14, (item) => severityText(item.severity)),
  text('Found at / 发现环节', 18, (item) => foundAtText(item.foundAt)),
  { header: 'Found date / 发现日期', width: 12, cell: (item) => dateCell(item.foundOn) },
  text('Usage time, cycles / 使用时间、次数', 14, (item) => item.usage),
  text('Repair order no. / 维修单号', 13, (item) => item.repairOrderNo),
  text('Test report no. / 检测报告号', 13, (item) => item.testReportNo),
  text('Photo files / 照片文件', 24, (item) => item.photoFiles.join('\n')),
  text('Video links / 视频链接', 22, (item) => item.videoLinks),
  amount('Unit price / 单价', (item) => item.unitPriceMinor),
  amount('Labour cost per unit / 单件人工费', (item) => item.labourCostMinor),
  amount('Parts cost per unit / 单件配件费', (item) => item.partsCostMinor),
  amount('Carriage cost per unit / 单件运费', (item) => item.carriageCostMinor),
  text('Requested remedy / 要求的处理方式', 26, (item) => remedyText(item.requestedRemedy)),
  answered(qty('Requested qty / 要求数量', (item) => item.requestedQty, 'requestedQty'), NAMES.requestedQty),
  answered(amount('Requested amount / 索赔金额', (item) => item.requestedMinor, 'requestedMinor'), NAMES.requestedAmount),
  answered(qty('Agreed qty / 确认数量', (item) => item.agreedQty, 'agreedQty'), NAMES.agreedQty),
  answered(amount('Agreed amount / 确认金额', (item) => item.agreedMinor, 'agreedMinor'), NAMES.agreedAmount),
  { ...answered(text('Decision / 处理结果', 18, (item) => item.decision), NAMES.decision), choices: DECISION_CHOICES },
  answered(text('Reason, comment / 原因、备注', 30, (item) => item.reason ?? ''), NAMES.reason),
  text('Status / 状态', 14, (item) => item.status),
  // A row moved or sorted by the supplier is still known by this cell.
  { header: 'Row key / 行标识', width: 18, cell: (item, claimNo) => textCell(identityOf(claimNo, item.lineNo)), answers: IDENTITY_NAME, isHidden: true },
]

const PHOTO_COLUMN = 1
const isAmount = (key: SummedKey): boolean => key === 'requestedMinor' || key === 'agreedMinor'

const sumOf = (items: readonly ClaimItem[], key: SummedKey): number => items.reduce((sum, item) => sum + (item[key] ?? 0), 0)

function totalCell(column: ItemColumn, index: number, items: readonly ClaimItem[]): Cell {
  const key = column.sums
  if (key === undefined) return index === 0 ? textCell('Total') : EMPTY
  const name = columnName(index)
  const total = sumOf(items, key)
  return {
    kind: 'formula',
    formula: `SUM(${name}${FIRST_DATA_ROW}:${name}${FIRST_DATA_ROW + items.length - 1})`,
    result: isAmount(key) ? majorOf(total) : total,
    format: isAmount(key) ? 'amount' : 'whole',
  }
}

/** Where the total of a column stands, for the sheets that show it again. */
export function totalRef(key: SummedKey, items: readonly ClaimItem[]): { readonly formula: string; readonly result: number } {
  const name = columnName(COLUMNS.findIndex((column) => column.sums === key))
  const total = sumOf(items, key)
  return { formula: `${ITEMS_SHEET}!${name}${FIRST_DATA_ROW + items.length}`, result: isAmount(key) ? majorOf(total) : total }
}

/** The first picture of each line, so that the reader knows the part without leaving the row. */
function thumbnails(items: readonly ClaimItem[], evidence: readonly ClaimEvidence[]): readonly Picture[] {
  return items.flatMap((item, index): readonly Picture[] => {
    const first = evidence.find((it) => it.lineNo === item.lineNo && it.picturePath !== null)
    return first?.picturePath ? [{ row: index + 1, column: PHOTO_COLUMN, path: first.picturePath }] : []
  })
}

/** Hidden names of the columns an answer is read from, with the cells of the lines. */
export function itemNames(lineCount: number): ReadonlyMap<string, string> {
  const last = FIRST_DATA_ROW + Math.max(1, lineCount) - 1
  return new Map(COLUMNS.flatMap(({ answers }, index) => (answers === undefined ? [] : [[answers, rangeOf(ITEMS_SHEET, index + 1, String(FIRST_DATA_ROW), String(last))] as const])))
}

export function itemsSheet(items: readonly ClaimItem[], evidence: readonly ClaimEvidence[], claimNo: string): SheetPlan {
  return {
    name: ITEMS_SHEET,
    columns: COLUMNS.map(({ header, width, isHidden, choices }) => ({ header, width, ...(isHidden === undefined ? {} : { isHidden }), ...(choices === undefined ? {} : { choices }) })),
    rows: items.map((item) => COLUMNS.map((column) => column.cell(item, claimNo))),
    totals: items.length === 0 ? null : COLUMNS.map((column, index) => totalCell(column, index, items)),
    pictures: thumbnails(items, evidence),
    pictureRowHeightPt: ROW_HEIGHT_PT,
    pagesWide: PAGES_WIDE,
    repeatedColumns: 'A:A',
    isKeyValue: false,
  }
}
