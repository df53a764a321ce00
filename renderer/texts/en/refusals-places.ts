import type * as ru from '../ru/refusals-places.ts'
import type { Translated } from './translated.ts'

export const placesRefusals: Translated<typeof ru.placesRefusals> = {
  'places.warehouse_not_found': () => 'There is no such warehouse.',
  'places.bin_not_found': () => 'There is no such bin.',
  'places.code_taken': ({ code }) => `Code “${code}” is taken.`,
  'places.not_empty': ({ label }) => `Bin ${label} has something in it. Empty it first.`,
  'places.purpose_kept': ({ label }) => `The purpose of bin ${label} cannot be changed while something is in it.`,
  'places.last_warehouse': () => 'This is the last warehouse. The program needs it.',
  'places.not_for_units': ({ label }) => `Bin ${label} is for parts. Put the device on an intake shelf, a bench, a ready shelf or in quarantine.`,
  'places.partner_needed': () => 'Enter the partner the device was passed to.',
  'places.unit_gone': ({ number }) => `The device of order ${number} is already handed over.`,
}
