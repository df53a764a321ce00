/** Child process of the import figure: its own peak memory is the figure. Prints one JSON line. */
import { readFileSync } from 'node:fs'
import type { OutputOf } from '#shared/contract/index.ts'
import { createCore } from '#core/create-core.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { createJobPool } from '#jobs/pool.ts'

const [dataDir = '', file = ''] = process.argv.slice(2)
const core = createCore({ dataDir, jobs: createJobPool({ workerUrl: new URL('../../electron/jobs/job-worker.ts', import.meta.url) }) })
const caller = { device: 'bench', session: memorySession(), actAs: 'owner' }
await core.call('system.createOwner', { organisationName: 'Замер', ourRole: 'independent', fullName: 'Замер', login: 'owner', password: 'long enough 1', utcOffsetMinutes: 180 }, { device: 'bench', session: memorySession() })
const { fileId } = await core.call('files.store', { name: 'register.csv', base64: readFileSync(file).toString('base64') }, caller) as OutputOf<'files.store'>
const startedMs = performance.now()
const { mapping } = await core.call('imports.inspect', { fileId }, caller) as OutputOf<'imports.inspect'>
const { importId } = await core.call('imports.dryRun', { fileId, mapping, slashDates: 'refuse' }, caller) as OutputOf<'imports.dryRun'>
const { counts } = await core.call('imports.commit', { importId }, caller) as OutputOf<'imports.commit'>
const seconds = (performance.now() - startedMs) / 1_000
process.stdout.write(`${JSON.stringify({ seconds, peakMb: process.resourceUsage().maxRSS / 1_024, counts })}\n`)
await core.close()
