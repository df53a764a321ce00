import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { isTemplateKind, type PaperKind } from '#shared/documents/kinds.ts'
import type { TemplatePaperModel } from '#shared/documents/papers/model.ts'
import type { PaperModels } from '#shared/documents/render-jobs.ts'
import { actDefinition } from './acts/index.ts'
import { PAPER_FONT } from './fonts.ts'
import { templatePaper } from './templates/template-paper.ts'

/** The layout of any paper. */
export const paperDefinition = <K extends PaperKind>(kind: K, model: PaperModels[K]): TDocumentDefinitions =>
  (isTemplateKind(kind) ? templatePaper(kind, model as TemplatePaperModel) : actDefinition(kind, model as never))

/** The same, marked so that nobody takes it for the paper itself. */
export const asSample = (definition: TDocumentDefinitions): TDocumentDefinitions =>
  ({ ...definition, watermark: { text: 'ОБРАЗЕЦ', font: PAPER_FONT, bold: true, color: '#9aa3ad', opacity: 0.22, angle: -55 } })
