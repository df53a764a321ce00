export { CalendarPanel } from './calendar-panel.tsx'
export { LawPanel } from './law-panel.tsx'
