import type { ReactNode } from 'react'
import type { ProcedureName } from '#shared/contract/index.ts'
import { useSession } from '#renderer/app/session.tsx'
import { formTexts } from '#renderer/texts/reference.ts'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'

/** Shows a part of a screen to those who may see it, and tells the others who may. */
export function RightGate({ needs, children }: { readonly needs: ProcedureName; readonly children: ReactNode }) {
  const { whyNot } = useSession()
  const reason = whyNot(needs)
  if (reason === null) return children
  return <Card><EmptyState title={formTexts.noRight} why={formTexts.rights(reason)} /></Card>
}
