import type { InputOf, OutputOf, ProcedureName } from '#shared/contract/index.ts'
import type { Core } from '#core/create-core.ts'
import { memorySession } from '#core/kit/memory-session.ts'


/** Calls a procedure as one of the centre's people, through the same door as the screens. */
export type DemoCall = <N extends ProcedureName>(name: N, input: InputOf<N>, as?: string) => Promise<OutputOf<N>>

export const demoCallOf = (core: Core, owner: string): DemoCall => (name, input, as = owner) =>
  core.call(name, input, { device: 'demo', session: memorySession(), actAs: as }) as Promise<never>
