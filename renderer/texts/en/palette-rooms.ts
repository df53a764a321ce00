import type * as ru from '../ru/palette-rooms.ts'
import type { Translated } from './translated.ts'

export const roomTexts: Translated<typeof ru.roomTexts> = {
  parts: { label: 'Parts', synonyms: 'items catalogue article analogue' },
  waiting: { label: 'Movement of parts', synonyms: 'balances reserve quarantine waiting issue' },
  buying: { label: 'Buying', synonyms: 'order from supplier receipt goods in' },
  counts: { label: 'Stock-taking', synonyms: 'recount shortage surplus inventory' },
  places: { label: 'Storage places', synonyms: 'bins shelves where is' },
  exchange: { label: 'Price lists and exchange', synonyms: '1c price list import stock' },
  claims: { label: 'Claims to suppliers', synonyms: 'compensation factory' },
  newClaim: { label: 'New claim', synonyms: 'gather defects supplier' },
  shipments: { label: 'Shipments', synonyms: 'lots container bill of lading invoice' },
  mail: { label: 'Letters', synonyms: 'mail email correspondence' },
  reports: { label: 'Reports', synonyms: 'failures recovery statistics charts' },
  customers: { label: 'Customers', synonyms: 'buyers phone contacts' },
  models: { label: 'Models', synonyms: 'brands catalogue' },
  units: { label: 'Products', synonyms: 'serial number history imei' },
  people: { label: 'Staff', synonyms: 'people users rights roles' },
  templates: { label: 'Document templates', synonyms: 'acts forms texts printing' },
  law: { label: 'Laws and terms', synonyms: 'rules articles' },
  calendar: { label: 'Working calendar', synonyms: 'holidays days off' },
  scanner: { label: 'Scanner', synonyms: 'bar code reader setting' },
  mine: { label: 'Mine: password and look', synonyms: 'dark theme change password language' },
}
