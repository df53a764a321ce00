import { formatMoney } from '#renderer/texts/formats.ts'
import { articleText, law as texts } from '#renderer/texts/ru/decisions.ts'
import type { OrderCard } from '#shared/contract/orders.ts'
import { BUILT_IN_LAW } from '#shared/law/law-book.ts'
import classes from './order-card.module.css'

/** By what rule the penalty is counted and of which price. */
export function PenaltyWhy({ card, deadlineOn }: { readonly card: OrderCard; readonly deadlineOn: string }) {
  const rule = BUILT_IN_LAW.penaltyOn('PEN-GOODS-1', deadlineOn)
  const priceMinor = card.unit?.sale.pricePaidMinor ?? null
  return (
    <div className={classes.explained}>
      {rule !== null && <div>{texts.penaltyNote(articleText(rule.article))}</div>}
      <div>
        {priceMinor === null ? texts.penaltyBase.value : texts.penaltyBase.price} {formatMoney(priceMinor ?? card.valueMinor)}
      </div>
    </div>
  )
}
