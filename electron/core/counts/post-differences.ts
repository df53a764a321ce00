import type { WriteTx } from '#core/db/brands.ts'
import { differenceOf } from '#shared/stock/count.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { bringInSerial, findSerial, moveSerial, noteSerials, postMovement } from '#core/ledger/index.ts'
import { partCostMinor } from '#core/parts/index.ts'
import type { StoredLine } from './lines-store.ts'

export interface PostFacts { readonly countId: number; readonly warehouseId: number; readonly reason: string }
type Way = 'in' | 'out'

const keyOf = (line: StoredLine, serial: string): string => JSON.stringify([line.partId, serial])
const keysOf = (lines: readonly StoredLine[], serials: (line: StoredLine) => readonly string[]) => new Map(lines.flatMap((line) => serials(line).map((serial) => [keyOf(line, serial), line] as const)))

/** Found in one cell and missing in another: the piece is moved, so that nothing promised to an order is lost on the way. */
class Wanderers {
  readonly #missing: ReadonlyMap<string, StoredLine>
  readonly #found: ReadonlyMap<string, StoredLine>
  constructor(lines: readonly StoredLine[]) {
    this.#missing = keysOf(lines, (line) => line.missingSerials)
    this.#found = keysOf(lines, (line) => line.foundSerials)
  }

  from(line: StoredLine, serial: string): StoredLine | null {
    return this.#missing.get(keyOf(line, serial)) ?? null
  }

  isFound(line: StoredLine, serial: string): boolean {
    return this.#found.has(keyOf(line, serial))
  }
}

function takeIn(tx: WriteTx, line: StoredLine, wanderers: Wanderers): number[] {
  const here = { state: 'on_hand', binId: line.binId } as const
  return line.foundSerials.map((serial) => {
    const from = wanderers.from(line, serial)
    return from === null ? bringInSerial(tx, line.partId, serial, here) : moveSerial(tx, { partId: line.partId, serial }, { state: 'on_hand', binId: from.binId }, here)
  })
}

function letGo(tx: WriteTx, line: StoredLine, wanderers: Wanderers): number[] {
  return line.missingSerials.map((serial) => {
    const moved = wanderers.isFound(line, serial) ? findSerial(tx, line.partId, serial)?.serialId : undefined
    return moved ?? moveSerial(tx, { partId: line.partId, serial }, { state: 'on_hand', binId: line.binId }, { state: 'gone', binId: null })
  })
}

/**
 * Makes a movement of every difference, on top of what lies there now. What is over comes in first: a piece in the wrong cell is not short.
 * Refuses: stock.not_enough, stock.serial_not_here, stock.serial_already_here.
 */
export function postDifferences(tx: WriteTx, lines: readonly StoredLine[], facts: PostFacts, ctx: CommandCtx): number {
  const wanderers = new Wanderers(lines)
  let movementCount = 0
  const post = (line: StoredLine, way: Way): void => {
    const { shortageMilli, surplusMilli } = differenceOf(line)
    const qtyMilli = way === 'in' ? surplusMilli : shortageMilli
    if (qtyMilli === 0) return
    const serialIds = way === 'in' ? takeIn(tx, line, wanderers) : letGo(tx, line, wanderers)
    const { movementId } = postMovement(tx, {
      kind: 'count', countId: facts.countId, partId: line.partId, warehouseId: facts.warehouseId, binId: line.binId, lot: line.lot, onHandMilli: way === 'in' ? qtyMilli : -qtyMilli, unitCostMinor: partCostMinor(tx, line.partId, ctx.todayOn), reason: facts.reason,
    }, ctx)
    noteSerials(tx, movementId, serialIds)
    movementCount += 1
  }
  for (const line of lines) post(line, 'in')
  for (const line of lines) post(line, 'out')
  return movementCount
}
