import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { createCore } from '#core/create-core.ts'
import { demoCallOf } from '#demo/demo-call.ts'
import { fillCentre } from '#demo/fill-centre.ts'
import { DEMO_OWNER, DEMO_PEOPLE } from '#demo/people-and-models.ts'
import type { OutputOf } from '#shared/contract/index.ts'
import type { OrderStatus } from '#shared/orders/status.ts'
import { journeyJobs } from './centre.ts'
import { demoFolder } from './demo-folder.ts'

export type DemoRow = OutputOf<'orders.list'>['rows'][number]
export type DemoCard = OutputOf<'orders.card'>

/** What the journeys need to know of the made-up centre. */
export interface DemoFacts {
  readonly password: string
  /** One order at every stage that has any. */
  readonly orderAt: Partial<Record<OrderStatus, DemoRow>>
  /** An order handed back long ago, with its unit and customer. */
  readonly past: DemoCard
  /** An order that is being repaired free of charge, on a demand to repair. */
  readonly repairing: DemoCard
}

const ORDERS = 120
const SEED = 3
const LIST_PAGE = 100
const MADE_WITHIN_MS = 100_000

export const demoPerson = (login: string): string => [DEMO_OWNER, ...DEMO_PEOPLE].find((person) => person.login === login)?.fullName ?? login

async function factsOf(dataDir: string, password: string): Promise<DemoFacts> {
  const core = createCore({ dataDir, jobs: journeyJobs() })
  try {
    const call = demoCallOf(core, DEMO_OWNER.login)
    const { rows } = await call('orders.list', { status: null, engineerId: null, after: null, limit: LIST_PAGE })
    const orderAt = Object.fromEntries(rows.toReversed().map((row) => [row.status, row]))
    const closed = rows.find((row) => row.status === 'closed')
    if (closed === undefined) throw new Error('no order of earlier years')
    const inWork = await Promise.all(rows.filter((row) => row.status === 'work' || row.status === 'waiting_part').map(({ orderId }) => call('orders.card', { orderId })))
    const repairing = inWork.find((card) => card.demand === 'repair' && card.decision?.decision === 'warranty_repair')
    if (repairing === undefined) throw new Error('no order in free repair')
    return { password, orderAt, past: await call('orders.card', { orderId: closed.orderId }), repairing }
  } finally {
    await core.close()
  }
}

/** The made-up centre of 120 orders, made once for a run of journeys; `folder` is where that run keeps it. */
async function makeDemo(folder: string): Promise<void> {
  const { password } = await fillCentre({ dataDir: join(folder, 'data'), orderCount: ORDERS, seed: SEED, nowAt: new Date().toISOString(), jobs: journeyJobs(), onStep: () => undefined })
  writeFileSync(join(folder, 'facts.json'), JSON.stringify(await factsOf(join(folder, 'data'), password)))
}

/** Fills an empty folder with the made-up centre of the run. */
export async function fillDemo(dataDir: string): Promise<DemoFacts> {
  const folder = demoFolder()
  const facts = join(folder, 'facts.json')
  // The first of the workers makes it, the others wait for its facts, which are written last.
  if (mkdirSync(folder, { recursive: true }) === folder) await makeDemo(folder)
  else await expect.poll(() => existsSync(facts), { timeout: MADE_WITHIN_MS }).toBe(true)
  cpSync(join(folder, 'data'), dataDir, { recursive: true })
  return JSON.parse(readFileSync(facts, 'utf8')) as DemoFacts
}
