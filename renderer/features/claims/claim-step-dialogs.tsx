import type { ClaimHead } from '#shared/contract/claims.ts'
import type { ClaimStep } from './claim-steps.ts'
import { CloseDialog } from './close-dialog.tsx'
import { SentDialog } from './sent-dialog.tsx'
import { StepDialog } from './step-dialog.tsx'

/** The question a step asks before it is written down. */
export function ClaimStepDialog({ head, step, onClose }: { readonly head: ClaimHead; readonly step: ClaimStep; readonly onClose: () => void }) {
  if (step === 'send') return <SentDialog claimId={head.claimId} createdOn={head.createdOn} onClose={onClose} />
  if (step === 'close') return <CloseDialog claimId={head.claimId} onClose={onClose} />
  return <StepDialog head={head} event={step} onClose={onClose} />
}
