/** Plain Node host of the same core and the same screens, on this computer only. */
import { join } from 'node:path'
import { createFaultLog, FAULT_LOG_NAME } from '#host/fault-log.ts'
import { startHttpHost } from '#host/serve.ts'
import { defaultDataDir } from '#host/data-dir.ts'
import { secretBoxOfHost } from '#host/key-file.ts'
import { prepareTraining, trainingDir } from '#host/training.ts'
import { createJobPool } from '#jobs/pool.ts'
import { StartUpFailure } from '#core/db/migrator.ts'
import { jobWorkerUrl } from './job-worker-url.ts'

const rendererDir = process.env['VERSTAK_RENDERER'] ?? new URL('../renderer', import.meta.url).pathname

try {
  const isTraining = process.argv.includes('--training')
  const ownDir = defaultDataDir(process.env, process.platform)
  const dataDir = isTraining ? trainingDir(ownDir) : ownDir
  if (isTraining) await prepareTraining(dataDir, () => createJobPool({ workerUrl: jobWorkerUrl(import.meta.url) }), new Date().toISOString())
  const faults = createFaultLog(join(dataDir, FAULT_LOG_NAME))
  process.on('uncaughtException', (error) => {
    process.stderr.write(`Verstak stops, incident ${faults.record('host', error)}\n`)
    process.exit(1)
  })
  const running = await startHttpHost({
    dataDir,
    port: Number(process.env['VERSTAK_PORT'] ?? 0),
    secrets: secretBoxOfHost(null), worksUnasked: !isTraining, isTraining,
    rendererDir, workerUrl: jobWorkerUrl(import.meta.url),
    log: faults.log,
  })
  process.stdout.write(`Verstak is ready at ${running.address}\n`)
  const stop = (): void => { void running.close().then(() => process.exit(0)) }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  if (!(error instanceof StartUpFailure)) throw error
  process.stderr.write(`Verstak cannot start: ${error.message}\n`)
  process.exitCode = 1
}
