import { Input } from '@mantine/core'
import { useId, type KeyboardEvent } from 'react'
import { paperFormTexts } from '#renderer/texts/papers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { showUndoToast } from '#renderer/ui/undo-toast.tsx'
import type { PaperFormField } from '#shared/contract/documents.ts'
import type { ColumnType } from '#shared/documents/papers/field.ts'
import { ROWS_MAX, type PaperCell, type PaperRow } from '#shared/documents/papers/values.ts'
import type { FormFieldProps } from './form-field.tsx'
import { fieldId } from './form-field-id.ts'
import classes from './paper-form.module.css'
import { RowCell } from './row-cell.tsx'

const { rows: texts } = paperFormTexts
/** Room a column needs to be typed into. Units: pixels. */
const WIDTHS_PX: Readonly<Record<ColumnType, number>> = { line: 130, date: 104, amount: 104, integer: 72, quantity: 76 }

type Column = NonNullable<PaperFormField['columns']>[number]

const emptyCell = ({ type }: Column): PaperCell => (type === 'line' || type === 'date' ? '' : null)

/** A small table that is typed: rows are added and taken away, cells are read by their type. */
export function FormRows({ field, value, form, mark }: FormFieldProps) {
  const labelId = useId()
  const columns = field.columns ?? []
  const rows = Array.isArray(value) ? (value as readonly PaperRow[]) : []
  const change = (next: readonly PaperRow[]) => form.put(field.key, next)
  const cellId = (index: number, column: Column) => fieldId(`${field.key}.${index}.${column.key}`)
  const add = () => {
    if (rows.length >= ROWS_MAX) return
    change([...rows, Object.fromEntries(columns.map((column) => [column.key, emptyCell(column)]))])
    const [first] = columns
    if (first !== undefined) setTimeout(() => focusField(cellId(rows.length, first)))
  }
  const remove = (index: number) => {
    change(rows.filter((_, position) => position !== index))
    showUndoToast({ message: texts.removed(index + 1), undoLabel: paperFormTexts.takeBack, onUndo: () => change(rows) })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Insert') return
    event.preventDefault()
    add()
  }
  const error = form.errorOf(field.key)
  return (
    <div id={fieldId(field.key)} role="group" aria-labelledby={labelId} className={classes.whole} onKeyDown={press}>
      <div className={classes.rowsHead}>
        <span id={labelId} className={classes.label}>{field.label}{field.isRequired && <span className={classes.star} aria-hidden="true"> *</span>}</span>
        <ActionButton label={texts.add} kbd="Insert" variant="quiet" onClick={add} />
      </div>
      {rows.length > 0 && (
        <div className={classes.rowsBox}>
          <table className={classes.rows}>
            <thead>
              <tr>
                {columns.map((column) => <th key={column.key} scope="col" style={{ minWidth: WIDTHS_PX[column.type] }}>{column.label}</th>)}
                <th aria-label={texts.remove} />
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                // Rows have no other identity than their place.
                <tr key={index}>
                  {columns.map((column) => (
                    <td key={column.key}>
                      <RowCell
                        id={cellId(index, column)}
                        column={column}
                        label={texts.cell(column.label, index + 1)}
                        value={row[column.key] ?? emptyCell(column)}
                        error={form.errorOf(`${field.key}.${index}.${column.key}`)}
                        onChange={(cell, problem) => {
                          change(rows.map((known, position) => (position === index ? { ...known, [column.key]: cell } : known)))
                          form.note(`${field.key}.${index}.${column.key}`, problem)
                        }}
                      />
                    </td>
                  ))}
                  <td><button type="button" className={classes.removeRow} aria-label={texts.removeRow(index + 1)} onClick={() => remove(index)}>{texts.remove}</button></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length === 0 && <div className={classes.note}>{paperFormTexts.noRows}</div>}
      {mark !== undefined && <div className={classes.note}>{mark}</div>}
      {error !== undefined && <Input.Error mt={3}>{error}</Input.Error>}
    </div>
  )
}
