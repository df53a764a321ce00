import type { FieldDefs } from './field.ts'

export const PAPER_BLOCKS = ['org', 'customer', 'item', 'state'] as const
export type PaperBlock = (typeof PAPER_BLOCKS)[number]

/** A paper made of a template: its blocks, its own fields, in the order in which they are filled. */
export interface PaperDef {
  readonly blocks: readonly PaperBlock[]
  readonly copies: number
  readonly fields: FieldDefs
}
