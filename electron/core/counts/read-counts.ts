import { mayCall } from '#shared/contract/access.ts'
import type { CountHead } from '#shared/contract/counts.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { getCell, lastLooks, shownCells } from './cells-store.ts'
import { countHead, countHeads } from './counts-store.ts'
import { scannedPositions } from './scans-store.ts'

/** Who counts does not see what the book says, or the count would only repeat it. */
const seesBook = (ctx: Ctx): boolean => mayCall('counts.differences', ctx.who?.roles ?? null)

const headFor = (ctx: Ctx) => (head: CountHead): CountHead => (seesBook(ctx) ? head : { ...head, differenceCount: null })

export const readCounts = (db: ReadDb, _input: In<'counts.list'>, ctx: Ctx): Out<'counts.list'> => countHeads(db).map(headFor(ctx))

/** Refuses: counts.not_found. */
export function readCount(db: ReadDb, { countId }: In<'counts.get'>, ctx: Ctx): Out<'counts.get'> {
  return { head: headFor(ctx)(countHead(db, countId)), cells: shownCells(db, lastLooks(db, countId), seesBook(ctx)) }
}

/** Blind for everybody, for a manager who counts too. Refuses: counts.cell_not_found. */
export function readCell(db: ReadDb, { cellId }: In<'counts.cell'>): Out<'counts.cell'> {
  const [cell] = shownCells(db, [getCell(db, cellId)], false)
  if (cell === undefined) throw new Error('one cell in, one cell out')
  return { cell, lines: scannedPositions(db, cellId) }
}
