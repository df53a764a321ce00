import type { RenderedLabel, RenderLabelInput } from '#shared/documents/render-jobs.ts'
import { renderLabelBitmap } from '#core/documents/labels/label-bitmap.ts'
import { labelDefinition } from '#core/documents/labels/label-pdf.ts'
import { renderPdf } from '#core/documents/render-pdf.ts'
import { writeWhole } from './write-whole.ts'

/** Prints the sticker into a file and gives the same picture for printers that take bare dots. */
export async function renderLabel({ model, printedAt, outFile }: RenderLabelInput): Promise<RenderedLabel> {
  const pdf = await renderPdf({ definition: labelDefinition(model), title: 'code' in model ? model.title : model.orderNumber, createdAt: printedAt })
  return { ...writeWhole(outFile, pdf.bytes), pages: pdf.pages, bitmap: renderLabelBitmap(model) }
}
