import { CUSTOMER_FIELDS, ITEM_FIELDS, ORG_FIELDS, STATE_FIELDS } from '#shared/documents/labels.ts'
import { isTemplateKind, type PaperKind } from '#shared/documents/kinds.ts'
import type { papersTexts } from '#renderer/texts/papers.ts'

/** Where a field of the papers is filled. */
export type MissingPlace = keyof typeof papersTexts.places

const OF_PEOPLE: readonly string[] = ['signer_pos', 'signer_name', 'signer_poa', 'engineer']
const OF_MODEL: readonly string[] = ['item_type', 'brand', 'model', 'sku', 'war_term', 'service_life']
/** Known from the intake and from nowhere else. */
const OF_INTAKE: readonly string[] = ['serial', 'value', 'seals', 'reason', 'demand', 'demand_date', 'd_demand', 'd_handed', 'defect_client', 'term_price', 'prepaid', 'orderNumber']
const OF_WORK: readonly string[] = ['fixed', 'd_fixed', 'parts', 'works', 'tests', 'total', 'war_work', 'basis']

/** What a paper made of a template takes from the order and does not let be typed over. */
const OF_TEMPLATES: Readonly<Record<string, MissingPlace>> = {
  start_on: 'sale', start_basis: 'sale', months: 'model', base_end_on: 'model', days_total: 'model', end_on: 'model', state: 'model', on: 'model', ready_on: 'work', to_pay: 'work', operator: 'organisation',
}

/** The place of a missing field. One key may mean different things on different papers. */
export function missingPlace(kind: PaperKind, key: string): MissingPlace {
  if (isTemplateKind(kind) && key in OF_TEMPLATES) return OF_TEMPLATES[key] ?? 'intake'
  if (OF_PEOPLE.includes(key)) return 'people'
  if (key in ORG_FIELDS || key === 'place') return 'organisation'
  if (key in CUSTOMER_FIELDS) return 'customer'
  if (OF_MODEL.includes(key)) return 'model'
  if (OF_INTAKE.includes(key) || key in STATE_FIELDS) return 'intake'
  if (key in ITEM_FIELDS) return 'sale'
  if (isTemplateKind(kind)) return 'intake'
  if (key === 'paid') return 'money'
  return (kind === 'DOC_ISSUE' || kind === 'DOC_WORKS') && OF_WORK.includes(key) ? 'work' : 'expertise'
}
