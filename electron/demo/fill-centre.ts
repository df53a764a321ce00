import { civilDateOf, addDays } from '#shared/kit/calendar.ts'
import { createCore } from '#core/create-core.ts'
import type { JobRunner } from '#core/kit/jobs.ts'
import { appendJournal } from '#core/journal/append.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { carryClaimsOn, workOnClaims } from './claims.ts'
import { demoCallOf } from './demo-call.ts'
import { takeOpenOrders } from './open-orders.ts'
import { insertPastOrders } from './past-orders.ts'
import { DEMO_OWNER, makeModels, makeOrganisation, makePeople, makeSuppliers } from './people-and-models.ts'
import { chanceOf } from './random.ts'
import { shipGoods } from './shipments.ts'
import { fillWarehouse, orderWhatWaits } from './warehouse.ts'

export interface DemoOptions {
  readonly dataDir: string
  readonly orderCount: number
  readonly seed: number
  /** How many of the newest orders go through expertise and decision with photos; the rest are only taken in. */
  readonly workedCount?: number
  /** The moment the centre is shown at. */
  readonly nowAt: string
  readonly jobs: JobRunner
  /** One of its own is made up where none is given. */
  readonly password?: string
  readonly onStep: (words: string) => void
}

const UTC_OFFSET_MINUTES = 180
const OPEN_SHARE = 0.025
const OPEN_MIN = 24
const WORKED_USUALLY = 20
const HISTORY_DAYS = 5 * 365
const RECENT_DAYS = 45
const BATCH = 20_000
const SECRET_WORDS = ['клён', 'мост', 'парус', 'ветер', 'камень', 'озеро', 'маяк', 'сосна'] as const

/** Fills an empty data folder with a made-up centre, the same for the same seed and day; answers the password all its people share. */
export async function fillCentre(options: DemoOptions): Promise<{ password: string; openCount: number }> {
  const chance = chanceOf(options.seed)
  const todayOn = civilDateOf(options.nowAt, UTC_OFFSET_MINUTES)
  let now = `${addDays(todayOn, -HISTORY_DAYS)}T06:00:00.000Z`
  const core = createCore({ dataDir: options.dataDir, jobs: options.jobs, clock: { now: () => now } })
  const password = options.password ?? `${chance.pick(SECRET_WORDS)}-${chance.pick(SECRET_WORDS)}-${chance.between(100, 999)}`
  const { raw } = core.connection
  // The fill is not evidence: it is made again in a minute, so it need not wait for the disk at every commit.
  raw.pragma('synchronous = OFF')
  try {
    const call = demoCallOf(core, DEMO_OWNER.login)
    await core.call('system.createOwner', { organisationName: 'СЦ «Полюс»', ourRole: 'authorized', fullName: DEMO_OWNER.fullName, position: DEMO_OWNER.position, login: DEMO_OWNER.login, password, utcOffsetMinutes: UTC_OFFSET_MINUTES }, { device: 'demo', session: memorySession() })
    await makePeople(call, password)
    await makeOrganisation(call)
    const models = await makeModels(call, await makeSuppliers(call), chance)
    const categories = new Map(await Promise.all((await call('reference.categories', {})).map(async (row) => [row.code, await call('reference.category', { categoryId: row.categoryId })] as const)))
    const parts = await fillWarehouse(call, { models, todayOn, setNow: (instant) => { now = instant } }, chance)
    const people = await call('people.list', {})
    const openCount = Math.min(options.orderCount, Math.max(OPEN_MIN, Math.round(options.orderCount * OPEN_SHARE)))
    const pastCount = options.orderCount - openCount
    const faultsByCategory = new Map([...categories].map(([code, category]) => [code, category.intakeFaults.map((fault) => fault.name.ru)]))
    for (let done = 0; done < pastCount; done += BATCH) {
      const share = (part: number): string => addDays(todayOn, -HISTORY_DAYS + Math.floor(((HISTORY_DAYS - RECENT_DAYS) * part) / Math.max(1, pastCount)))
      const count = Math.min(BATCH, pastCount - done)
      raw.transaction(() => {
        insertPastOrders(core.connection.write, {
          count, firstOn: share(done), lastOn: share(done + count), models, faultsByCategory,
          engineerIds: people.filter((person) => person.roles.includes('engineer') && person.login !== DEMO_OWNER.login).map((person) => person.personId), receptionistId: people.find((person) => person.login === 'ivanova')?.personId ?? 1,
        }, chance)
        appendJournal(core.connection.write, { actor: DEMO_OWNER.login, device: 'demo', atUtc: now, action: 'demo.pastOrders' }, { entity: 'demo', entityId: done, after: { count } })
      }).immediate()
      options.onStep(`${done + count} / ${pastCount}`)
    }
    const units = await takeOpenOrders(call, { count: openCount, todayOn, models, categories, parts, workedCount: Math.min(options.workedCount ?? WORKED_USUALLY, openCount), setNow: (instant) => { now = instant }, midway: (onDay) => workOnClaims(call, onDay, parts) }, chance)
    await orderWhatWaits(call, parts, todayOn)
    await carryClaimsOn(call, todayOn)
    await shipGoods(call, { units, models, todayOn }, chance)
    raw.exec('ANALYZE')
    raw.pragma('synchronous = FULL')
    return { password, openCount }
  } finally {
    await core.close()
  }
}
