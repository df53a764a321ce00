/**
 * The papers of an order. `usePaperDesk({ orderId, onFix })` gives the desk and the dialogs to be drawn once by the
 * screen; any part of the screen then opens a paper by its kind: `desk.openPaper('DOC_REPLY', demandId)` (`OpenPaper`).
 * A kind made of a template opens «Что войдёт в документ» even while the order does not allow it yet, and says why;
 * an act is made at once. The fields of the form serve papers of other records too. What was typed is kept by order, kind and demand until it is printed.
 */
export { fieldId } from './form-field-id.ts'
export { fieldMark, FormField, type FieldForm } from './form-field.tsx'
export { emptyFields, halfMoments, isAsked, valueIn, valuesToSend } from './form-values.ts'
export type { MissingPlace } from './missing-place.ts'
export { PaperPreviewDialog, type ViewedPaper } from './paper-preview-dialog.tsx'
export { PapersTab } from './papers-tab.tsx'
export { PdfPages } from './pdf-pages.tsx'
export { PrintMenu } from './print-menu.tsx'
export { RowCell } from './row-cell.tsx'
export { useSample, type SampleMaker } from './use-sample.ts'
export { usePaperDesk, type OpenPaper, type PaperDesk } from './use-paper-desk.tsx'
