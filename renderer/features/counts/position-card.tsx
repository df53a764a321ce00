import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { countingTexts as texts } from '#renderer/texts/counts.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Scanning } from './use-scanning.ts'
import classes from './counts.module.css'

/** The part in hand, large enough to be read from the shelf. */
export function PositionCard({ scanning }: { readonly scanning: Scanning }) {
  const { last } = scanning
  if (last === null) return <div className={classes.last}><div className={classes.lastWords}><b>{texts.nothing}</b><span>{texts.nothingWhy}</span></div></div>
  const { position, changeMilli } = last
  const isBySerial = position.tracking === 'serial'
  return (
    <div className={classes.last} role="status">
      <div className={classes.lastWords}>
        <b>{position.number}</b>
        <span>{position.nameRu}</span>
        {position.lot !== '' && <span>{texts.lot(position.lot)}</span>}
        <Inline>
          {!isBySerial && <ActionButton label={texts.one} onClick={() => scanning.change(position, QTY_MILLI_PER_ONE)} />}
          {!isBySerial && <ActionButton label={texts.less} onClick={() => scanning.change(position, -QTY_MILLI_PER_ONE)} />}
          {position.tracking === 'lot' && <ActionButton variant="quiet" label={texts.changeLot} onClick={() => scanning.askLot(position)} />}
        </Inline>
        {isBySerial && position.serials.length > 0 && (
          <div className={classes.serials} aria-label={texts.serials}>
            {position.serials.map((serial) => <span key={serial}>{serial} <ActionButton variant="quiet" label={texts.dropSerial(serial)} onClick={() => scanning.dropSerial(position, serial)} /></span>)}
          </div>
        )}
      </div>
      <div className={classes.figure}>
        <span>{texts.soFar}</span>
        <b>{qtyWithUnit(position.countedMilli, position.unit)}</b>
        {changeMilli !== null && <Tag tone={changeMilli > 0 ? 'ok' : 'soon'}>{texts.change(changeMilli)}</Tag>}
      </div>
    </div>
  )
}
