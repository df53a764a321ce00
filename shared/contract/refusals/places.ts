export interface PlacesRefusals {
  'places.warehouse_not_found': Record<string, never>
  'places.bin_not_found': Record<string, never>
  'places.code_taken': { code: string }
  'places.not_empty': { label: string }
  'places.purpose_kept': { label: string }
  'places.last_warehouse': Record<string, never>
  'places.not_for_units': { label: string }
  'places.partner_needed': Record<string, never>
  'places.unit_gone': { number: string }
}
