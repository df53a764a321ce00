import { civilDateOf } from '#shared/kit/calendar.ts'
import type { SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { countHead } from './counts-store.ts'
import { costsOf } from './differences.ts'
import { headSheet } from './head-sheet.ts'
import { countLines } from './lines-store.ts'
import { listSheet } from './list-sheet.ts'

const RENDER_DEADLINE_MS = 120_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Plan { readonly countId: number; readonly number: string; readonly sheets: readonly SheetPlan[]; readonly lineCount: number; readonly outFile: string; readonly creator: string; readonly createdOn: string }

/** The list of what was counted beside the book, as a workbook. Refuses: counts.not_found. */
export const exportCount = job({
  prepare: (tx, { countId }: In<'counts.export'>, ctx): Plan => {
    const head = countHead(tx, countId)
    const { shortName, utcOffsetMinutes } = ctx.organisation()
    const onDate = (at: string | null): string | null => (at === null ? null : civilDateOf(at, utcOffsetMinutes))
    const lines = countLines(tx, countId)
    const costs = costsOf(tx, lines.map((line) => line.partId), head, ctx)
    const list = listSheet(lines, costs)
    const first = headSheet({ head, startedOn: civilDateOf(head.startedAt, utcOffsetMinutes), closedOn: onDate(head.closedAt), organisation: shortName, lines, costs }, list)
    return { countId, number: head.number, sheets: [first, list], lineCount: lines.length, outFile: ctx.files.outboxPath('xlsx'), creator: shortName, createdOn: ctx.todayOn }
  },
  work: async ({ sheets, outFile, creator, createdOn }, ctx) => {
    await ctx.jobs.run('renderSheets', { sheets, outFile, creator, createdOn }, { deadlineMs: RENDER_DEADLINE_MS })
    return null
  },
  finish: (tx, plan, _rendered: null, ctx): Out<'counts.export'> => {
    const { sha256, sizeBytes } = ctx.files.keepFile(plan.outFile)
    const fileName = `Инвентаризация ${plan.number}.xlsx`
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: XLSX, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    ctx.note({ entity: 'count', entityId: plan.countId, after: { number: plan.number, fileId, sha256, sizeBytes, lineCount: plan.lineCount } })
    return { fileId, fileName, sha256 }
  },
})
