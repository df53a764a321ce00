import type { RenderedLabel, RenderLabelInput } from '#shared/documents/render-jobs.ts'
import type { AnyLabelModel } from '#shared/documents/models.ts'
import { renderLabelBitmap } from '#core/documents/labels/label-bitmap.ts'
import { labelDefinition } from '#core/documents/labels/label-pdf.ts'
import { renderPdf } from '#core/documents/render-pdf.ts'
import { writeWhole } from './write-whole.ts'

const titleOf = (model: AnyLabelModel | undefined): string => (model === undefined ? '' : 'code' in model ? model.title : model.orderNumber)

/** Prints the stickers into one file and gives the same pictures for printers that take bare dots. */
export async function renderLabel({ models, printedAt, outFile }: RenderLabelInput): Promise<RenderedLabel> {
  const pdf = await renderPdf({ definition: labelDefinition(models), title: titleOf(models[0]), createdAt: printedAt })
  return { ...writeWhole(outFile, pdf.bytes), pages: pdf.pages, bitmaps: models.map(renderLabelBitmap) }
}
