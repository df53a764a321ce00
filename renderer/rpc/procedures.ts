import { PROCEDURES, type Inputs, type Outputs, type ProcedureName } from '#shared/contract/index.ts'
import type { ProcedureMeta } from '#shared/contract/procedure.ts'

type FeatureOf<N extends ProcedureName> = N extends `${infer F}.${string}` ? (F extends keyof Inputs ? F : never) : never
type Leaf<Tree, N extends ProcedureName> = N extends `${string}.${infer P}` ? (P extends keyof Tree ? Tree[P] : never) : never

/** What the procedure takes and answers, by its dotted name. */
export type InputOf<N extends ProcedureName> = Leaf<Inputs[FeatureOf<N>], N>
export type OutputOf<N extends ProcedureName> = Leaf<Outputs[FeatureOf<N>], N>

export function pathOf(name: ProcedureName): readonly [feature: string, verb: string] {
  const [feature = '', verb = ''] = name.split('.')
  return [feature, verb]
}

/** Kind of the procedure and the topics a success changes, as the contract states them. */
export const metaOf = (name: ProcedureName): ProcedureMeta => PROCEDURES[name]
