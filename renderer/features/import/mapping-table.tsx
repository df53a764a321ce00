import type { SyntheticEvent } from 'react'
import type { ImportMapping } from '#shared/contract/imports.ts'
import { IMPORT_FIELD_SPECS, IMPORT_FIELDS, type ImportField } from '#shared/import/fields.ts'
import type { MappingProblem } from '#shared/import/mapping.ts'
import { mappingTexts as texts, problemField } from '#renderer/texts/import.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { columnSamples, rivalOf, withColumn } from './column-samples.ts'
import type { OpenedFile } from './import-work.ts'
import classes from './import.module.css'

const NONE = 'none'

/** What is typed into a chosen column replaces its name. */
function selectText({ target }: SyntheticEvent): void {
  if (target instanceof HTMLInputElement) target.select()
}

/** The name of a column; columns without a name or of the same name are told apart by their place. */
export function columnName(headers: readonly string[], column: number): string {
  const header = headers[column]?.trim() ?? ''
  if (header === '') return texts.nameless(column + 1)
  const isTwin = headers.some((other, place) => place !== column && other.trim() === header)
  return isTwin ? texts.twin(header, column + 1) : header
}

type MarkProps = { readonly field: ImportField; readonly mapping: ImportMapping; readonly file: OpenedFile; readonly isChosen: boolean; readonly problems: readonly MappingProblem[] }

/** Where the choice came from, or what is wrong with it. */
function Mark({ field, mapping, file, isChosen, problems }: MarkProps) {
  const rival = rivalOf(mapping, field)
  if (rival !== null) return <Tag tone="late" title={texts.usedTwice(problemField(rival))}>{texts.twice}</Tag>
  const isMissing = problems.some(({ code, fields }) => (code === 'no_date_column' || code === 'no_subject_column') && fields.includes(field))
  if (isMissing) return <Tag tone="soon">{IMPORT_FIELD_SPECS[field].requirement === 'one_of_dates' ? texts.dateNeeded : texts.subjectNeeded}</Tag>
  if (isChosen) return texts.chosen
  if (mapping[field] === undefined) return null
  return file.isRemembered ? texts.remembered : texts.guessed
}

export type MappingTableProps = {
  readonly file: OpenedFile
  readonly mapping: ImportMapping
  readonly chosenFields: readonly ImportField[]
  readonly problems: readonly MappingProblem[]
  readonly lockedReason: string | null
  readonly onChange: (field: ImportField, mapping: ImportMapping) => void
}

/** For each field of an order the column of the file, with the values that stand in it. */
export function MappingTable({ file, mapping, chosenFields, problems, lockedReason, onChange }: MappingTableProps) {
  const options = [{ value: NONE, label: texts.none }, ...file.headers.map((_, column) => ({ value: String(column), label: columnName(file.headers, column) }))]
  return (
    <div className={classes.table} role="table" aria-label={texts.table}>
      <div className={classes.tableHead} role="row">
        {[texts.field, texts.column, texts.mark, texts.sample].map((name) => <span key={name} role="columnheader">{name}</span>)}
      </div>
      {IMPORT_FIELDS.map((field) => {
        const column = mapping[field]
        const samples = column === undefined ? '' : columnSamples(file.sample, column).join(' · ')
        return (
          <div key={field} className={classNames(classes.tableRow, column === undefined && classes.isBlank)} role="row">
            <span role="rowheader" className={classes.fieldName}>{problemField(field)}</span>
            <div role="cell" className={classes.pick} onFocus={selectText} onClick={selectText}>
              <SelectField
                label={texts.columnOf(problemField(field))}
                value={column === undefined ? NONE : String(column)}
                options={options}
                isReadOnly={lockedReason !== null}
                isSearchable
                onChange={(value) => onChange(field, withColumn(mapping, field, value === null || value === NONE ? null : Number(value)))}
              />
            </div>
            <span role="cell" className={classes.mark}><Mark field={field} mapping={mapping} file={file} isChosen={chosenFields.includes(field)} problems={problems} /></span>
            <span role="cell" className={classes.sample} title={samples}>{column !== undefined && samples === '' ? texts.blank : samples}</span>
          </div>
        )
      })}
    </div>
  )
}
