import type { ReadinessGap } from '#shared/contract/claims.ts'
import { READINESS_GAP_LABELS } from '#renderer/texts/ru/labels.ts'
import { buildTexts } from '#renderer/texts/ru/claims.ts'
import { Tag } from '#renderer/ui/tag.tsx'

export const gapsText = (gaps: readonly ReadinessGap[]): string => (gaps.length === 0 ? buildTexts.ready : gaps.map((gap) => READINESS_GAP_LABELS[gap]).join(', '))

/** What a line of a claim lacks, by name. */
export function Gaps({ gaps }: { readonly gaps: readonly ReadinessGap[] }) {
  return <Tag tone={gaps.length === 0 ? 'ok' : gaps.includes('window_over') ? 'late' : 'soon'}>{gapsText(gaps)}</Tag>
}
