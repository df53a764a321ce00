export interface PartsRefusals {
  'parts.not_found': Record<string, never>
  'parts.number_taken': { number: string }
  'parts.barcode_taken': { code: string; partNumber: string }
  'parts.supplier_code_taken': { code: string; partNumber: string }
  'parts.link_to_itself': Record<string, never>
  /** Unit and tracking stay once pieces have moved. */
  'parts.already_moved': { field: 'unit' | 'tracking' }
  'parts.price_in_future': { validFromOn: string }
}
