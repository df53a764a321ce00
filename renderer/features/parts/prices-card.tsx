import { useState } from 'react'
import type { PartCard } from '#shared/contract/parts.ts'
import { useSession } from '#renderer/app/session.tsx'
import { formatDate, formatMoney } from '#renderer/texts/formats.ts'
import { partCardTexts as texts } from '#renderer/texts/parts.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import { PriceDialog } from './price-dialog.tsx'
import classes from './parts.module.css'

type Price = PartCard['prices'][number]

const FIRST_SHOWN = 5

function wordsOf({ validFromOn, source, person, costMinor, currency }: Price): string {
  const inRoubles = currency === 'RUB' || costMinor === null ? [] : [texts.inRoubles(formatMoney(costMinor))]
  return [formatDate(validFromOn), ...inRoubles, texts.sources[source], person].filter((word) => word !== '').join(' · ')
}

/** Prices of the suppliers, newest first; earlier ones stay. */
export function PricesCard({ card: { prices, part } }: { readonly card: PartCard }) {
  const { whyNot } = useSession()
  const [isAdding, setAdding] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? prices : prices.slice(0, FIRST_SHOWN)
  return (
    <Card title={texts.prices} actions={<ActionButton label={texts.addPrice} variant="quiet" disabledReason={whyNot('parts.addPrice')} onClick={() => setAdding(true)} />}>
      {prices.length === 0 && <Sub>{texts.noPrices}</Sub>}
      <div className={classes.rows}>
        {shown.map((price) => (
          <div key={price.priceId} className={classes.row}>
            <span className={classes.cut}>{price.supplier}</span>
            <b>{formatMoney(price.priceMinor, price.currency)}</b>
            <small>{wordsOf(price)}</small>
          </div>
        ))}
      </div>
      {prices.length > shown.length && <WhyLink onClick={() => setWhole(true)}>{texts.earlier(prices.length - shown.length)}</WhyLink>}
      {isAdding && <PriceDialog partId={part.partId} known={prices[0] ?? null} onClose={() => setAdding(false)} />}
    </Card>
  )
}
