import { civilDateOf } from '#shared/kit/calendar.ts'
import { sheetJob } from '#core/files/index.ts'
import type { In } from '#core/kit/handler.ts'
import { countHead } from './counts-store.ts'
import { costsOf } from './differences.ts'
import { headSheet } from './head-sheet.ts'
import { countLines } from './lines-store.ts'
import { listSheet } from './list-sheet.ts'

/** The list of what was counted beside the book, as a workbook. Refuses: counts.not_found. */
export const exportCount = sheetJob((tx, { countId }: In<'counts.export'>, ctx) => {
  const head = countHead(tx, countId)
  const { shortName, utcOffsetMinutes } = ctx.organisation()
  const onDate = (at: string | null): string | null => (at === null ? null : civilDateOf(at, utcOffsetMinutes))
  const lines = countLines(tx, countId)
  const costs = costsOf(tx, lines.map((line) => line.partId), head, ctx)
  const list = listSheet(lines, costs)
  const first = headSheet({ head, startedOn: civilDateOf(head.startedAt, utcOffsetMinutes), closedOn: onDate(head.closedAt), organisation: shortName, lines, costs }, list)
  return { sheets: [first, list], fileName: `Инвентаризация ${head.number}.xlsx`, about: { entity: 'count', entityId: countId }, noted: { number: head.number, lineCount: lines.length }, said: {} }
})
