import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { SaleFacts, UnitView } from '#shared/contract/customers.ts'
import { useCard } from './card-context.ts'

const { sale: texts } = orderCardTexts.edit

/** When, where and for how much the unit was sold: warranty and terms stand on it. */
export function SaleDialog({ unit, onClose }: { readonly unit: UnitView; readonly onClose: () => void }) {
  const { todayOn } = useCard()
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('units.saveSaleFacts')
  const [sale, setSale] = useState<SaleFacts>(unit.sale)
  const [problems, setProblems] = useState<Readonly<Record<string, string | null>>>({})
  const change = <K extends keyof SaleFacts>(field: K, value: SaleFacts[K], problem: string | null = null) => {
    setSale((now) => ({ ...now, [field]: value }))
    setProblems((now) => ({ ...now, [field]: problem }))
    clear(`sale.${field}`)
  }
  const submit = async () => {
    if (Object.values(problems).some((problem) => problem !== null)) return
    if ((await run({ unitId: unit.unitId, sale })) === null) return
    onClose()
    showToast(texts.done)
  }
  const line = (field: 'seller' | 'saleDocument' | 'warrantyCard' | 'lot' | 'invoice', label: string) => (
    <TextField label={label} value={sale[field]} error={fieldErrors[`sale.${field}`]} onChange={(value) => change(field, value)} />
  )
  return (
    <Dialog isOpen title={texts.title} onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning, kbd: 'Ctrl Enter' }}>
      <FieldGrid columns="1fr 1fr">
        <DateField label={texts.soldOn} hasAutoFocus maxOn={todayOn} valueOn={sale.soldOn} error={fieldErrors['sale.soldOn']} onChange={(value, problem) => change('soldOn', value, problem)} />
        <MoneyField label={texts.price} valueMinor={sale.pricePaidMinor} error={fieldErrors['sale.pricePaidMinor']} onChange={(value, problem) => change('pricePaidMinor', value, problem)} />
        {line('seller', texts.seller)}
        {line('saleDocument', texts.document)}
        {line('warrantyCard', texts.card)}
        {line('lot', texts.lot)}
        <DateField label={texts.madeOn} maxOn={todayOn} valueOn={sale.madeOn} error={fieldErrors['sale.madeOn']} onChange={(value, problem) => change('madeOn', value, problem)} />
        {line('invoice', texts.invoice)}
      </FieldGrid>
      <Sub>{texts.note}</Sub>
      <FailureNote failure={failure} />
    </Dialog>
  )
}
