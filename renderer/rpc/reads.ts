import type { Contract, ProcedureName } from '#shared/contract/index.ts'
import type { Topic } from '#shared/contract/topics.ts'
import { pathOf } from './procedures.ts'

/** Topics whose change makes the answers of a feature's queries old. */
const READS_BY_FEATURE: Record<keyof Contract, readonly Topic[]> = {
  system: ['organisation', 'session', 'law'],
  auth: ['session', 'people'],
  people: ['people'],
  reference: ['reference'],
  catalog: ['catalog', 'reference', 'suppliers'],
  customers: ['customers', 'orders'],
  units: ['units', 'orders', 'catalog'],
  suppliers: ['suppliers', 'catalog', 'claims', 'orders', 'law'],
  shipments: ['shipments', 'suppliers', 'catalog', 'parts', 'orders', 'units', 'buying'],
  orders: ['orders', 'demands', 'customers', 'units', 'catalog', 'people', 'claims', 'documents', 'organisation', 'stock', 'places', 'buying'],
  demands: ['demands', 'orders', 'law', 'units', 'customers', 'organisation', 'documents', 'people'],
  expertise: ['orders', 'reference'],
  decisions: ['orders', 'demands', 'organisation', 'units'],
  work: ['orders', 'stock'],
  handover: ['orders', 'stock'],
  documents: ['documents', 'orders', 'demands', 'organisation', 'customers', 'units', 'templates', 'law'],
  templates: ['templates', 'people'],
  // Stored bytes never change under their number.
  files: [],
  pictures: ['pictures'],
  claimTemplates: ['claimTemplates', 'suppliers', 'people'],
  claims: ['claims', 'orders', 'suppliers', 'catalog', 'stock', 'buying', 'parts'],
  cases: ['claims', 'orders', 'demands', 'suppliers', 'catalog', 'stock', 'buying'],
  journal: ['journal'],
  imports: ['imports', 'orders'],
  law: ['law', 'organisation'],
  parts: ['parts', 'stock', 'buying', 'catalog', 'suppliers', 'places'],
  stock: ['stock', 'parts', 'orders', 'buying', 'places', 'suppliers'],
  places: ['places', 'orders', 'stock', 'parts'],
  buying: ['buying', 'stock', 'parts', 'suppliers', 'orders', 'places'],
  counts: ['counts', 'places', 'parts'],
  exchange: ['exchange', 'parts', 'stock', 'suppliers'],
  // A form asks for its draft once, when it is shown.
  drafts: [],
  printing: ['printing', 'documents'],
  views: ['views', 'session', 'people'],
  mail: ['mail', 'claims', 'orders', 'suppliers', 'people'],
}

/** The topics a query reads; every command writes the journal. */
export function readsOf(name: ProcedureName): readonly Topic[] {
  return READS_BY_FEATURE[pathOf(name)[0] as keyof Contract]
}
