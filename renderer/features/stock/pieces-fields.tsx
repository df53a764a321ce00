import type { Availability } from '#shared/contract/stock.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { operationTexts as texts } from '#renderer/texts/stock-operations.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { cellKey, type Cell, type PiecesChoice } from './pieces-choice.ts'

/** Where the part lies and how many are taken; pieces with serial numbers are pointed at one by one. */
export function PiecesFields({ part, choice, onChange, qtyError }: { readonly part: Availability; readonly choice: PiecesChoice; readonly onChange: () => void; readonly qtyError?: string | undefined }) {
  const { cell, isSerial } = choice
  const options = part.bins.map((one) => ({ value: cellKey(one), label: texts.cell(one.bin, one.lot, one.onHandMilli, part.unit) }))
  const choose = (value: string | null) => { choice.choose(part.bins.find((one) => cellKey(one) === value) ?? null); onChange() }
  const from = <SelectField label={texts.from} isRequired isSearchable hasAutoFocus={part.bins.length > 1} value={cell === null ? null : cellKey(cell)} options={options} onChange={choose} />
  return (
    <>
      {isSerial ? from : (
        <FieldGrid columns="1fr 130px">
          {from}
          <TextField label={texts.qty} isRequired hasAutoFocus={part.bins.length === 1} inputMode="decimal" value={choice.qty} error={choice.qtyProblem ?? qtyError} onChange={(qty) => { choice.setQty(qty); onChange() }} />
        </FieldGrid>
      )}
      {isSerial && cell !== null && <PickChips mode="multi" label={texts.serials} isRequired options={cell.serials.map((value) => ({ value, label: value }))} value={choice.serials} onChange={(serials) => { choice.setSerials(serials); onChange() }} />}
      {cell !== null && <Free part={part} cell={cell} />}
    </>
  )
}

function Free({ part, cell }: { readonly part: Availability; readonly cell: Cell }) {
  const balance = part.warehouses.find((row) => row.warehouseId === cell.warehouseId)
  return balance === undefined ? null : <Sub>{texts.freeIn(shippedText(balance.warehouse), balance.freeMilli, balance.reservedMilli, part.unit)}</Sub>
}
