import type { ExchangeRow } from '#shared/contract/exchange.ts'
import { formatDateTime, formatNumber, orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { EXCHANGE_KIND_LABELS, exchangeTexts as texts } from '#renderer/texts/exchange.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Tag } from '#renderer/ui/tag.tsx'

export const idOfRow = (row: ExchangeRow): string => String(row.importId)

const count = (id: 'fresh' | 'wrong', width: number): GridColumn<ExchangeRow> =>
  ({ id, header: texts.columns[id], width, align: 'end', cell: (row) => formatNumber(row.counts[id]), text: (row) => String(row.counts[id]) })

export const HISTORY_COLUMNS: readonly GridColumn<ExchangeRow>[] = [
  { id: 'at', header: texts.columns.at, width: 124, hasFigures: true, cell: (row) => formatDateTime(row.at), text: (row) => formatDateTime(row.at) },
  { id: 'kind', header: texts.columns.kind, width: 122, cell: (row) => EXCHANGE_KIND_LABELS[row.kind], text: (row) => EXCHANGE_KIND_LABELS[row.kind] },
  { id: 'supplier', header: texts.columns.supplier, minWidth: 90, cell: (row) => orAbsent(row.supplier), text: (row) => row.supplier },
  { id: 'file', header: texts.columns.file, minWidth: 120, cell: (row) => row.fileName, text: (row) => row.fileName },
  { id: 'person', header: texts.columns.person, width: 104, cell: (row) => shortNameOf(row.person), text: (row) => row.person },
  count('fresh', 66), count('wrong', 92),
  { id: 'status', header: texts.columns.status, width: 96, cell: (row) => <Tag tone={row.status === 'committed' ? 'ok' : 'plain'}>{texts.status[row.status]}</Tag>, text: (row) => texts.status[row.status] },
]
