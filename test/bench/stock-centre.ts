import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createCore, DATABASE_FILE, type Core } from '#core/create-core.ts'
import type { JobRunner } from '#core/kit/jobs.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { fillStock, type StockSize } from './stock-data.ts'
import { benchIntake } from './writes.ts'

const ORDER_COUNT = 400
export const STOCK_SIZE: StockSize = { partCount: 30_000, warehouseCount: 5, movementCount: 1_000_000, seed: 1 }

async function makeOrders(core: Core): Promise<void> {
  const caller = { device: 'bench', session: memorySession() }
  await core.call('system.createOwner', { organisationName: 'Сервис-Плюс', ourRole: 'authorized', fullName: 'Орлова Мария Петровна', login: 'owner', password: 'correct horse battery', utcOffsetMinutes: 180 }, caller)
  const owner = { ...caller, actAs: 'owner' }
  const [category] = await core.call('reference.categories', {}, owner) as { categoryId: number }[]
  const { modelId } = await core.call('catalog.saveModel', {
    modelId: null, brand: 'Vega', categoryId: category?.categoryId, name: 'V-1', sku: '', supplierId: null, supplierSku: '', nameEn: '', nameZh: '', warrantyMonths: 24, serviceLifeMonths: 60, kit: [], isTechComplex: false, purchasePriceMinor: null, purchaseCurrency: 'USD',
  }, owner) as { modelId: number }
  for (let no = 0; no < ORDER_COUNT; no += 1) await core.call('orders.accept', benchIntake(modelId, null, `STOCK${no}`), owner)
}

/** A small centre with the warehouse of a big one, made once and kept. */
export async function openStockCentre(folder: string, { nowAt, jobs, size = STOCK_SIZE }: { readonly nowAt: string; readonly jobs: () => JobRunner; readonly size?: StockSize }): Promise<Core> {
  const open = (dataDir: string): Core => createCore({ dataDir, jobs: jobs(), clock: { now: () => nowAt } })
  if (!existsSync(join(folder, DATABASE_FILE))) {
    const half = `${folder}.half`
    rmSync(half, { recursive: true, force: true })
    const core = open(half)
    core.connection.raw.pragma('synchronous = OFF')
    await makeOrders(core)
    fillStock(core.connection.raw, size)
    await core.close()
    renameSync(half, folder)
  }
  return open(folder)
}
