import type { ReadDb } from '#core/db/brands.ts'
import type { In, Out } from '#core/kit/handler.ts'
import { checkedLines, warningsOf } from './check-lines.ts'

/** Refuses what saving would refuse of the lines; answers what it would ask about. */
export function checkLinesAsked(db: ReadDb, input: In<'shipments.check'>): Out<'shipments.check'> {
  return warningsOf(db, input, checkedLines(db, input.supplierId, input.lines))
}
