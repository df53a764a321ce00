import { DEMAND_RU, WARNING_RU } from '#shared/documents/demand-words.ts'
import { ORDER_STATUS_RU, REQUEST_KIND_RU } from '#shared/documents/order-words.ts'
import type { Language } from '#shared/kit/language.ts'
import type { TermWarning } from '#shared/law/clock-words.ts'
import type { DemandKind } from '#shared/law/demand-kinds.ts'
import type { OrderStatus } from '#shared/orders/status.ts'
import { starterCategories } from '#shared/reference/starter.ts'

type In<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, string>>>>

/** Words of lists that go to a spreadsheet as they stand on the screen, and so in its language. Papers stay Russian. */
export const DEMAND_IN: In<DemandKind> = {
  ru: DEMAND_RU,
  en: {
    repair: 'free removal of defects', cost_reimbursement: 'compensation of the cost of removing defects', replace_same: 'replacement with the same model', replace_other: 'replacement with another model, price recalculated', price_reduction: 'proportionate price reduction', refund: 'refund of the sum paid',
    losses: 'compensation of losses', loaner: 'loaner', paid_work: 'work by the appointed day', works_defect_fix: 'removal of defects of work', works_redo: 'work done again', works_money: 'payment for defects of work', exchange: 'exchange of goods of good quality', distance_cancel: 'withdrawal from a distance purchase',
    prepaid_refund: 'refund of the advance for goods not handed over', lost_item: 'compensation for a lost or damaged item', pd_access: 'information on the processing of personal data', pd_stop: 'processing of personal data stopped', pd_correct: 'correction of personal data', pd_refusal_reason: 'reason of refusing a contract without personal data',
  },
}

export const WARNING_IN: In<TermWarning> = {
  ru: WARNING_RU,
  en: { none: 'running', half: 'half is gone', most: '80 % is gone', two_days: 'two days left at most', due_today: 'last day', moved_by_days_off: 'moved from a day off', overdue: 'overdue' },
}

export const ORDER_STATUS_IN: In<OrderStatus> = {
  ru: ORDER_STATUS_RU,
  en: { accepted: 'accepted', expertise: 'inspection', decision: 'decision', consent: 'consent', work: 'repair', waiting_part: 'waiting for a part', settlement: 'settlement', ready: 'ready', closed: 'handed over' },
}

export const REQUEST_KIND_IN: In<keyof typeof REQUEST_KIND_RU> = {
  ru: REQUEST_KIND_RU,
  en: { warranty_repair: 'warranty repair', quality_check: 'quality check', paid_repair: 'paid repair', diagnostics: 'diagnostics', maintenance: 'maintenance' },
}

/** An order keeps its unit with the kind of product in front; a kind the centre has named itself stays as it is. */
export function deviceIn(language: Language, device: string): string {
  const category = language === 'ru' ? undefined : starterCategories.find(({ nameRu }) => device.startsWith(`${nameRu} `))
  return category === undefined ? device : `${category.nameEn}${device.slice(category.nameRu.length)}`
}
