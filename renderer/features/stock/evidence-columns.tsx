import type { Evidence } from '#shared/contract/stock.ts'
import { civilDateOf, daysBetween } from '#shared/kit/calendar.ts'
import type { EvidenceState } from '#shared/stock/kinds.ts'
import { formatDate, formatDateTime, formatDayMonth, orAbsent } from '#renderer/texts/formats.ts'
import { EVIDENCE_STATE_LABELS, qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { quarantineTexts as texts } from '#renderer/texts/stock-operations.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import classes from './stock.module.css'

const TONES: Readonly<Record<EvidenceState, Tone>> = { quarantine: 'soon', at_supplier: 'wait', released: 'ok', written_off: 'plain' }
const { columns } = texts
export type Today = { readonly todayOn: string; readonly utcOffsetMinutes: number }

export const evidenceKey = (row: Evidence): string => String(row.evidenceId)
const documentOf = ({ orderNumber, receiptNumber }: Evidence): string => (orderNumber === '' ? receiptNumber : orderNumber)
const sentWords = (row: Evidence, format: (on: string) => string): string => (row.sentOn === null ? '' : texts.sent(format(row.sentOn), row.waybill))
const placeOf = (row: Evidence): string => (row.state === 'quarantine' ? row.bin : '')

/** How long it has lain or been away; a settled record does not age. */
function ageOf({ createdAt, settledAt }: Evidence, today: Today | null): number | null {
  return today === null || settledAt !== null ? null : Math.max(0, daysBetween(civilDateOf(createdAt, today.utcOffsetMinutes), today.todayOn))
}

export function evidenceColumns(today: Today | null): readonly GridColumn<Evidence>[] {
  return [
    { id: 'part', header: columns.part, minWidth: 200, cell: (row) => <><b>{row.partNumber}</b> <span className={classes.muted}>{row.partName}</span></>, text: (row) => `${row.partNumber} ${row.partName}` },
    { id: 'serial', header: columns.serial, width: 124, cell: (row) => (row.serial !== '' ? row.serial : row.lot === '' ? orAbsent('') : texts.lot(row.lot)), text: (row) => row.serial },
    { id: 'qty', header: columns.qty, width: 66, align: 'end', cell: (row) => qtyWithUnit(row.qtyMilli, row.unit) },
    { id: 'state', header: columns.state, width: 150, cell: (row) => <Tag tone={TONES[row.state]}>{EVIDENCE_STATE_LABELS[row.state]}</Tag>, text: (row) => EVIDENCE_STATE_LABELS[row.state] },
    { id: 'place', header: columns.place, width: 96, cell: (row) => orAbsent(placeOf(row)), text: placeOf },
    { id: 'age', header: columns.age, width: 54, align: 'end', cell: (row) => ageOf(row, today) ?? '', text: (row) => formatDateTime(row.createdAt) },
    { id: 'reason', header: columns.reason, minWidth: 110, cell: (row) => (row.settledReason === '' ? row.reason : row.settledReason), text: (row) => [row.reason, row.settledReason].filter((words) => words !== '').join('. ') },
    { id: 'document', header: columns.document, width: 86, hiddenBelow: 960, cell: (row) => orAbsent(documentOf(row)), text: documentOf },
    { id: 'supplier', header: columns.supplier, width: 130, cell: (row) => orAbsent(row.supplier), text: (row) => row.supplier },
    { id: 'sent', header: columns.sent, width: 100, hiddenBelow: 960, hasFigures: true, cell: (row) => sentWords(row, formatDayMonth), text: (row) => sentWords(row, formatDate) },
  ]
}
