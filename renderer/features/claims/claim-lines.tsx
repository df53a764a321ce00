import { useMemo, useState } from 'react'
import type { ClaimLine } from '#shared/contract/claims.ts'
import { FilledSplit, currencySign } from '#renderer/features/reference/index.ts'
import { formatAmount, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { REMEDY_LABELS } from '#renderer/texts/ru/labels.ts'
import { claimTexts as texts } from '#renderer/texts/ru/claims.ts'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import type { Currency } from '#shared/kit/money.ts'
import type { ClaimView } from './claim-screen.tsx'
import { ClaimLineCard, QTY_FIELD } from './claim-line-card.tsx'
import { ReadinessScore } from './evidence-list.tsx'
import { gapsText } from './gaps.ts'

const idOf = (line: ClaimLine): string => String(line.lineId)

function columnsOf(currency: Currency): readonly GridColumn<ClaimLine>[] {
  const { columns } = texts
  return [
    { id: 'no', header: columns.no, width: 42, align: 'end', cell: (line) => line.lineNo },
    { id: 'order', header: columns.order, width: 98, cell: (line) => <b>{line.orderNumber}</b>, text: (line) => line.orderNumber },
    { id: 'model', header: columns.model, minWidth: 110, cell: (line) => line.modelName, text: (line) => `${line.modelName}, ${orAbsent(line.serial)}` },
    { id: 'defect', header: columns.defect, minWidth: 100, cell: (line) => line.defectRu, text: (line) => `${line.defectCode} ${line.defectRu}` },
    { id: 'remedy', header: columns.remedy, minWidth: 110, cell: (line) => REMEDY_LABELS[line.remedy], text: (line) => REMEDY_LABELS[line.remedy] },
    { id: 'qty', header: columns.qty, width: 74, align: 'end', cell: (line) => formatNumber(line.requestedQty) },
    { id: 'sum', header: columns.sum(currencySign(currency)), width: 98, align: 'end', cell: (line) => formatAmount(line.requestedMinor) },
    { id: 'gaps', header: columns.gaps, width: 116, cell: (line) => <ReadinessScore readiness={line.readiness} />, text: (line) => gapsText(line) },
  ]
}

/** Lines of the claim; the chosen one is edited at the right. */
export function ClaimLines({ claim, frozen }: { readonly claim: ClaimView; readonly frozen: string | null }) {
  const { lines, head } = claim
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const columns = useMemo(() => columnsOf(head.currency), [head.currency])
  const index = Math.max(0, lines.findIndex((line) => idOf(line) === selectedId))
  const selected = lines[index]
  const next = lines[index + 1]
  return (
    <FilledSplit
      sideLabel={texts.tabs.lines}
      main={
        <DataGrid
          label={texts.tabs.lines}
          columns={columns}
          rows={lines}
          rowId={idOf}
          empty={<EmptyState title={texts.noLines} />}
          selectedId={selected === undefined ? null : idOf(selected)}
          onSelect={(line) => setSelectedId(idOf(line))}
          onOpen={() => focusField(QTY_FIELD)}
          totalCount={lines.length}
          hasAutoFocus
        />
      }
      side={selected === undefined
        ? <Card><EmptyState title={texts.lineEmpty} why={texts.lineEmptyWhy} /></Card>
        : <ClaimLineCard key={selected.lineId} line={selected} currency={head.currency} frozen={frozen} onSaved={() => { if (next !== undefined) setSelectedId(idOf(next)) }} />}
    />
  )
}
