/** Coded values of a claim as the supplier reads them. */
const REMEDIES: Readonly<Record<string, string>> = {
  FREE_PARTS_NEXT_SHIPMENT: 'Free parts with next shipment / 随下批货免费补发配件',
  CREDIT_NOTE: 'Credit note / 贷记通知单',
  REPLACEMENT: 'Replacement / 换货',
  REFUND: 'Refund / 退款',
  PRICE_REDUCTION: 'Price reduction / 降价',
  REWORK: 'Rework / 返工',
  LABOUR_REIMB: 'Labour reimbursement / 补偿人工费',
}

const CATEGORIES: Readonly<Record<string, string>> = {
  DOA: 'Dead on arrival / 开箱即损',
  FUNCTIONAL: 'Functional / 功能不良',
  COSMETIC: 'Cosmetic / 外观不良',
  WRONG_SPEC: 'Wrong specification / 规格不符',
  MISSING: 'Missing parts / 缺件',
  PACKAGING: 'Packaging / 包装不良',
  TRANSIT: 'Transit damage / 运输损坏',
  SAFETY: 'Safety / 安全问题',
}

const SEVERITIES: Readonly<Record<string, string>> = { CRITICAL: 'Critical / 致命', MAJOR: 'Major / 严重', MINOR: 'Minor / 轻微' }

const FOUND_AT: Readonly<Record<string, string>> = {
  INCOMING: 'Incoming inspection / 进货检验',
  WARRANTY_REPAIR: 'Warranty repair / 保修维修',
  CUSTOMER: 'Customer / 用户处',
}

/** An unknown code is printed as it is: the supplier must never get an empty cell instead of a word. */
const lookUp = (texts: Readonly<Record<string, string>>) => (code: string): string => texts[code.trim().toUpperCase()] ?? code

export const remedyText = lookUp(REMEDIES)
export const defectCategoryText = lookUp(CATEGORIES)
export const severityText = lookUp(SEVERITIES)
export const foundAtText = lookUp(FOUND_AT)
