import type { ClaimItem, ClaimHead } from '#shared/documents/claim-model.ts'
import { remedyText } from '#shared/documents/claim-texts.ts'
import { totalRef } from './items-sheet.ts'
import { dateCell, EMPTY, textCell, type Cell, type SheetPlan } from './sheet-plan.ts'

const text = (label: string, value: string): readonly Cell[] => [textCell(label), textCell(value)]
const date = (label: string, on: string | null): readonly Cell[] => [textCell(label), dateCell(on)]

function total(label: string, key: Parameters<typeof totalRef>[0], items: readonly ClaimItem[], format: 'whole' | 'amount'): readonly Cell[] {
  return [textCell(label), items.length === 0 ? EMPTY : { kind: 'formula', ...totalRef(key, items), format }]
}

const parties = (head: ClaimHead): readonly (readonly Cell[])[] => [
  text('Claim no. / 索赔编号', head.claimNo),
  date('Date / 日期', head.claimOn),
  text('Buyer EN / 买方（英文）', head.buyer.nameEn),
  text('Buyer ZH / 买方（中文）', head.buyer.nameZh),
  text('Buyer address / 买方地址', head.buyer.addressEn),
  text('Buyer contact / 买方联系人', head.buyer.contact),
  text('Supplier EN / 供方（英文）', head.supplier.nameEn),
  text('Supplier ZH / 供方（中文）', head.supplier.nameZh),
  text('Supplier address / 供方地址', head.supplier.addressEn),
  text('Supplier contact / 供方联系人', head.supplier.contact),
]

const shipment = (head: ClaimHead): readonly (readonly Cell[])[] => [
  text('Contract no. / 合同号', head.contractNo),
  date('Contract date / 合同日期', head.contractOn),
  text('PO no. / 采购订单号', head.purchaseOrderNo),
  text('PI no. / 形式发票号', head.proformaInvoiceNo),
  text('Commercial invoice no. / 商业发票号', head.invoiceNo),
  date('Invoice date / 发票日期', head.invoiceOn),
  text('Packing list no. / 装箱单号', head.packingListNo),
  text('Incoterms and place / 贸易术语及地点', head.incoterms),
  date('Ship date / 发运日期', head.shippedOn),
  text('B/L, CMR, railway bill, AWB no. / 运单号', head.waybillNo),
  text('Container no. / 集装箱号', head.containerNo),
  text('Seal no. / 铅封号', head.sealNo),
  date('Arrival date / 到货日期', head.arrivedOn),
  text('Customs declaration no. / 报关单号', head.customsDeclarationNo),
  text('Acceptance act no. (TORG-3) / 验收单号（TORG-3）', head.acceptanceActNo),
]

const demand = (head: ClaimHead, items: readonly ClaimItem[]): readonly (readonly Cell[])[] => [
  text('Claim basis / 索赔依据', head.claimBasis),
  date('Notice deadline / 通知期限', head.noticeDueOn),
  text('Deadline calculation / 期限计算', head.noticeCalculation),
  text('Requested remedy / 要求的处理方式', remedyText(head.requestedRemedy)),
  text('Currency / 币种', head.currency),
  total('Total defective qty / 不良总数', 'defectiveQty', items, 'whole'),
  total('Total requested / 索赔总额', 'requestedMinor', items, 'amount'),
  total('Total agreed / 确认总额', 'agreedMinor', items, 'amount'),
  date('Answer due / 答复期限', head.answerDueOn),
  text('Language / 语言', head.language),
  text('Signer / 签署人', head.signer),
]

/** Head of the claim: who, what shipment, what is asked. Empty values keep their row, so that the supplier sees what may be filled. */
export function claimSheet(head: ClaimHead, items: readonly ClaimItem[]): SheetPlan {
  return {
    name: 'Claim',
    columns: [{ header: 'Field / 项目', width: 46 }, { header: 'Value / 内容', width: 72 }],
    rows: [...parties(head), ...shipment(head), ...demand(head, items)],
    totals: null,
    pictures: [],
    pictureRowHeightPt: 0,
    pagesWide: 1,
    repeatedColumns: null,
    isKeyValue: true,
  }
}
