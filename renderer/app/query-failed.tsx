import type { CallFailed } from '#renderer/rpc/call-failure.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { ErrorState } from '#renderer/ui/states.tsx'
import { supportText } from './support-text.ts'

type FailedQuery = { readonly error: CallFailed | null; readonly refetch: () => Promise<unknown> }

/** The error state of something that could not be read. */
export function QueryFailed({ query }: { readonly query: FailedQuery }) {
  if (query.error === null) return null
  const { failure } = query.error
  const incident = failure.kind === 'fault' && failure.incidentId !== '' ? failure.incidentId : undefined
  return (
    <ErrorState
      happened={failureText(failure)}
      incidentNumber={incident}
      onRetry={() => void query.refetch()}
      supportText={failure.kind === 'refusal' ? undefined : supportText(query.error)}
    />
  )
}

/** What a DataGrid or a screen shows for this query. */
export function queryState(query: { readonly isPending: boolean; readonly isError: boolean; readonly data: unknown }): 'ready' | 'loading' | 'error' {
  if (query.data !== undefined) return 'ready'
  return query.isError ? 'error' : 'loading'
}
