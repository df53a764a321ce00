import { contract } from '#shared/contract/index.ts'
import type { FeatureHandlers, Handler } from '#core/kit/handler.ts'

const later = (): never => { throw new Error('not there yet') }

export const mail = Object.fromEntries(Object.entries(contract.mail).map(([name, procedure]) => {
  const { kind } = procedure['~orpc'].meta
  const handler: Handler<unknown, unknown> = kind === 'job' ? { kind, prepare: later, work: later, finish: later } : { kind, run: later }
  return [name, handler]
})) as unknown as FeatureHandlers<'mail'>
