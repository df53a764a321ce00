import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDays, formatNumber } from '#renderer/texts/formats.ts'
import { reportTexts as texts } from '#renderer/texts/supplier-reports.ts'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { ScoreBar } from '#renderer/ui/score-bar.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Figures, ReportBody, type ReportProps } from './report-body.tsx'

type Times = OutputOf<'claims.answerTimes'>
type Supplier = Times['bySupplier'][number]

const daysText = (days: number | null): string => (days === null ? texts.noAnswers : formatDays(days))
const inTime = (bp: number | null): string => (bp === null ? texts.noAnswers : texts.percentOf(bp))

const COLUMNS: readonly GridColumn<Supplier>[] = [
  { id: 'supplier', header: texts.columns.supplier, minWidth: 200, cell: (row) => row.supplier, text: (row) => row.supplier },
  { id: 'answered', header: texts.columns.answered, width: 240, cell: (row) => <ScoreBar done={row.answeredCount} total={row.sentCount} label={texts.answeredOf(row.supplier)} />, text: (row) => `${row.answeredCount}/${row.sentCount}` },
  { id: 'median', header: texts.columns.median, width: 190, align: 'end', cell: (row) => daysText(row.medianDays), text: (row) => daysText(row.medianDays) },
  { id: 'inTime', header: texts.columns.inTime, width: 190, align: 'end', cell: (row) => inTime(row.inTimeBp), text: (row) => inTime(row.inTimeBp) },
]

const figuresOf = (times: Times) => [
  { key: 'sent', label: texts.claimsSent, value: formatNumber(times.sentCount) },
  { key: 'answered', label: texts.columns.answered, value: formatNumber(times.answeredCount) },
  { key: 'median', label: texts.columns.median, value: daysText(times.medianDays) },
  { key: 'inTime', label: texts.columns.inTime, value: inTime(times.inTimeBp) },
  { key: 'late', label: texts.lateOpen, value: formatNumber(times.lateOpenCount) },
]

/** How soon the suppliers answer the claims sent in the period. */
export function AnswersReport({ asked }: ReportProps) {
  const query = useQueryOf('claims.answerTimes', { ...asked })
  return (
    <ReportBody query={query}>
      {(times) => (
        <>
          {times.sentCount > 0 && <Card title={texts.answersTitle} sub={texts.answersSub}><Figures items={figuresOf(times)} /></Card>}
          <DataGrid label={texts.answersTitle} columns={COLUMNS} rows={times.bySupplier} rowId={(row) => String(row.supplierId)} empty={<EmptyState title={texts.answersEmpty} why={texts.answersEmptyWhy} />} />
        </>
      )}
    </ReportBody>
  )
}
