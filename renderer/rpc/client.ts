import { createORPCClient, type ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract, ProcedureName } from '#shared/contract/index.ts'
import { asCallFailed, type CallFailed } from './call-failure.ts'
import { desktopShell } from './desktop-shell.ts'
import { markHost } from './host-state.ts'
import { portLink } from './port-link.ts'
import { pathOf, type InputOf, type OutputOf } from './procedures.ts'

/** The same id on a repeated command makes the core answer what it answered before. */
export type CallContext = {
  readonly commandId?: string | undefined
  /** The page may be closed before the answer; the browser still carries the question. */
  readonly outlivesPage?: boolean | undefined
}
export type CoreClient = ContractRouterClient<Contract, CallContext>

function fetchLink(): ClientLink<CallContext> {
  return new RPCLink<CallContext>({
    url: `${window.location.origin}/rpc`,
    fetch: (request, init, { context }) => globalThis.fetch(request, context.outlivesPage === true ? { ...init, keepalive: true } : init),
    headers: ({ context }) => ({ 'x-verstak': '1', ...(context.commandId === undefined ? {} : { 'x-command-id': context.commandId }) }),
  })
}

let chosenLink: ClientLink<CallContext> | null = null

/** Puts another way to the core under the same client; for tests. Null goes back to the one of this page. */
export function connectThrough(link: ClientLink<CallContext> | null): void {
  chosenLink = link
}

function currentLink(): ClientLink<CallContext> {
  if (chosenLink === null) {
    const shell = desktopShell()
    chosenLink = shell === null ? fetchLink() : portLink(shell)
  }
  return chosenLink
}

const client = createORPCClient<CoreClient>({ call: (path, input, options) => currentLink().call(path, input, options) })

export type CallOptions = CallContext & { readonly signal?: AbortSignal | undefined }
type AnyCall = (input: unknown, options: { context: CallContext; signal?: AbortSignal }) => Promise<unknown>

/**
 * Asks the core, whichever host carries the question. The one door for queries and commands.
 * Refuses: CallFailed with the failure as data; an aborted call fails with the reason of its signal.
 */
export async function callCore<N extends ProcedureName>(name: N, input: InputOf<N>, { signal, commandId, outlivesPage }: CallOptions = {}): Promise<OutputOf<N>> {
  const [feature, verb] = pathOf(name)
  const call = (client as unknown as Record<string, Record<string, AnyCall>>)[feature]?.[verb]
  if (call === undefined) throw new Error(`no such procedure: ${name}`)
  try {
    const output = await call(input, { context: { commandId, outlivesPage }, ...(signal === undefined ? {} : { signal }) })
    markHost('here')
    return output as OutputOf<N>
  } catch (error) {
    if (signal?.aborted === true) throw error
    const failed: CallFailed = asCallFailed(error)
    markHost(failed.failure.kind === 'host_lost' ? 'lost' : 'here')
    throw failed
  }
}
