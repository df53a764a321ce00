import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { RightGate } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import type { TemplateKind } from '#shared/documents/kinds.ts'
import { TemplateEditor } from './template-editor.tsx'

function Loading({ kind }: { readonly kind: TemplateKind }) {
  const query = useQueryOf('templates.get', { kind })
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows />
  return <TemplateEditor template={query.data} />
}

/** The text of one paper: read by the management, changed by the administrator. */
export function TemplateScreen({ kind }: { readonly kind: TemplateKind }) {
  return (
    <ScreenBody isFilled>
      <RightGate needs="templates.get"><Loading kind={kind} /></RightGate>
    </ScreenBody>
  )
}
