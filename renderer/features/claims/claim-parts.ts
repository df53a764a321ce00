import { isAnswerable, isUnsent } from '#shared/claims/status.ts'
import { lifeTexts } from '#renderer/texts/claim-life.ts'
import type { TabItem } from '#renderer/ui/tab-bar.tsx'
import type { ClaimView } from './claim-view.ts'

/** Parts of a claim by their name in the address; the first one has none. */
export const CLAIM_PARTS = ['lines', 'shipment', 'answer', 'compensation', 'talks', '8d'] as const
export type ClaimPart = (typeof CLAIM_PARTS)[number]
const FIRST: ClaimPart = 'lines'

export const partAt = (name: string): ClaimPart => CLAIM_PARTS.find((known) => known === name) ?? FIRST
export const nameOfPart = (part: ClaimPart): string => (part === FIRST ? '' : part)

function countOf(part: ClaimPart, { lines, compensations, talks }: ClaimView): number | string | undefined {
  const answered = lines.filter(({ decision }) => decision !== null).length
  const counts: Readonly<Record<ClaimPart, number | string>> = { lines: lines.length, shipment: 0, answer: answered === 0 ? 0 : `${answered}/${lines.length}`, compensation: compensations.length, talks: talks.length, '8d': 0 }
  return counts[part] === 0 ? undefined : counts[part]
}

export const tabsOf = (claim: ClaimView): readonly TabItem<ClaimPart>[] => CLAIM_PARTS.map((id) => ({ id, label: lifeTexts.tabs[id], count: countOf(id, claim) }))

/** Why answers and compensations cannot be written down now. */
export function notLiving({ head }: Pick<ClaimView, 'head'>): string | null {
  if (isUnsent(head.status)) return lifeTexts.notSent
  return isAnswerable(head.status) || head.status === 'compensated' ? null : lifeTexts.over
}
