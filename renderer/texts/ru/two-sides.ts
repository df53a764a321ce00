import type { CasePart, PAID_KINDS } from '#shared/contract/cases.ts'
import { formatDate, formatMoney, formatNumber, formatQty } from '#renderer/texts/formats.ts'

export const PAID_KIND_LABELS: Readonly<Record<(typeof PAID_KINDS)[number], string>> = {
  refund: 'Возврат денег', replacement: 'Замена изделия', price_reduction: 'Уменьшение цены', cost_reimbursement: 'Расходы на ремонт', losses: 'Убытки', penalty: 'Неустойка',
}
export const CASE_PART_LABELS: Readonly<Record<CasePart, string>> = { paid: 'Выплачено клиенту', parts: 'Запчасти', labour: 'Работы', freight: 'Доставка', recovered: 'Возместил поставщик' }

const BP_PER_PERCENT = 100

export const twoSidesTexts = {
  title: 'Две стороны', lost: 'Потери', gained: 'Возмещено сверх расходов', lostOfKnown: 'Потери по известным суммам', gainedOfKnown: 'Сверх расходов по известным суммам',
  unknown: 'неизвестно', atLeast: (amountMinor: number) => `не меньше ${formatMoney(amountMinor)}`, recovery: (bp: number) => `Возмещено ${formatNumber(Math.round(bp / BP_PER_PERCENT))} % расходов`,
  claim: 'Претензия', noClaim: 'не предъявлена', claimState: 'Состояние', claimStateOf: (status: string, lineNo: number) => `${status.toLowerCase()}, строка ${lineNo}`, requested: 'Запрошено', items: 'из чего сложилось',
  paidItem: (kind: string, on: string, documentNo: string) => `${kind} ${formatDate(on)}${documentNo === '' ? '' : `, № ${documentNo}`}`,
  lineItem: (name: string, qtyMilli: number) => `${name} × ${formatQty(qtyMilli)}`,
  recoveredItem: (kind: string, on: string, claim: string) => `${kind} ${formatDate(on)}, ${claim}`,
} as const
