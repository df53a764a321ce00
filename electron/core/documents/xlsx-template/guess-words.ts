import type { HeadField, LineField } from '#shared/claims/template-fields.ts'

/** Words of suppliers' forms beside a cell of the head; the first that fits wins. */
export const HEAD_WORDS: readonly (readonly [HeadField, RegExp])[] = [
  ['claimNo', /^(?:claim|rma|report|case)?\s*(?:no|number|#)\b|^claim\s*(?:no|number|#|id)|^rma|索赔编号|^编号|单号|номер (?:претензии|рекламации)/iu],
  ['claimOn', /^(?:claim |report )?date\b|^日期|索赔日期|填表日期|^дата(?: претензии)?$/iu],
  ['invoiceOn', /invoice date|发票日期/iu],
  ['invoiceNo', /invoice|发票号|发票编号|инвойс/iu],
  ['purchaseOrderNo', /\bp\.?\s?o\.?\b|purchase order|订单号|采购单/iu],
  ['contractNo', /contract|合同号|合同编号|контракт/iu],
  ['containerNo', /container|柜号|集装箱|контейнер/iu],
  ['waybillNo', /b\/l|waybill|awb|提单|运单/iu],
  ['arrivedOn', /arriv|到货日期/iu],
  ['shippedOn', /ship(?:ping|ment)? date|发货日期|出货日期/iu],
  ['buyerContact', /(?:customer|buyer).*contact|客户联系|买方联系/iu],
  ['buyerName', /^(?:customer|buyer|client|company)\b|^客户|买方|公司名称|^покупатель/iu],
  ['supplierName', /^(?:supplier|vendor|manufacturer|seller|factory)\b|^供应商|供方名称|厂家|^поставщик/iu],
  ['currency', /^currency|^币种|货币|^валюта/iu],
  ['requestedTotal', /total (?:amount|claim)|索赔总额|总金额|合计金额/iu],
  ['signer', /prepared by|signature|签字|填表人|制表|подпись/iu],
  ['requestedRemedy', /remedy|solution|requested action|处理要求|要求处理/iu],
  ['problem', /problem description|description of (?:the )?problem|问题描述/iu],
]

/** Words at the head of a column of lines. */
export const LINE_WORDS: readonly (readonly [LineField, RegExp])[] = [
  ['lineNo', /^(?:no\.?|line|item(?: no\.?)?|#)$|序号|项次|^№/iu],
  ['serials', /serial|\bs\/?n\b|imei|序列号|机身号|серийн/iu],
  ['lot', /\blot\b|batch|批次|批号|партия/iu],
  ['producedOn', /production date|生产日期/iu],
  ['agreedQty', /(?:agreed|accepted|approved) (?:qty|quantity)|确认数量|同意数量/iu],
  ['agreedAmount', /(?:agreed|accepted|approved) (?:amount|sum)|确认金额|同意金额/iu],
  ['decision', /decision|verdict|result|处理意见|处理结果|判定|решение/iu],
  ['reason', /reason|remark|comment|备注|原因说明|примечан/iu],
  ['requestedAmount', /(?:requested|claim(?:ed)?) amount|索赔金额|^amount$|сумма/iu],
  ['unitPrice', /unit price|^price|单价|цена/iu],
  ['photoNames', /photo (?:file|name|no)|照片编号/iu],
  ['photos', /photo|picture|image|照片|图片|фото/iu],
  ['videoLinks', /video|视频|видео/iu],
  ['defectCode', /(?:defect|fault|error) code|不良代码|故障代码/iu],
  ['severity', /severity|严重/iu],
  ['defect', /defect|fault|problem|failure|issue|不良描述|不良现象|故障|问题描述|недостат|дефект/iu],
  ['requestedQty', /^(?:claim(?:ed)? |requested )?(?:qty|quantity)|^数量|索赔数量|кол-во|количество/iu],
  ['supplierSku', /model|part no|item code|型号|料号|модель|артикул/iu],
  ['description', /description|product|goods|品名|产品名称|наименование/iu],
]
