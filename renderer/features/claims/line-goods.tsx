import { useState } from 'react'
import type { ClaimLine, LineGoods as Goods } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { useSession } from '#renderer/app/session.tsx'
import { formatMoney, formatNumber } from '#renderer/texts/formats.ts'
import { lifeTexts, lineTexts as texts } from '#renderer/texts/claim-life.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { GoodsDialog } from './goods-dialog.tsx'
import classes from './claims.module.css'

function stateOf({ receivedQty, paidQty, writtenOffQty, outstandingQty }: Goods): string {
  const { goodsState: words } = texts
  const counts: readonly (readonly [number, string])[] = [[receivedQty, words.came], [paidQty, words.paid], [writtenOffQty, words.writtenOff], [outstandingQty, words.left]]
  return counts.flatMap(([count, word]) => (count === 0 ? [] : [`${word} ${formatNumber(count)}`])).join(', ')
}

/** Parts asked for in kind, and what of them has come. */
export function LineGoods({ line, currency, frozen }: { readonly line: ClaimLine; readonly currency: Currency; readonly frozen: string | null }) {
  const { whyNot } = useSession()
  const [isEditing, setEditing] = useState(false)
  const cannot = frozen ?? whyNot('claims.saveGoods')
  if (cannot !== null && line.goods.length === 0) return null
  return (
    <Card title={texts.goods} actions={cannot === null ? <ActionButton variant="quiet" label={texts.goodsEdit} onClick={() => setEditing(true)} /> : undefined}>
      {line.goods.length === 0 ? <Sub>{texts.noGoods}</Sub> : (
        <ul className={classes.came}>
          {line.goods.map((goods) => (
            <li key={goods.goodsId}>
              <div className={classes.cameHead}><span>{[goods.partNo, goods.nameEn].filter((word) => word !== '').join(' · ')}</span><b>{lifeTexts.sums.pieces(goods.qty)}</b></div>
              <Sub>{[formatMoney(goods.unitValueMinor * goods.qty, currency), goods.shipByOn === null ? '' : texts.shipBy(goods.shipByOn), frozen === null ? '' : stateOf(goods)].filter((word) => word !== '').join(' · ')}</Sub>
            </li>
          ))}
        </ul>
      )}
      {isEditing && <GoodsDialog line={line} currency={currency} onClose={() => setEditing(false)} />}
    </Card>
  )
}
