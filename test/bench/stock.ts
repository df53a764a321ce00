import { join } from 'node:path'
import type { ReadDb } from '#core/db/brands.ts'
import { DATABASE_FILE, type Core } from '#core/create-core.ts'
import type { Ctx } from '#core/kit/handler.ts'
import type { JobRunner } from '#core/kit/jobs.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { availability, warehouseBalances } from '#core/stock/availability.ts'
import { reconcileFile } from '#core/stock/reconcile/count-anew.ts'
import { exactFigure, interleaved, limitFigure, percentile, ratioFigure, type Figure } from './measure.ts'
import { openStockCentre } from './stock-centre.ts'

const READ_ROUNDS = 6_000
const PARTS_ASKED = 2_000
const STEP = 7_919
const RESERVE_ROUNDS = 300
const LINES = 60
const RECONCILE_ROUNDS = 5
const HOT_PART = 1
const ONE = 1_000
const caller = { device: 'bench', session: memorySession(), actAs: 'owner' }

/** Parts all over the catalogue, so that one page does not answer for all. */
function askedParts(db: ReadDb): readonly number[] {
  const { count } = db.sql('SELECT COUNT(*) AS count FROM parts').get() as { count: number }
  return Array.from({ length: PARTS_ASKED }, (_, index) => ((index * STEP) % (count - 1)) + 2)
}

/** A part that lies in as many cells and warehouses and is held as often, but has hardly moved. */
function quietTwin(db: ReadDb): number {
  const row = db.sql(`SELECT p.id, (SELECT COUNT(*) FROM stock_movements m WHERE m.part_id = p.id) AS moves FROM parts p WHERE p.tracking = 'none' AND p.id > 1
    AND (SELECT COUNT(*) FROM bin_balances b WHERE b.part_id = p.id) = (SELECT COUNT(*) FROM bin_balances b WHERE b.part_id = ?)
    AND (SELECT COUNT(*) FROM stock_balances b WHERE b.part_id = p.id) = (SELECT COUNT(*) FROM stock_balances b WHERE b.part_id = ?) ORDER BY moves LIMIT 1`).get(HOT_PART, HOT_PART) as { id: number } | undefined
  return row?.id ?? 2
}

function readFigures(db: ReadDb): readonly Figure[] {
  const parts = askedParts(db)
  const partAt = (round: number): number => parts[round % parts.length] as number
  const byKey = db.sql('SELECT id, number, name_ru, unit, tracking FROM parts WHERE id = ?')
  const balances = interleaved(READ_ROUNDS, (round) => warehouseBalances(db, partAt(round)), (round) => byKey.get(partAt(round + 1)))
  const quiet = quietTwin(db)
  const hot = interleaved(READ_ROUNDS, () => warehouseBalances(db, HOT_PART), () => warehouseBalances(db, quiet))
  const ctx = {} as Ctx
  const whole = interleaved(PARTS_ASKED, (round) => availability.run(db, { partId: partAt(round) }, ctx), (round) => byKey.get(partAt(round + 1)))
  return [ratioFigure('availability of a part, 5 warehouses', balances, 6), ratioFigure('availability of the hottest part', hot, 1.5), limitFigure('availability with cells, holders, deliveries and analogues', whole.designMs, 'ms', 1)]
}

/** Confirmed lines that wait, each of a part with pieces free in one warehouse. */
async function waitingLines(core: Core): Promise<readonly { orderPartId: number; warehouseId: number }[]> {
  const { raw } = core.connection
  const free = raw.prepare("SELECT b.part_id AS partId, b.warehouse_id AS warehouseId FROM stock_balances b JOIN parts p ON p.id = b.part_id WHERE p.tracking = 'none' AND b.on_hand_milli >= b.reserved_milli + 2000 AND b.part_id % 400 = 3 GROUP BY b.part_id LIMIT ?").all(LINES) as { partId: number; warehouseId: number }[]
  const orderIds = raw.prepare('SELECT id FROM orders ORDER BY id DESC LIMIT ?').pluck().all(LINES) as number[]
  const insert = raw.prepare("INSERT INTO order_parts (order_id, part_id, state, qty_milli, price_minor, created_at, confirmed_at) VALUES (?, ?, 'confirmed', 2000, 0, '2026-11-20', '2026-11-20') RETURNING id").pluck()
  return free.map(({ partId, warehouseId }, index) => ({ orderPartId: insert.get(orderIds[index % orderIds.length], partId) as number, warehouseId }))
}

/** A reserve through the whole core: rights, guards, ledger, journal, against one changed row; both commit at FULL. */
async function reserveFigure(core: Core): Promise<Figure> {
  const { raw } = core.connection
  const lines = await waitingLines(core)
  const oneRow = raw.prepare("UPDATE counters SET last_no = last_no + 1 WHERE kind = 'bench'")
  raw.prepare("INSERT INTO counters VALUES ('bench', 2026, 0) ON CONFLICT DO NOTHING").run()
  const [reserves, rows]: [number[], number[]] = [[], []]
  for (let round = 0; round < RESERVE_ROUNDS; round += 1) {
    const line = lines[round % lines.length] as (typeof lines)[number]
    let startedMs = performance.now()
    await core.call('stock.reserve', { ...line, qtyMilli: ONE }, caller)
    reserves.push(performance.now() - startedMs)
    startedMs = performance.now()
    oneRow.run()
    rows.push(performance.now() - startedMs)
    await core.call('stock.unreserve', { ...line, qtyMilli: ONE, reason: '' }, caller)
  }
  const sort = (values: number[]): number[] => values.sort((left, right) => left - right)
  return ratioFigure('reservation', { designMs: percentile(sort(reserves), 50), floorMs: percentile(sort(rows), 50) }, 2.5)
}

function reconcileFigures(folder: string): readonly Figure[] {
  const verdicts = Array.from({ length: RECONCILE_ROUNDS }, () => reconcileFile(join(folder, DATABASE_FILE)))
  const durations = verdicts.map((verdict) => verdict.durationMs).sort((left, right) => left - right)
  return [limitFigure('reconciliation of everything, 1,000,000 movements', percentile(durations, 50), 'ms', 1_000), exactFigure('reconciliation, differences found', verdicts[0]?.differences.length ?? -1, 0, 'differences')]
}

/** Figures of the warehouse, on a database of its own with a million movements. */
export async function stockFigures(folder: string, { nowAt, jobs }: { readonly nowAt: string; readonly jobs: () => JobRunner }): Promise<readonly Figure[]> {
  const core = await openStockCentre(folder, { nowAt, jobs })
  try {
    return [...readFigures(core.connection.read), await reserveFigure(core), ...reconcileFigures(folder)]
  } finally {
    await core.close()
  }
}
