import { useMemo, useState } from 'react'
import { readPackingList, type PackingList } from '#shared/shipments/packing-list.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { PACKING_COLUMN_LABELS, shipmentCardTexts, shipmentFormTexts } from '#renderer/texts/shipments.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { linesOf, type DraftLine, type Goods } from './shipment-draft.ts'
import classes from './shipments.module.css'

const { pasteDialog: texts } = shipmentFormTexts
const { columns } = shipmentCardTexts
const TEXT_ROWS = 6
const TEXT_MAX = 2_000_000
const SHOWN_ROWS = 6
const SHOWN_UNREAD = 4
const ARTICLES_MAX = 1_000

function useGoods(supplierId: number, list: PackingList): ReadonlyMap<string, Goods> {
  const articles = [...new Set(list.rows.map(({ article }) => article))].slice(0, ARTICLES_MAX)
  const found = useQueryOf('shipments.matchArticles', { supplierId, articles }, { isEnabled: articles.length > 0 }).data ?? []
  return new Map(found.flatMap(({ article, modelId, partId, goods }) => (modelId === null && partId === null ? [] : [[article, { modelId, partId, goods }] as const])))
}

function Preview({ list, goodsOf }: { readonly list: PackingList; readonly goodsOf: ReadonlyMap<string, Goods> }) {
  return (
    <div className={classes.preview}>
      <table className={classes.table}>
        <thead><tr><th scope="col">{columns.article}</th><th scope="col">{columns.goods}</th><th scope="col">{columns.lot}</th><th scope="col" className={classes.number}>{columns.qty}</th><th scope="col">{columns.serials}</th></tr></thead>
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

function Read({ list, goodsOf }: { readonly list: PackingList; readonly goodsOf: ReadonlyMap<string, Goods> }) {
  const qty = list.rows.reduce((sum, row) => sum + row.qty, 0)
  const names = list.columns.map((column) => (column === null ? texts.skipped : PACKING_COLUMN_LABELS[column]))
  const articles = new Set(list.rows.map(({ article }) => article))
  return (
    <>
      <b>{texts.read(list.rows.length, qty)}</b>
      <Sub>{texts.columns(names)} ({list.hasHead ? texts.byHead : texts.byOrder}). {texts.known([...articles].filter((article) => goodsOf.has(article)).length, articles.size)}</Sub>
      {list.rows.length > 0 && <Preview list={list} goodsOf={goodsOf} />}
      {list.unread.slice(0, SHOWN_UNREAD).map((row) => <Note key={row.rowNo} tone="soon">{texts.unread(row)}</Note>)}
      {list.unread.length > SHOWN_UNREAD && <Sub>{texts.more(list.unread.length - SHOWN_UNREAD)}</Sub>}
    </>
  )
}

/** Rows copied out of a supplier's packing list, shown as they were understood before they become lines. */
export function PasteDialog({ supplierId, hasLines, onClose, onLines }: { readonly supplierId: number; readonly hasLines: boolean; readonly onClose: () => void; readonly onLines: (lines: readonly DraftLine[], isInstead: boolean) => void }) {
  const [text, setText] = useState('')
  const list = useMemo(() => readPackingList(text), [text])
  const goodsOf = useGoods(supplierId, list)
  const cannot = text.trim() === '' ? texts.nothing : list.rows.length === 0 ? texts.none : null
  const give = (isInstead: boolean) => onLines(linesOf(list.rows, goodsOf), isInstead)
  return (
    <Dialog
      isOpen title={texts.title} width="wide" onClose={onClose} primary={{ label: texts.add, disabledReason: cannot, onClick: () => give(false) }}
      extraActions={hasLines && <ActionButton label={texts.replace} disabledReason={cannot} onClick={() => give(true)} />}
    >
      <AreaField label={texts.area} description={texts.hint} rows={TEXT_ROWS} maxLength={TEXT_MAX} value={text} onChange={setText} hasAutoFocus />
      {text.trim() !== '' && <Read list={list} goodsOf={goodsOf} />}
    </Dialog>
  )
}
