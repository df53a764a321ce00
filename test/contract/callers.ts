import { createORPCClient } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { Contract } from '#shared/contract/index.ts'
import { createCore } from '#core/create-core.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { startHttpHost } from '#host/serve.ts'
import { testJobs } from '#test/kit/test-core.ts'

export type ContractClient = ContractRouterClient<Contract>
export interface RunningHost { readonly client: ContractClient; close(): Promise<void> }

const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'verstak-contract-'))

async function direct(): Promise<RunningHost> {
  const dataDir = freshFolder()
  const core = createCore({ dataDir, jobs: testJobs(), checksOutputs: true })
  const caller = { device: 'direct', session: memorySession() }
  const client: ContractClient = createORPCClient({ call: (path, input) => core.call(path.join('.'), input, caller) })
  return { client, close: async () => { await core.close(); rmSync(dataDir, { recursive: true }) } }
}

/** As under Electron: the core in its worker thread, one port for the window. */
async function worker(): Promise<RunningHost> {
  const dataDir = freshFolder()
  const thread = new Worker(new URL('../../electron/core-worker.ts', import.meta.url), { workerData: { dataDir, checksOutputs: true } })
  await new Promise<void>((resolve, reject) => {
    thread.once('error', reject)
    thread.once('message', (message: { type: string }) => { if (message.type === 'ready') resolve(); else reject(new Error(JSON.stringify(message))) })
  })
  const { port1, port2 } = new MessageChannel()
  thread.postMessage({ type: 'connect', port: port2 }, [port2])
  port1.start()
  const client: ContractClient = createORPCClient(new PortLink({ port: port1 as never }))
  const close = async (): Promise<void> => {
    const closed = new Promise((resolve) => { thread.on('message', (message: { type: string }) => { if (message.type === 'closed') resolve(null) }) })
    thread.postMessage({ type: 'close' })
    await closed
    port1.close()
    await thread.terminate()
    rmSync(dataDir, { recursive: true })
  }
  return { client, close }
}

/** As in a browser: loopback, cookie, own header. */
async function http(): Promise<RunningHost> {
  const dataDir = freshFolder()
  const host = await startHttpHost({ dataDir, port: 0, rendererDir: dataDir, workerUrl: new URL('../../electron/jobs/job-worker.ts', import.meta.url), checksOutputs: true })
  let cookie = ''
  const link = new HttpLink({
    url: `${host.address}/rpc`,
    headers: () => ({ 'x-verstak': '1', origin: host.address, ...(cookie === '' ? {} : { cookie }) }),
    fetch: async (request, init) => {
      const response = await fetch(request, init)
      const set = response.headers.get('set-cookie')
      if (set !== null) cookie = set.split(';')[0] ?? ''
      return response
    },
  })
  return { client: createORPCClient(link), close: async () => { await host.close(); rmSync(dataDir, { recursive: true }) } }
}

export const HOSTS: readonly (readonly [name: string, start: () => Promise<RunningHost>])[] = [['direct', direct], ['worker', worker], ['http', http]]
