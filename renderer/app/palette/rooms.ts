import type { ProcedureName } from '#shared/contract/index.ts'
import { paths } from '#renderer/app/paths.ts'
import type { roomTexts } from '#renderer/texts/palette-rooms.ts'

export type Room = { readonly id: keyof typeof roomTexts; readonly path: string; readonly needs: ProcedureName }

/** Tabs inside the parts of the program: reached by name, too many for the rail. */
export const ROOMS: readonly Room[] = [
  { id: 'parts', path: paths.warehouse('parts'), needs: 'parts.find' },
  { id: 'waiting', path: paths.warehouse('stock'), needs: 'stock.waiting' },
  { id: 'buying', path: paths.warehouse('buying'), needs: 'buying.orders' },
  { id: 'counts', path: paths.warehouse('counts'), needs: 'counts.list' },
  { id: 'places', path: paths.warehouse('places'), needs: 'places.units' },
  { id: 'exchange', path: paths.warehouse('exchange'), needs: 'exchange.list' },
  { id: 'claims', path: paths.suppliers('claims'), needs: 'claims.list' },
  { id: 'newClaim', path: paths.newClaim(), needs: 'claims.build' },
  { id: 'shipments', path: paths.suppliers('shipments'), needs: 'shipments.list' },
  { id: 'mail', path: paths.suppliers('mail'), needs: 'mail.threads' },
  { id: 'reports', path: paths.suppliers('reports'), needs: 'claims.failureRates' },
  { id: 'customers', path: paths.reference('customers'), needs: 'customers.find' },
  { id: 'models', path: paths.reference('models'), needs: 'catalog.findModels' },
  { id: 'units', path: paths.reference('units'), needs: 'units.lookUp' },
  { id: 'people', path: paths.settings('people'), needs: 'people.list' },
  { id: 'templates', path: paths.settings('templates'), needs: 'templates.list' },
  { id: 'law', path: paths.settings('law'), needs: 'law.rules' },
  { id: 'calendar', path: paths.settings('calendar'), needs: 'law.calendar' },
  { id: 'scanner', path: paths.settings('scanner'), needs: 'places.resolve' },
  { id: 'mine', path: paths.settings('mine'), needs: 'auth.changePassword' },
]
