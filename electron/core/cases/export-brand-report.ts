import { amountCell, dateCell, EMPTY, textCell, type Cell, type SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { readBrandReport } from './brand-report.ts'

const RENDER_DEADLINE_MS = 60_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Report = Out<'cases.brandReport'>
type Row = Report['rows'][number]
interface Column { readonly header: string; readonly width: number; readonly cell: (row: Row) => Cell; readonly total?: (report: Report) => Cell }

const COLUMNS: readonly Column[] = [
  { header: 'Заказ', width: 13, cell: (row) => textCell(row.number), total: () => textCell('Итого') },
  { header: 'Модель', width: 24, cell: (row) => textCell(row.modelName) }, { header: 'Артикул', width: 14, cell: (row) => textCell(row.sku) }, { header: 'Серийный номер', width: 20, cell: (row) => textCell(row.serial) },
  { header: 'Продано', width: 12, cell: (row) => dateCell(row.soldOn) }, { header: 'Принято', width: 12, cell: (row) => dateCell(row.receivedOn) }, { header: 'Отремонтировано', width: 15, cell: (row) => dateCell(row.repairedOn) },
  { header: 'Код дефекта', width: 13, cell: (row) => textCell(row.defectCode) }, { header: 'Дефект', width: 30, cell: (row) => textCell(row.defect.ru) }, { header: 'Работы', width: 34, cell: (row) => textCell(row.works) }, { header: 'Запчасти', width: 34, cell: (row) => textCell(row.parts) },
  { header: 'Работы, ₽', width: 13, cell: (row) => amountCell(row.labourMinor), total: (report) => amountCell(report.labourMinor) },
  { header: 'Запчасти, ₽', width: 13, cell: (row) => amountCell(row.partsMinor), total: (report) => amountCell(report.partsMinor) },
  { header: 'Доставка, ₽', width: 13, cell: (row) => (row.carriageMinor === null ? textCell('не указана') : amountCell(row.carriageMinor)), total: (report) => amountCell(report.carriageMinor) },
  { header: 'Всего, ₽', width: 14, cell: (row) => amountCell(row.totalMinor), total: (report) => amountCell(report.totalMinor) },
]

const sheetOf = (report: Report): SheetPlan => ({
  name: 'Гарантийные ремонты', columns: COLUMNS.map(({ header, width }) => ({ header, width })), rows: report.rows.map((row) => COLUMNS.map(({ cell }) => cell(row))),
  totals: report.rows.length === 0 ? null : COLUMNS.map(({ total }) => total?.(report) ?? EMPTY), pictures: [], pictureRowHeightPt: 0, pagesWide: 1, repeatedColumns: null, isKeyValue: false,
})

/** The report for the brand as a workbook. Refuses: catalog.brand_not_found. */
export const exportBrandReport = job({
  prepare: (tx, input: In<'cases.exportBrandReport'>, ctx) => {
    const report = readBrandReport(tx, input, ctx)
    const fileName = `${report.brand.replace(/[\\/:*?"<>|]/g, ' ')} ${input.fromOn} - ${input.toOn}.xlsx`
    return { brandId: input.brandId, sheets: [sheetOf(report)], rowCount: report.rows.length, totalMinor: report.totalMinor, fileName, outFile: ctx.files.outboxPath('xlsx'), creator: ctx.organisation().shortName, createdOn: ctx.todayOn }
  },
  work: async ({ sheets, outFile, creator, createdOn }, ctx) => {
    await ctx.jobs.run('renderSheets', { sheets, outFile, creator, createdOn }, { deadlineMs: RENDER_DEADLINE_MS })
    return null
  },
  finish: (tx, plan, _rendered: null, ctx): Out<'cases.exportBrandReport'> => {
    const { sha256, sizeBytes } = ctx.files.keepFile(plan.outFile)
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: XLSX, name: plan.fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    ctx.note({ entity: 'file', entityId: fileId, after: { fileName: plan.fileName, brandId: plan.brandId, rowCount: plan.rowCount, totalMinor: plan.totalMinor, sha256, sizeBytes } })
    return { fileId, fileName: plan.fileName, sha256 }
  },
})
