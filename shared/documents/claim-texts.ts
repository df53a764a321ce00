import type { TextLanguage } from '#shared/claims/template-fields.ts'

interface Words { readonly en: string; readonly zh: string; readonly ru: string }
type Texts = Readonly<Record<string, Words>>

const words = (en: string, zh: string, ru: string): Words => ({ en, zh, ru })

/** Coded values of a claim as the supplier reads them. */
const REMEDIES: Texts = {
  FREE_PARTS_NEXT_SHIPMENT: words('Free parts with next shipment', '随下批货免费补发配件', 'Бесплатные запчасти со следующей поставкой'),
  CREDIT_NOTE: words('Credit note', '贷记通知单', 'Кредит-нота'),
  REPLACEMENT: words('Replacement', '换货', 'Замена'),
  REFUND: words('Refund', '退款', 'Возврат денег'),
  PRICE_REDUCTION: words('Price reduction', '降价', 'Уменьшение цены'),
  REWORK: words('Rework', '返工', 'Доработка'),
  LABOUR_REIMB: words('Labour reimbursement', '补偿人工费', 'Возмещение стоимости работ'),
}

const CATEGORIES: Texts = {
  DOA: words('Dead on arrival', '开箱即损', 'Неисправен при распаковке'),
  FUNCTIONAL: words('Functional', '功能不良', 'Функциональный'),
  COSMETIC: words('Cosmetic', '外观不良', 'Внешний вид'),
  WRONG_SPEC: words('Wrong specification', '规格不符', 'Не та спецификация'),
  MISSING: words('Missing parts', '缺件', 'Некомплект'),
  PACKAGING: words('Packaging', '包装不良', 'Упаковка'),
  TRANSIT: words('Transit damage', '运输损坏', 'Повреждён в пути'),
  SAFETY: words('Safety', '安全问题', 'Безопасность'),
}

const SEVERITIES: Texts = { CRITICAL: words('Critical', '致命', 'Критический'), MAJOR: words('Major', '严重', 'Значительный'), MINOR: words('Minor', '轻微', 'Малозначительный') }

const FOUND_AT: Texts = {
  INCOMING: words('Incoming inspection', '进货检验', 'Входной контроль'),
  WARRANTY_REPAIR: words('Warranty repair', '保修维修', 'Гарантийный ремонт'),
  CUSTOMER: words('Customer', '用户处', 'У потребителя'),
}

const DIRECTIONS: Texts = { IN: words('From supplier', '供方来函', 'От поставщика'), OUT: words('To supplier', '发往供方', 'Поставщику') }
const PLACES: Texts = {
  SUPPLIER: words('At supplier', '供方库存', 'У поставщика'), TRANSIT: words('In transit', '在途', 'В пути'), BUYER: words('At buyer', '买方库存', 'У покупателя'), FIELD: words('In the field', '用户处', 'У потребителей'),
}

/** A text in the language asked for; English stands in where another one is not written. */
export function inLanguage({ en, zh, ru }: { readonly en: string; readonly zh: string; readonly ru: string }, language: TextLanguage): string {
  if (language === 'zh') return zh === '' ? en : zh
  if (language === 'ru') return ru === '' ? en : ru
  if (language === 'en_zh') return [en, zh].filter((text) => text !== '').join(' / ')
  return en
}

/** An unknown code is printed as it is: the supplier must never get an empty cell instead of a word. */
const lookUp = (texts: Texts) => (code: string, language: TextLanguage = 'en_zh'): string => {
  const known = texts[code.trim().toUpperCase()]
  return known === undefined ? code : inLanguage(known, language)
}

export const remedyText = lookUp(REMEDIES)
export const defectCategoryText = lookUp(CATEGORIES)
export const severityText = lookUp(SEVERITIES)
export const foundAtText = lookUp(FOUND_AT)
export const directionText = lookUp(DIRECTIONS)
export const containmentPlaceText = lookUp(PLACES)

/** Words the supplier chooses from in the column of decisions. */
export const DECISION_CHOICES = ['Accepted / 同意', 'Partly / 部分同意', 'Rejected / 拒绝'] as const
