import type { ClaimHead } from '#shared/contract/claims.ts'
import { claimListTexts as texts } from '#renderer/texts/ru/claims.ts'
import { CLAIM_STATUS_LABELS } from '#renderer/texts/ru/labels.ts'
import { Tag } from '#renderer/ui/tag.tsx'

/** Where the claim stands, in one word; the day it went where it went. */
export function ClaimStatusTag({ claim }: { readonly claim: Pick<ClaimHead, 'status' | 'sentOn'> }) {
  const tone = claim.status === 'sent' ? 'wait' : claim.status === 'ready' ? 'ok' : 'plain'
  return <Tag tone={tone}>{claim.sentOn === null ? CLAIM_STATUS_LABELS[claim.status] : texts.sentOn(claim.sentOn)}</Tag>
}
