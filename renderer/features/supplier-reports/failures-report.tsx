import { useMemo, useState } from 'react'
import type { FailureRateFigure } from '#shared/contract/claims.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { reportTexts as texts } from '#renderer/texts/supplier-reports.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { IntervalChart } from '#renderer/ui/charts/interval-chart.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { intervalOf, keyOf, toneOf, verdictOf, worstFirst } from './failure-view.ts'
import { ReportBody, type ReportProps } from './report-body.tsx'

const CHART_ROWS = 6
type By = 'model' | 'lot'
const BY = (['model', 'lot'] as const).map((value) => ({ value, label: texts.failuresBy[value] }))

function columnsBy(byLot: boolean): readonly GridColumn<FailureRateFigure>[] {
  const { columns } = texts
  const lot: GridColumn<FailureRateFigure> = { id: 'lot', header: columns.lot, width: 130, cell: (row) => orAbsent(row.lot), text: (row) => row.lot }
  return [
    { id: 'name', header: columns.goods, minWidth: 180, cell: (row) => row.name, text: (row) => row.name },
    { id: 'sku', header: columns.sku, width: 130, cell: (row) => orAbsent(row.sku), text: (row) => row.sku },
    ...(byLot ? [lot] : []),
    { id: 'shipped', header: columns.shipped, width: 110, align: 'end', cell: (row) => (row.shippedQty === null ? texts.notKnown : formatNumber(row.shippedQty)) },
    { id: 'defects', header: columns.defects, width: 90, align: 'end', cell: (row) => formatNumber(row.defectCount) },
    { id: 'ppm', header: columns.share, width: 90, align: 'end', cell: (row) => (row.ppm === null ? texts.notKnown : texts.share(row.ppm)) },
    { id: 'interval', header: columns.interval, width: 140, align: 'end', cell: (row) => (row.lowPpm === null || row.highPpm === null ? texts.notKnown : texts.interval(row.lowPpm, row.highPpm)) },
    { id: 'norm', header: columns.norm, width: 90, align: 'end', cell: (row) => (row.normPpm === null ? orAbsent(null) : texts.share(row.normPpm)) },
    { id: 'verdict', header: columns.verdict, width: 170, cell: (row) => <Tag tone={toneOf(row)}>{texts.verdicts[verdictOf(row)]}</Tag>, text: (row) => texts.verdicts[verdictOf(row)] },
  ]
}

function Rates({ rows, byLot }: { readonly rows: readonly FailureRateFigure[]; readonly byLot: boolean }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const sorted = useMemo(() => worstFirst(rows), [rows])
  const columns = useMemo(() => columnsBy(byLot), [byLot])
  const charted = sorted.filter((row) => row.ppm !== null).slice(0, CHART_ROWS)
  const unknownCount = rows.filter((row) => row.ppm === null).length
  return (
    <>
      {rows.length > 0 && (
        <Card title={texts.failuresTitle} sub={texts.failuresSub(charted.length, rows.length)}>
          {charted.length > 0 && <IntervalChart label={texts.failuresTitle} rows={charted.map((row) => intervalOf(row, byLot))} formatTick={texts.share} axisLabel={texts.axis} normLabel={charted.some((row) => row.normPpm !== null) ? texts.normLabel : undefined} selectedKey={chosen} onSelect={setChosen} />}
          {unknownCount > 0 && <Sub>{texts.unknownSample(unknownCount)}</Sub>}
        </Card>
      )}
      <DataGrid label={texts.failuresTitle} columns={columns} rows={sorted} rowId={keyOf} selectedId={chosen} onSelect={(row) => setChosen(keyOf(row))} empty={<EmptyState title={texts.failuresEmpty} why={texts.failuresEmptyWhy} />} />
    </>
  )
}

/** How often the goods of the suppliers fail, and how sure that is. */
export function FailuresReport({ asked }: ReportProps) {
  const [by, setBy] = useState<By>('model')
  const query = useQueryOf('claims.failureRates', { ...asked, byLot: by === 'lot' })
  return (
    <>
      <PickChips<By> mode="single" label={texts.groupBy} isLabelHidden value={by} options={BY} onChange={setBy} />
      <ReportBody query={query}>{(rows) => <Rates rows={rows} byLot={by === 'lot'} />}</ReportBody>
    </>
  )
}
