import type { JournalEntry } from '#shared/contract/documents.ts'
import { paths } from '#renderer/app/paths.ts'
import { ENTITY_LABELS, journalTexts as texts } from '#renderer/texts/journal.ts'
import { labelOf } from '#renderer/texts/labels.ts'

const ONLY_ONE: readonly string[] = ['organisation']

export function entityLabel(entry: JournalEntry): string {
  return labelOf(ENTITY_LABELS, entry.entity)
}

/** The number people know the record by, empty for what the centre has only one of. */
export function entityNumber(entry: JournalEntry): string {
  return ONLY_ONE.includes(entry.entity) ? '' : entry.label || entry.entityId
}

/** The order the entry speaks of. */
export function orderIdOf(entry: JournalEntry): number | null {
  const id = Number(entry.entityId)
  return entry.entity === 'order' && Number.isInteger(id) && id > 0 ? id : null
}

/** The card the entry leads to, if its kind has one. */
export function entryTarget(entry: JournalEntry): { readonly label: string; readonly path: string } | null {
  const orderId = orderIdOf(entry)
  if (orderId !== null) return { label: texts.openOrder, path: paths.order(orderId) }
  const id = Number(entry.entityId)
  return entry.entity === 'claim' && Number.isInteger(id) ? { label: texts.openClaim, path: paths.claim(id) } : null
}
