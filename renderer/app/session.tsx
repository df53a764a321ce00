import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { mayCall } from '#shared/contract/access.ts'
import type { ProcedureName } from '#shared/contract/index.ts'
import type { Who } from '#shared/contract/people.ts'
import { rolesAllowed } from '#renderer/texts/frame.ts'

export type Session = {
  readonly who: Who
  readonly may: (name: ProcedureName) => boolean
  /** Why the procedure is closed to this person: who may; null when it is open. For `disabledReason`. */
  readonly whyNot: (name: ProcedureName) => string | null
}

const SessionContext = createContext<Session | null>(null)

export function SessionProvider({ who, children }: { readonly who: Who; readonly children: ReactNode }) {
  const session = useMemo<Session>(() => {
    const may = (name: ProcedureName) => mayCall(name, who.roles)
    return { who, may, whyNot: (name) => (may(name) ? null : rolesAllowed(name)) }
  }, [who])
  return <SessionContext value={session}>{children}</SessionContext>
}

/** Who works here and what they may. Refuses: a screen outside a session. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('SessionProvider is missing above this component')
  return session
}
