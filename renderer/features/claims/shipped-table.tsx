import { failureRates } from '#shared/claims/failure-rate.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import { NumberField } from '#renderer/features/reference/index.ts'
import { formatNumber } from '#renderer/texts/formats.ts'
import { claimTexts as texts } from '#renderer/texts/claims.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import classes from './shipped-table.module.css'

export type ShippedRow = { readonly sku: string; readonly lot: string; readonly shippedQty: number | null; readonly soldQty: number | null }

const MOST_PIECES = 100_000_000

export type ShippedTableProps = {
  readonly rows: readonly ShippedRow[]
  readonly lines: readonly ClaimLine[]
  readonly normPpm: number | null
  readonly frozen: string | null
  readonly errorOf: (index: number) => string | undefined
  readonly idOf: (index: number) => string
  readonly onChange: (rows: readonly ShippedRow[]) => void
  readonly noteProblem: (field: string, problem: string | null) => void
}

/** Quantities by article and lot with the share of defects they make. */
export function ShippedTable({ rows, lines, normPpm, frozen, errorOf, idOf, onChange, noteProblem }: ShippedTableProps) {
  const rates = failureRates(rows.map((row) => ({ ...row, shippedQty: row.shippedQty ?? 0, soldQty: row.soldQty ?? 0 })), lines, normPpm)
  const change = (index: number, part: Partial<ShippedRow>) => onChange(rows.map((row, position) => (position === index ? { ...row, ...part } : row)))
  const remove = (index: number) => {
    noteProblem(`shipped.${index}`, null)
    noteProblem(`sold.${index}`, null)
    onChange(rows.filter((_, position) => position !== index))
  }
  return (
    <Card title={texts.quantities} sub={normPpm === null ? texts.noNorm : texts.norm(normPpm)}>
      <Sub>{texts.quantitiesWhy}</Sub>
      {rows.length === 0 ? <Sub>{texts.noQuantities}</Sub> : (
        <div className={classes.table} role="table" aria-label={texts.quantities}>
          <div className={classes.head} role="row">
            {[texts.sku, texts.lot, texts.shippedQty, texts.soldQty, texts.defects, texts.rate, texts.overNorm].map((name) => <span key={name} role="columnheader">{name}</span>)}
            <span role="columnheader" aria-label={texts.removeQuantity} />
          </div>
          {rows.map((row, index) => {
            const rate = rates.find(({ sku, lot }) => sku === row.sku && lot === row.lot)
            return (
              <div key={index} className={classes.row} role="row">
                <div role="cell"><TextField id={idOf(index)} label={texts.sku} isReadOnly={frozen !== null} value={row.sku} error={errorOf(index)} onChange={(sku) => change(index, { sku })} /></div>
                <div role="cell"><TextField label={texts.lot} isReadOnly={frozen !== null} value={row.lot} onChange={(lot) => change(index, { lot })} /></div>
                <div role="cell"><NumberField label={texts.shippedQty} isReadOnly={frozen !== null} min={0} max={MOST_PIECES} value={row.shippedQty} onChange={(shippedQty, problem) => { change(index, { shippedQty }); noteProblem(`shipped.${index}`, problem) }} /></div>
                <div role="cell"><NumberField label={texts.soldQty} isReadOnly={frozen !== null} min={0} max={MOST_PIECES} value={row.soldQty} onChange={(soldQty, problem) => { change(index, { soldQty }); noteProblem(`sold.${index}`, problem) }} /></div>
                <span role="cell" className={classes.figure}>{formatNumber(rate?.defectCount ?? 0)}</span>
                <span role="cell" className={classes.figure}>{rate?.ppm == null ? texts.unknown : formatNumber(rate.ppm)}</span>
                <span role="cell" className={classes.figure}>{rate?.overNormQty == null ? texts.unknown : rate.overNormQty > 0 ? <Tag tone="late">{formatNumber(rate.overNormQty)}</Tag> : formatNumber(0)}</span>
                <div role="cell"><ActionButton variant="quiet" label={texts.removeQuantity} disabledReason={frozen} onClick={() => remove(index)} /></div>
              </div>
            )
          })}
        </div>
      )}
      <Inline><ActionButton label={texts.addQuantity} disabledReason={frozen} onClick={() => onChange([...rows, { sku: '', lot: '', shippedQty: 0, soldQty: 0 }])} /></Inline>
    </Card>
  )
}
