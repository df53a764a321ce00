import type { PartStatus } from '#shared/stock/kinds.ts'
import { PART_STATUS_LABELS } from '#renderer/texts/stock-labels.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'

const TONES: Readonly<Record<PartStatus, Tone>> = { active: 'plain', superseded: 'soon', service_life: 'wait', discontinued: 'plain' }

/** What sets the part apart from those in use; nothing for one in use. */
export function StatusTag({ status }: { readonly status: PartStatus }) {
  return status === 'active' ? null : <Tag tone={TONES[status]}>{PART_STATUS_LABELS[status]}</Tag>
}
