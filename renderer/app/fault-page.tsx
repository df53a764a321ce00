import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { failureKept, failureText } from '#renderer/texts/failures.ts'
import { faultTexts } from '#renderer/texts/frame.ts'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { ErrorState } from '#renderer/ui/states.tsx'
import { supportText } from './support-text.ts'

export type FaultPageProps = { readonly error: unknown; readonly where?: string; readonly onRetry: () => void }

/** A screen that could not be drawn: what happened, what was kept, what can be done. */
export function FaultPage({ error, where = '', onRetry }: FaultPageProps) {
  const failure = error instanceof CallFailed ? error.failure : null
  const incident = failure?.kind === 'fault' && failure.incidentId !== '' ? failure.incidentId : undefined
  return (
    <ScreenBody>
      <ErrorState
        happened={failure === null ? faultTexts.screenBroke : failureText(failure)}
        kept={failure === null ? faultTexts.screenBrokeKept : failureKept(failure)}
        incidentNumber={incident}
        onRetry={onRetry}
        supportText={supportText(error, where)}
      />
    </ScreenBody>
  )
}
