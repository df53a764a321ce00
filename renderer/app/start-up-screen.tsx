import type { CallFailed } from '#renderer/rpc/call-failure.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { startUpTexts } from '#renderer/texts/frame.ts'
import { ErrorState, SkeletonRows } from '#renderer/ui/states.tsx'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { supportText } from './support-text.ts'

type StartQuery = { readonly error: CallFailed | null; readonly refetch: () => Promise<unknown> }

/** The window before the core has answered, or when it does not. */
export function StartUpScreen({ query }: { readonly query: StartQuery }) {
  if (query.error === null) return <ScreenBody><SkeletonRows /></ScreenBody>
  const { failure } = query.error
  const isFault = failure.kind === 'fault'
  return (
    <main>
      <ScreenBody>
        <ErrorState
          happened={isFault ? failureText(failure) : startUpTexts.failedTitle}
          kept={startUpTexts.failedKept}
          incidentNumber={isFault && failure.incidentId !== '' ? failure.incidentId : undefined}
          onRetry={() => void query.refetch()}
          supportText={supportText(query.error)}
        />
      </ScreenBody>
    </main>
  )
}
