import { CURRENCIES } from '#shared/kit/money.ts'
import { NumberField, type Editor } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { purchaseTexts as texts } from '#renderer/texts/buying.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import type { PurchaseDraft } from './purchase-draft.ts'

export const CURRENCY_OPTIONS = CURRENCIES.map((value) => ({ value, label: value }))
export const purchaseFieldId = (field: string): string => `purchase-${field.replaceAll('.', '-')}`
const idOf = purchaseFieldId

/** Whom the order goes to, for which warehouse, in which currency. */
export function PurchaseHeadFields({ editor }: { readonly editor: Editor<PurchaseDraft> }) {
  const { value: draft, patch, errorOf, noteProblem } = editor
  const suppliers = useQueryOf('suppliers.list', {}).data ?? []
  const warehouses = (useQueryOf('places.warehouses', {}).data ?? []).filter(({ isActive }) => isActive)
  const choose = (supplierId: number | null) => {
    const supplier = suppliers.find((known) => known.supplierId === supplierId)
    patch({ supplierId, ...(supplier === undefined ? {} : { currency: supplier.currency, incoterms: draft.incoterms === '' ? supplier.incoterms : draft.incoterms }) })
  }
  return (
    <>
      <FieldGrid columns="1.6fr 1fr 92px 120px 150px">
        <SelectField id={idOf('supplierId')} label={texts.supplier} isRequired isSearchable hasAutoFocus={draft.supplierId === null} value={draft.supplierId === null ? null : String(draft.supplierId)} options={suppliers.map(({ supplierId, name }) => ({ value: String(supplierId), label: name }))} error={errorOf('supplierId')} onChange={(value) => choose(value === null ? null : Number(value))} />
        <SelectField id={idOf('warehouseId')} label={texts.warehouse} isRequired value={draft.warehouseId === null ? null : String(draft.warehouseId)} options={warehouses.map(({ warehouseId, name }) => ({ value: String(warehouseId), label: shippedText(name) }))} error={errorOf('warehouseId')} onChange={(value) => patch({ warehouseId: value === null ? null : Number(value) })} />
        <SelectField id={idOf('currency')} label={texts.currency} value={draft.currency} options={CURRENCY_OPTIONS} onChange={(currency) => patch({ currency: currency ?? draft.currency })} />
        <NumberField id={idOf('rateMicro')} label={texts.rate} isDecimal min={0.000001} max={100_000} disabledReason={null} description={draft.currency === 'RUB' ? undefined : texts.rateHint(draft.currency)} isReadOnly={draft.currency === 'RUB'} value={draft.currency === 'RUB' ? null : draft.rate} error={errorOf('rateMicro')} onChange={(rate, problem) => { patch({ rate }); noteProblem('rateMicro', problem) }} />
        <DateField id={idOf('expectedOn')} label={texts.expectedOn} valueOn={draft.expectedOn} error={errorOf('expectedOn')} onChange={(expectedOn, problem) => { patch({ expectedOn }); noteProblem('expectedOn', problem) }} />
      </FieldGrid>
      <FieldGrid columns="1fr 1.4fr">
        <TextField id={idOf('incoterms')} label={texts.incoterms} value={draft.incoterms} error={errorOf('incoterms')} onChange={(incoterms) => patch({ incoterms })} />
        <TextField id={idOf('note')} label={texts.note} description={texts.noteHint} value={draft.note} error={errorOf('note')} onChange={(note) => patch({ note })} />
      </FieldGrid>
    </>
  )
}
