import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DATABASE_FILE } from '#core/create-core.ts'
import { startHttpHost } from '#host/serve.ts'
import type { ContractClient } from '#test/contract/callers.ts'
import { anOrderInWork } from '#test/core/work/work-builders.ts'
import { aPerson } from '#test/kit/builders.ts'
import { aPart, ONE, stockUp } from '#test/kit/stock-builders.ts'
import { OWNER, startTestCore, type TestCore, type WireFailure } from '#test/kit/test-core.ts'
import { expectWhole, MAIN } from './stock-checks.ts'

const CALLERS = 16
const TRIES = Number(process.env['STOCK_RESERVES'] ?? 1_000)
const HTTP_CLIENTS = 6
const HTTP_TRIES = 20
const TIMEOUT_MS = 600_000

/** An order with a line that needs more than there will ever be. */
async function aHungryLine(centre: TestCore, partId: number, orderId: number, tries: number): Promise<number> {
  const { orderPartId } = await centre.call('stock.addOrderPart', { orderId, partId, qtyMilli: tries * ONE, priceMinor: 0, warrantyMonths: null })
  await centre.call('stock.confirmOrderPart', { orderPartId })
  return orderPartId
}

const outcomeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'done', (error: Partial<WireFailure>) => (error.data?.code === undefined ? String(error) : `${error.data.code}: ${String(error.data.details?.['freeMilli'])} free`))
const countOf = (outcomes: readonly string[]): Record<string, number> => Object.fromEntries([...Map.groupBy(outcomes, (outcome) => outcome)].map(([outcome, list]) => [outcome, list.length]))

test(`${CALLERS} people at once reserve the last pieces: each piece once, nobody refused while one is free`, async () => {
  const centre = await startTestCore()
  centre.core.connection.raw.pragma('synchronous = OFF')
  const partId = await aPart(centre)
  const { orderId } = await anOrderInWork(centre)
  const desks = await Promise.all(Array.from({ length: CALLERS }, async () => ({ login: (await aPerson(centre, ['engineer'])).login, orderPartId: await aHungryLine(centre, partId, orderId, TRIES) })))
  const pieces = Math.floor((CALLERS * TRIES) / 2)
  stockUp(centre, partId, { qtyMilli: pieces * ONE })
  const outcomes = await Promise.all(desks.flatMap(({ login, orderPartId }) => Array.from({ length: TRIES }, () => outcomeOf(centre.call('stock.reserve', { orderPartId, warehouseId: MAIN, qtyMilli: ONE }, login)))))
  expect(countOf(outcomes)).toEqual({ done: pieces, 'stock.not_enough: 0 free': CALLERS * TRIES - pieces })
  expect(await centre.call('stock.availability', { partId })).toMatchObject({ onHandMilli: pieces * ONE, reservedMilli: pieces * ONE, freeMilli: 0 })
  expectWhole(centre)
}, TIMEOUT_MS)

/** A window waits for an answer before it asks again; the windows do not wait for one another. */
async function oneAfterAnother(times: number, ask: () => Promise<string>): Promise<string[]> {
  const outcomes: string[] = []
  for (let time = 0; time < times; time += 1) outcomes.push(await ask())
  return outcomes
}

function clientOf(address: string): ContractClient {
  let cookie = ''
  return createORPCClient(new RPCLink({
    url: `${address}/rpc`,
    headers: () => ({ 'x-verstak': '1', origin: address, ...(cookie === '' ? {} : { cookie }) }),
    fetch: async (request, init) => {
      const response = await fetch(request, init)
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
      return response
    },
  }))
}

test('several windows over the network do the same, and none sees a busy database', async () => {
  const centre = await startTestCore()
  const partId = await aPart(centre)
  const { orderId } = await anOrderInWork(centre)
  const lines = await Promise.all(Array.from({ length: HTTP_CLIENTS }, () => aHungryLine(centre, partId, orderId, HTTP_TRIES)))
  const pieces = (HTTP_CLIENTS * HTTP_TRIES) / 2
  stockUp(centre, partId, { qtyMilli: pieces * ONE })
  centre.core.connection.raw.pragma('wal_checkpoint(TRUNCATE)')
  const dataDir = mkdtempSync(join(tmpdir(), 'verstak-last-'))
  copyFileSync(join(centre.dataDir, DATABASE_FILE), join(dataDir, DATABASE_FILE))
  const host = await startHttpHost({ dataDir, port: 0, rendererDir: dataDir, workerUrl: new URL('../../../electron/jobs/job-worker.ts', import.meta.url) })
  try {
    const clients = lines.map((orderPartId) => ({ client: clientOf(host.address), orderPartId }))
    for (const { client } of clients) await client.auth.signIn({ login: OWNER.login, password: OWNER.password })
    const outcomes = (await Promise.all(clients.map(({ client, orderPartId }) => oneAfterAnother(HTTP_TRIES, () => outcomeOf(client.stock.reserve({ orderPartId, warehouseId: MAIN, qtyMilli: ONE })))))).flat()
    expect(countOf(outcomes)).toEqual({ done: pieces, 'stock.not_enough: 0 free': HTTP_CLIENTS * HTTP_TRIES - pieces })
    const verdict = await clients[0]?.client.stock.reconcile({})
    expect(verdict).toMatchObject({ isWhole: true })
  } finally {
    await host.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}, TIMEOUT_MS)
