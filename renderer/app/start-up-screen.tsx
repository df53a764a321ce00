import { useEffect, useState } from 'react'
import type { CallFailed } from '#renderer/rpc/call-failure.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { startUpTexts } from '#renderer/texts/frame.ts'
import { Note } from '#renderer/ui/note.tsx'
import { ErrorState, SkeletonRows } from '#renderer/ui/states.tsx'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { supportText } from './support-text.ts'

type StartQuery = { readonly error: CallFailed | null; readonly refetch: () => Promise<unknown> }

/** A start takes a second or two; what takes longer says why. */
const SLOW_AFTER_MS = 3_000

function Waiting() {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return <>{isSlow && <Note isLive>{startUpTexts.slow}</Note>}<SkeletonRows /></>
}

/** The window before the core has answered, or when it does not. */
export function StartUpScreen({ query }: { readonly query: StartQuery }) {
  if (query.error === null) return <ScreenBody><Waiting /></ScreenBody>
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
