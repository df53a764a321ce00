import type { RenderClaimInput, RenderedFile } from '#shared/documents/render-jobs.ts'
import { renderClaim } from '#core/documents/render-claim.ts'
import { writeWholeBy } from './write-whole.ts'

/** Writes the workbook of a claim into a file. */
export function renderClaimFile({ model, outFile }: RenderClaimInput): Promise<RenderedFile> {
  return writeWholeBy(outFile, (part) => renderClaim(model, part))
}
