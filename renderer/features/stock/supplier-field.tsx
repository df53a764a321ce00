import { useQueryOf } from '#renderer/rpc/query.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'

export type SupplierFieldProps = { readonly label: string; readonly value: number | null; readonly onChange: (supplierId: number | null) => void; readonly isRequired?: boolean; readonly placeholder?: string; readonly error?: string | undefined }

export function SupplierField({ label, value, onChange, isRequired = false, placeholder, error }: SupplierFieldProps) {
  const options = (useQueryOf('suppliers.list', {}).data ?? []).map((supplier) => ({ value: String(supplier.supplierId), label: supplier.name }))
  return <SelectField label={label} isRequired={isRequired} isClearable={!isRequired} isSearchable placeholder={placeholder} error={error} value={value === null ? null : String(value)} options={options} onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))} />
}
