import { useState } from 'react'
import type { PartRow } from '#shared/contract/parts.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { PartField } from '#renderer/features/part-search/index.ts'
import { RowCell } from '#renderer/features/papers/index.ts'
import type { Editor } from '#renderer/features/reference/index.ts'
import { purchaseTexts, receiptTexts as texts } from '#renderer/texts/buying.ts'
import { PART_UNIT_LABELS, qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { lineOfPart, type ReceiveDraft, type ReceiveLine } from './receive-draft.ts'
import { receiveFieldId } from './receive-head-fields.tsx'
import type { useReceiveScan } from './use-receive-scan.ts'
import classes from './buying.module.css'

type LinesProps = { readonly editor: Editor<ReceiveDraft>; readonly isByOrder: boolean; readonly scan: ReturnType<typeof useReceiveScan>; readonly selectedKey: string | null; readonly onSelect: (key: string | null) => void }
type NumberOf = 'documentMilli' | 'actualMilli' | 'faultyMilli' | 'priceMinor'
const SCAN_FIELD = 'receive-scan'

function Line({ editor, index, line, isSelected, onSelect }: { readonly editor: Editor<ReceiveDraft>; readonly index: number; readonly line: ReceiveLine; readonly isSelected: boolean; readonly onSelect: () => void }) {
  const { lines } = editor.value
  const cell = (field: NumberOf, label: string, type: 'quantity' | 'amount') => (
    <RowCell
      id={receiveFieldId(`lines.${index}.${field}`)} column={{ key: field, label, type }} label={purchaseTexts.cell(label, line.number)} value={line[field]} error={editor.errorOf(`lines.${index}.${field}`) === undefined ? undefined : ' '}
      onChange={(value, problem) => { editor.patch({ lines: lines.map((known, position) => (position === index ? { ...known, [field]: value } : known)) }); editor.noteProblem(`lines.${index}.${field}`, problem) }}
    />
  )
  return (
    <tr aria-selected={isSelected} onFocus={onSelect}>
      <td>
        <button type="button" className={classes.part} onClick={onSelect}>
          <b>{line.number}</b>
          <span>{[line.nameRu, line.lot === '' ? '' : texts.lotOf(line.lot), line.orderedMilli === null ? '' : texts.ordered(qtyWithUnit(line.orderedMilli, line.unit))].filter((word) => word !== '').join(' · ')}</span>
        </button>
      </td>
      <td>{cell('documentMilli', texts.document, 'quantity')}</td>
      <td>{cell('actualMilli', texts.actual, 'quantity')}</td>
      <td>{cell('faultyMilli', texts.faulty, 'quantity')}</td>
      <td>{PART_UNIT_LABELS[line.unit]}</td>
      <td>{cell('priceMinor', texts.price, 'amount')}</td>
      <td><button type="button" className={classes.remove} aria-label={texts.removeLine(line.number)} onClick={() => editor.patch({ lines: lines.filter((known) => known.key !== line.key) })}>{texts.remove}</button></td>
    </tr>
  )
}

function AddPart({ editor, onSelect }: Pick<LinesProps, 'editor' | 'onSelect'>) {
  const [again, setAgain] = useState(0)
  const { lines } = editor.value
  const add = (part: PartRow | null) => {
    if (part === null) return
    const line = lineOfPart(part, lines.length)
    editor.patch({ lines: [...lines, line] })
    onSelect(line.key)
    setAgain((now) => now + 1)
    setTimeout(() => focusField(receiveFieldId(`lines.${lines.length}.documentMilli`)))
  }
  return <PartField key={again} id={receiveFieldId('lines')} label={texts.addPart} value={null} error={editor.errorOf('lines')} onChange={add} />
}

/** The goods as they are counted: a scan adds one, a number sets, the rest is typed. */
export function ReceiveLines({ editor, isByOrder, scan, selectedKey, onSelect }: LinesProps) {
  const [code, setCode] = useState('')
  const { lines } = editor.value
  useHotkeys({ '/': { run: () => focusField(SCAN_FIELD), description: texts.scan } })
  const enter = () => {
    scan.take(code)
    setCode('')
  }
  return (
    <>
      <div className={classes.add}>
        <TextField id={SCAN_FIELD} label={texts.scan} description={texts.scanHint} value={code} onChange={setCode} onEnter={enter} />
        {!isByOrder && <AddPart editor={editor} onSelect={onSelect} />}
        {isByOrder && <span><ActionButton label={texts.allCame} onClick={() => editor.patch({ lines: lines.map((line) => ({ ...line, actualMilli: line.documentMilli })) })} /></span>}
      </div>
      {scan.told !== null && <Note tone={scan.told.isBad ? 'late' : 'ok'} isLive>{scan.told.words}</Note>}
      {lines.length === 0 ? <EmptyState title={texts.noLines} why={texts.noLinesWhy} /> : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead><tr><th scope="col">{texts.part}</th><th scope="col" style={{ width: 92 }}>{texts.document}</th><th scope="col" style={{ width: 82 }}>{texts.actual}</th><th scope="col" style={{ width: 72 }}>{texts.faulty}</th><th aria-label={texts.actual} style={{ width: 44 }} /><th scope="col" style={{ width: 100 }}>{texts.price}</th><th aria-label={texts.remove} style={{ width: 64 }} /></tr></thead>
            <tbody>{lines.map((line, index) => <Line key={line.key} editor={editor} index={index} line={line} isSelected={line.key === selectedKey} onSelect={() => onSelect(line.key)} />)}</tbody>
          </table>
        </div>
      )}
    </>
  )
}
