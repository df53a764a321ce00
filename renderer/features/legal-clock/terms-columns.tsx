import { formatAmount, formatDate, formatDayMonth, orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { SHORT_DEMAND_LABELS } from '#renderer/texts/clock-labels.ts'
import { articleText, MAIN_ACT } from '#renderer/texts/decisions.ts'
import { DEMAND_KIND_LABELS } from '#renderer/texts/labels.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { RunningTerm } from '#shared/contract/demands.ts'
import { yearOf } from '#shared/kit/calendar.ts'
import classes from './legal-clock.module.css'
import { warningTone } from './term-look.ts'

const { register: texts } = clockTexts
const { columns } = texts

/** The year only where it is another one. */
const dayOf = (on: string, todayOn: string | null): string => (todayOn !== null && yearOf(on) === yearOf(todayOn) ? formatDayMonth(on) : formatDate(on))

/** «ст. 20 п. 1»: most terms are of one act, the whole list is in the hint. */
const shortArticle = (article: string): string => (articleText(article).split(';')[0] ?? '').replace(MAIN_ACT, '')

const money = (amountMinor: number) => (amountMinor === 0 ? <span className={classes.muted}>{orAbsent('')}</span> : formatAmount(amountMinor))

/** «16.11, истёк 5 дней назад»: plain while there is time. */
function Legal({ row, todayOn }: { readonly row: RunningTerm; readonly todayOn: string | null }) {
  const tone = warningTone(row.warning)
  const words = texts.legal(dayOf(row.dueLegalOn, todayOn), row.warning, row.daysLeft)
  return tone === 'plain' ? <>{words}</> : <Tag tone={tone}>{words}</Tag>
}

/** Columns of the register: whose term, under what article, until when, and what a day costs. */
export function termsColumns(todayOn: string | null): ReadonlyArray<GridColumn<RunningTerm>> {
  return [
    { id: 'number', header: columns.number, width: 94, minWidth: 84, cell: (row) => <b>{row.orderNumber}</b>, text: (row) => row.orderNumber },
    { id: 'device', header: columns.device, minWidth: 90, cell: (row) => deviceName(row.device), text: (row) => deviceName(row.device) },
    { id: 'customer', header: columns.customer, width: 118, minWidth: 84, cell: (row) => shortNameOf(row.customerName), text: (row) => row.customerName },
    { id: 'demand', header: columns.demand, width: 116, minWidth: 90, cell: (row) => SHORT_DEMAND_LABELS[row.kind], text: (row) => DEMAND_KIND_LABELS[row.kind] },
    { id: 'article', header: columns.article, width: 84, minWidth: 74, hiddenBelow: 980, cell: (row) => shortArticle(row.article), text: (row) => articleText(row.article) },
    { id: 'received', header: columns.received, width: 70, hasFigures: true, cell: (row) => dayOf(row.receivedOn, todayOn), text: (row) => formatDate(row.receivedOn) },
    { id: 'calendar', header: columns.calendar, width: 86, minWidth: 80, hiddenBelow: 980, hasFigures: true, cell: (row) => dayOf(row.dueCalendarOn, todayOn), text: (row) => formatDate(row.dueCalendarOn) },
    { id: 'legal', header: columns.legal, width: 166, hasFigures: true, isSortable: true, cell: (row) => <Legal row={row} todayOn={todayOn} />, text: (row) => formatDate(row.dueLegalOn) },
    { id: 'risk', header: columns.risk, width: 94, minWidth: 84, align: 'end', isSortable: true, cell: (row) => (row.exposureMinor > 0 ? <b className={classes.lateCell}>{formatAmount(row.exposureMinor)}</b> : money(0)), text: (row) => formatAmount(row.exposureMinor) },
    { id: 'perDay', header: columns.perDay, width: 96, minWidth: 80, align: 'end', cell: (row) => money(row.perDayMinor), text: (row) => formatAmount(row.perDayMinor) },
    { id: 'engineer', header: columns.engineer, width: 104, minWidth: 80, hiddenBelow: 820, cell: (row) => (row.engineer === null ? orAbsent(null) : shortNameOf(row.engineer)), text: (row) => row.engineer ?? '' },
  ]
}
