import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'

const MOST_OFFERED = 100
const NONE = 'none'

export interface ShipmentFieldProps {
  readonly label: string
  readonly supplierId: number | null
  readonly value: number | null
  /** What stands for no shipment. */
  readonly none: string
  readonly disabledReason?: string | null
  readonly onChange: (shipmentId: number | null) => void
}

/** One of the supplier's shipments, the newest first. */
export function ShipmentField({ label, supplierId, value, none, disabledReason = null, onChange }: ShipmentFieldProps) {
  const { data } = useQueryOf('shipments.list', { supplierId, words: '', state: null, after: null, limit: MOST_OFFERED }, { isEnabled: supplierId !== null })
  const shipments = (data?.rows ?? []).map(({ shipmentId, number, invoiceNumber, arrivedOn, shippedOn }) => {
    const on = arrivedOn ?? shippedOn
    return { value: String(shipmentId), label: [number, invoiceNumber, on === null ? '' : formatDate(on)].filter((word) => word !== '').join(' · ') }
  })
  return <SelectField label={label} isSearchable disabledReason={disabledReason} value={value === null ? NONE : String(value)} options={[{ value: NONE, label: none }, ...shipments]} onChange={(chosen) => onChange(chosen === null || chosen === NONE ? null : Number(chosen))} />
}
