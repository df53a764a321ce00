import { statusTone } from '#renderer/app/status-tone.ts'
import { formatAmount, formatDate, formatDayMonth, orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { deskTexts, nextActionWords, termWords } from '#renderer/texts/desk.ts'
import { STATUS_LABELS } from '#renderer/texts/labels.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { DeskRow } from '#shared/contract/orders.ts'
import classes from './desk.module.css'

const { columns } = deskTexts

/** The last day the law gives, with how far it is; plain words while there is time. */
export function TermTag({ deadlineOn, todayOn }: { readonly deadlineOn: string | null; readonly todayOn: string | null }) {
  if (deadlineOn === null) return <span className={classes.muted}>{deskTexts.noTerm}</span>
  if (todayOn === null) return <>{formatDayMonth(deadlineOn)}</>
  const { tone, text } = termWords(deadlineOn, todayOn)
  return tone === null ? <>{text}</> : <Tag tone={tone}>{text}</Tag>
}

/** Columns of the desk: what it is, whose it is, what to do next, how long and what it costs to wait. */
export function deskColumns(todayOn: string | null): ReadonlyArray<GridColumn<DeskRow>> {
  return [
    { id: 'number', header: columns.number, width: 96, minWidth: 94, cell: (row) => <b className={classes.number}>{row.number}</b>, text: (row) => row.number },
    { id: 'device', header: columns.device, width: 232, minWidth: 128, cell: (row) => deviceName(row.device), text: (row) => deviceName(row.device) },
    { id: 'customer', header: columns.customer, width: 124, minWidth: 88, hiddenBelow: 820, cell: (row) => shortNameOf(row.customerName), text: (row) => row.customerName },
    {
      id: 'next', header: columns.next, minWidth: 120, text: nextActionWords,
      cell: (row) => <span className={classes.next}>{row.isUrgent && <Tag tone="soon">{deskTexts.urgent}</Tag>}<span className={classes.cut}>{nextActionWords(row)}</span></span>,
    },
    { id: 'stage', header: columns.stage, width: 126, minWidth: 118, cell: (row) => <Tag tone={statusTone(row.status)}>{STATUS_LABELS[row.status]}</Tag>, text: (row) => STATUS_LABELS[row.status] },
    { id: 'term', header: columns.term, width: 168, hasFigures: true, cell: (row) => <TermTag deadlineOn={row.deadlineOn} todayOn={todayOn} />, text: (row) => (row.deadlineOn === null ? '' : formatDate(row.deadlineOn)) },
    {
      id: 'exposure', header: columns.exposure, width: 96, minWidth: 80, align: 'end', text: (row) => (row.exposureMinor ? formatAmount(row.exposureMinor) : ''),
      cell: (row) => (row.exposureMinor ? formatAmount(row.exposureMinor) : <span className={classes.muted}>{orAbsent('')}</span>),
    },
  ]
}
