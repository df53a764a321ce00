import type { ClaimStatus } from '#shared/claims/status.ts'
import type { ClaimHead } from '#shared/contract/claims.ts'
import { claimListTexts as texts } from '#renderer/texts/claims.ts'
import { CLAIM_STATUS_LABELS } from '#renderer/texts/labels.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'

const TONES: Readonly<Record<ClaimStatus, Tone>> = {
  draft: 'plain', evidence_collecting: 'plain', ready: 'ok', sent: 'wait', acknowledged: 'wait', info_requested: 'soon', inspection: 'wait', accepted: 'ok', partially_accepted: 'soon', rejected: 'late',
  compensation_agreed: 'wait', compensated: 'ok', closed: 'plain', escalated: 'late', expired: 'late', withdrawn: 'plain',
}

/** Where the claim stands, in one word; the day it went while nothing has come after that. */
export function ClaimStatusTag({ claim: { status, sentOn } }: { readonly claim: Pick<ClaimHead, 'status' | 'sentOn'> }) {
  return <Tag tone={TONES[status]}>{status === 'sent' && sentOn !== null ? texts.sentOn(sentOn) : CLAIM_STATUS_LABELS[status]}</Tag>
}
