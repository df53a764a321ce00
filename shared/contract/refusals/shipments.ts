import type { ShipmentWarning } from '#shared/contract/shipments.ts'
import type { SerialTextProblem } from '#shared/shipments/serial-ranges.ts'

export interface ShipmentsRefusals {
  'shipments.not_found': Record<string, never>
  'shipments.bad_serials': { lineNo: number } & SerialTextProblem
  'shipments.serials_twice': { lineNo: number; otherLineNo: number; serials: string }
  'shipments.arrived_before_shipped': { shippedOn: string; arrivedOn: string }
  'shipments.in_future': { on: string }
  'shipments.goods_needed': { lineNo: number }
  'shipments.other_goods': { lineNo: number; goods: string }
  'shipments.other_supplier': { number: string }
  /** Nothing wrong for certain: a person looks and keeps it. */
  'shipments.doubtful': { warnings: readonly ShipmentWarning[] }
  'shipments.file_there': Record<string, never>
  'shipments.in_use': Record<string, never>
}
