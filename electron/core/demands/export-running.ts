import { DEMAND_RU, WARNING_RU } from '#shared/documents/demand-words.ts'
import type { RunningTerm } from '#shared/contract/demands.ts'
import { amountCell, dateCell, textCell, wholeCell, type Cell, type SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { runningTerms } from './running.ts'

const RENDER_DEADLINE_MS = 60_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const COLUMNS: SheetPlan['columns'] = [
  { header: 'Заказ', width: 12 }, { header: 'Изделие', width: 34 }, { header: 'Потребитель', width: 28 }, { header: 'Требование', width: 30 }, { header: 'Статья', width: 18 }, { header: 'Получено', width: 12 },
  { header: 'Последний день по календарю', width: 14 }, { header: 'Последний день по закону', width: 14 }, { header: 'Осталось дней', width: 11 }, { header: 'Состояние', width: 20 },
  { header: 'Неустойка сегодня, ₽', width: 14 }, { header: 'Ещё один день, ₽', width: 13 }, { header: 'Инженер', width: 24 },
]

const cellsOf = (term: RunningTerm): readonly Cell[] => [
  textCell(term.orderNumber), textCell(term.device), textCell(term.customerName), textCell(DEMAND_RU[term.kind]), textCell(term.article), dateCell(term.receivedOn), dateCell(term.dueCalendarOn), dateCell(term.dueLegalOn),
  wholeCell(term.daysLeft), textCell(WARNING_RU[term.warning]), amountCell(term.exposureMinor), amountCell(term.perDayMinor), textCell(term.engineer ?? ''),
]

const sheetOf = (terms: readonly RunningTerm[]): SheetPlan => ({
  name: 'Сроки', columns: COLUMNS, rows: terms.map(cellsOf), totals: null, pictures: [], pictureRowHeightPt: 0, pagesWide: 1, repeatedColumns: null, isKeyValue: false,
})

/** The register of running terms as a workbook. */
export const exportRunning = job({
  prepare: (tx, input: In<'demands.exportRunning'>, ctx) => {
    const { shown } = runningTerms(tx, input, ctx.todayOn)
    return { sheets: [sheetOf(shown)], rowCount: shown.length, fileName: `Сроки ${ctx.todayOn}.xlsx`, outFile: ctx.files.outboxPath('xlsx'), creator: ctx.organisation().shortName, createdOn: ctx.todayOn }
  },
  work: async ({ sheets, outFile, creator, createdOn }, ctx) => {
    await ctx.jobs.run('renderSheets', { sheets, outFile, creator, createdOn }, { deadlineMs: RENDER_DEADLINE_MS })
    return null
  },
  finish: (tx, plan, _rendered: null, ctx): Out<'demands.exportRunning'> => {
    const { sha256, sizeBytes } = ctx.files.keepFile(plan.outFile)
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: XLSX, name: plan.fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    ctx.note({ entity: 'file', entityId: fileId, after: { fileName: plan.fileName, rowCount: plan.rowCount, sha256, sizeBytes } })
    return { fileId, fileName: plan.fileName, rowCount: plan.rowCount }
  },
})
