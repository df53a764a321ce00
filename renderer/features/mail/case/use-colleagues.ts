import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'

/** People who may write to suppliers, oneself first. */
export function useColleagues() {
  const { who } = useSession()
  const query = useQueryOf('mail.people', {})
  const others = (query.data ?? []).filter(({ personId }) => personId !== who.personId)
  return { people: [{ personId: who.personId, fullName: who.fullName }, ...others], query }
}
