import type { Movement } from '#shared/contract/stock.ts'
import type { MovementKind } from '#shared/stock/kinds.ts'
import { formatDateTime, formatQty, formatShortMoment, orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { MOVEMENT_KIND_LABELS } from '#renderer/texts/stock-labels.ts'
import { ledgerTexts as texts } from '#renderer/texts/stock-operations.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import classes from './stock.module.css'

const TONES: Readonly<Partial<Record<MovementKind, Tone>>> = { receipt: 'ok', return: 'ok', release: 'ok', from_supplier: 'ok', reserve: 'wait', quarantine: 'soon', to_supplier: 'soon', write_off: 'late', correction: 'soon', count: 'soon' }
const { columns } = texts

/** What changed: pieces for sale, else those kept as evidence. */
function changeOf({ onHandMilli, quarantineMilli, atSupplierMilli }: Movement): string {
  const evidence = [[quarantineMilli, texts.inState.quarantine], [atSupplierMilli, texts.inState.atSupplier]] as const
  const parts = [texts.signed(onHandMilli), ...evidence.map(([qtyMilli, words]) => (qtyMilli === 0 ? '' : `${texts.signed(qtyMilli)} ${words}`))]
  return parts.filter((part) => part !== '').join(', ')
}

function Change({ movement }: { readonly movement: Movement }) {
  const { onHandMilli } = movement
  const tone = onHandMilli > 0 ? classes.up : onHandMilli < 0 ? classes.down : undefined
  return <span className={tone}>{changeOf(movement)}</span>
}

const placeOf = ({ bin, warehouse, lot }: Movement): string => [bin === '' ? shippedText(warehouse) : bin, ...(lot === '' ? [] : [texts.lot(lot)])].join(', ')
const partOf = ({ partNumber, serials }: Movement): string => (serials.length === 0 ? partNumber : `${partNumber} · ${serials.join(', ')}`)

export const movementId = (movement: Movement): string => String(movement.movementId)

/** When, what, how many, by which paper and by whom. */
export const LEDGER_COLUMNS: readonly GridColumn<Movement>[] = [
  { id: 'at', header: columns.at, width: 118, hasFigures: true, cell: (row) => formatShortMoment(row.at), text: (row) => formatDateTime(row.at) },
  { id: 'kind', header: columns.kind, width: 150, cell: (row) => <Tag tone={TONES[row.kind] ?? 'plain'}>{MOVEMENT_KIND_LABELS[row.kind]}</Tag>, text: (row) => MOVEMENT_KIND_LABELS[row.kind] },
  { id: 'part', header: columns.part, minWidth: 130, cell: (row) => <><b>{row.partNumber}</b> <span className={classes.muted}>{row.serials.length === 0 ? row.partName : row.serials.join(', ')}</span></>, text: (row) => `${partOf(row)} ${row.partName}` },
  { id: 'place', header: columns.place, width: 124, cell: placeOf, text: placeOf },
  { id: 'change', header: columns.change, width: 110, align: 'end', cell: (row) => <Change movement={row} />, text: changeOf },
  { id: 'reserve', header: columns.reserve, width: 62, hiddenBelow: 860, align: 'end', cell: (row) => texts.signed(row.reservedMilli), text: (row) => texts.signed(row.reservedMilli) },
  { id: 'after', header: columns.after, width: 72, align: 'end', cell: (row) => formatQty(row.onHandAfterMilli), text: (row) => formatQty(row.onHandAfterMilli) },
  { id: 'document', header: columns.document, width: 94, hiddenBelow: 950, cell: (row) => (row.document === '' ? <span className={classes.muted}>{orAbsent('')}</span> : row.document), text: (row) => row.document },
  { id: 'person', header: columns.person, width: 108, cell: (row) => orAbsent(shortNameOf(row.person)), text: (row) => row.person },
  { id: 'reason', header: columns.reason, minWidth: 90, cell: (row) => row.reason, text: (row) => row.reason },
]
