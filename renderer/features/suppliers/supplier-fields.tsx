import { fieldNames, type Editor } from '#renderer/features/reference/index.ts'
import { supplierTexts as texts } from '#renderer/texts/suppliers.ts'
import { profileTexts } from '#renderer/texts/supplier-profile.ts'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import type { SupplierForm } from './supplier-form-state.ts'

export type SupplierEditor = Editor<SupplierForm>
export const supplierFieldId = (field: string): string => `supplier-${field}`
export const supplierFieldName = fieldNames({ ...texts, ...profileTexts.fields }, { labourRateMinor: 'labourRate', normPpm: 'norm' })

type Words = 'name' | 'nameEn' | 'nameZh' | 'country' | 'addressEn' | 'contractNumber' | 'incoterms' | 'claimBasis' | 'fileNamePattern'
export type WordFieldProps = { readonly editor: SupplierEditor; readonly field: Words; readonly label: string; readonly description?: string; readonly isRequired?: boolean; readonly hasAutoFocus?: boolean }

export function WordField({ editor, field, label, description, isRequired = false, hasAutoFocus = false }: WordFieldProps) {
  return <TextField id={supplierFieldId(field)} label={label} description={description} isRequired={isRequired} hasAutoFocus={hasAutoFocus} value={editor.value[field]} error={editor.errorOf(field)} onChange={(value) => editor.patch({ [field]: value })} />
}
