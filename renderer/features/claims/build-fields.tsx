import { REMEDIES } from '#shared/contract/claims.ts'
import type { Supplier } from '#shared/contract/suppliers.ts'
import type { FormDraft } from '#renderer/features/reference/index.ts'
import { buildTexts as texts } from '#renderer/texts/claims.ts'
import { REMEDY_LABELS } from '#renderer/texts/labels.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { supplierTexts } from '#renderer/texts/suppliers.ts'
import { Card } from '#renderer/ui/card.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import type { Choice } from './build-draft.ts'
import { ShipmentField } from './shipment-field.tsx'

const optionsOf = (suppliers: readonly Supplier[]) =>
  suppliers.map((supplier) => ({ value: String(supplier.supplierId), label: supplier.waitingCount === 0 ? supplier.name : `${supplier.name} · ${supplierTexts.waiting(supplier.waitingCount)}` }))

/** The ways the contract names stand first; any other may be asked for too. */
function remedyOptions(supplier: Supplier | undefined) {
  const agreed = supplier?.compensationWays ?? []
  return REMEDIES.toSorted((a, b) => Number(agreed.includes(b)) - Number(agreed.includes(a)))
    .map((value) => ({ value, label: REMEDY_LABELS[value], ...(agreed.length === 0 ? {} : { group: agreed.includes(value) ? texts.byContract : texts.notInContract }) }))
}

interface Props { readonly draft: FormDraft<Choice>; readonly suppliers: readonly Supplier[]; readonly todayOn: string }

/** Whose defects, found when, and what is asked for. */
export function BuildFields({ draft, suppliers, todayOn }: Props) {
  const { supplierId, shipmentId, fromOn, toOn, remedy } = draft.value
  const supplier = suppliers.find((one) => one.supplierId === supplierId)
  const reversed = fromOn !== null && toOn !== null && fromOn > toOn ? texts.periodReversed : undefined
  return (
    <Card>
      <FieldGrid columns="1fr 1fr 140px 140px 1.25fr">
        <SelectField
          label={texts.supplier}
          isRequired
          isSearchable
          hasAutoFocus={supplierId === null}
          value={supplierId === null ? null : String(supplierId)}
          options={optionsOf(suppliers)}
          onChange={(value) => draft.patch({ supplierId: value === null ? null : Number(value), shipmentId: null, marks: {} })}
        />
        <ShipmentField label={texts.shipment} none={texts.anyShipment} supplierId={supplierId} value={shipmentId} onChange={(value) => draft.patch({ shipmentId: value, marks: {} })} />
        <DateField label={texts.from} valueOn={fromOn} error={reversed ?? (fromOn === null ? formTexts.required : undefined)} onChange={(value) => draft.patch({ fromOn: value })} />
        <DateField label={texts.to} valueOn={toOn} maxOn={todayOn} error={toOn === null ? formTexts.required : undefined} onChange={(value) => draft.patch({ toOn: value })} />
        <SelectField label={texts.remedy} value={remedy} options={remedyOptions(supplier)} onChange={(value) => draft.patch({ remedy: value ?? remedy })} />
      </FieldGrid>
    </Card>
  )
}
