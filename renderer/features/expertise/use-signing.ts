import { useState } from 'react'
import type { Bench } from '#shared/contract/expertise.ts'
import { missingForSigning } from '#shared/expertise/readiness.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { isOfPerson } from './gap-place.ts'
import { useDraft } from './use-draft.ts'

/** The core alone knows the qualification of the person; until it answers, it is taken to be filled. */
const NOT_KNOWN_HERE = '?'

/** Filling the draft, and signing it once nothing is missing. */
export function useSigning(bench: Bench, version: Bench['versions'][number]) {
  const state = useDraft(version.expertiseId, version.draft, bench)
  const sign = useCommand('expertise.sign')
  const [isAsking, setAsking] = useState(false)
  const own = missingForSigning(state.draft, { steps: bench.category.checklist, photos: bench.photos, voidingConditions: bench.voidingConditions, qualification: NOT_KNOWN_HERE })
  const { failure } = sign
  const told = failure?.kind === 'refusal' && failure.code === 'expertise.incomplete' ? failure.details.missing : []
  const missing = [...own, ...told.filter(isOfPerson)]
  const signNow = async () => {
    const isWritten = await state.flush()
    const answer = isWritten ? await sign.run({ expertiseId: version.expertiseId }) : null
    setAsking(false)
    if (answer !== null) showToast(expertiseTexts.confirm.done)
  }
  return { state, isSigning: sign.isRunning, signFailure: told.length > 0 && told.every(isOfPerson) ? null : failure, missing, signNeeds: own.length, isAsking, setAsking, signNow }
}
