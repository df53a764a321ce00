import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { formatDateTime, formatNumber, shortNameOf } from '#renderer/texts/formats.ts'
import { importTexts as texts } from '#renderer/texts/import.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Tag } from '#renderer/ui/tag.tsx'

export type ImportRow = OutputOf<'imports.list'>[number]

export const idOfImport = (row: ImportRow): string => String(row.importId)

export const HISTORY_COLUMNS: readonly GridColumn<ImportRow>[] = [
  { id: 'at', header: texts.columns.at, width: 142, hasFigures: true, cell: (row) => formatDateTime(row.at), text: (row) => formatDateTime(row.at) },
  { id: 'file', header: texts.columns.file, minWidth: 150, cell: (row) => row.fileName, text: (row) => row.fileName },
  { id: 'person', header: texts.columns.person, width: 120, cell: (row) => shortNameOf(row.person), text: (row) => row.person },
  { id: 'total', header: texts.columns.total, width: 76, align: 'end', cell: (row) => formatNumber(row.counts.total), text: (row) => String(row.counts.total) },
  { id: 'fresh', header: texts.columns.fresh, width: 76, align: 'end', cell: (row) => formatNumber(row.counts.fresh), text: (row) => String(row.counts.fresh) },
  { id: 'wrong', header: texts.columns.wrong, width: 100, align: 'end', cell: (row) => formatNumber(row.counts.wrong), text: (row) => String(row.counts.wrong) },
  { id: 'status', header: texts.columns.status, width: 104, cell: (row) => <Tag tone={row.status === 'committed' ? 'ok' : 'plain'}>{texts.status[row.status]}</Tag>, text: (row) => texts.status[row.status] },
]
