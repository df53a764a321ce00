/** What a supplier may demand before it looks at a claim line; a supplier's profile ticks those it does. */
export const EVIDENCE_DEMANDS = [
  'serial', 'photo_serial_plate', 'photo_defect', 'photo_general', 'video', 'lot', 'production_date', 'order_number', 'invoice', 'sale_date',
  'test_values', 'test_report', 'defect_code', 'supplier_sku', 'unit_price',
] as const
export type EvidenceDemand = (typeof EVIDENCE_DEMANDS)[number]

/** What every supplier asks for, until somebody says what this one does. */
export const USUAL_DEMANDS: readonly EvidenceDemand[] = ['serial', 'photo_defect', 'lot', 'defect_code', 'supplier_sku', 'unit_price']
