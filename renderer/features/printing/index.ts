/**
 * Papers on their way to paper. `printPaper` puts a stored file into the queue of this workplace and prints it as it is
 * set up here: dots to a label printer, silently on a named printer, or by the window of the system. What fails stays in
 * the queue with its reason. The window mounts `PrintDesk` once.
 */
export { printingFooterItem } from './footer-item.ts'
export { PrintDesk } from './print-desk.tsx'
export { printPaper, type PaperToPrint } from './print-paper.ts'
export { PrintTarget, usePrintTarget, type PrintTargetState } from './print-target.tsx'
export { PrintingPanel } from './printing-panel.tsx'
export { QueueDialog } from './queue-dialog.tsx'
export { usePrintQueue } from './use-print-retries.ts'
