import type { PartCard } from '#shared/contract/parts.ts'
import { useSession } from '#renderer/app/session.tsx'
import { partCardTexts as texts } from '#renderer/texts/parts.ts'
import { PART_CODE_KIND_LABELS, SERIAL_STATE_LABELS } from '#renderer/texts/stock-labels.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { usePartLabel } from './use-part-label.ts'
import classes from './parts.module.css'

const SERIALS_SHOWN = 30

function Numbers({ codes }: { readonly codes: PartCard['codes'] }) {
  if (codes.length === 0) return null
  return (
    <Card title={texts.numbers}>
      <div className={classes.rows}>
        {codes.map(({ kind, code, supplier, maker }) => <div key={`${kind} ${supplier} ${code}`} className={classes.row}><span>{code}</span><span className={classes.muted}>{[PART_CODE_KIND_LABELS[kind], supplier, maker].filter((word) => word !== '').join(' · ')}</span></div>)}
      </div>
    </Card>
  )
}

function Serials({ partId, serials }: { readonly partId: number; readonly serials: PartCard['serials'] }) {
  const { may } = useSession()
  const label = usePartLabel()
  if (serials.length === 0) return null
  return (
    <Card title={texts.serials}>
      <div className={classes.rows}>
        {serials.slice(0, SERIALS_SHOWN).map(({ serialId, serial, state, bin, orderNumber }) => (
          <div key={serialId} className={classes.row}>
            {may('parts.label') ? <button type="button" className={classes.link} title={texts.printSerial(serial)} onClick={() => label.print(partId, serial)}>{serial}</button> : <span>{serial}</span>}
            <span className={classes.muted}>{[SERIAL_STATE_LABELS[state], bin, orderNumber].filter((word) => word !== '').join(' · ')}</span>
          </div>
        ))}
      </div>
      {serials.length > SERIALS_SHOWN && <Sub>{texts.more(serials.length - SERIALS_SHOWN)}</Sub>}
    </Card>
  )
}

/** By what else the part is known: its other numbers, the models it fits, its pieces. */
export function KnownCards({ card }: { readonly card: PartCard }) {
  return (
    <>
      <Numbers codes={card.codes} />
      <Card title={texts.models}>
        {card.models.length === 0 ? <Sub>{texts.noModels}</Sub> : <div className={classes.rows}>{card.models.map(({ modelId, brand, name, note }) => <div key={modelId} className={classes.row}><span>{brand} {name}</span><span className={classes.muted}>{note}</span></div>)}</div>}
      </Card>
      <Serials partId={card.part.partId} serials={card.serials} />
    </>
  )
}
