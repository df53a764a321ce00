import { useEffect, useMemo, useState, type ComponentType } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { categoryTexts as texts, referenceTexts } from '#renderer/texts/reference.ts'
import { nameIn, shippedText } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { showUndoToast } from '#renderer/ui/undo-toast.tsx'
import { fieldId, type CodedList } from './category-form.ts'
import { FilledSplit } from './filled-split.tsx'
import type { Editor } from './use-editor.ts'

type Named = { readonly code: string; readonly name: string | { readonly ru: string; readonly en: string } }
export type Placed<Row> = { readonly row: Row; readonly index: number }

export type RowFieldsProps<Row> = {
  readonly row: Row
  readonly onPatch: (part: Partial<Row>) => void
  readonly isLocked: boolean
  /** Message at a field of this row: `code`, `name.ru`. */
  readonly errorOf: (field: string) => string | undefined
  readonly idOf: (field: string) => string
  readonly noteProblem: (field: string, problem: string | null) => void
}

export type ListEditorProps<Row extends Named> = {
  readonly list: CodedList
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Placed<Row>>[]
  readonly Fields: ComponentType<RowFieldsProps<Row>>
  readonly newRow: () => Row
  readonly onChange: (rows: Row[]) => void
  readonly fieldProps: Pick<Editor<object>, 'errorOf' | 'noteProblem'>
  readonly isLocked: boolean
  /** The row that keeps the form from being saved. */
  readonly errorIndex: number | null
}

const idOfRow = ({ index }: { readonly index: number }): string => String(index)
const titleOf = ({ name }: Named): string => (typeof name === 'string' ? shippedText(name) : nameIn(name)) || texts.untitled

function moved<Row>(rows: readonly Row[], from: number, to: number): Row[] {
  const next = [...rows]
  const [row] = next.splice(from, 1)
  if (row !== undefined) next.splice(to, 0, row)
  return next
}

/** Rows with codes: add, remove, change, and put in order by keys. */
export function ListEditor<Row extends Named>({ list, rows, columns, Fields, newRow, onChange, fieldProps, isLocked, errorIndex }: ListEditorProps<Row>) {
  const [chosen, setChosen] = useState(errorIndex ?? 0)
  useEffect(() => {
    if (errorIndex !== null) setChosen(errorIndex)
  }, [errorIndex])
  const placed = useMemo(() => rows.map((row, index) => ({ row, index })), [rows])
  const index = Math.min(chosen, rows.length - 1)
  const row = rows[index]
  const at = (field: string) => `${list}.${index}.${field}`
  const add = () => {
    onChange([...rows, newRow()])
    setChosen(rows.length)
    setTimeout(() => focusField(fieldId(`${list}.${rows.length}.${list === 'photoSlots' ? 'name' : 'name.ru'}`)))
  }
  const move = (step: number) => {
    const to = index + step
    if (row === undefined || to < 0 || to >= rows.length) return
    onChange(moved(rows, index, to))
    setChosen(to)
  }
  const remove = () => {
    if (row === undefined) return
    onChange(rows.filter((_, position) => position !== index))
    showUndoToast({ message: texts.removed(titleOf(row)), undoLabel: texts.undo, onUndo: () => onChange([...rows]) })
  }
  const lockedReason = isLocked ? texts.locked : null
  useHotkeys({
    'Alt+Up': { run: () => move(-1), description: `${texts.up}: ${texts.reorderHint}`, disabledReason: lockedReason },
    'Alt+Down': { run: () => move(1), description: `${texts.down}: ${texts.reorderHint}`, disabledReason: lockedReason },
    Insert: { run: add, description: texts.addRow[list], disabledReason: lockedReason },
    Delete: { run: remove, description: texts.remove, disabledReason: lockedReason },
  })
  return (
    <FilledSplit
      sideLabel={texts.rowOf[list]}
      main={
        <>
          {!isLocked && (
            <Inline>
              <ActionButton label={texts.addRow[list]} kbd="Insert" onClick={add} />
              <ActionButton label={texts.up} kbd="Alt ↑" onClick={() => move(-1)} />
              <ActionButton label={texts.down} kbd="Alt ↓" onClick={() => move(1)} />
              <ActionButton label={texts.remove} kbd="Delete" variant="quiet" onClick={remove} />
            </Inline>
          )}
          <DataGrid
            label={texts.lists[list]}
            columns={columns}
            rows={placed}
            rowId={idOfRow}
            selectedId={row === undefined ? null : String(index)}
            onSelect={(item) => setChosen(item.index)}
            onOpen={(item) => focusField(fieldId(`${list}.${item.index}.${list === 'photoSlots' ? 'name' : 'name.ru'}`))}
            hasAutoFocus
            empty={<EmptyState title={texts.emptyList} why={texts.emptyListWhy[list]} action={isLocked ? undefined : { label: texts.addRow[list], kbd: 'Insert', onClick: add }} />}
          />
        </>
      }
      side={row === undefined
        ? <Card><EmptyState title={referenceTexts.unchosen} why={referenceTexts.chooseRow} /></Card>
        : (
          <Card title={texts.fieldAt(texts.rowOf[list], index + 1)}>
            <Fields
              key={`${list}-${index}`}
              row={row}
              isLocked={isLocked}
              onPatch={(part) => onChange(rows.map((known, position) => (position === index ? { ...known, ...part } : known)))}
              errorOf={(field) => fieldProps.errorOf(at(field))}
              idOf={(field) => fieldId(at(field))}
              noteProblem={(field, problem) => fieldProps.noteProblem(at(field), problem)}
            />
          </Card>
        )}
    />
  )
}
