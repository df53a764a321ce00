import type * as ru from '../ru/refusals-parts.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import type { Translated } from './translated.ts'

const FIELDS = { unit: 'The unit', tracking: 'Tracking by lots and serial numbers' } as const

export const partsRefusals: Translated<typeof ru.partsRefusals> = {
  'parts.not_found': () => 'The part is not in the catalogue.',
  'parts.number_taken': ({ number }) => `There is already a part with number “${number}”.`,
  'parts.barcode_taken': ({ code, partNumber }) => `Barcode ${code} already belongs to part ${partNumber}.`,
  'parts.supplier_code_taken': ({ code, partNumber }) => `Supplier’s number ${code} already belongs to part ${partNumber}.`,
  'parts.link_to_itself': () => 'A part cannot be an equivalent of itself.',
  'parts.already_moved': ({ field }) => `${FIELDS[field]} cannot be changed: the part has already moved. Make a new part and link the two.`,
  'parts.price_in_future': ({ validFromOn }) => `The price from ${formatDate(validFromOn)} is not in force yet. Enter a day no later than today.`,
}
