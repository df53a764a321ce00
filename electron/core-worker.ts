/** Worker-thread host of the core under Electron: one core, one port for each window. No business here. */
import { RPCHandler } from '@orpc/server/message-port'
import { RequestHeadersPlugin } from '@orpc/server/plugins'
import { join } from 'node:path'
import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { createCore } from '#core/create-core.ts'
import { StartUpFailure } from '#core/db/migrator.ts'
import { createRouter } from '#core/router.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { createFaultLog, FAULT_LOG_NAME } from '#host/fault-log.ts'
import { secretBoxOfHost } from '#host/key-file.ts'
import { createWorkstation } from '#host/workstation.ts'
import { createJobPool } from '#jobs/pool.ts'
import { jobWorkerUrl } from './job-worker-url.ts'

interface WorkerOptions { readonly dataDir: string; readonly checksOutputs?: boolean; readonly secretKey?: string | null }

const host = parentPort
if (!host) throw new Error('core-worker runs inside a worker thread')

try {
  const { dataDir, checksOutputs = false, secretKey = null } = workerData as WorkerOptions
  const core = createCore({ dataDir, checksOutputs, worksUnasked: true, workstation: createWorkstation(), secrets: secretBoxOfHost(secretKey), log: createFaultLog(join(dataDir, FAULT_LOG_NAME)).log, jobs: createJobPool({ workerUrl: jobWorkerUrl(import.meta.url) }) })
  const handler = new RPCHandler(createRouter(core.call), { plugins: [new RequestHeadersPlugin()] })
  host.on('message', (message: { type: string; port?: MessagePort }) => {
    if (message.type === 'connect' && message.port) {
      handler.upgrade(message.port, { context: { device: 'desktop', session: memorySession() } })
      message.port.start()
    }
    if (message.type === 'close') void core.close().then(() => { host.postMessage({ type: 'closed' }) })
  })
  host.postMessage({ type: 'ready' })
} catch (error) {
  if (!(error instanceof StartUpFailure)) throw error
  host.postMessage({ type: 'startup_failed', code: error.code, details: error.details })
}
