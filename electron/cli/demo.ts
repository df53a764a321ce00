/** `npm run demo`: fills an empty data folder with a made-up service centre. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DATABASE_FILE } from '#core/create-core.ts'
import { createJobPool } from '#jobs/pool.ts'
import { fillCentre } from '../demo/fill-centre.ts'
import { DEMO_OWNER, DEMO_PEOPLE } from '../demo/people-and-models.ts'

const { values } = parseArgs({ options: { data: { type: 'string', default: '.data/demo' }, orders: { type: 'string', default: '600' }, seed: { type: 'string', default: '1' }, now: { type: 'string' } } })
const dataDir = resolve(values.data)
const orderCount = Number(values.orders)
const seed = Number(values.seed)

if (!Number.isInteger(orderCount) || orderCount < 1 || !Number.isInteger(seed)) {
  process.stderr.write('usage: npm run demo -- [--data DIR] [--orders 600] [--seed 1]\n')
  process.exitCode = 2
} else if (existsSync(join(dataDir, DATABASE_FILE))) {
  process.stderr.write(`${dataDir} already holds a centre; choose an empty folder\n`)
  process.exitCode = 1
} else {
  const { password, openCount } = await fillCentre({
    dataDir, orderCount, seed, nowAt: values.now ?? new Date().toISOString(), jobs: createJobPool({ workerUrl: new URL('../jobs/job-worker.ts', import.meta.url) }),
    onStep: (words) => { process.stdout.write(`orders ${words}\n`) },
  })
  process.stdout.write(`A made-up centre with ${orderCount} orders (${openCount} open) is in ${dataDir}\n`)
  process.stdout.write(`Everyone signs in with the password: ${password}\n`)
  for (const { login, position, fullName } of [DEMO_OWNER, ...DEMO_PEOPLE]) process.stdout.write(`  ${login.padEnd(10)} ${position}, ${fullName}\n`)
  process.stdout.write(`Open it: VERSTAK_DATA=${dataDir} npm start\n`)
}
