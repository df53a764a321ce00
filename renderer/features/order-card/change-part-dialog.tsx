import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatQty } from '#renderer/texts/formats.ts'
import { orderPartTexts } from '#renderer/texts/order-parts.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import type { OrderPart } from '#shared/contract/stock.ts'
import { parseMonths, parseQtyMilli } from './quantity.ts'

const { changeDialog: texts, add } = orderPartTexts

/** How much is needed, for how much, with what warranty. */
export function ChangePartDialog({ line, onClose }: { readonly line: OrderPart; readonly onClose: () => void }) {
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('stock.changeOrderPart')
  const [qty, setQty] = useState(formatQty(line.qtyMilli))
  const [priceMinor, setPrice] = useState<number | null>(line.priceMinor)
  const [priceProblem, setPriceProblem] = useState<string | null>(null)
  const [months, setMonths] = useState(line.warrantyMonths === null ? '' : String(line.warrantyMonths))
  const [isTried, setTried] = useState(false)
  const qtyMilli = parseQtyMilli(qty)
  const warrantyMonths = parseMonths(months)
  const shown = (field: string, problem: string | null) => fieldErrors[field] ?? (isTried ? problem : null)
  const submit = async () => {
    setTried(true)
    if (qtyMilli === null || priceMinor === null || priceProblem !== null || warrantyMonths === undefined) return
    if ((await run({ orderPartId: line.orderPartId, qtyMilli, priceMinor, warrantyMonths })) !== null) onClose()
  }
  return (
    <Dialog isOpen width="narrow" title={texts.title(line.number)} onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning }}>
      <FieldGrid columns="1fr 1fr 1fr">
        <TextField label={texts.qty} isRequired hasAutoFocus inputMode="decimal" value={qty} error={shown('qtyMilli', qtyMilli === null ? add.qtyBad : null)} onChange={(value) => { setQty(value); clear('qtyMilli') }} />
        <MoneyField label={texts.price} isRequired valueMinor={priceMinor} error={shown('priceMinor', priceProblem ?? (priceMinor === null ? texts.priceNeeded : null))} onChange={(value, problem) => { setPrice(value); setPriceProblem(problem); clear('priceMinor') }} />
        <TextField label={texts.warranty} inputMode="numeric" value={months} error={shown('warrantyMonths', warrantyMonths === undefined ? texts.monthsBad : null)} onChange={(value) => { setMonths(value); clear('warrantyMonths') }} />
      </FieldGrid>
      <FailureNote failure={failure} />
    </Dialog>
  )
}
