import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { orAbsent } from '#renderer/texts/formats.ts'
import { categoryTexts as texts, formTexts, referenceTexts } from '#renderer/texts/reference.ts'
import { nameIn, OTHER_LANGUAGE, otherName } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'

type Row = OutputOf<'reference.categories'>[number]

const COLUMNS: readonly GridColumn<Row>[] = [
  { id: 'name', header: texts.columns.name, minWidth: 180, cell: (row) => <b>{nameIn(row.name)}</b>, text: (row) => nameIn(row.name) },
  { id: 'english', header: referenceTexts.otherName, minWidth: 160, lang: OTHER_LANGUAGE, cell: (row) => orAbsent(otherName(row.name)), text: (row) => otherName(row.name) },
  { id: 'code', header: texts.columns.code, width: 130, cell: (row) => row.code, text: (row) => row.code },
  { id: 'tech', header: texts.columns.techComplex, width: 160, cell: (row) => (row.isTechComplex ? formTexts.yes : orAbsent('')) },
  { id: 'steps', header: texts.columns.steps, width: 150, align: 'end', cell: (row) => row.stepCount },
  { id: 'models', header: texts.columns.models, width: 100, align: 'end', cell: (row) => row.modelCount },
]

const idOf = (row: Row): string => String(row.categoryId)
const NONE: readonly Row[] = []
const open = (row: Row): void => go(paths.reference(`categories/${row.categoryId}`))
const addNew = (): void => go(paths.reference('categories/new'))

/** Kinds of products; Enter opens the checklist and the codes of one. */
export function CategoriesPanel() {
  const query = useQueryOf('reference.categories', {})
  const { whyNot } = useSession()
  const reason = whyNot('reference.saveCategory')
  useHotkeys({ Insert: { run: addNew, description: texts.add, disabledReason: reason } })
  return (
    <>
      <Inline justify="end"><ActionButton label={texts.add} kbd={reason === null ? 'Insert' : undefined} disabledReason={reason} onClick={addNew} /></Inline>
      <DataGrid
        label={texts.list}
        columns={COLUMNS}
        rows={query.data ?? NONE}
        rowId={idOf}
        state={queryState(query)}
        failed={<QueryFailed query={query} />}
        empty={<EmptyState title={texts.empty} why={texts.emptyWhy} action={{ label: texts.add, onClick: addNew }} />}
        onOpen={open}
        totalCount={query.data?.length}
        hasAutoFocus
      />
    </>
  )
}
