import type { TableMapping } from '#shared/contract/exchange.ts'
import { FIELDS_OF_KIND, type PriceField, type TableKind } from '#shared/stock/exchange-fields.ts'
import { columnName, columnSamples } from '#renderer/features/import/index.ts'
import { exchangeMappingTexts as texts, exchangeProblemField } from '#renderer/texts/exchange.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import type { OpenedTable } from './exchange-work.ts'
import classes from './exchange.module.css'

const NONE = 'none'

/** The mapping with another column for a field; a column serves one field, so its former one gives it up. */
function withColumn(mapping: TableMapping, field: PriceField, column: number | null): TableMapping {
  const others = Object.fromEntries(Object.entries(mapping).filter(([name, taken]) => name !== field && taken !== column)) as TableMapping
  return column === null ? others : { ...others, [field]: column }
}

export type MappingTableProps = { readonly kind: TableKind; readonly table: OpenedTable; readonly mapping: TableMapping; readonly isLocked: boolean; readonly onChange: (mapping: TableMapping) => void }

/** For each field of a part the column of the file, with the values that stand in it. */
export function MappingTable({ kind, table, mapping, isLocked, onChange }: MappingTableProps) {
  const options = [{ value: NONE, label: texts.none }, ...table.headers.map((_, column) => ({ value: String(column), label: columnName(table.headers, column) }))]
  return (
    <div className={classes.table} role="table" aria-label={texts.table}>
      <div className={classes.tableHead} role="row">{[texts.field, texts.column, texts.sample].map((name) => <span key={name} role="columnheader">{name}</span>)}</div>
      {FIELDS_OF_KIND[kind].map((field) => {
        const column = mapping[field]
        const samples = column === undefined ? '' : columnSamples(table.sample, column).join(' · ')
        return (
          <div key={field} className={classNames(classes.tableRow, column === undefined && classes.isBlank)} role="row">
            <span role="rowheader">{exchangeProblemField(field)}</span>
            <div role="cell" className={classes.pick}>
              <SelectField label={texts.columnOf(exchangeProblemField(field))} value={column === undefined ? NONE : String(column)} options={options} isReadOnly={isLocked} isSearchable
                onChange={(value) => onChange(withColumn(mapping, field, value === null || value === NONE ? null : Number(value)))} />
            </div>
            <span role="cell" className={classes.sample} title={samples}>{column !== undefined && samples === '' ? texts.blank : samples}</span>
          </div>
        )
      })}
    </div>
  )
}
