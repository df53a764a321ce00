import { z } from 'zod'
import { COUNT_STATUSES } from '#shared/stock/kinds.ts'
import { PART_TRACKINGS, PART_UNITS } from '#shared/stock/quantities.ts'
import { command, done, id, job, none, query } from './procedure.ts'
import { deltaMilli, filledLine, filledText, instant, line, lot, text } from './fields.ts'

const int = z.number().int()
const part = { partId: id, number: z.string(), nameRu: z.string(), unit: z.enum(PART_UNITS), tracking: z.enum(PART_TRACKINGS), lot: z.string() }
const head = z.strictObject({
  countId: id, number: z.string(), warehouseId: id, warehouse: z.string(), status: z.enum(COUNT_STATUSES), note: z.string(), startedAt: instant, startedBy: z.string(), closedAt: instant.nullable(), closedBy: z.string(), closedReason: z.string(),
  cellCount: int, closedCellCount: int,
  /** Null for who may only count. */
  differenceCount: int.nullable(),
})
export type CountHead = z.output<typeof head>
/** `untouched`: nobody looked yet; `open`: somebody is counting; `recount`: another look was asked for. */
export const CELL_STATES = ['untouched', 'open', 'closed', 'recount'] as const
const cell = z.strictObject({ cellId: id, binId: id, bin: z.string(), round: int, state: z.enum(CELL_STATES), personId: id.nullable(), person: z.string(),
  /** Why another look was asked for; empty for the first one. */
  reason: z.string(), openedAt: instant.nullable(), closedAt: instant.nullable(), positionCount: int,
  /** Null while the cell is not closed, and for who may only count. */
  differenceCount: int.nullable(), needsRecount: z.boolean() })
export type CountCell = z.output<typeof cell>
const line_ = z.strictObject({ ...part, binId: id, bin: z.string(), round: int, person: z.string(), countedMilli: int, bookMilli: int, differenceMilli: int,
  /** What is missing and what is over, in kopecks at the cost last known; null where no cost is known. */
  shortageMinor: int.nullable(), surplusMinor: int.nullable(),
  /** Pieces moved while they were being counted: only another look tells. */
  movedMeanwhile: z.boolean(), missingSerials: z.array(z.string()), foundSerials: z.array(z.string()) })
export type CountLine = z.output<typeof line_>
const scanned = z.strictObject({ ...part, countedMilli: int, serials: z.array(z.string()), lastAt: instant })
export type CountScanned = z.output<typeof scanned>

export const counts = {
  list: query().input(none).output(z.array(head)),
  /** Cells and how far they are; without the numbers of the book. */
  get: query().input(z.strictObject({ countId: id })).output(z.strictObject({ head, cells: z.array(cell) })),
  /** Takes the cells of a warehouse to be counted; null for all of them meant for parts. */
  start: command('counts').input(z.strictObject({ warehouseId: id, binIds: z.array(id).max(5_000).nullable(), note: text })).output(z.strictObject({ countId: id, number: z.string() })),
  /** What has been scanned in the cell so far. Blind: the book is not shown. */
  cell: query().input(z.strictObject({ cellId: id })).output(z.strictObject({ cell, lines: z.array(scanned) })),
  openCell: command('counts').input(z.strictObject({ cellId: id })).output(done),
  /** One more of what was scanned, or so many; less than nothing puts a slip right. The code is a bar code, number or serial of a part. */
  scan: command('counts').input(z.strictObject({ cellId: id, code: filledLine, partId: id.nullable(), qtyMilli: deltaMilli, lot, serial: line })).output(scanned),
  /** Nothing more to scan here. */
  closeCell: command('counts').input(z.strictObject({ cellId: id })).output(done),
  /** Another look into these cells, by another person where several count. A look somebody left unfinished is dropped. */
  recount: command('counts').input(z.strictObject({ countId: id, binIds: z.array(id).min(1, { error: 'required' }).max(5_000), reason: filledText })).output(done),
  /** Counted against the book, the dearest differences first. */
  differences: query().input(z.strictObject({ countId: id })).output(z.strictObject({ lines: z.array(line_), shortageMinor: int, surplusMinor: int, unknownCostCount: int })),
  /** Differences become movements; the reason stands with each. */
  approve: command('counts', 'stock', 'parts').input(z.strictObject({ countId: id, reason: filledText })).output(z.strictObject({ movementCount: int })),
  cancel: command('counts').input(z.strictObject({ countId: id, reason: filledText })).output(done),
  export: job('documents').input(z.strictObject({ countId: id })).output(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })),
}
