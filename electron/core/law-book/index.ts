export { calendarOf, lawBookOf, lawStateVersion } from './current-law.ts'
