import { useState } from 'react'
import type { PartRow } from '#shared/contract/parts.ts'
import { lineTotalMinor, QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { PartField } from '#renderer/features/part-search/index.ts'
import { RowCell } from '#renderer/features/papers/index.ts'
import type { Editor } from '#renderer/features/reference/index.ts'
import { queryClient, queryOf } from '#renderer/rpc/query.ts'
import { formatAmount, formatMoney } from '#renderer/texts/formats.ts'
import { purchaseTexts as texts } from '#renderer/texts/buying.ts'
import { PART_UNIT_LABELS } from '#renderer/texts/stock-labels.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { showUndoToast } from '#renderer/ui/undo-toast.tsx'
import { rateMicroOf, totalsOf } from './money-facts.ts'
import type { PurchaseDraft, PurchaseDraftLine } from './purchase-draft.ts'
import { purchaseFieldId } from './purchase-head-fields.tsx'
import classes from './buying.module.css'

/** The number and the last price of this supplier, as the card of the part knows them. */
async function offerOf(partId: number, supplierId: number | null, currency: PurchaseDraft['currency']): Promise<Pick<PurchaseDraftLine, 'priceMinor' | 'supplierCode'>> {
  const card = await queryClient.fetchQuery(queryOf('parts.card', { partId })).catch(() => null)
  return {
    priceMinor: card?.prices.find((price) => price.supplierId === supplierId && price.currency === currency)?.priceMinor ?? null,
    supplierCode: card?.codes.find((code) => code.kind === 'supplier' && code.supplierId === supplierId)?.code ?? '',
  }
}

function Line({ editor, index, line }: { readonly editor: Editor<PurchaseDraft>; readonly index: number; readonly line: PurchaseDraftLine }) {
  const { lines } = editor.value
  const change = (part: Partial<PurchaseDraftLine>) => editor.patch({ lines: lines.map((known, position) => (position === index ? { ...known, ...part } : known)) })
  const cell = (field: keyof PurchaseDraftLine, label: string, type: 'line' | 'quantity' | 'amount' | 'date') => (
    <RowCell
      id={purchaseFieldId(`lines.${index}.${field}`)} column={{ key: field, label, type }} label={texts.cell(label, line.number)} value={(line[field] as string | number | null) ?? (type === 'line' || type === 'date' ? '' : null)} error={editor.errorOf(`lines.${index}.${field}`)}
      onChange={(value, problem) => { change({ [field]: type === 'date' && value === '' ? null : value }); editor.noteProblem(`lines.${index}.${field}`, problem) }}
    />
  )
  const remove = () => {
    editor.patch({ lines: lines.filter((_, position) => position !== index) })
    showUndoToast({ message: texts.removed(line.number), undoLabel: texts.takeBack, onUndo: () => editor.patch({ lines }) })
  }
  return (
    <tr>
      <td><b>{line.number}</b> {line.nameRu}{line.waitingOrders.length > 0 && <div className={classes.muted}>{texts.waits(line.waitingOrders)}</div>}</td>
      <td>{cell('supplierCode', texts.supplierCode, 'line')}</td>
      <td>{cell('qtyMilli', texts.qty, 'quantity')}</td>
      <td>{PART_UNIT_LABELS[line.unit]}</td>
      <td>{cell('priceMinor', texts.price, 'amount')}</td>
      <td className={classes.number}>{formatAmount(lineTotalMinor(line.priceMinor ?? 0, line.qtyMilli ?? 0))}</td>
      <td>{cell('expectedOn', texts.lineOn, 'date')}</td>
      <td><button type="button" className={classes.remove} aria-label={texts.removeLine(line.number)} onClick={remove}>{texts.remove}</button></td>
    </tr>
  )
}

/** Lines of a draft: a part is found and added, its number and price are filled as far as they are known. */
export function PurchaseLinesEditor({ editor }: { readonly editor: Editor<PurchaseDraft> }) {
  const { value: draft, patch, errorOf } = editor
  const [again, setAgain] = useState(0)
  const isThere = (partId: number) => draft.lines.some((line) => line.partId === partId)
  const add = async (part: PartRow | null) => {
    if (part === null || isThere(part.partId)) return
    const offer = await offerOf(part.partId, draft.supplierId, draft.currency)
    patch({ lines: [...draft.lines, { partId: part.partId, number: part.number, nameRu: part.nameRu, unit: part.unit, qtyMilli: QTY_MILLI_PER_ONE, expectedOn: null, waitingOrders: [], ...offer }] })
    setAgain((now) => now + 1)
    setTimeout(() => focusField(purchaseFieldId(`lines.${draft.lines.length}.qtyMilli`)))
  }
  const { totalMinor, roublesMinor } = totalsOf(draft.lines, { currency: draft.currency, rateMicro: rateMicroOf(draft.rate) })
  return (
    <>
      <div className={classes.add}><PartField key={again} id={purchaseFieldId('lines')} label={texts.addPart} value={null} error={errorOf('lines')} whyNot={(part) => (isThere(part.partId) ? texts.twice(part.number) : null)} onChange={(part) => void add(part)} /></div>
      {draft.lines.length === 0 ? <EmptyState title={texts.noLines} why={texts.noLinesWhy} /> : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead><tr><th scope="col">{texts.part}</th><th scope="col" style={{ width: 140 }}>{texts.supplierCode}</th><th scope="col" style={{ width: 90 }}>{texts.qty}</th><th aria-label={texts.qty} /><th scope="col" style={{ width: 110 }}>{texts.price}</th><th scope="col" className={classes.number}>{texts.sum}</th><th scope="col" style={{ width: 112 }}>{texts.lineOn}</th><th aria-label={texts.remove} /></tr></thead>
            <tbody>{draft.lines.map((line, index) => <Line key={line.partId} editor={editor} index={index} line={line} />)}</tbody>
          </table>
        </div>
      )}
      <div className={classes.totals}><span>{texts.total} <b>{formatMoney(totalMinor, draft.currency)}</b></span>{draft.currency !== 'RUB' && <span>{texts.inRoubles} <b>{roublesMinor === null ? texts.noRate : formatMoney(roublesMinor)}</b></span>}</div>
    </>
  )
}
