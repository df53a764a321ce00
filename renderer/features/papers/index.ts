export type { MissingPlace } from './missing-place.ts'
export { PapersTab } from './papers-tab.tsx'
export { PrintMenu } from './print-menu.tsx'
export { usePaperDesk, type PaperDesk } from './use-paper-desk.tsx'
