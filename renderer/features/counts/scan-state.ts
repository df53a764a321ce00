import type { CountCell, CountScanned } from '#shared/contract/counts.ts'

export type PartRef = { readonly partId: number; readonly number: string; readonly nameRu: string }

/** One thing to be written down; the id of the command stays with it, so that a repeat does not count twice. */
export type Ask = { readonly code: string; readonly partId: number | null; readonly qtyMilli: number; readonly lot: string; readonly serial: string; readonly commandId: string }

/** What the person has to answer before the code can be counted; nothing is guessed. */
export type Question =
  | { readonly kind: 'several'; readonly ask: Ask; readonly parts: readonly (PartRef & { readonly serial: string })[] }
  | { readonly kind: 'found'; readonly ask: Ask; readonly part: PartRef }
  | { readonly kind: 'lot'; readonly ask: Ask; readonly part: PartRef }
  | { readonly kind: 'serial'; readonly part: PartRef }
  | { readonly kind: 'switch'; readonly cell: CountCell }

/** A code that was not counted, kept until the person has dealt with it. */
export type Miss = { readonly id: string; readonly code: string; readonly words: string; readonly again: Ask | null }

export type Last = { readonly position: CountScanned; readonly changeMilli: number | null }
