import type { ContractProcedure, InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import { buying } from './buying.ts'
import { counts } from './counts.ts'
import { exchange } from './exchange.ts'
import { mail } from './mail.ts'
import { parts } from './parts.ts'
import { places } from './places.ts'
import { printing } from './printing.ts'
import type { ProcedureMeta } from './procedure.ts'
import { stock } from './stock.ts'
import { documents, files, journal } from './documents.ts'
import { customers, units } from './customers.ts'
import { demands } from './demands.ts'
import { drafts } from './drafts.ts'
import { decisions, expertise } from './expertise.ts'
import { handover, orders, work } from './orders.ts'
import { imports } from './imports.ts'
import { law } from './law.ts'
import { people } from './people.ts'
import { pictures } from './pictures.ts'
import { catalog, reference } from './reference.ts'
import { cases } from './cases.ts'
import { claimTemplates } from './claim-templates.ts'
import { claims } from './claims.ts'
import { shipments } from './shipments.ts'
import { suppliers } from './suppliers.ts'
import { auth, system } from './system.ts'
import { templates } from './templates.ts'
import { views } from './views.ts'

/** Everything the program can be asked, whoever asks: screen, script or another desk. */
export const contract = { system, auth, people, reference, catalog, customers, units, suppliers, shipments, orders, expertise, demands, decisions, work, handover, documents, templates, files, pictures, claims, journal, imports, law, parts, stock, places, buying, counts, exchange, mail, cases, claimTemplates, drafts, printing, views }

export type Contract = typeof contract
export type Inputs = InferContractRouterInputs<Contract>
export type Outputs = InferContractRouterOutputs<Contract>

type Features = keyof Contract
/** Dotted names of all procedures, as the access table and the command line spell them. */
export type ProcedureName = { [F in Features]: { [P in keyof Contract[F]]: `${F}.${P & string}` }[keyof Contract[F]] }[Features]
type FeatureOf<N extends ProcedureName> = N extends `${infer F}.${string}` ? F : never
type VerbOf<N extends ProcedureName> = N extends `${string}.${infer P}` ? P : never
/** What a caller of the procedure sends, and gets back, by its dotted name. */
export type InputOf<N extends ProcedureName> = FeatureOf<N> extends keyof Inputs ? (VerbOf<N> extends keyof Inputs[FeatureOf<N>] ? Inputs[FeatureOf<N>][VerbOf<N>] : never) : never
export type OutputOf<N extends ProcedureName> = FeatureOf<N> extends keyof Outputs ? (VerbOf<N> extends keyof Outputs[FeatureOf<N>] ? Outputs[FeatureOf<N>][VerbOf<N>] : never) : never

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any procedure, whatever its schemas
export type AnyContractProcedure = ContractProcedure<any, any, any, any>

/** What is known of each procedure beside its schemas, by its dotted name. */
export const PROCEDURES = Object.fromEntries(Object.entries(contract).flatMap(([feature, procedures]) => Object.entries<AnyContractProcedure>(procedures).map(([name, procedure]) => [`${feature}.${name}`, procedure['~orpc'].meta as ProcedureMeta]))) as Readonly<Record<ProcedureName, ProcedureMeta>>
export const PROCEDURE_NAMES = Object.keys(PROCEDURES) as readonly ProcedureName[]
