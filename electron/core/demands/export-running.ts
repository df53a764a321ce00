import type { RunningTerm } from '#shared/contract/demands.ts'
import { DEMAND_IN, deviceIn, WARNING_IN } from '#shared/documents/sheet-words.ts'
import type { Language } from '#shared/kit/language.ts'
import { amountCell, dateCell, textCell, wholeCell, type Cell, type SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { runningTerms } from './running.ts'

const RENDER_DEADLINE_MS = 60_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Column = Readonly<Record<Language, string>> & { readonly width: number }
const COLUMNS: readonly Column[] = [
  { ru: 'Заказ', en: 'Order', width: 12 }, { ru: 'Изделие', en: 'Device', width: 34 }, { ru: 'Потребитель', en: 'Consumer', width: 28 }, { ru: 'Требование', en: 'Demand', width: 30 }, { ru: 'Статья', en: 'Article', width: 18 }, { ru: 'Получено', en: 'Received', width: 12 },
  { ru: 'Последний день по календарю', en: 'Last day by calendar', width: 14 }, { ru: 'Последний день по закону', en: 'Last day by law', width: 14 }, { ru: 'Осталось дней', en: 'Days left', width: 11 }, { ru: 'Состояние', en: 'State', width: 20 },
  { ru: 'Неустойка сегодня, ₽', en: 'Penalty today, ₽', width: 14 }, { ru: 'Ещё один день, ₽', en: 'One more day, ₽', width: 13 }, { ru: 'Инженер', en: 'Engineer', width: 24 },
]
const NAMES: Readonly<Record<Language, string>> = { ru: 'Сроки', en: 'Terms' }

const cellsOf = (term: RunningTerm, language: Language): readonly Cell[] => [
  textCell(term.orderNumber), textCell(deviceIn(language, term.device)), textCell(term.customerName), textCell(DEMAND_IN[language][term.kind]), textCell(term.article), dateCell(term.receivedOn), dateCell(term.dueCalendarOn), dateCell(term.dueLegalOn),
  wholeCell(term.daysLeft), textCell(WARNING_IN[language][term.warning]), amountCell(term.exposureMinor), amountCell(term.perDayMinor), textCell(term.engineer ?? ''),
]

const sheetOf = (terms: readonly RunningTerm[], language: Language): SheetPlan => ({
  name: NAMES[language], columns: COLUMNS.map(({ width, ...header }) => ({ header: header[language], width })), rows: terms.map((term) => cellsOf(term, language)), totals: null, pictures: [], pictureRowHeightPt: 0, pagesWide: 1, repeatedColumns: null, isKeyValue: false,
})

/** The register of running terms as a workbook, in the language of the screen. */
export const exportRunning = job({
  prepare: (tx, input: In<'demands.exportRunning'>, ctx) => {
    const { shown } = runningTerms(tx, input, ctx.todayOn)
    return { sheets: [sheetOf(shown, input.language)], rowCount: shown.length, fileName: `${NAMES[input.language]} ${ctx.todayOn}.xlsx`, outFile: ctx.files.outboxPath('xlsx'), creator: ctx.organisation().shortName, createdOn: ctx.todayOn }
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
