import { ShipmentForm, ShipmentFormOf } from './shipment-form.tsx'
import { ShipmentScreen } from './shipment-screen.tsx'
import { ShipmentsList } from './shipments-list.tsx'

const NEW = 'new'
const EDIT = 'edit'

/** What suppliers have shipped: the list with tracing, one shipment, its form. */
export function ShipmentsPanel({ rest }: { readonly rest: string }) {
  const [first = '', second] = rest.split('/')
  if (first === NEW) return <ShipmentForm shipment={null} />
  if (!/^[1-9]\d{0,9}$/.test(first)) return <ShipmentsList />
  const shipmentId = Number(first)
  return second === EDIT ? <ShipmentFormOf key={shipmentId} shipmentId={shipmentId} /> : <ShipmentScreen key={shipmentId} shipmentId={shipmentId} />
}
