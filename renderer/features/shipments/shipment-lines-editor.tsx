import { Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { RowCell } from '#renderer/features/papers/index.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { shipmentCardTexts, shipmentFormTexts as texts } from '#renderer/texts/shipments.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { showUndoToast } from '#renderer/ui/undo-toast.tsx'
import { matchGoods } from './match-goods.ts'
import { PackingDialog } from './packing-dialog.tsx'
import { emptyLine, NO_GOODS, serialsRead, type DraftLine } from './shipment-draft.ts'
import { shipmentFieldId, type ShipmentEditor } from './shipment-field.tsx'
import classes from './shipments.module.css'

const { columns } = shipmentCardTexts
const SERIAL_ROWS_MAX = 4
const SERIAL_ROW_CHARACTERS = 36

const rowsOf = (serials: string): number => Math.min(SERIAL_ROWS_MAX, serials.split('\n').reduce((rows, part) => rows + Math.max(1, Math.ceil(part.length / SERIAL_ROW_CHARACTERS)), 0))

type LineProps = { readonly line: DraftLine; readonly index: number; readonly editor: ShipmentEditor; readonly change: (part: Partial<DraftLine>) => void; readonly onRemove: () => void; readonly onArticle: () => void }

function Serials({ line, index, editor, change }: LineProps) {
  const { count, problem } = serialsRead(line.serials)
  const isShort = problem === null && line.serials.trim() !== '' && count !== line.qty
  return (
    <>
      <Textarea id={shipmentFieldId(`lines.${index}.serials`)} aria-label={texts.cell(columns.serials, index + 1)} rows={rowsOf(line.serials)} spellCheck={false} placeholder={index === 0 ? texts.serialsHint : undefined} value={line.serials} error={editor.errorOf(`lines.${index}.serials`)} onChange={(event) => change({ serials: event.currentTarget.value })} />
      {line.serials.trim() !== '' && <div className={classNames(classes.small, problem !== null && classes.late, isShort && classes.soon)} title={problem ?? undefined}>{problem ?? texts.counted(count, line.qty)}</div>}
    </>
  )
}

function Line(props: LineProps) {
  const { line, index, editor, change, onRemove, onArticle } = props
  const cell = (field: 'lot' | 'qty' | 'priceMinor' | 'producedOn' | 'cartons', label: string, type: 'line' | 'integer' | 'amount' | 'date') => {
    const place = `lines.${index}.${field}`
    return <RowCell id={shipmentFieldId(place)} column={{ key: field, label, type }} label={texts.cell(label, index + 1)} value={line[field] ?? (type === 'line' || type === 'date' ? '' : null)} error={editor.errorOf(place)} onChange={(value, problem) => { change({ [field]: type === 'date' && value === '' ? null : value }); editor.noteProblem(place, problem) }} />
  }
  return (
    <tr onBlur={(event) => { if (event.target.id === shipmentFieldId(`lines.${index}.article`)) onArticle() }}>
      <td>
        <RowCell id={shipmentFieldId(`lines.${index}.article`)} column={{ key: 'article', label: columns.article, type: 'line' }} label={texts.cell(columns.article, index + 1)} value={line.article} error={editor.errorOf(`lines.${index}.article`)} onChange={(value) => change({ article: String(value ?? ''), ...NO_GOODS })} />
        {line.article.trim() !== '' && <div className={classes.small} title={line.goods}>{line.goods === '' ? texts.unknown : line.goods}</div>}
      </td>
      <td>{cell('lot', columns.lot, 'line')}</td>
      <td>{cell('qty', columns.qty, 'integer')}</td>
      <td>{cell('priceMinor', columns.price, 'amount')}</td>
      <td>{cell('producedOn', columns.produced, 'date')}</td>
      <td>{cell('cartons', columns.cartons, 'line')}</td>
      <td><Serials {...props} /></td>
      <td><button type="button" className={classes.remove} aria-label={texts.removeLine(index + 1)} onClick={onRemove}>{texts.remove}</button></td>
    </tr>
  )
}

const WIDTHS = [{ id: 'article', width: 200 }, { id: 'lot', width: 104 }, { id: 'qty', width: 78 }, { id: 'price', width: 96 }, { id: 'produced', width: 112 }, { id: 'cartons', width: 84 }, { id: 'serials', width: undefined }] as const

/** Lines of a shipment: an article the catalogue knows is named beneath itself; numbers are typed one by one or as ranges. */
export function ShipmentLinesEditor({ editor }: { readonly editor: ShipmentEditor }) {
  const { value: draft, patch } = editor
  const [isPasting, setPasting] = useState(false)
  const latest = useRef(draft.lines)
  useEffect(() => { latest.current = draft.lines })
  const change = (index: number, part: Partial<DraftLine>) => patch({ lines: draft.lines.map((known, position) => (position === index ? { ...known, ...part } : known)) })
  const name = async (key: string) => {
    const line = draft.lines.find((known) => known.key === key)
    if (draft.supplierId === null || line === undefined || line.goods !== '') return
    const goods = (await matchGoods(draft.supplierId, [line.article])).get(line.article.trim())
    if (goods !== undefined) patch({ lines: latest.current.map((known) => (known.key === key && known.article === line.article ? { ...known, ...goods } : known)) })
  }
  const remove = (index: number) => {
    patch({ lines: draft.lines.filter((_line, position) => position !== index) })
    showUndoToast({ message: texts.removed(index + 1), undoLabel: texts.takeBack, onUndo: () => patch({ lines: draft.lines }) })
  }
  const add = () => {
    patch({ lines: [...draft.lines, emptyLine()] })
    setTimeout(() => focusField(shipmentFieldId(`lines.${draft.lines.length}.article`)))
  }
  const qty = draft.lines.reduce((sum, line) => sum + (line.qty ?? 0), 0)
  const totalMinor = draft.lines.reduce((sum, line) => sum + (line.qty ?? 0) * (line.priceMinor ?? 0), 0)
  const cannot = draft.supplierId === null ? texts.supplierFirst : null
  return (
    <>
      <div className={classes.bar}><ActionButton label={texts.paste} disabledReason={cannot} onClick={() => setPasting(true)} /><ActionButton label={texts.addLine} onClick={add} /></div>
      {draft.lines.length === 0 ? <EmptyState title={texts.noLines} why={texts.noLinesWhy} /> : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead><tr>{WIDTHS.map(({ id, width }) => <th key={id} scope="col" style={width === undefined ? undefined : { width }}>{columns[id]}</th>)}<th aria-label={texts.remove} /></tr></thead>
            <tbody>{draft.lines.map((line, index) => <Line key={line.key} editor={editor} line={line} index={index} change={(part) => change(index, part)} onRemove={() => remove(index)} onArticle={() => void name(line.key)} />)}</tbody>
          </table>
        </div>
      )}
      {draft.lines.length > 0 && <div className={classes.totals}><span>{texts.totals(draft.lines.length, qty)}</span><b>{formatMoney(totalMinor, draft.currency)}</b></div>}
      {isPasting && draft.supplierId !== null && <PackingDialog supplierId={draft.supplierId} lineCount={draft.lines.length} onClose={() => setPasting(false)} onLines={(lines, isInstead) => { patch({ lines: isInstead ? lines : [...draft.lines, ...lines] }); setPasting(false) }} />}
    </>
  )
}
