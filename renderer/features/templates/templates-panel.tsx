import { useMemo, useState } from 'react'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { Fills } from '#renderer/features/reference/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { inOtherLayout } from '#renderer/texts/keyboard-layouts.ts'
import { DOCUMENT_KIND_LABELS, labelOf, PAPER_GROUP_LABELS } from '#renderer/texts/labels.ts'
import { templatesTexts as texts } from '#renderer/texts/templates.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { useDraftKinds } from './template-drafts.ts'
import classes from './templates.module.css'

type Row = OutputOf<'templates.list'>[number] & { readonly isFirst: boolean; readonly isUnsaved: boolean }

const groupOf = ({ group }: Row): string => labelOf(PAPER_GROUP_LABELS, group)
const momentOf = ({ recordedAt }: Row): string => (recordedAt === null ? '' : texts.moment(recordedAt))

const COLUMNS: readonly GridColumn<Row>[] = [
  { id: 'group', header: texts.columns.group, width: 190, cell: (row) => (row.isFirst ? groupOf(row) : ''), text: groupOf },
  { id: 'title', header: texts.columns.title, minWidth: 320, cell: (row) => <b className={classes.listTitle}>{row.title}</b>, text: ({ title }) => title },
  { id: 'version', header: texts.columns.version, width: 110, cell: ({ version }) => texts.version(version), text: ({ version }) => texts.version(version) },
  { id: 'by', header: texts.columns.by, width: 160, cell: ({ recordedBy }) => orAbsent(shortNameOf(recordedBy)), text: ({ recordedBy }) => shortNameOf(recordedBy) },
  { id: 'at', header: texts.columns.at, width: 140, hasFigures: true, cell: (row) => orAbsent(momentOf(row)), text: momentOf },
  { id: 'state', header: texts.columns.state, width: 120, cell: ({ isUnsaved }) => (isUnsaved ? <Tag tone="soon">{texts.unsaved}</Tag> : ''), text: ({ isUnsaved }) => (isUnsaved ? texts.unsaved : '') },
]
const idOf = ({ kind }: Row): string => kind

function rowsOf(list: OutputOf<'templates.list'>, typed: string, drafts: ReadonlySet<string>): readonly Row[] {
  const words = typed.trim().toLowerCase()
  const isFound = (title: string): boolean => title.toLowerCase().includes(words) || title.toLowerCase().includes(inOtherLayout(words))
  const found = list.map((one) => ({ ...one, title: labelOf(DOCUMENT_KIND_LABELS, one.kind) })).filter(({ title }) => isFound(title))
  return found.map((one, index) => ({ ...one, isFirst: found[index - 1]?.group !== one.group, isUnsaved: drafts.has(one.kind) }))
}

/** Templates of papers by the groups of the work: which version is in use and who made it. */
export function TemplatesPanel() {
  const query = useQueryOf('templates.list', {})
  const [typed, setTyped] = useState('')
  const drafts = useDraftKinds()
  const draftKey = [...drafts].join()
  const rows = useMemo(() => rowsOf(query.data ?? [], typed, new Set(draftKey.split(','))), [query.data, typed, draftKey])
  return (
    <Fills>
      <div className={classes.listBar}>
        <TextField type="search" label={texts.search} placeholder={texts.searchHint} value={typed} onChange={setTyped} />
        <Sub>{texts.listNote}</Sub>
      </div>
      <DataGrid
        label={texts.list}
        columns={COLUMNS}
        rows={rows}
        rowId={idOf}
        state={queryState(query)}
        failed={<QueryFailed query={query} />}
        empty={<EmptyState title={texts.nothing} why={texts.nothingWhy} />}
        onOpen={({ kind }) => go(paths.template(kind))}
        totalCount={rows.length}
        hasAutoFocus
      />
    </Fills>
  )
}
