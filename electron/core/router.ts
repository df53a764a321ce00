import { os, type AnyProcedure } from '@orpc/server'
import { contract } from '#shared/contract/index.ts'
import type { Caller } from './kit/handler.ts'

/** What a host gives with each request. */
export type HostContext = Caller & { readonly reqHeaders?: Headers }

/** A screen sends a fresh id with each command, so that a retry after a lost answer does nothing twice. */
const COMMAND_ID_HEADER = 'x-command-id'

function callerOf({ reqHeaders, ...caller }: HostContext): Caller {
  const commandId = reqHeaders?.get(COMMAND_ID_HEADER)
  return commandId === null || commandId === undefined || commandId === '' ? caller : { ...caller, commandId }
}

export type CoreRouter = Record<string, Record<string, AnyProcedure>>

/**
 * The contract's tree with one handler behind every leaf. Parsing, rights and transactions are the dispatcher's,
 * so that every host and every script meets the same door.
 */
export function createRouter(call: (name: string, input: unknown, caller: Caller) => Promise<unknown>): CoreRouter {
  const procedure = os.$context<HostContext>()
  return Object.fromEntries(Object.entries(contract).map(([feature, verbs]) => [
    feature,
    Object.fromEntries(Object.keys(verbs).map((verb) => [verb, procedure.handler(({ input, context }) => call(`${feature}.${verb}`, input, callerOf(context)))])),
  ])) as unknown as CoreRouter
}
