import type { Containment, CorrectiveAction } from '#shared/documents/claim-model.ts'
import { NumberField } from '#renderer/features/reference/index.ts'
import { CONTAINMENT_LABELS, eightDTexts as texts } from '#renderer/texts/claim-life.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import type { EightDEditor } from './eight-d-panel.tsx'
import classes from './claims.module.css'

const MOST_PIECES = 100_000
const COUNTS = ['stockQty', 'checkedQty', 'defectiveQty'] as const

/** D3: where pieces of the same make lie and what of them was looked through. */
export function ContainmentTable({ editor }: { readonly editor: EightDEditor }) {
  const { containment } = editor.value
  const { containmentColumns: columns } = texts
  const change = (index: number, part: Partial<Containment>) => editor.patch({ containment: containment.map((row, position) => (position === index ? { ...row, ...part } : row)) })
  return (
    <section aria-label={texts.containment}>
      <h3 className={classes.subhead}>{texts.containment}</h3>
      <table className={classes.fieldTable}>
        <thead><tr><th scope="col">{columns.place}</th>{COUNTS.map((column) => <th key={column} scope="col">{columns[column]}</th>)}<th scope="col">{columns.checkedOn}</th></tr></thead>
        <tbody>
          {containment.map((row, index) => {
            const place = CONTAINMENT_LABELS[row.place]
            return (
              <tr key={row.place}>
                <th scope="row">{place}</th>
                {COUNTS.map((column) => <td key={column}><NumberField label={texts.cell(columns[column], place)} min={0} max={MOST_PIECES} value={row[column]} onChange={(value, problem) => { change(index, { [column]: value }); editor.noteProblem(`containment.${index}.${column}`, problem) }} /></td>)}
                <td><DateField label={texts.cell(columns.checkedOn, place)} valueOn={row.checkedOn} onChange={(checkedOn, problem) => { change(index, { checkedOn }); editor.noteProblem(`containment.${index}.checkedOn`, problem) }} /></td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

const NEW_ACTION: CorrectiveAction = { action: '', owner: '', dueOn: null, doneOn: null }

/** D5: what is done about the cause, by whom and until when. */
export function ActionsTable({ editor, idOf }: { readonly editor: EightDEditor; readonly idOf: (field: string) => string }) {
  const { actions } = editor.value
  const { actionColumns: columns } = texts
  const change = (index: number, part: Partial<CorrectiveAction>) => editor.patch({ actions: actions.map((row, position) => (position === index ? { ...row, ...part } : row)) })
  const label = (column: string, index: number) => texts.actionCell(column, index + 1)
  const day = (index: number, field: 'dueOn' | 'doneOn') => <DateField label={label(columns[field], index)} valueOn={actions[index]?.[field] ?? null} onChange={(value, problem) => { change(index, { [field]: value }); editor.noteProblem(`actions.${index}.${field}`, problem) }} />
  return (
    <section aria-label={texts.actions}>
      <h3 className={classes.subhead}>{texts.actions}</h3>
      {actions.length > 0 && (
        <table className={classes.fieldTable}>
          <thead><tr><th scope="col">{columns.action}</th><th scope="col">{columns.owner}</th><th scope="col">{columns.dueOn}</th><th scope="col">{columns.doneOn}</th><th scope="col" aria-label={texts.removeAction} /></tr></thead>
          <tbody>
            {actions.map((row, index) => (
              <tr key={index}>
                <td className={classes.wide}><TextField id={idOf(`actions.${index}.action`)} label={label(columns.action, index)} value={row.action} error={editor.errorOf(`actions.${index}.action`)} onChange={(action) => change(index, { action })} /></td>
                <td><TextField label={label(columns.owner, index)} value={row.owner} onChange={(owner) => change(index, { owner })} /></td>
                <td>{day(index, 'dueOn')}</td>
                <td>{day(index, 'doneOn')}</td>
                <td><ActionButton variant="quiet" label={texts.removeAction} onClick={() => editor.patch({ actions: actions.filter((_, position) => position !== index) })} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Inline><ActionButton label={texts.addAction} onClick={() => editor.patch({ actions: [...actions, NEW_ACTION] })} /></Inline>
    </section>
  )
}
