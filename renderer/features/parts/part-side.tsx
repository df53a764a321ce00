import type { PartCard } from '#shared/contract/parts.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { partCardTexts as texts, partsTexts } from '#renderer/texts/parts.ts'
import { PART_TRACKING_LABELS, qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { LinksCard } from './links-card.tsx'
import { LiesCard } from './lies-card.tsx'
import { KnownCards } from './known-cards.tsx'
import { NothingFree } from './nothing-free.tsx'
import { PartPhoto } from './part-photo.tsx'
import { PricesCard } from './prices-card.tsx'
import { StatusTag } from './status-tag.tsx'
import { StockActions } from './stock-actions.tsx'
import { usePartLabel } from './use-part-label.ts'
import classes from './parts.module.css'

function factsOf({ row, part }: PartCard): readonly KeyValue[] {
  const qty = (milli: number) => qtyWithUnit(milli, row.unit)
  const isShort = row.minStockMilli > 0 && row.freeMilli < row.minStockMilli
  const facts: readonly (KeyValue | null)[] = [
    { key: 'free', label: texts.free, value: qty(row.freeMilli), isStrong: true, tone: isShort ? 'soon' : undefined },
    { key: 'onHand', label: texts.onHand, value: qty(row.onHandMilli) },
    row.reservedMilli === 0 ? null : { key: 'reserved', label: texts.reserved, value: qty(row.reservedMilli) },
    row.expectedMilli === 0 ? null : { key: 'expected', label: texts.expected, value: partsTexts.expected(row.expectedMilli, row.expectedOn) },
    row.quarantineMilli === 0 ? null : { key: 'quarantine', label: texts.quarantine, value: qty(row.quarantineMilli) },
    row.atSupplierMilli === 0 ? null : { key: 'atSupplier', label: texts.atSupplier, value: qty(row.atSupplierMilli) },
    row.minStockMilli === 0 ? null : { key: 'minimum', label: texts.minimum, value: qty(row.minStockMilli) },
    row.salePriceMinor === null ? null : { key: 'price', label: texts.salePrice, value: formatMoney(row.salePriceMinor) },
    { key: 'warranty', label: texts.warranty, value: texts.months(part.warrantyMonths) },
    { key: 'tracking', label: texts.tracking, value: PART_TRACKING_LABELS[row.tracking] },
  ]
  return facts.filter((fact) => fact !== null)
}

/** What is said of a part that is not simply in use: its successor, or how long it must be kept. */
function StandingLine({ card }: { readonly card: PartCard }) {
  const numbers = (isIncoming: boolean) => card.links.filter((link) => link.kind === 'superseded_by' && link.isIncoming === isIncoming).map(({ number }) => number).join(', ')
  const [successors, former] = [numbers(false), numbers(true)]
  const { status, keptUntilOn } = card.part
  return (
    <>
      {successors !== '' && <Sub>{texts.supersededBy(successors)}</Sub>}
      {status === 'superseded' && successors === '' && <Sub>{texts.noSuccessor}</Sub>}
      {former !== '' && <Sub>{texts.supersedes(former)}</Sub>}
      {keptUntilOn !== null && <Sub>{texts.keptUntil(keptUntilOn)}</Sub>}
    </>
  )
}

function HeadCard({ card, onEdit }: { readonly card: PartCard; readonly onEdit: () => void }) {
  const { whyNot } = useSession()
  const label = usePartLabel()
  const { partId, number, nameRu, nameEn, nameZh, photoFileId, status, note } = card.part
  const printLabel = () => label.print(partId)
  const [cannotEdit, cannotLabel] = [whyNot('parts.save'), whyNot('parts.label')]
  useHotkeys({ E: { run: onEdit, description: partsTexts.edit, disabledReason: cannotEdit }, P: { run: printLabel, description: partsTexts.label, disabledReason: cannotLabel } })
  const facts = <KeyValueList items={factsOf(card)} />
  return (
    <Card title={number} actions={<StatusTag status={status} />}>
      <div>{nameRu}</div>
      <Sub>{[nameEn, nameZh].filter((name) => name !== '').join(' · ')}</Sub>
      <StandingLine card={card} />
      {photoFileId === null ? facts : <div className={classes.facts}>{facts}<PartPhoto fileId={photoFileId} caption={number} /></div>}
      <NothingFree card={card} />
      {note !== '' && <Sub>{note}</Sub>}
      <Inline>
        <ActionButton label={partsTexts.edit} kbd={cannotEdit === null ? 'E' : undefined} disabledReason={cannotEdit} onClick={onEdit} />
        <ActionButton label={partsTexts.label} kbd={cannotLabel === null ? 'P' : undefined} isBusy={label.isPrinting} disabledReason={cannotLabel} onClick={printLabel} />
      </Inline>
      <StockActions part={card.row} />
    </Card>
  )
}

/** Everything of the chosen part beside the list. */
export function PartSide({ partId, onEdit }: { readonly partId: number; readonly onEdit: () => void }) {
  const query = useQueryOf('parts.card', { partId }, { keepsPrevious: true })
  if (query.data === undefined) return <Card>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows rows={8} />}</Card>
  return (
    <>
      <HeadCard card={query.data} onEdit={onEdit} />
      <LiesCard partId={partId} />
      <LinksCard card={query.data} />
      <PricesCard card={query.data} />
      <KnownCards card={query.data} />
    </>
  )
}
