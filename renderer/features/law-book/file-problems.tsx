import { useMemo } from 'react'
import type { LawFileProblem } from '#shared/contract/law.ts'
import { formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { bookFileTexts as texts, fileFieldLabel, fileProblemLabel } from '#renderer/texts/law-book.ts'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Note } from '#renderer/ui/note.tsx'

type Row = LawFileProblem & { readonly place: string }

const LIST_HEIGHT = 260
const sectionOf = ({ section }: Row): string => texts.sections[section] ?? section
const COLUMNS: readonly GridColumn<Row>[] = [
  { id: 'section', header: texts.columns.section, width: 140, cell: (row) => orAbsent(sectionOf(row)), text: sectionOf },
  { id: 'rowNo', header: texts.columns.row, width: 76, align: 'end', cell: (row) => (row.rowNo === 0 ? '' : formatNumber(row.rowNo)), text: (row) => String(row.rowNo) },
  { id: 'field', header: texts.columns.field, width: 150, cell: (row) => orAbsent(fileFieldLabel(row.field)), text: (row) => fileFieldLabel(row.field) },
  { id: 'problem', header: texts.columns.problem, minWidth: 220, cell: (row) => fileProblemLabel(row.code), text: (row) => fileProblemLabel(row.code) },
  { id: 'value', header: texts.columns.value, minWidth: 120, cell: (row) => orAbsent(row.value), text: (row) => row.value },
]
const placeOf = (row: Row): string => row.place

/** Every row of a file that could not be entered by hand, with its reason. */
export function FileProblems({ problems }: { readonly problems: readonly LawFileProblem[] }) {
  const rows = useMemo(() => problems.map((problem, index): Row => ({ ...problem, place: String(index) })), [problems])
  return (
    <>
      <Note tone="late" isLive>{texts.problems(problems.length)}</Note>
      <DataGrid label={texts.columns.problem} columns={COLUMNS} rows={rows} rowId={placeOf} totalCount={rows.length} maxHeight={LIST_HEIGHT} empty={null} />
    </>
  )
}
