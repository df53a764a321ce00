import { useMemo, useState } from 'react'
import { CASE_GROUPS, CASE_PARTS, type CaseTotal } from '#shared/contract/cases.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatAmount, formatMoney, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { reportTexts as texts } from '#renderer/texts/supplier-reports.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Figures, ReportBody, type ReportProps } from './report-body.tsx'

type By = (typeof CASE_GROUPS)[number]
type Row = OutputOf<'cases.totals'>['rows'][number]
const BY = CASE_GROUPS.map((value) => ({ value, label: texts.sidesBy[value] }))

/** «запчасти 3, работа 1»: in how many cases what is missing; nothing where all is known. */
const missingOf = ({ notKnown }: CaseTotal): string => CASE_PARTS.filter((part) => notKnown[part] > 0).map((part) => `${texts.parts[part]} ${formatNumber(notKnown[part])}`).join(', ')
const rateOf = ({ recoveryBp }: CaseTotal): string => (recoveryBp === null ? orAbsent(null) : texts.percentOf(recoveryBp))

function nameOf(row: Row, by: By): string {
  if (by === 'month') return texts.month(row.key)
  return row.name === '' ? texts.noName : row.name
}

function columnsBy(by: By): readonly GridColumn<Row>[] {
  const { columns } = texts
  const money = (id: string, header: string, amount: (row: Row) => number): GridColumn<Row> => ({ id, header, width: 122, align: 'end', cell: (row) => formatAmount(amount(row)), text: (row) => formatAmount(amount(row)) })
  return [
    { id: 'name', header: texts.sidesBy[by], minWidth: 150, cell: (row) => nameOf(row, by), text: (row) => nameOf(row, by) },
    { id: 'cases', header: columns.cases, width: 84, align: 'end', cell: (row) => formatNumber(row.caseCount) },
    { id: 'claimed', header: columns.claimed, width: 116, align: 'end', cell: (row) => formatNumber(row.claimedCount) },
    money('paid', columns.paid, (row) => row.paidMinor), money('spent', columns.spent, (row) => row.spentMinor), money('recovered', columns.recovered, (row) => row.recoveredMinor), money('lost', columns.lost, (row) => row.lostMinor),
    { id: 'rate', header: columns.rate, width: 90, align: 'end', cell: rateOf, text: rateOf },
    { id: 'missing', header: columns.missing, minWidth: 150, cell: (row) => orAbsent(missingOf(row)), text: missingOf },
  ]
}

function Total({ total }: { readonly total: CaseTotal }) {
  const missing = missingOf(total)
  const { columns } = texts
  return (
    <Card title={texts.sidesTitle} sub={texts.sidesSub(total.caseCount, total.claimedCount)}>
      <Figures items={[
        { key: 'paid', label: columns.paidLong, value: formatMoney(total.paidMinor) }, { key: 'parts', label: columns.partsCost, value: formatMoney(total.partsMinor) }, { key: 'labour', label: columns.labourCost, value: formatMoney(total.labourMinor) }, { key: 'freight', label: columns.freightCost, value: formatMoney(total.freightMinor) },
        { key: 'recovered', label: columns.recoveredLong, value: formatMoney(total.recoveredMinor) }, { key: 'lost', label: columns.lostLong, value: formatMoney(total.lostMinor) }, { key: 'rate', label: columns.rate, value: rateOf(total) },
      ]} />
      {missing !== '' && <Sub>{texts.missing(missing)}</Sub>}
    </Card>
  )
}

/** What defective goods cost the centre on one side and what the suppliers gave back on the other. */
export function SidesReport({ asked }: ReportProps) {
  const [by, setBy] = useState<By>('supplier')
  const query = useQueryOf('cases.totals', { ...asked, modelId: null, by })
  const columns = useMemo(() => columnsBy(by), [by])
  return (
    <>
      <PickChips<By> mode="single" label={texts.groupBy} isLabelHidden value={by} options={BY} onChange={setBy} />
      <ReportBody query={query}>
        {({ rows, total }) => (
          <>
            {rows.length > 0 && <Total total={total} />}
            <DataGrid label={texts.sidesTitle} columns={columns} rows={rows} rowId={(row) => row.key} empty={<EmptyState title={texts.sidesEmpty} why={texts.sidesEmptyWhy} />} />
          </>
        )}
      </ReportBody>
    </>
  )
}
