import type { RenderedPaper, RenderPurchaseInput } from '#shared/documents/render-jobs.ts'
import { purchaseDefinition } from '#core/documents/purchases/purchase-pdf.ts'
import { renderPdf } from '#core/documents/render-pdf.ts'
import { writeWhole } from './write-whole.ts'

/** Prints an order to a supplier into a file. */
export async function renderPurchase({ model, printedAt, outFile }: RenderPurchaseInput): Promise<RenderedPaper> {
  const pdf = await renderPdf({ definition: purchaseDefinition(model), title: `Purchase order ${model.number}`, createdAt: printedAt, language: 'en', hasChinese: true })
  return { ...writeWhole(outFile, pdf.bytes), pages: pdf.pages }
}
