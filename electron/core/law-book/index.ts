export { addedToCalendar, calendarOf, lawBookOf, lawStateVersion } from './current-law.ts'
