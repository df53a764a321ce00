import { PROCEDURE_NAMES, type Contract, type ProcedureName } from '#shared/contract/index.ts'
import { auth } from '#core/auth/index.ts'
import { stock } from '#core/stock/index.ts'
import { places } from '#core/places/index.ts'
import { printing } from '#core/printing/index.ts'
import { parts } from '#core/parts/index.ts'
import { pictures } from '#core/pictures/index.ts'
import { exchange } from '#core/exchange/index.ts'
import { counts } from '#core/counts/index.ts'
import { buying } from '#core/buying/index.ts'
import { catalog } from '#core/catalog/index.ts'
import { cases } from '#core/cases/index.ts'
import { claimTemplates } from '#core/claim-templates/index.ts'
import { claims } from '#core/claims/index.ts'
import { customers } from '#core/customers/index.ts'
import { mail } from '#core/mail/index.ts'
import { decisions } from '#core/decisions/index.ts'
import { demands } from '#core/demands/index.ts'
import { documents } from '#core/papers/index.ts'
import { drafts } from '#core/drafts/index.ts'
import { expertise } from '#core/expertise/index.ts'
import { files } from '#core/files/index.ts'
import { handover } from '#core/handover/index.ts'
import { imports } from '#core/imports/index.ts'
import { journal } from '#core/journal/index.ts'
import { law } from '#core/law/index.ts'
import { orders } from '#core/orders/index.ts'
import { people } from '#core/people/index.ts'
import { reference } from '#core/reference/index.ts'
import { shipments } from '#core/shipments/index.ts'
import { suppliers } from '#core/suppliers/index.ts'
import { system } from '#core/system/index.ts'
import { templates } from '#core/templates/index.ts'
import { units } from '#core/units/index.ts'
import { views } from '#core/views/index.ts'
import { work } from '#core/work/index.ts'
import { metaOf } from './dispatcher.ts'
import type { FeatureHandlers, Handler } from './kit/handler.ts'

type AllHandlers = { readonly [F in keyof Contract]: FeatureHandlers<F> }

const byFeature: AllHandlers = { system, auth, people, reference, catalog, customers, units, suppliers, shipments, orders, expertise, demands, decisions, work, handover, documents, templates, files, pictures, claims, journal, imports, law, parts, stock, places, buying, counts, exchange, mail, cases, claimTemplates, drafts, printing, views }

/** Every procedure with its handler; the kind must be the one the contract states. */
export const handlers: ReadonlyMap<ProcedureName, Handler<unknown, unknown>> = new Map(PROCEDURE_NAMES.map((name) => {
  const [feature = '', verb = ''] = name.split('.')
  const handler = (byFeature as unknown as Record<string, Record<string, Handler<unknown, unknown>>>)[feature]?.[verb]
  if (!handler) throw new Error(`procedure without handler: ${name}`)
  if (handler.kind !== metaOf(name).kind) throw new Error(`${name} is a ${metaOf(name).kind} in the contract and a ${handler.kind} in the core`)
  return [name, handler]
}))
