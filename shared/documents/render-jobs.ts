/** What the job worker takes and gives back for papers; files travel as paths, all else as plain data. */
import type { ClaimModel } from './claim-model.ts'
import type { PaperKind, TemplateKind } from './kinds.ts'
import type { AnyLabelModel, DocumentModels } from './models.ts'
import type { TemplatePaperModel } from './papers/model.ts'
import type { PurchaseModel } from './purchase-model.ts'

/** What each kind of paper is printed from. */
export type PaperModels = DocumentModels & { readonly [K in TemplateKind]: TemplatePaperModel }

export interface RenderActInput<K extends PaperKind = PaperKind> {
  readonly kind: K
  readonly model: PaperModels[K]
  /** Marked across the page and printed whatever is missing; it is looked at, never signed. */
  readonly isSample?: boolean
  /** Where the pictures lie now, by photo number; it wins over the path in the model, which may be stored without one. */
  readonly photoPaths?: Readonly<Record<number, string>>
  readonly outFile: string
}

export interface RenderLabelInput {
  /** A sticker each, in this order. */
  readonly models: readonly AnyLabelModel[]
  /** UTC instant written into the PDF. */
  readonly printedAt: string
  readonly outFile: string
}

export interface RenderClaimInput {
  readonly model: ClaimModel
  readonly outFile: string
}

export interface RenderPurchaseInput {
  readonly model: PurchaseModel
  /** UTC instant written into the PDF. */
  readonly printedAt: string
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
  /** One for each sticker. One bit to a dot, a set bit is black, rows padded to whole bytes. */
  readonly bitmaps: readonly { readonly widthDots: number; readonly heightDots: number; readonly rowBytes: number; readonly bits: Uint8Array }[]
}
