import type { RunningTerm } from '#shared/contract/demands.ts'
import { PAGE_WORD_IN } from '#shared/documents/page-word.ts'
import { DEMAND_IN, deviceIn, WARNING_IN } from '#shared/documents/sheet-words.ts'
import type { Language } from '#shared/kit/language.ts'
import { amountCell, dateCell, PLAIN_SHEET, textCell, wholeCell, type Cell, type SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import { sheetJob } from '#core/files/index.ts'
import type { In } from '#core/kit/handler.ts'
import { runningTerms } from './running.ts'

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
  ...PLAIN_SHEET, name: NAMES[language], columns: COLUMNS.map(({ width, ...header }) => ({ header: header[language], width })), rows: terms.map((term) => cellsOf(term, language)),
})

/** The register of running terms as a workbook, in the language of the screen. */
export const exportRunning = sheetJob((tx, input: In<'demands.exportRunning'>, ctx) => {
  const { shown } = runningTerms(tx, input, ctx.todayOn)
  const rowCount = shown.length
  return { sheets: [sheetOf(shown, input.language)], fileName: `${NAMES[input.language]} ${ctx.todayOn}.xlsx`, pageWord: PAGE_WORD_IN[input.language], noted: { rowCount }, said: { rowCount } }
})
