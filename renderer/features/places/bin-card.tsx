import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { UnitPlace } from '#shared/contract/places.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { moveTexts, placesTexts as texts, unitsTexts } from '#renderer/texts/places.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { deviceName, shippedText } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import classes from './places.module.css'

type Contents = OutputOf<'places.binContents'>
type PartLine = Contents['parts'][number]

function qtyOf({ onHandMilli, quarantineMilli, unit }: PartLine): string {
  const evidence = quarantineMilli === 0 ? '' : texts.inQuarantine(qtyWithUnit(quarantineMilli, unit))
  return [onHandMilli === 0 ? '' : qtyWithUnit(onHandMilli, unit), evidence].filter((part) => part !== '').join(', ')
}

function Parts({ parts }: { readonly parts: readonly PartLine[] }) {
  return (
    <Card title={texts.parts}>
      <ul className={classes.lines}>
        {parts.map((part) => (
          <li key={`${part.partId} ${part.lot}`} className={classes.line}>
            <span><WhyLink onClick={() => go(paths.warehouse(`parts/${part.partId}`))}>{part.number}</WhyLink> {part.nameRu}{part.lot !== '' && <Sub>{texts.lot(part.lot)}</Sub>}</span>
            <b className={classes.qty}>{qtyOf(part)}</b>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Units({ units }: { readonly units: readonly UnitPlace[] }) {
  return (
    <Card title={texts.units}>
      <ul className={classes.lines}>
        {units.map((unit) => (
          <li key={unit.orderId}>
            <WhyLink onClick={() => go(paths.order(unit.orderId))}>{unit.orderNumber}</WhyLink> {deviceName(unit.device)}
            <Sub>{[unit.serial, unit.customerName, unit.partner, unit.isEvidence ? unitsTexts.evidence : ''].filter((part) => part !== '').join(' · ')}</Sub>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export type BinCardProps = { readonly binId: number; readonly onEdit: () => void; readonly onPrint: () => void; readonly isPrinting: boolean; readonly closedReason: string | null }

/** What lies in the chosen cell, and its label. */
export function BinCard({ binId, onEdit, onPrint, isPrinting, closedReason }: BinCardProps) {
  const query = useQueryOf('places.binContents', { binId })
  const { whyNot } = useSession()
  if (query.data === undefined) return <Card>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows />}</Card>
  const { bin, parts, units } = query.data
  return (
    <>
      <Card title={bin.label} sub={bin.isActive ? moveTexts.purposes(bin.purpose) : texts.closed}>
        {bin.name !== '' && <div>{shippedText(bin.name)}</div>}
        <Inline>
          <ActionButton label={texts.print} kbd="Ctrl P" isBusy={isPrinting} disabledReason={whyNot('places.label')} onClick={onPrint} />
          <ActionButton label={texts.edit} kbd="E" disabledReason={whyNot('places.saveBin') ?? closedReason} onClick={onEdit} />
        </Inline>
        {parts.length === 0 && units.length === 0 && <Sub>{texts.isEmpty}</Sub>}
      </Card>
      {parts.length > 0 && <Parts parts={parts} />}
      {units.length > 0 && <Units units={units} />}
    </>
  )
}
