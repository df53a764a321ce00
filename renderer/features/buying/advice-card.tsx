import type { Advice } from '#shared/contract/buying.ts'
import { REVIEW_DAYS } from '#shared/stock/advice.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { adviceTexts as texts } from '#renderer/texts/buying.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import classes from './buying.module.css'

const PLUS = '+'
const MINUS = '−'
const signed = (milli: number, unit: string): string => `${milli < 0 ? MINUS : PLUS} ${qtyWithUnit(Math.abs(milli), unit)}`

/** The sum of the advice, term by term, and where the coming use was taken from. */
export function AdviceCard({ advice }: { readonly advice: Advice }) {
  const { unit, reasons, usedMilli, usedMonths, perMonthMilli, coverMilli, minStockMilli, leadDays, isLeadKnown } = advice
  return (
    <Card title={advice.number} sub={advice.nameRu}>
      <Sub>{texts.why}</Sub>
      <div className={classes.sums}>
        {reasons.map(({ code, milli }) => <div key={code}><span>{texts.reasons[code]}</span><span>{signed(milli, unit)}</span></div>)}
        <div className={classes.total}><span>{texts.sum}</span><span>{qtyWithUnit(advice.adviceMilli, unit)}</span></div>
      </div>
      <ul className={classes.how}>
        <li>{usedMilli > 0 ? texts.used(usedMilli, unit, usedMonths) : texts.unused(usedMonths)}</li>
        {usedMilli > 0 && <li>{texts.cover({ perMonthMilli, leadDays, reviewDays: REVIEW_DAYS, coverMilli, unit })}</li>}
        {minStockMilli > 0 && usedMilli > 0 && <li>{texts.shelf(qtyWithUnit(minStockMilli, unit), qtyWithUnit(coverMilli, unit))}</li>}
        <li>{texts.lead(leadDays, isLeadKnown)}</li>
      </ul>
      <KeyValueList
        items={[
          ...(advice.waitingOrders.length === 0 ? [] : [{ key: 'waiting', label: texts.waitingOrders, value: advice.waitingOrders.join(', '), isStrong: true }]),
          ...(advice.supplierCode === '' ? [] : [{ key: 'code', label: texts.supplierCode, value: advice.supplierCode }]),
          { key: 'price', label: texts.price, value: advice.priceMinor === null ? texts.noPrice : formatMoney(advice.priceMinor, advice.currency ?? 'RUB') },
          ...(advice.costMinor === null || advice.currency === 'RUB' ? [] : [{ key: 'cost', label: texts.cost, value: formatMoney(advice.costMinor) }]),
        ]}
      />
      <Inline><ActionButton label={texts.openPart} onClick={() => go(paths.warehouse(`parts/${advice.partId}`))} /></Inline>
    </Card>
  )
}
