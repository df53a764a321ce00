import { shippedText } from '#renderer/texts/shipped.ts'
import { useEffect } from 'react'
import { useQueryOf } from '#renderer/rpc/query.ts'
import type { FieldProps } from '#renderer/ui/fields/field-props.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import type { BinPurpose } from '#shared/stock/kinds.ts'

export type BinSelectProps = Pick<FieldProps, 'label' | 'error'> & { readonly purpose: BinPurpose; readonly binId: number | null; readonly onChange: (binId: number | null) => void }

/** A cell of this purpose; where there is only one, it is taken by itself. */
export function BinSelect({ purpose, binId, onChange, ...field }: BinSelectProps) {
  const { data } = useQueryOf('places.warehouses', {})
  const bins = (data ?? []).filter(({ isActive }) => isActive).flatMap((warehouse) => warehouse.bins).filter((bin) => bin.isActive && bin.purpose === purpose)
  const [first, second] = bins
  const onlyId = first !== undefined && second === undefined ? first.binId : null
  useEffect(() => {
    if (binId === null && onlyId !== null) onChange(onlyId)
  })
  const options = bins.map((bin) => ({ value: String(bin.binId), label: bin.name === '' ? bin.label : `${bin.label} · ${shippedText(bin.name)}` }))
  return <SelectField {...field} isRequired isSearchable value={binId === null ? null : String(binId)} options={options} onChange={(value) => onChange(value === null ? null : Number(value))} />
}
