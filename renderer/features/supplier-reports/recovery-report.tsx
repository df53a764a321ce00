import { useQueryOf } from '#renderer/rpc/query.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { formatMoney, formatNumber } from '#renderer/texts/formats.ts'
import { reportTexts as texts } from '#renderer/texts/supplier-reports.ts'
import { Card, CardHead, Sub } from '#renderer/ui/card.tsx'
import { ColumnsChart } from '#renderer/ui/charts/columns-chart.tsx'
import { AgeingGrid } from './ageing-grid.tsx'
import { monthsBetween } from './months.ts'
import { Figures, ReportBody, type Asked, type ReportProps } from './report-body.tsx'

type Month = OutputOf<'claims.recoveryByMonth'>[number]
const MOST_MONTHS = 24
const SERIES = [{ key: 'recovered', label: texts.recovered, tone: 'ok' }] as const

/** Months in which nothing came are months too. */
function allMonths(rows: readonly Month[], { fromOn, toOn }: Asked): readonly Month[] {
  const byMonth = new Map(rows.map((row) => [row.month, row]))
  return monthsBetween(fromOn, toOn).map((month) => byMonth.get(month) ?? { month, sentCount: 0, recoveredMinor: 0, recoveredCount: 0 })
}

const sumOf = (rows: readonly Month[], count: (row: Month) => number): number => rows.reduce((sum, row) => sum + count(row), 0)

function Recovery({ rows, asked }: { readonly rows: readonly Month[]; readonly asked: Asked }) {
  const columns = allMonths(rows, asked).slice(-MOST_MONTHS).map((row) => ({ key: row.month, label: texts.month(row.month), values: { recovered: row.recoveredMinor }, text: texts.recoveryOf(row.recoveredMinor, row.recoveredCount, row.sentCount) }))
  const hasMoney = rows.some((row) => row.recoveredMinor > 0)
  return (
    <Card title={texts.recoveryTitle} sub={texts.recoverySub}>
      <Figures items={[
        { key: 'recovered', label: texts.recovered, value: formatMoney(sumOf(rows, (row) => row.recoveredMinor)) },
        { key: 'count', label: texts.compensations, value: formatNumber(sumOf(rows, (row) => row.recoveredCount)) },
        { key: 'sent', label: texts.claimsSent, value: formatNumber(sumOf(rows, (row) => row.sentCount)) },
      ]} />
      {hasMoney ? <ColumnsChart label={texts.recoveryTitle} series={SERIES} columns={columns} formatTick={texts.thousands} /> : <Sub>{texts.recoveryEmpty}</Sub>}
    </Card>
  )
}

/** What came back by month, and how long the rest has been owed. */
export function RecoveryReport({ asked }: ReportProps) {
  const recovery = useQueryOf('claims.recoveryByMonth', { ...asked })
  const ageing = useQueryOf('claims.ageing', { supplierId: asked.supplierId })
  return (
    <>
      <ReportBody query={recovery}>{(rows) => <Recovery rows={rows} asked={asked} />}</ReportBody>
      <CardHead title={texts.ageingTitle} sub={texts.ageingSub} />
      <ReportBody query={ageing}>{(accounts) => <AgeingGrid accounts={accounts} />}</ReportBody>
    </>
  )
}
