export { AssignDialog } from './assign-dialog.tsx'
export { TermTag } from './desk-columns.tsx'
export { DeskScreen } from './desk-screen.tsx'
