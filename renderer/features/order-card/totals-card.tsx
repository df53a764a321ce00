import { formatMoney } from '#renderer/texts/formats.ts'
import { workTexts } from '#renderer/texts/work.ts'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { agreedLimitMinor, isPaidByCustomer } from '#shared/work/totals.ts'
import { useCard } from './card-context.ts'
import classes from './order-card.module.css'

const { totals: texts } = workTexts

function payerOf({ decision }: OrderCard): string {
  if (decision === null) return texts.undecided
  return isPaidByCustomer(decision) ? texts.byCustomer : texts.byCentre
}

function itemsOf(card: OrderCard): readonly KeyValue[] {
  const { labourMinor, partsMinor, totalMinor, paidMinor, dueMinor } = card.totals
  const isCustomers = card.decision !== null && isPaidByCustomer(card.decision)
  return [
    { key: 'labour', label: texts.labour, value: formatMoney(labourMinor) },
    { key: 'parts', label: texts.parts, value: formatMoney(partsMinor) },
    { key: 'total', label: texts.total, value: formatMoney(totalMinor), isStrong: true },
    ...(paidMinor === 0 && !isCustomers ? [] : [{ key: 'paid', label: texts.paid, value: formatMoney(paidMinor) }]),
    ...(isCustomers ? [{ key: 'due', label: texts.due, value: formatMoney(dueMinor), isStrong: true, tone: dueMinor > 0 ? 'soon' : 'ok' } as const] : []),
  ]
}

function limitWords(card: OrderCard): string | null {
  if (card.decision === null || !isPaidByCustomer(card.decision)) return null
  const limitMinor = agreedLimitMinor({ estimateMinor: card.decision.amountMinor, priceLimitMinor: card.intakeFacts.priceLimitMinor })
  if (limitMinor === null) return null
  return card.totals.totalMinor > limitMinor ? `${texts.limit(limitMinor)}: ${texts.overLimit}` : texts.limit(limitMinor)
}

/** Sums of the work and who pays them. */
export function TotalsCard() {
  const { card } = useCard()
  const limit = limitWords(card)
  return (
    <Card title={texts.title} sub={[payerOf(card), limit].filter((part) => part !== null).join(' · ')}>
      <div className={classes.sums}><KeyValueList items={itemsOf(card)} /></div>
    </Card>
  )
}
