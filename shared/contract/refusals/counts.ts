export interface CountsRefusals {
  'counts.not_found': Record<string, never>
  'counts.closed': { status: string }
  'counts.cell_not_found': Record<string, never>
  'counts.cell_state': { state: string }
  'counts.other_counts': { person: string }
  /** Who counted the cell before does not count it again where somebody else takes part. */
  'counts.same_person': { bin: string }
  'counts.already_running': { number: string }
  'counts.no_cells': Record<string, never>
  'counts.unknown_code': { code: string }
  'counts.several_parts': { code: string; parts: readonly { partId: number; number: string; nameRu: string; serial: string }[] }
  /** The code says which part, and not which lot or piece of it. */
  'counts.lot_needed': { partId: number; partNumber: string; nameRu: string }
  'counts.serial_needed': { partId: number; partNumber: string; nameRu: string }
  'counts.below_nothing': { partNumber: string; countedMilli: number }
  'counts.serial_twice': { serial: string; bin: string }
  'counts.not_all_closed': { bins: readonly string[] }
  'counts.recount_needed': { bins: readonly string[] }
}
