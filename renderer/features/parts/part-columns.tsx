import type { PartRow } from '#shared/contract/parts.ts'
import { partFieldTexts, partsTexts as texts } from '#renderer/texts/parts.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import { StatusTag } from './status-tag.tsx'
import classes from './parts.module.css'

const isShort = (row: PartRow): boolean => row.minStockMilli > 0 && row.freeMilli < row.minStockMilli

function FreeCell({ row }: { readonly row: PartRow }) {
  if (row.freeMilli === 0) return <span className={classes.muted}>{texts.none}</span>
  return isShort(row) ? <b className={classes.short} title={texts.belowMinimum}>{texts.qty(row.freeMilli)}</b> : <b>{texts.qty(row.freeMilli)}</b>
}

const qtyColumn = (id: 'onHand' | 'reserved' | 'analogues', width: number, qtyOf: (row: PartRow) => number): GridColumn<PartRow> => ({
  id, header: texts.columns[id], width, align: 'end', text: (row) => texts.qty(qtyOf(row)), cell: (row) => (qtyOf(row) === 0 ? <span className={classes.muted}>{texts.qty(0)}</span> : texts.qty(qtyOf(row))),
})

/** One part in one line: what lies, is promised, free and on its way, what may be taken instead, and where it lies. */
export const PART_COLUMNS: readonly GridColumn<PartRow>[] = [
  { id: 'number', header: texts.columns.number, width: 116, cell: (row) => <b>{row.number}</b>, text: (row) => row.number },
  {
    id: 'name', header: texts.columns.name, minWidth: 150, text: (row) => row.nameRu,
    cell: (row) => <span className={classes.name}>{row.analogueOf !== null && <Tag tone="ok" title={partFieldTexts.insteadOf(row.analogueOf)}>{texts.analogue}</Tag>}<StatusTag status={row.status} /><span className={classes.cut}>{row.nameRu}</span></span>,
  },
  qtyColumn('onHand', 56, (row) => row.onHandMilli),
  qtyColumn('reserved', 66, (row) => row.reservedMilli),
  { id: 'free', header: texts.columns.free, width: 80, align: 'end', text: (row) => texts.qty(row.freeMilli), cell: (row) => <FreeCell row={row} /> },
  { id: 'expected', header: texts.columns.expected, width: 92, align: 'end', text: (row) => texts.expected(row.expectedMilli, row.expectedOn), cell: (row) => (row.expectedMilli === 0 ? <span className={classes.muted}>{texts.qty(0)}</span> : texts.expected(row.expectedMilli, row.expectedOn)) },
  qtyColumn('analogues', 76, (row) => row.analogueFreeMilli),
  { id: 'bins', header: texts.columns.bins, width: 96, text: (row) => row.bins.join(', '), cell: (row) => <span className={classes.cut}>{row.bins.join(', ')}</span> },
]
