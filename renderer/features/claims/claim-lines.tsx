import { useMemo, useState } from 'react'
import { isUnsent } from '#shared/claims/status.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import { FilledSplit, currencySign } from '#renderer/features/reference/index.ts'
import { useSession } from '#renderer/app/session.tsx'
import { formatAmount, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { LINE_STATUS_LABELS, lineTexts } from '#renderer/texts/claim-life.ts'
import { claimTexts as texts } from '#renderer/texts/claims.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Currency } from '#shared/kit/money.ts'
import { AddLinesDialog } from './add-lines-dialog.tsx'
import { ClaimLineCard } from './claim-line-card.tsx'
import { paperOf, type ClaimView } from './claim-view.ts'
import { ReadinessScore } from '#renderer/features/evidence/index.ts'
import { gapsText } from './gaps.ts'
import { QTY_FIELD } from './line-asked-form.tsx'
import { lineTone } from './line-tone.ts'

const defectName = ({ defectRu, defectEn }: ClaimLine): string => nameIn({ ru: defectRu, en: defectEn })
const idOf = (line: ClaimLine): string => String(line.lineId)

function columnsOf(currency: Currency, isSent: boolean): readonly GridColumn<ClaimLine>[] {
  const { columns } = texts
  return [
    { id: 'no', header: columns.no, width: 42, align: 'end', cell: (line) => line.lineNo },
    { id: 'order', header: columns.order, width: 112, cell: (line) => <b>{paperOf(line)}</b>, text: paperOf },
    { id: 'model', header: columns.model, minWidth: 110, cell: (line) => line.modelName, text: (line) => `${line.modelName}, ${orAbsent(line.serial)}` },
    { id: 'defect', header: columns.defect, minWidth: 100, cell: (line) => defectName(line), text: (line) => `${line.defectCode} ${defectName(line)}` },
    { id: 'qty', header: columns.qty, width: 74, align: 'end', cell: (line) => formatNumber(line.requestedQty) },
    { id: 'sum', header: columns.sum(currencySign(currency)), width: 98, align: 'end', cell: (line) => formatAmount(line.requestedMinor) },
    isSent
      ? { id: 'status', header: columns.status, width: 116, cell: (line) => <Tag tone={lineTone(line.status)}>{LINE_STATUS_LABELS[line.status]}</Tag>, text: (line) => LINE_STATUS_LABELS[line.status] }
      : { id: 'gaps', header: columns.gaps, width: 116, cell: (line) => <ReadinessScore readiness={line.readiness} />, text: (line) => gapsText(line) },
  ]
}

/** Lines of the claim; the chosen one is edited at the right. */
export function ClaimLines({ claim, frozen }: { readonly claim: ClaimView; readonly frozen: string | null }) {
  const { lines, head } = claim
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const { whyNot } = useSession()
  const isSent = !isUnsent(head.status)
  const columns = useMemo(() => columnsOf(head.currency, isSent), [head.currency, isSent])
  const index = Math.max(0, lines.findIndex((line) => idOf(line) === selectedId))
  const selected = lines[index]
  const next = lines[index + 1]
  return (
    <FilledSplit
      sideLabel={texts.tabs.lines}
      main={
        <>
          {!isSent && <Inline><ActionButton label={lineTexts.addLines} disabledReason={whyNot('claims.addLines')} onClick={() => setAdding(true)} /></Inline>}
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
          {isAdding && <AddLinesDialog head={head} remedy={selected?.remedy ?? 'FREE_PARTS_NEXT_SHIPMENT'} onClose={() => setAdding(false)} />}
        </>
      }
      side={selected === undefined
        ? <Card><EmptyState title={texts.lineEmpty} why={texts.lineEmptyWhy} /></Card>
        : <ClaimLineCard key={selected.lineId} line={selected} currency={head.currency} frozen={frozen} isLast={lines.length === 1} onSaved={() => { if (next !== undefined) setSelectedId(idOf(next)) }} />}
    />
  )
}
