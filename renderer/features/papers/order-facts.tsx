import { formatAmount, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { paperFormTexts as texts } from '#renderer/texts/papers.ts'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import type { PaperFormField } from '#shared/contract/documents.ts'
import { isEmptyValue, type PaperRow } from '#shared/documents/papers/values.ts'
import classes from './paper-form.module.css'
import { cellWords } from './row-cell.tsx'

function wordsOf({ type, value, options }: PaperFormField): string {
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  if (typeof value === 'number') return type === 'amount' ? formatAmount(value) : formatNumber(value)
  if (typeof value !== 'string' || value === '') return ''
  if (type === 'date') return texts.date(value)
  if (type === 'datetime') return texts.moment(value)
  return type === 'choice' ? (options?.find(({ code }) => code === value)?.label ?? value) : value
}

function FactRows({ field }: { readonly field: PaperFormField }) {
  const rows = field.value as readonly PaperRow[]
  const columns = field.columns ?? []
  return (
    <div className={classes.rowsBox} tabIndex={0} role="region" aria-label={field.label}>
      <table className={classes.factRows}>
        <caption>{field.label}</caption>
        <thead><tr>{columns.map(({ key, label }) => <th key={key} scope="col">{label}</th>)}</tr></thead>
        <tbody>{rows.map((row, index) => <tr key={index}>{columns.map(({ key, type }) => <td key={key} lang="ru">{orAbsent(cellWords(type, row[key]))}</td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}

/** What the paper takes from the order as it stands and nobody types over. */
export function OrderFacts({ fields }: { readonly fields: readonly PaperFormField[] }) {
  const plain = fields.filter(({ type }) => type !== 'rows')
  const tables = fields.filter((field) => field.type === 'rows' && !isEmptyValue(field.value))
  if (fields.length === 0) return null
  return (
    <section className={classes.facts} aria-label={texts.fromOrder}>
      <h3 className={classes.factsTitle} title={texts.fromOrderWhy}>{texts.fromOrder}</h3>
      <KeyValueList
        align="start"
        items={plain.map((field) => {
          const isMissing = field.isRequired && isEmptyValue(field.value)
          return { key: field.key, label: field.label, value: isMissing ? texts.empty : <span lang="ru">{orAbsent(wordsOf(field))}</span>, ...(isMissing ? { tone: 'late' as const } : {}) }
        })}
      />
      {tables.map((field) => <FactRows key={field.key} field={field} />)}
    </section>
  )
}
