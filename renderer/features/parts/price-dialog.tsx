import { useState } from 'react'
import type { PartCard } from '#shared/contract/parts.ts'
import { CURRENCIES, type Currency } from '#shared/kit/money.ts'
import { RATE_MICRO_PER_ONE } from '#shared/stock/cost.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { currencySign, NumberField } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { priceDialogTexts as texts } from '#renderer/texts/parts.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'

export type PriceDialogProps = {
  readonly partId: number
  /** The newest price: the next one is most likely of the same supplier and currency. */
  readonly known: PartCard['prices'][number] | null
  readonly onClose: () => void
}
type Form = { readonly supplierId: number | null; readonly currency: Currency; readonly priceMinor: number | null; readonly rate: number | null; readonly validFromOn: string | null }
type Problems = Readonly<Record<string, string | null>>

const CURRENCY_OPTIONS = CURRENCIES.map((value) => ({ value, label: value }))

/** A price of a supplier from a day on. */
export function PriceDialog({ partId, known, onClose }: PriceDialogProps) {
  const todayOn = useToday()
  const suppliers = useQueryOf('suppliers.list', {})
  const command = useCommand('parts.addPrice')
  const [form, setForm] = useState<Form>({ supplierId: known?.supplierId ?? null, currency: known?.currency ?? 'USD', priceMinor: null, rate: known?.rateMicro == null ? null : known.rateMicro / RATE_MICRO_PER_ONE, validFromOn: null })
  const [problems, setProblems] = useState<Problems>({})
  const [isTried, setTried] = useState(false)
  const validFromOn = form.validFromOn ?? todayOn
  const patch = (part: Partial<Form>, field?: string, problem: string | null = null) => {
    setForm((before) => ({ ...before, ...part }))
    if (field !== undefined) setProblems((before) => ({ ...before, [field]: problem }))
    command.clear()
  }
  const unset = (field: keyof Form) => (isTried && form[field] === null ? (problems[field] ?? texts.required) : command.fieldErrors[field])
  const chooseSupplier = (value: string | null) => {
    const supplier = suppliers.data?.find((one) => String(one.supplierId) === value)
    if (supplier !== undefined) patch({ supplierId: supplier.supplierId, currency: supplier.currency })
  }
  const save = async () => {
    setTried(true)
    const { supplierId, currency, priceMinor, rate } = form
    if (supplierId === null || priceMinor === null || validFromOn === null || Object.values(problems).some((problem) => problem !== null)) return
    const rateMicro = currency === 'RUB' || rate === null ? null : Math.round(rate * RATE_MICRO_PER_ONE)
    if (await command.run({ partId, supplierId, currency, priceMinor, rateMicro, validFromOn }) !== null) onClose()
  }
  return (
    <Dialog isOpen title={texts.title} width="normal" onClose={onClose} primary={{ label: texts.save, isBusy: command.isRunning, onClick: () => void save() }}>
      <FailureNote failure={command.failure} />
      <FieldGrid columns="1.4fr 1fr">
        <SelectField label={texts.supplier} isRequired isSearchable hasAutoFocus value={form.supplierId === null ? null : String(form.supplierId)} options={(suppliers.data ?? []).map((one) => ({ value: String(one.supplierId), label: one.name }))} error={unset('supplierId')} onChange={chooseSupplier} />
        <DateField label={texts.validFrom} isRequired valueOn={validFromOn} maxOn={todayOn ?? undefined} error={command.fieldErrors['validFromOn']} onChange={(on, problem) => patch({ validFromOn: on }, 'validFromOn', problem)} />
      </FieldGrid>
      <FieldGrid columns="110px 1fr 1.4fr">
        <SelectField label={texts.currency} value={form.currency} options={CURRENCY_OPTIONS} onChange={(currency) => patch({ currency: currency ?? form.currency })} />
        <MoneyField label={texts.price} isRequired currencySign={currencySign(form.currency)} valueMinor={form.priceMinor} error={unset('priceMinor')} onChange={(priceMinor, problem) => patch({ priceMinor }, 'priceMinor', problem)} />
        {form.currency !== 'RUB' && <NumberField label={texts.rate} description={texts.rateHint} isDecimal min={0.000001} value={form.rate} error={command.fieldErrors['rateMicro']} onChange={(rate, problem) => patch({ rate }, 'rate', problem)} />}
      </FieldGrid>
      <Sub>{texts.hint}</Sub>
    </Dialog>
  )
}
