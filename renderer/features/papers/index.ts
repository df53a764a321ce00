/**
 * The papers of an order. `usePaperDesk({ orderId, onFix })` gives the desk and the dialogs to be drawn once by the
 * screen; any part of the screen then opens a paper by its kind: `desk.openPaper('DOC_REPLY', demandId)` (`OpenPaper`).
 * A kind made of a template opens «Что войдёт в документ» even while the order does not allow it yet, and says why;
 * an act is made at once. What was typed is kept by order, kind and demand until it is printed.
 */
export type { MissingPlace } from './missing-place.ts'
export { PapersTab } from './papers-tab.tsx'
export { PdfPages } from './pdf-pages.tsx'
export { PrintMenu } from './print-menu.tsx'
export { useSample, type SampleMaker } from './use-sample.ts'
export { usePaperDesk, type OpenPaper, type PaperDesk } from './use-paper-desk.tsx'
