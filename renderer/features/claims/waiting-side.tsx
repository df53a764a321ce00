import type { WaitingDefect } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { formatDate, formatMoney, formatNumber } from '#renderer/texts/formats.ts'
import { evidenceTexts, SOURCE_LABELS } from '#renderer/texts/claim-evidence.ts'
import { buildTexts as texts } from '#renderer/texts/claims.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { CheckFacts } from './check-facts.tsx'
import { EvidenceList, ReadinessScore, fixPlace } from '#renderer/features/evidence/index.ts'
import { NoticeWhy } from './notice-why.tsx'
import { numberOf } from './waiting-grid.tsx'

function factsOf(row: WaitingDefect, currency: Currency): readonly KeyValue[] {
  const facts: readonly KeyValue[] = [
    { key: 'source', label: texts.columns.source, value: SOURCE_LABELS[row.source] },
    { key: 'found', label: texts.columns.found, value: formatDate(row.foundOn) },
    { key: 'serial', label: texts.columns.serial, value: row.serial },
    { key: 'lot', label: texts.lotLabel, value: row.lot },
    { key: 'sku', label: texts.columns.sku, value: row.supplierSku },
    { key: 'qty', label: texts.qty, value: formatNumber(row.qty) },
    { key: 'price', label: texts.price, value: row.unitPriceMinor === null ? '' : formatMoney(row.unitPriceMinor, currency) },
    { key: 'held', label: texts.held, value: row.heldEvidenceIds.length === 0 ? '' : formatNumber(row.heldEvidenceIds.length) },
  ]
  return facts.filter(({ value }) => value !== '')
}

/** One waiting defect: what is known, what the supplier will ask for and what an attentive one would object to. */
export function WaitingSide({ row, currency }: { readonly row: WaitingDefect | undefined; readonly currency: Currency }) {
  if (row === undefined) return <Card><EmptyState title={texts.unchosen} why={texts.unchosenWhy} /></Card>
  return (
    <>
      <Card title={numberOf(row)} sub={row.modelName}>
        <div>{nameIn(row.defect)}</div>
        <KeyValueList items={factsOf(row, currency)} />
        <NoticeWhy notice={row.notice} />
      </Card>
      <Card title={evidenceTexts.title} actions={<ReadinessScore readiness={row.readiness} />}>
        <EvidenceList readiness={row.readiness} placeOf={(demand) => fixPlace(demand, row, null)} />
      </Card>
      <Card title={evidenceTexts.checks}><CheckFacts checks={row.checks} /></Card>
    </>
  )
}
