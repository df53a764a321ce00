import { discrepancyOf } from '#shared/stock/discrepancy.ts'
import { receiptTexts as texts } from '#renderer/texts/buying.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import type { ReceiveLine } from './receive-draft.ts'

function rowsOf(line: ReceiveLine): readonly KeyValue[] {
  // A line nobody has counted yet is not short.
  if (line.actualMilli === null) return []
  const { shortMilli, surplusMilli, faultyMilli } = discrepancyOf({ documentMilli: line.documentMilli ?? 0, actualMilli: line.actualMilli, faultyMilli: line.faultyMilli ?? 0 })
  const rows = [['short', shortMilli], ['surplus', surplusMilli], ['faulty', faultyMilli]] as const
  return rows.flatMap(([kind, milli]) => (milli === 0 ? [] : [{ key: `${line.key}-${kind}`, label: `${line.number} · ${texts.summaryOf[kind]}`, value: qtyWithUnit(milli, line.unit), tone: 'late' as const }]))
}

/** How the goods differ from their papers so far. */
export function ReceiveSummary({ lines }: { readonly lines: readonly ReceiveLine[] }) {
  const rows = lines.flatMap(rowsOf)
  return <Card title={texts.summary} sub={texts.linesCount(lines.length)}>{rows.length === 0 ? <Sub>{texts.summaryNone}</Sub> : <KeyValueList items={rows} />}</Card>
}
