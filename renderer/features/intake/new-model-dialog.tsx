import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { callCore } from '#renderer/rpc/client.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ComboField, type ComboOption } from '#renderer/ui/fields/combo-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import type { ChosenModel } from './intake-form.ts'

const texts = intakeTexts.newModel
const MONTHS = /^\d{1,3}$/
const LONGEST_MONTHS = 600
const USUAL_WARRANTY_MONTHS = '12'

export type NewModelDialogProps = { readonly typedName: string; readonly onClose: () => void; readonly onCreated: (model: ChosenModel) => void }

async function searchBrands(text: string, signal: AbortSignal): Promise<readonly ComboOption[]> {
  const found = await callCore('catalog.brands', {}, { signal })
  return found.filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase())).map(({ brandId, name }) => ({ id: String(brandId), label: name }))
}

const monthsOf = (text: string): number | null => (MONTHS.test(text.trim()) && Number(text) <= LONGEST_MONTHS ? Number(text) : null)

function useNewModel(typedName: string) {
  const [firstWord = '', ...rest] = typedName.trim().split(/\s+/)
  const [brand, setBrand] = useState(rest.length > 0 ? firstWord : '')
  const [name, setName] = useState(rest.length > 0 ? rest.join(' ') : typedName.trim())
  const [categoryId, setCategoryId] = useState<string | null>(null)
  const [sku, setSku] = useState('')
  const [warranty, setWarranty] = useState(USUAL_WARRANTY_MONTHS)
  const [supplierId, setSupplierId] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  return { brand, setBrand, name, setName, categoryId, setCategoryId, sku, setSku, warranty, setWarranty, supplierId, setSupplierId, isTried, setTried }
}

/** Adds a model without leaving the intake. */
export function NewModelDialog({ typedName, onClose, onCreated }: NewModelDialogProps) {
  const fields = useNewModel(typedName)
  const categories = useQueryOf('reference.categories', {})
  const suppliers = useQueryOf('suppliers.list', {})
  const save = useCommand('catalog.saveModel')
  const category = useQueryOf('reference.category', { categoryId: Number(fields.categoryId ?? 0) }, { isEnabled: fields.categoryId !== null })
  const warrantyMonths = monthsOf(fields.warranty)
  const missing = (isMissing: boolean) => (fields.isTried && isMissing ? texts.required : undefined)
  const create = async () => {
    fields.setTried(true)
    const categoryId = Number(fields.categoryId ?? 0)
    if (fields.brand.trim() === '' || fields.name.trim() === '' || categoryId === 0 || warrantyMonths === null) return
    const answer = await save.run({
      modelId: null, brand: fields.brand, categoryId, name: fields.name, sku: fields.sku, supplierId: fields.supplierId === null ? null : Number(fields.supplierId), supplierSku: '', nameEn: '', nameZh: '',
      warrantyMonths, serviceLifeMonths: category.data?.serviceLifeMonths ?? 0, kit: [], isTechComplex: category.data?.isTechComplex ?? false, purchasePriceMinor: null, purchaseCurrency: 'RUB',
    })
    if (answer !== null) onCreated({ modelId: answer.modelId, label: `${fields.brand.trim()} ${fields.name.trim()}`, categoryId })
  }
  return (
    <Dialog isOpen title={texts.title} onClose={onClose} primary={{ label: texts.create, onClick: () => void create(), isBusy: save.isRunning, kbd: 'Ctrl Enter' }}>
      <FailureNote failure={save.failure} />
      <FieldGrid columns="1fr 1.4fr">
        <ComboField
          label={texts.brand}
          isRequired
          minChars={1}
          hasAutoFocus={fields.brand === ''}
          value={fields.brand === '' ? null : { id: fields.brand, label: fields.brand }}
          error={save.fieldErrors['brand'] ?? missing(fields.brand.trim() === '')}
          search={searchBrands}
          onChange={(option) => fields.setBrand(option?.label ?? '')}
          create={{ label: texts.newBrand, onCreate: fields.setBrand }}
        />
        <TextField label={texts.name} isRequired value={fields.name} onChange={fields.setName} error={save.fieldErrors['name'] ?? missing(fields.name.trim() === '')} maxLength={300} />
      </FieldGrid>
      <FieldGrid columns="1fr 1.4fr">
        <TextField label={texts.sku} value={fields.sku} onChange={fields.setSku} error={save.fieldErrors['sku']} maxLength={300} />
        <SelectField
          label={texts.category}
          isRequired
          isSearchable
          hasAutoFocus={fields.brand !== ''}
          value={fields.categoryId}
          options={(categories.data ?? []).map((one) => ({ value: String(one.categoryId), label: nameIn(one.name) }))}
          onChange={fields.setCategoryId}
          error={missing(fields.categoryId === null)}
        />
      </FieldGrid>
      <FieldGrid columns="1fr 1.4fr">
        <TextField label={texts.warrantyMonths} isRequired inputMode="numeric" value={fields.warranty} onChange={fields.setWarranty} error={warrantyMonths === null ? texts.badMonths : undefined} />
        <SelectField
          label={texts.supplier}
          isClearable
          isSearchable
          placeholder={texts.noSupplier}
          value={fields.supplierId}
          options={(suppliers.data ?? []).map((one) => ({ value: String(one.supplierId), label: one.name }))}
          onChange={fields.setSupplierId}
        />
      </FieldGrid>
    </Dialog>
  )
}
