import { PACKING_COLUMNS, type PackingColumn, type PackingColumns, type PackingList } from '#shared/shipments/packing-list.ts'
import { formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { PACKING_COLUMN_LABELS, shipmentCardTexts, shipmentFormTexts } from '#renderer/texts/shipments.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { SelectField, type SelectOption } from '#renderer/ui/fields/select-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import type { Goods } from './shipment-draft.ts'
import classes from './shipments.module.css'

const { pasteDialog: texts } = shipmentFormTexts
const { columns: heads } = shipmentCardTexts
const SHOWN_ROWS = 6
const SHOWN_UNREAD = 3
/** Columns further to the right are never asked about: no packing list has so many that matter. */
const ASKED_COLUMNS = 24
const LEFT_OUT = 'left_out'

type GoodsOf = ReadonlyMap<string, Goods>

function Rows({ list, goodsOf }: { readonly list: PackingList; readonly goodsOf: GoodsOf }) {
  return (
    <div className={classes.preview}>
      <table className={classes.table}>
        <thead><tr><th scope="col">{heads.article}</th><th scope="col">{heads.goods}</th><th scope="col">{heads.lot}</th><th scope="col" className={classes.number}>{heads.qty}</th><th scope="col">{heads.serials}</th></tr></thead>
        <tbody>
          {list.rows.slice(0, SHOWN_ROWS).map((row, index) => (
            <tr key={index}><td>{row.article}</td><td>{goodsOf.get(row.article)?.goods ?? orAbsent(shipmentCardTexts.unknownGoods)}</td><td>{orAbsent(row.lot)}</td><td className={classes.number}>{formatNumber(row.qty)}</td><td className={classes.small} title={row.serials}>{orAbsent(row.serials)}</td></tr>
          ))}
        </tbody>
      </table>
      {list.rows.length > SHOWN_ROWS && <Sub>{texts.more(list.rows.length - SHOWN_ROWS)}</Sub>}
    </div>
  )
}

/** What each column of the table means; one meaning belongs to one column. */
function Columns({ list, onColumns }: { readonly list: PackingList; readonly onColumns: (columns: PackingColumns) => void }) {
  const options: readonly SelectOption<PackingColumn | typeof LEFT_OUT>[] = [{ value: LEFT_OUT, label: texts.skipped }, ...PACKING_COLUMNS.map((column) => ({ value: column, label: PACKING_COLUMN_LABELS[column] }))]
  const choose = (index: number, meant: PackingColumn | null) => {
    const width = Math.max(list.heads.length, list.columns.length)
    onColumns(Array.from({ length: width }, (_column, at) => (at === index ? meant : list.columns[at] === meant ? null : (list.columns[at] ?? null))))
  }
  return (
    <div className={classes.columns}>
      {list.heads.slice(0, ASKED_COLUMNS).map((head, index) => (
        <SelectField<PackingColumn | typeof LEFT_OUT> key={index} label={head === '' ? texts.nameless(index + 1) : head} value={list.columns[index] ?? LEFT_OUT} options={options} onChange={(value) => choose(index, value === LEFT_OUT ? null : value)} />
      ))}
    </div>
  )
}

/** How the table was understood: its columns, to be put right here, its first rows and what could not be read. */
export function PackingPreview({ list, goodsOf, isChosen, onColumns }: { readonly list: PackingList; readonly goodsOf: GoodsOf; readonly isChosen: boolean; readonly onColumns: (columns: PackingColumns) => void }) {
  const qty = list.rows.reduce((sum, row) => sum + row.qty, 0)
  const articles = new Set(list.rows.map(({ article }) => article))
  const how = isChosen ? texts.byChoice : list.hasHead ? texts.byHead : texts.byOrder
  return (
    <>
      <div role="status"><b>{texts.read(list.rows.length, qty)}</b> <Sub>{texts.columnsRead(how)} {texts.known([...articles].filter((article) => goodsOf.has(article)).length, articles.size)}</Sub></div>
      <Columns list={list} onColumns={onColumns} />
      {list.rows.length > 0 && <Rows list={list} goodsOf={goodsOf} />}
      {list.unread.slice(0, SHOWN_UNREAD).map((row) => <Note key={row.rowNo} tone="soon">{texts.unread(row)}</Note>)}
      {list.unread.length > SHOWN_UNREAD && <Sub>{texts.more(list.unread.length - SHOWN_UNREAD)}</Sub>}
    </>
  )
}
