import type { PurchaseLanguage } from '#shared/documents/purchase-model.ts'
import type { PartUnit } from '#shared/stock/quantities.ts'

interface Words { readonly en: string; readonly zh: string }
const words = (en: string, zh: string): Words => ({ en, zh })

/** «Part no. / 零件号», or the English alone. */
export const inLanguage = ({ en, zh }: Words, language: PurchaseLanguage, separator = ' / '): string => (language === 'en' ? en : `${en}${separator}${zh}`)

export const HEAD_WORDS = {
  title: words('Purchase order', '采购订单'), number: words('PO no.', '采购订单号'), date: words('Date', '日期'), buyer: words('Buyer', '买方'), supplier: words('Supplier', '供方'), address: words('Address', '地址'), contact: words('Contact', '联系人'),
  contract: words('Contract', '合同'), incoterms: words('Delivery terms (Incoterms)', '贸易术语'), deliverOn: words('Requested delivery', '要求交货日期'), deliverTo: words('Deliver to', '收货地址'), currency: words('Currency', '币种'), total: words('Total', '合计'),
  signature: words('For the buyer', '买方代表'), confirmed: words('Confirmed by the supplier', '供方确认'), lines: words('Lines', '明细'), page: words('Page', '页'), field: words('Field', '项目'), value: words('Value', '内容'),
} as const

export const COLUMN_WORDS = {
  no: words('No.', '序号'), partNumber: words('Part no.', '零件号'), supplierCode: words('Supplier’s no.', '供方型号'), manufacturerCode: words('Manufacturer’s no.', '制造商型号'), nameEn: words('Description', '英文名称'), nameZh: words('Description (Chinese)', '中文名称'),
  qty: words('Qty', '数量'), unit: words('Unit', '单位'), price: words('Unit price', '单价'), total: words('Amount', '金额'),
} as const

const UNITS: Readonly<Record<PartUnit, Words>> = { pcs: words('pcs', '件'), set: words('set', '套'), pair: words('pair', '对'), m: words('m', '米'), kg: words('kg', '千克'), l: words('l', '升') }
export const unitIn = (unit: PartUnit, language: PurchaseLanguage): string => inLanguage(UNITS[unit], language)
