import type { PartCard } from '#shared/contract/parts.ts'
import { partCardTexts as texts } from '#renderer/texts/parts.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { rememberParts } from './parts-view.ts'
import classes from './parts.module.css'

type Link = PartCard['links'][number]

function wordsOf({ kind, isTwoWay, isIncoming }: Link): string {
  const what = isIncoming ? texts.incoming[kind] : texts.linkKinds[kind]
  return isTwoWay || kind === 'superseded_by' ? what : `${what}, ${isIncoming ? texts.instead : texts.oneWay}`
}

/** What may be taken in place of the part, and what it may be taken in place of. */
export function LinksCard({ card: { links, row } }: { readonly card: PartCard }) {
  return (
    <Card title={texts.analogues}>
      {links.length === 0 && <Sub>{texts.noLinks}</Sub>}
      <div className={classes.rows}>
        {links.map((link) => (
          <div key={`${link.otherPartId} ${link.kind} ${link.isIncoming}`} className={classes.row}>
            <button type="button" className={classes.link} onClick={() => rememberParts({ partId: link.otherPartId })}>{link.number}</button>
            <span>{texts.freeOf(qtyWithUnit(link.freeMilli, row.unit))}</span>
            <small>{link.nameRu} · {wordsOf(link)}</small>
          </div>
        ))}
      </div>
    </Card>
  )
}
