import type { Bin, Warehouse } from '#shared/contract/places.ts'
import type { BinPurpose } from '#shared/stock/kinds.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { operationTexts as texts } from '#renderer/texts/stock-operations.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'

export type BinFieldProps = { readonly label: string; readonly purpose: BinPurpose; readonly value: number | null; readonly onChange: (binId: number | null) => void; readonly exceptBinId?: number | null; readonly error?: string | undefined; readonly hasAutoFocus?: boolean }

const binsOf = (warehouses: readonly Warehouse[], purpose: BinPurpose): readonly Bin[] => warehouses.filter((warehouse) => warehouse.isActive).flatMap((warehouse) => warehouse.bins).filter((bin) => bin.isActive && bin.purpose === purpose)

/** Cells in use for one purpose. */
export function useBins(purpose: BinPurpose): readonly Bin[] {
  return binsOf(useQueryOf('places.warehouses', {}).data ?? [], purpose)
}

/** The only cell there is needs no choice. */
export const onlyBin = (bins: readonly Bin[]): number | null => (bins.length === 1 ? (bins[0]?.binId ?? null) : null)

export function BinField({ label, purpose, value, onChange, exceptBinId = null, error, hasAutoFocus }: BinFieldProps) {
  const options = useBins(purpose).filter((bin) => bin.binId !== exceptBinId).map((bin) => ({ value: String(bin.binId), label: texts.bins(bin.label, shippedText(bin.name)) }))
  return <SelectField label={label} isRequired isSearchable hasAutoFocus={hasAutoFocus === true} error={error} value={value === null ? null : String(value)} options={options} onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))} />
}
