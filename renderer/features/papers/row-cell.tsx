import { Textarea, TextInput } from '@mantine/core'
import { formatAmount, formatDate, formatNumber, formatQty } from '#renderer/texts/formats.ts'
import { paperFormTexts } from '#renderer/texts/papers.ts'
import { useTypedText } from '#renderer/ui/fields/use-typed-text.ts'
import type { PaperFormField } from '#shared/contract/documents.ts'
import type { ColumnType } from '#shared/documents/papers/field.ts'
import { LINE_MAX, type PaperCell } from '#shared/documents/papers/values.ts'
import { parseRussianDate } from '#shared/kit/calendar.ts'
import { parseAmountMinor, QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import classes from './paper-form.module.css'

const { rows: texts } = paperFormTexts
const WHOLE = /^\d{1,7}$/
const QTY = /^\d{1,6}([.,]\d{1,3})?$/

const compact = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '')

type CellReader = { readonly format: (value: string | number) => string; readonly parse: (text: string) => string | number | null; readonly problem: string }

const READERS: Readonly<Record<Exclude<ColumnType, 'line'>, CellReader>> = {
  date: { format: (on) => formatDate(String(on)), parse: parseRussianDate, problem: texts.badDate },
  amount: { format: (minor) => formatAmount(Number(minor)), parse: (text) => { const minor = parseAmountMinor(text); return minor !== null && minor >= 0 ? minor : null }, problem: texts.badAmount },
  integer: { format: (value) => formatNumber(Number(value)), parse: (text) => (WHOLE.test(compact(text)) ? Number(compact(text)) : null), problem: texts.badWhole },
  quantity: { format: (milli) => formatQty(Number(milli)), parse: (text) => (QTY.test(compact(text)) ? Math.round(Number(compact(text).replace(',', '.')) * QTY_MILLI_PER_ONE) : null), problem: texts.badQty },
}

/** A cell as it is read, where it is not typed. */
export function cellWords(type: ColumnType, value: PaperCell | undefined): string {
  if (value === undefined || value === null || value === '') return ''
  return type === 'line' ? String(value) : READERS[type].format(value)
}

export type RowCellProps = {
  readonly id: string
  readonly column: NonNullable<PaperFormField['columns']>[number]
  readonly label: string
  readonly value: PaperCell
  readonly error: string | undefined
  readonly onChange: (value: PaperCell, problem: string | null) => void
}

function ReadCell({ column, id, label, value, error, onChange }: RowCellProps & { readonly column: { readonly type: Exclude<ColumnType, 'line'> } }) {
  const reader = READERS[column.type]
  const isNothing = value === null || value === ''
  const typed = useTypedText<string | number>({
    value: isNothing ? null : value, format: reader.format, parse: reader.parse, problemOf: (read) => (read === null ? reader.problem : null),
    onChange: (read, problem) => onChange(read ?? (column.type === 'date' ? '' : null), problem),
  })
  const isNumber = column.type !== 'date'
  return (
    <TextInput
      id={id}
      aria-label={label}
      inputMode={isNumber ? 'decimal' : 'numeric'}
      autoComplete="off"
      error={error ?? typed.problem}
      value={typed.text}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={typed.leave}
      classNames={{ input: isNumber ? classes.figure : undefined }}
    />
  )
}

/** One cell of a table that is typed. */
export function RowCell(props: RowCellProps) {
  const { column, id, label, value, error, onChange } = props
  if (column.type !== 'line') return <ReadCell {...props} column={{ ...column, type: column.type }} />
  return (
    <Textarea id={id} aria-label={label} rows={1} maxLength={LINE_MAX * 2} autoComplete="off" error={error} classNames={{ input: classes.cellText }} value={String(value ?? '')} onChange={(event) => onChange(event.currentTarget.value, null)} />
  )
}
