import { amountCell, dateCell, EMPTY, PLAIN_SHEET, textCell, type Cell, type SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import { sheetJob } from '#core/files/index.ts'
import type { In, Out } from '#core/kit/handler.ts'
import { readBrandReport } from './brand-report.ts'

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
  ...PLAIN_SHEET, name: 'Гарантийные ремонты', columns: COLUMNS.map(({ header, width }) => ({ header, width })), rows: report.rows.map((row) => COLUMNS.map(({ cell }) => cell(row))),
  totals: report.rows.length === 0 ? null : COLUMNS.map(({ total }) => total?.(report) ?? EMPTY),
})

/** The report for the brand as a workbook. Refuses: catalog.brand_not_found. */
export const exportBrandReport = sheetJob((tx, input: In<'cases.exportBrandReport'>, ctx) => {
  const report = readBrandReport(tx, input, ctx)
  return {
    sheets: [sheetOf(report)], fileName: `${report.brand.replace(/[\\/:*?"<>|]/g, ' ')} ${input.fromOn} - ${input.toOn}.xlsx`,
    noted: { brandId: input.brandId, rowCount: report.rows.length, totalMinor: report.totalMinor }, said: {},
  }
})
