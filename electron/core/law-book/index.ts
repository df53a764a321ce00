export { addedToCalendar, calendarOf, lawBookOf, lawStateVersion, termRulesOf } from './current-law.ts'
