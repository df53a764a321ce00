import { formatDate, formatDayMonth, orAbsent } from '#renderer/texts/formats.ts'
import { deskTexts, termWords } from '#renderer/texts/desk.ts'
import { waitingTexts as texts } from '#renderer/texts/order-parts.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { WaitingLine } from '#shared/contract/stock.ts'

const { columns } = texts

function Term({ deadlineOn, todayOn }: { readonly deadlineOn: string | null; readonly todayOn: string | null }) {
  if (deadlineOn === null) return <>{deskTexts.noTerm}</>
  if (todayOn === null) return <>{formatDayMonth(deadlineOn)}</>
  const { tone, text } = termWords(deadlineOn, todayOn)
  return tone === null ? <>{text}</> : <Tag tone={tone}>{text}</Tag>
}

const expectedWords = ({ expectedMilli, expectedOn }: WaitingLine): string => (expectedOn === null ? (expectedMilli > 0 ? texts.onTheWay : texts.unknownDay) : formatDayMonth(expectedOn))

/** Who waits, how long the law lets it, for what, and what can be given now. */
export function waitingColumns(todayOn: string | null): ReadonlyArray<GridColumn<WaitingLine>> {
  return [
    { id: 'order', header: columns.order, width: 96, cell: (row) => <b>{row.orderNumber}</b>, text: (row) => row.orderNumber },
    { id: 'device', header: columns.device, minWidth: 130, cell: (row) => deviceName(row.device), text: (row) => deviceName(row.device) },
    { id: 'term', header: columns.term, width: 140, hasFigures: true, cell: (row) => <Term deadlineOn={row.deadlineOn} todayOn={todayOn} />, text: (row) => (row.deadlineOn === null ? '' : formatDate(row.deadlineOn)) },
    { id: 'part', header: columns.part, minWidth: 190, cell: (row) => `${row.partNumber} ${row.partName}`, text: (row) => `${row.partNumber} ${row.partName}` },
    { id: 'waits', header: columns.waits, width: 70, align: 'end', cell: (row) => texts.qty(row.waitingMilli, row.unit), text: (row) => texts.qty(row.waitingMilli, row.unit) },
    { id: 'free', header: columns.free, width: 86, align: 'end', cell: (row) => texts.qty(row.freeMilli, row.unit), text: (row) => texts.qty(row.freeMilli, row.unit) },
    { id: 'offered', header: columns.offered, width: 104, hiddenBelow: 910, align: 'end', cell: (row) => (row.offeredMilli === 0 ? orAbsent('') : <Tag tone="ok">{texts.qty(row.offeredMilli, row.unit)}</Tag>), text: (row) => (row.offeredMilli === 0 ? '' : texts.qty(row.offeredMilli, row.unit)) },
    { id: 'expected', header: columns.expected, width: 92, cell: expectedWords, text: expectedWords },
    { id: 'purchase', header: columns.purchase, width: 130, hiddenBelow: 1000, cell: (row) => orAbsent(row.purchaseNumbers.join(', ')), text: (row) => row.purchaseNumbers.join(', ') },
  ]
}
