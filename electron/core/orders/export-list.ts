import type { RequestKind } from '#shared/contract/orders.ts'
import { PAGE_WORD_IN } from '#shared/documents/page-word.ts'
import { deviceIn, ORDER_STATUS_IN, REQUEST_KIND_IN } from '#shared/documents/sheet-words.ts'
import type { Language } from '#shared/kit/language.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { amountCell, dateCell, PLAIN_SHEET, textCell, type Cell, type SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import { sheetJob } from '#core/files/index.ts'
import type { In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { DESK_COLUMNS, DESK_JOINS, toDeskRows, type DeskSqlRow } from './desk-row.ts'
import { askedOf, countAsked, listSql, type Asked } from './list-orders.ts'

/** What a person still scrolls through in a spreadsheet, and a worker still holds. */
const EXPORT_ROWS_MAX = 20_000

type Column = Readonly<Record<Language, string>> & { readonly width: number }
const COLUMNS: readonly Column[] = [
  { ru: 'Заказ', en: 'Order', width: 12 }, { ru: 'Принят', en: 'Accepted', width: 12 }, { ru: 'Изделие', en: 'Device', width: 34 }, { ru: 'Серийный номер', en: 'Serial number', width: 20 }, { ru: 'Клиент', en: 'Customer', width: 30 }, { ru: 'Обращение', en: 'Request', width: 24 },
  { ru: 'Этап', en: 'Stage', width: 16 }, { ru: 'Срочно', en: 'Urgent', width: 9 }, { ru: 'Инженер', en: 'Engineer', width: 24 }, { ru: 'Последний день', en: 'Last day', width: 14 }, { ru: 'Неустойка сегодня, ₽', en: 'Penalty today, ₽', width: 14 }, { ru: 'Запчасть ожидается', en: 'Part expected', width: 14 }, { ru: 'Выдан', en: 'Handed over', width: 12 },
]
const NAMES: Readonly<Record<Language, string>> = { ru: 'Заказы', en: 'Orders' }
const YES: Readonly<Record<Language, string>> = { ru: 'да', en: 'yes' }

type ExportRow = DeskSqlRow & { readonly request_kind: RequestKind }

function cellsOf(db: ReadDb, rows: readonly ExportRow[], { todayOn, language }: { readonly todayOn: string; readonly language: Language }): readonly (readonly Cell[])[] {
  return toDeskRows(db, rows, todayOn).map((row, index): readonly Cell[] => {
    const kind = rows[index]?.request_kind
    return [
      textCell(row.number), dateCell(row.acceptedOn), textCell(deviceIn(language, row.device)), textCell(row.serial), textCell(row.customerName), textCell(kind === undefined ? '' : REQUEST_KIND_IN[language][kind]),
      textCell(ORDER_STATUS_IN[language][row.status]), textCell(row.isUrgent ? YES[language] : ''), textCell(row.engineer ?? ''), dateCell(row.deadlineOn), amountCell(row.exposureMinor), dateCell(row.partsExpectedOn), dateCell(row.closedOn),
    ]
  })
}

const EXPORT_COLUMNS = `${DESK_COLUMNS}, o.request_kind`
const CHOSEN_SQL = `SELECT ${EXPORT_COLUMNS} FROM orders o ${DESK_JOINS} WHERE o.id IN (SELECT value FROM json_each(?)) ORDER BY o.id DESC`

/** Refuses: orders.too_many_to_export. */
function foundRows(db: ReadDb, asked: Asked, sort: In<'orders.list'>['sort']): readonly ExportRow[] {
  const count = countAsked(db, asked)
  if (count > EXPORT_ROWS_MAX) refuse('orders.too_many_to_export', { count, max: EXPORT_ROWS_MAX })
  return db.sql(listSql(asked.texts, false, sort, EXPORT_COLUMNS)).all(...asked.values, EXPORT_ROWS_MAX) as ExportRow[]
}

function rowsOf(db: ReadDb, { filter, orderIds }: In<'orders.exportList'>): readonly ExportRow[] {
  if (orderIds === null) return foundRows(db, askedOf(db, filter), filter.sort)
  return db.sql(CHOSEN_SQL).all(JSON.stringify(orderIds)) as ExportRow[]
}

/** The orders as a workbook in the language of the screen, as many as were chosen or found. */
export const exportList = sheetJob((tx, input: In<'orders.exportList'>, ctx) => {
  const { language } = input
  const rows = rowsOf(tx, input)
  const found = new Set(rows.map(({ id }) => id))
  const sheet: SheetPlan = { ...PLAIN_SHEET, name: NAMES[language], columns: COLUMNS.map(({ width, ...header }) => ({ header: header[language], width })), rows: cellsOf(tx, rows, { todayOn: ctx.todayOn, language }) }
  return {
    sheets: [sheet], fileName: `${NAMES[language]} ${ctx.todayOn}.xlsx`, pageWord: PAGE_WORD_IN[language], noted: { rowCount: rows.length },
    said: { rowCount: rows.length, goneIds: (input.orderIds ?? []).filter((orderId) => !found.has(orderId)) },
  }
})
