import { addedToCalendar, calendarOf, termRulesOf } from '#core/law-book/index.ts'
import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { checkBook, exportBook, importBook } from './book-file.ts'
import { checkCalendarFile, importCalendarFile, saveCalendarDays, showCalendar } from './calendar.ts'
import { computeTerm, exposure } from './compute.ts'
import { listChanges, listExceptions, listRules, showRule } from './list-rules.ts'
import { saveEdition, withdrawEdition } from './save-edition.ts'

export const law: FeatureHandlers<'law'> = {
  rules: listRules, rule: showRule, exceptions: listExceptions, changes: listChanges, saveEdition, withdrawEdition,
  exportBook, checkBook, importBook,
  calendar: showCalendar, saveCalendarDays, checkCalendarFile, importCalendarFile,
  workingCalendar: query((db) => {
    const { days, loadedYears } = addedToCalendar(db)
    return { version: calendarOf(db).version, days: days.map((day) => ({ ...day })), loadedYears: [...loadedYears] }
  }),
  termRules: query((db) => [...termRulesOf(db)]),
  computeTerm, exposure,
}
