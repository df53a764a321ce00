import { canStep, HAND_EVENTS, type HandEvent } from '#shared/claims/status.ts'
import type { ClaimHead } from '#shared/contract/claims.ts'
import { lifeTexts, STEP_LABELS } from '#renderer/texts/claim-life.ts'

export type ClaimStep = HandEvent | 'send' | 'close'

export interface OfferedStep { readonly step: ClaimStep; readonly label: string; /** Null: it can be made. */ readonly reason: string | null }

const ENDS: readonly ClaimStep[] = ['expire', 'withdraw']
const LABELS: Readonly<Record<ClaimStep, string>> = { ...STEP_LABELS, send: lifeTexts.markSent, close: lifeTexts.close }

const hasCameBack = ({ settledMinor, goodsQty, outstandingQty }: ClaimHead): boolean => settledMinor > 0 || outstandingQty < goodsQty

/** Every step that leads on from where the claim stands, what is closed now with its reason. */
export function stepsOf(head: ClaimHead, whyNot: (name: 'claims.step' | 'claims.markSent' | 'claims.close') => string | null): readonly OfferedStep[] {
  const steps: readonly ClaimStep[] = [...(canStep(head.status, 'send') ? ['send' as const] : []), ...HAND_EVENTS.filter((event) => canStep(head.status, event)), ...(canStep(head.status, 'close') ? ['close' as const] : [])]
  const needs = { send: 'claims.markSent', close: 'claims.close' } as const
  return steps.map((step) => ({
    step, label: LABELS[step],
    reason: whyNot(step === 'send' || step === 'close' ? needs[step] : 'claims.step') ?? (ENDS.includes(step) && hasCameBack(head) ? lifeTexts.hasCompensation : null),
  }))
}
