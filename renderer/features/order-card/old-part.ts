import { orderPartTexts } from '#renderer/texts/order-parts.ts'
import type { OldPart } from '#shared/contract/stock.ts'

const { issueDialog: texts } = orderPartTexts

/** What is typed about the part taken out, kept whole while another way is tried. */
export type OldDraft = { readonly kind: OldPart['kind']; readonly binId: number | null; readonly serial: string; readonly reason: string; readonly supplierId: number | null }
export const NEW_OLD: OldDraft = { kind: 'quarantine', binId: null, serial: '', reason: '', supplierId: null }

export type OldProblems = { readonly binId: string | null; readonly serial: string | null; readonly reason: string | null }

/** What is missing of it; evidence of a part with serials is nothing without its serial. */
export function oldProblems(draft: OldDraft, isBySerial: boolean): OldProblems {
  const isQuarantine = draft.kind === 'quarantine'
  return {
    binId: isQuarantine && draft.binId === null ? texts.oldBinNeeded : null,
    serial: isQuarantine && isBySerial && draft.serial.trim() === '' ? texts.serialOutNeeded : null,
    reason: draft.kind !== 'customer' && draft.reason.trim() === '' ? texts.reasonNeeded : null,
  }
}

/** What is sent; null while something is missing. */
export function oldPartOf(draft: OldDraft, given: { readonly isBySerial: boolean; readonly qtyMilli: number }): OldPart | null {
  const { kind, binId, serial, reason, supplierId } = draft
  if (Object.values(oldProblems(draft, given.isBySerial)).some((problem) => problem !== null)) return null
  switch (kind) {
    case 'quarantine':
      return binId === null ? null : { kind, binId, qtyMilli: given.qtyMilli, serial, reason, supplierId }
    case 'customer':
      return { kind, serial }
    case 'scrapped':
      return { kind, serial, reason }
    case 'none':
      return { kind, reason }
  }
}
