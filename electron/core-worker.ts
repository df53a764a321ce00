/** Worker-thread host of the core under Electron: one core, one port for each window. No business here. */
import { RPCHandler } from '@orpc/server/message-port'
import { RequestHeadersPlugin } from '@orpc/server/plugins'
import { join } from 'node:path'
import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { createCore, DATABASE_FILE, type Core, type HostVerbs } from '#core/create-core.ts'
import { StartUpFailure } from '#core/db/migrator.ts'
import { systemClock } from '#core/kit/clock.ts'
import { createRouter } from '#core/router.ts'
import { restoreBackup } from '#core/system/restore-backup.ts'
import { createFaultLog, FAULT_LOG_NAME } from '#host/fault-log.ts'
import { secretBoxOfHost } from '#host/key-file.ts'
import { prepareTraining } from '#host/training.ts'
import { WindowSession } from '#host/window-session.ts'
import { createWorkstation } from '#host/workstation.ts'
import { createJobPool, type JobPool } from '#jobs/pool.ts'
import { jobWorkerUrl } from './job-worker-url.ts'

interface WorkerOptions {
  readonly dataDir: string
  readonly checksOutputs?: boolean
  readonly secretKey?: string | null
  /** The made-up centre, filled before the first start. */
  readonly isTraining?: boolean
  /** Puts this copy in the place of the database and ends; nothing is served. */
  readonly restoreFrom?: string
}
type HostMessage =
  | { readonly type: 'connect'; readonly port?: MessagePort }
  | { readonly type: 'ask'; readonly id: number; readonly verb: keyof HostVerbs }
  | { readonly type: 'close' }

const startJobs = (): JobPool => createJobPool({ workerUrl: jobWorkerUrl(import.meta.url) })
const host = parentPort
if (!host) throw new Error('core-worker runs inside a worker thread')
const { dataDir, checksOutputs = false, secretKey = null, isTraining = false, restoreFrom } = workerData as WorkerOptions

if (restoreFrom === undefined) await begin()
else await restore(restoreFrom)

async function begin(): Promise<void> {
  if (isTraining) await prepareTraining(dataDir, startJobs, systemClock.now())
  serve()
}

function serve(): void {
  const windows = new WindowSession()
  try {
    const core = createCore({ dataDir, checksOutputs, worksUnasked: !isTraining, isTraining, workstation: createWorkstation(), secrets: secretBoxOfHost(secretKey), log: createFaultLog(join(dataDir, FAULT_LOG_NAME)).log, jobs: startJobs() })
    const handler = new RPCHandler(createRouter(core.call), { plugins: [new RequestHeadersPlugin()] })
    host?.on('message', (message: HostMessage) => {
      if (message.type === 'connect' && message.port) {
        const { session, leave } = windows.join()
        message.port.on('close', leave)
        handler.upgrade(message.port, { context: { device: 'desktop', session } })
        message.port.start()
      }
      if (message.type === 'ask') void answer(core, message.id, message.verb)
      if (message.type === 'close') void core.close().then(() => { host?.postMessage({ type: 'closed' }) })
    })
    host?.postMessage({ type: 'ready' })
  } catch (error) {
    if (!(error instanceof StartUpFailure)) throw error
    host?.postMessage({ type: 'startup_failed', code: error.code, details: error.details })
  }
}

async function answer(core: Core, id: number, verb: keyof HostVerbs): Promise<void> {
  try {
    host?.postMessage({ type: 'told', id, value: await core.host[verb]() })
  } catch (error) {
    host?.postMessage({ type: 'told', id, error: error instanceof Error ? error.message : String(error) })
  }
}

async function restore(backupFile: string): Promise<void> {
  try {
    host?.postMessage({ type: 'restored', ...(await restoreBackup(dataDir, DATABASE_FILE, backupFile, systemClock.now())) })
  } catch (error) {
    host?.postMessage({ type: 'restore_failed', error: error instanceof Error ? error.message : String(error) })
  }
}
