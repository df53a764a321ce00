import type { CustomerBlock, DocumentHead, ItemBlock, OrgBlock, SignBlock, StateBlock } from '#shared/documents/models.ts'
import type { PaperValues } from './values.ts'

/** The text a paper was printed with; 0 is the version the program is shipped with. */
export interface UsedTemplate {
  readonly version: number
  readonly text: string
}

/** What a paper made of a template is printed from; stored with it whole, so that it never changes afterwards. */
export interface TemplatePaperModel {
  readonly head: DocumentHead
  readonly org?: OrgBlock
  readonly customer?: CustomerBlock
  readonly item?: ItemBlock
  readonly state?: StateBlock
  readonly sign: SignBlock
  /** Fields of the paper, and the articles of law its template quotes. */
  readonly values: PaperValues
  readonly template: UsedTemplate
}
