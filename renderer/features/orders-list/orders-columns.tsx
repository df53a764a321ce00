import { statusTone } from '#renderer/app/status-tone.ts'
import { formatDate, orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { nextActionWords } from '#renderer/texts/desk.ts'
import { STATUS_LABELS } from '#renderer/texts/labels.ts'
import { ordersListTexts } from '#renderer/texts/orders-list.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { DeskRow } from '#shared/contract/orders.ts'

const { columns } = ordersListTexts

/** Columns of the list of all orders. */
export const ORDERS_COLUMNS: ReadonlyArray<GridColumn<DeskRow>> = [
  { id: 'number', header: columns.number, width: 96, minWidth: 92, cell: (row) => <b>{row.number}</b>, text: (row) => row.number },
  { id: 'accepted', header: columns.accepted, width: 104, minWidth: 92, hasFigures: true, isSortable: true, cell: (row) => formatDate(row.acceptedOn), text: (row) => formatDate(row.acceptedOn) },
  { id: 'device', header: columns.device, minWidth: 120, cell: (row) => deviceName(row.device), text: (row) => deviceName(row.device) },
  { id: 'serial', header: columns.serial, width: 132, minWidth: 110, hiddenBelow: 900, cell: (row) => orAbsent(row.serial), text: (row) => row.serial },
  { id: 'customer', header: columns.customer, width: 128, minWidth: 92, cell: (row) => shortNameOf(row.customerName), text: (row) => row.customerName },
  { id: 'stage', header: columns.stage, width: 126, minWidth: 118, cell: (row) => <Tag tone={statusTone(row.status)}>{STATUS_LABELS[row.status]}</Tag>, text: (row) => STATUS_LABELS[row.status] },
  { id: 'next', header: columns.next, minWidth: 110, cell: nextActionWords, text: nextActionWords },
  { id: 'engineer', header: columns.engineer, width: 120, minWidth: 88, cell: (row) => (row.engineer === null ? orAbsent(null) : shortNameOf(row.engineer)), text: (row) => row.engineer ?? '' },
  { id: 'closed', header: columns.closed, width: 104, minWidth: 92, hiddenBelow: 820, hasFigures: true, cell: (row) => (row.closedOn === null ? orAbsent(null) : formatDate(row.closedOn)), text: (row) => (row.closedOn === null ? '' : formatDate(row.closedOn)) },
]
