import { useState } from 'react'
import type { BrandReportRow } from '#shared/contract/cases.ts'
import { useSession } from '#renderer/app/session.tsx'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatAmount, formatDate, formatMoney, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { reportTexts as texts } from '#renderer/texts/supplier-reports.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { Figures, ReportBody, type ReportProps } from './report-body.tsx'
import classes from './reports.module.css'

const { brandColumns } = texts
const COLUMNS: readonly GridColumn<BrandReportRow>[] = [
  { id: 'number', header: brandColumns.number, width: 112, cell: (row) => <b>{row.number}</b>, text: (row) => row.number },
  { id: 'model', header: brandColumns.model, minWidth: 130, cell: (row) => row.modelName, text: (row) => row.modelName },
  { id: 'serial', header: brandColumns.serial, width: 176, cell: (row) => orAbsent(row.serial), text: (row) => row.serial },
  { id: 'repaired', header: brandColumns.repairedOn, width: 140, hasFigures: true, cell: (row) => formatDate(row.repairedOn), text: (row) => formatDate(row.repairedOn) },
  { id: 'defect', header: brandColumns.defect, minWidth: 130, cell: (row) => orAbsent(nameIn(row.defect)), text: (row) => nameIn(row.defect) },
  { id: 'labour', header: brandColumns.labour, width: 104, align: 'end', cell: (row) => formatAmount(row.labourMinor) },
  { id: 'parts', header: brandColumns.parts, width: 104, align: 'end', cell: (row) => formatAmount(row.partsMinor) },
  { id: 'carriage', header: brandColumns.carriage, width: 104, align: 'end', cell: (row) => (row.carriageMinor === null ? texts.notKnown : formatAmount(row.carriageMinor)) },
  { id: 'total', header: brandColumns.total, width: 112, align: 'end', cell: (row) => <b>{formatAmount(row.totalMinor)}</b>, text: (row) => formatAmount(row.totalMinor) },
]

type Input = { readonly brandId: number; readonly fromOn: string; readonly toOn: string }
type Brand = OutputOf<'cases.brandReport'>

const figuresOf = (report: Brand) => [
  { key: 'count', label: texts.repairs, value: formatNumber(report.rows.length) }, { key: 'labour', label: brandColumns.labour, value: formatMoney(report.labourMinor) }, { key: 'parts', label: brandColumns.parts, value: formatMoney(report.partsMinor) },
  { key: 'carriage', label: brandColumns.carriage, value: formatMoney(report.carriageMinor) }, { key: 'total', label: brandColumns.total, value: formatMoney(report.totalMinor) },
]

/** Writes the workbook for the brand and gives it to the person. */
function ExportButton({ input, isEmpty }: { readonly input: Input; readonly isEmpty: boolean }) {
  const { whyNot } = useSession()
  const command = useCommand('cases.exportBrandReport')
  const run = async () => {
    const answer = await command.run(input)
    if (answer !== null && (await saveStoredFile(answer.fileId, answer.fileName))) showToast(texts.exported(answer.fileName))
  }
  return (
    <>
      {command.failure !== null && <Note tone="late" isLive>{failureText(command.failure)}</Note>}
      <ActionButton variant="main" label={texts.exportBrand} disabledReason={whyNot('cases.exportBrandReport') ?? (isEmpty ? texts.nothingToExport : command.isRunning ? texts.exporting : null)} onClick={() => void run()} />
    </>
  )
}

function Report({ input }: { readonly input: Input }) {
  const query = useQueryOf('cases.brandReport', input)
  return (
    <ReportBody query={query}>
      {(report) => (
        <>
          <Card title={texts.brandTitle(report.brand)} sub={texts.brandSub} actions={<ExportButton input={input} isEmpty={report.rows.length === 0} />}>
            <Figures items={figuresOf(report)} />
            {report.carriageUnknownCount > 0 && <Sub>{texts.carriageUnknown(report.carriageUnknownCount)}</Sub>}
          </Card>
          <DataGrid label={texts.brandTitle(report.brand)} columns={COLUMNS} rows={report.rows} rowId={(row) => String(row.orderId)} empty={<EmptyState title={texts.brandEmpty} why={texts.brandEmptyWhy} />} />
        </>
      )}
    </ReportBody>
  )
}

/** Warranty repairs of one brand's products, to be paid by the brand. */
export function BrandReport({ asked }: ReportProps) {
  const brands = useQueryOf('catalog.brands', {}).data ?? []
  const [chosen, setChosen] = useState<number | null>(null)
  const brandId = chosen ?? brands[0]?.brandId ?? null
  return (
    <>
      <div className={classes.period}><SelectField label={texts.brand} isRequired isSearchable value={brandId === null ? null : String(brandId)} options={brands.map((brand) => ({ value: String(brand.brandId), label: brand.name }))} onChange={(value) => setChosen(value === null ? null : Number(value))} /></div>
      {brandId === null ? <EmptyState title={texts.noBrands} /> : <Report input={{ brandId, fromOn: asked.fromOn, toOn: asked.toOn }} />}
    </>
  )
}
