/** What the job worker takes and gives back for papers; files travel as paths, all else as plain data. */
import type { ClaimModel } from './claim-model.ts'
import type { DocumentKind } from './kinds.ts'
import type { DocumentModels, LabelModel } from './models.ts'

export interface RenderActInput<K extends DocumentKind = DocumentKind> {
  readonly kind: K
  readonly model: DocumentModels[K]
  /** Where the pictures lie now, by photo number; it wins over the path in the model, which may be stored without one. */
  readonly photoPaths?: Readonly<Record<number, string>>
  readonly outFile: string
}

export interface RenderLabelInput {
  readonly model: LabelModel
  /** UTC instant written into the PDF. */
  readonly printedAt: string
  readonly outFile: string
}

export interface RenderClaimInput {
  readonly model: ClaimModel
  readonly outFile: string
}

export interface RenderedFile {
  readonly sha256: string
  readonly sizeBytes: number
}

export interface RenderedPaper extends RenderedFile {
  readonly pages: number
}

export interface RenderedLabel extends RenderedPaper {
  /** One bit to a dot, a set bit is black, rows padded to whole bytes. */
  readonly bitmap: { readonly widthDots: number; readonly heightDots: number; readonly rowBytes: number; readonly bits: Uint8Array }
}
