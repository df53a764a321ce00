import type { RequestKind } from '#shared/contract/orders.ts'
import { ORDER_STATUS_RU, REQUEST_KIND_RU } from '#shared/documents/order-words.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { amountCell, dateCell, textCell, type Cell, type SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { DESK_COLUMNS, DESK_JOINS, toDeskRows, type DeskSqlRow } from './desk-row.ts'
import { askedOf, countAsked, listSql, type Asked } from './list-orders.ts'

const RENDER_DEADLINE_MS = 60_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** What a person still scrolls through in a spreadsheet, and a worker still holds. */
const EXPORT_ROWS_MAX = 20_000

const COLUMNS: SheetPlan['columns'] = [
  { header: 'Заказ', width: 12 }, { header: 'Принят', width: 12 }, { header: 'Изделие', width: 34 }, { header: 'Серийный номер', width: 20 }, { header: 'Клиент', width: 30 }, { header: 'Обращение', width: 24 },
  { header: 'Этап', width: 16 }, { header: 'Срочно', width: 9 }, { header: 'Инженер', width: 24 }, { header: 'Последний день', width: 14 }, { header: 'Неустойка сегодня, ₽', width: 14 }, { header: 'Запчасть ожидается', width: 14 }, { header: 'Выдан', width: 12 },
]

type ExportRow = DeskSqlRow & { readonly request_kind: RequestKind }

function cellsOf(db: ReadDb, rows: readonly ExportRow[], todayOn: string): readonly (readonly Cell[])[] {
  return toDeskRows(db, rows, todayOn).map((row, index): readonly Cell[] => {
    const kind = rows[index]?.request_kind
    return [
      textCell(row.number), dateCell(row.acceptedOn), textCell(row.device), textCell(row.serial), textCell(row.customerName), textCell(kind === undefined ? '' : REQUEST_KIND_RU[kind]),
      textCell(ORDER_STATUS_RU[row.status]), textCell(row.isUrgent ? 'да' : ''), textCell(row.engineer ?? ''), dateCell(row.deadlineOn), amountCell(row.exposureMinor), dateCell(row.partsExpectedOn), dateCell(row.closedOn),
    ]
  })
}

const withKind = (sql: string): string => sql.replace(DESK_COLUMNS, `${DESK_COLUMNS}, o.request_kind`)
const chosenSql = withKind(`SELECT ${DESK_COLUMNS} FROM orders o ${DESK_JOINS} WHERE o.id IN (SELECT value FROM json_each(?)) ORDER BY o.id DESC`)

/** Refuses: orders.too_many_to_export. */
function foundRows(db: ReadDb, asked: Asked, sort: In<'orders.list'>['sort']): readonly ExportRow[] {
  const count = countAsked(db, asked)
  if (count > EXPORT_ROWS_MAX) refuse('orders.too_many_to_export', { count, max: EXPORT_ROWS_MAX })
  return db.sql(withKind(listSql(asked.texts, false, sort))).all(...asked.values, EXPORT_ROWS_MAX) as ExportRow[]
}

function rowsOf(db: ReadDb, { filter, orderIds }: In<'orders.exportList'>): readonly ExportRow[] {
  if (orderIds === null) return foundRows(db, askedOf(db, filter), filter.sort)
  return db.sql(chosenSql).all(JSON.stringify(orderIds)) as ExportRow[]
}

/** The orders as a workbook, as many as were chosen or found. */
export const exportList = job({
  prepare: (tx, input: In<'orders.exportList'>, ctx) => {
    const rows = rowsOf(tx, input)
    const found = new Set(rows.map(({ id }) => id))
    const sheet: SheetPlan = { name: 'Заказы', columns: COLUMNS, rows: cellsOf(tx, rows, ctx.todayOn), totals: null, pictures: [], pictureRowHeightPt: 0, pagesWide: 1, repeatedColumns: null, isKeyValue: false }
    return {
      sheets: [sheet], rowCount: rows.length, goneIds: (input.orderIds ?? []).filter((orderId) => !found.has(orderId)), fileName: `Заказы ${ctx.todayOn}.xlsx`,
      outFile: ctx.files.outboxPath('xlsx'), creator: ctx.organisation().shortName, createdOn: ctx.todayOn,
    }
  },
  work: async ({ sheets, outFile, creator, createdOn }, ctx) => {
    await ctx.jobs.run('renderSheets', { sheets, outFile, creator, createdOn }, { deadlineMs: RENDER_DEADLINE_MS })
    return null
  },
  finish: (tx, plan, _rendered: null, ctx): Out<'orders.exportList'> => {
    const { sha256, sizeBytes } = ctx.files.keepFile(plan.outFile)
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: XLSX, name: plan.fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    ctx.note({ entity: 'file', entityId: fileId, after: { fileName: plan.fileName, rowCount: plan.rowCount, sha256, sizeBytes } })
    return { fileId, fileName: plan.fileName, rowCount: plan.rowCount, goneIds: plan.goneIds }
  },
})
