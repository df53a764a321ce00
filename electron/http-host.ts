/** Plain Node host of the same core and the same screens, on this computer only. */
import { startHttpHost } from '#host/serve.ts'
import { defaultDataDir } from '#host/data-dir.ts'
import { secretBoxOfHost } from '#host/key-file.ts'
import { StartUpFailure } from '#core/db/migrator.ts'
import { jsonLog } from '#core/kit/log.ts'
import { jobWorkerUrl } from './job-worker-url.ts'

const rendererDir = process.env['VERSTAK_RENDERER'] ?? new URL('../renderer', import.meta.url).pathname

try {
  const running = await startHttpHost({
    dataDir: defaultDataDir(process.env, process.platform),
    port: Number(process.env['VERSTAK_PORT'] ?? 0),
    secrets: secretBoxOfHost(null), worksUnasked: true,
    rendererDir, workerUrl: jobWorkerUrl(import.meta.url),
    log: jsonLog((line) => { process.stderr.write(`${line}\n`) }),
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
