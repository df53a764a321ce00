import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { failureKept, failureText } from '#renderer/texts/failures.ts'
import { kitTexts } from '#renderer/texts/kit.ts'
import { Note } from '#renderer/ui/note.tsx'

/** Why a command was not done, at the form that sent it; nothing when there is nothing to say. */
export function FailureNote({ failure }: { readonly failure: CallFailure | null }) {
  if (failure === null) return null
  const isOurs = failure.kind === 'fault' || failure.kind === 'host_lost'
  const incident = failure.kind === 'fault' && failure.incidentId !== '' ? ` ${kitTexts.incident(failure.incidentId)}.` : ''
  return (
    <Note tone="late" isLive>
      {failureText(failure)}
      {isOurs && ` ${failureKept(failure)}`}
      {incident}
    </Note>
  )
}
