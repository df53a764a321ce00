import { addDays } from '#shared/kit/calendar.ts'

/** The only four things the program interrupts a person for. */
export type Notice =
  | { readonly kind: 'assigned' | 'term_near'; readonly key: string; readonly number: string; readonly device: string; readonly orderId: number }
  | { readonly kind: 'supplier_answered'; readonly key: string; readonly number: string; readonly claimId: number }
  | { readonly kind: 'host_lost'; readonly key: string }

export type MyOrder = { readonly orderId: number; readonly number: string; readonly device: string; readonly deadlineOn: string | null }
export type AnsweredClaim = { readonly claimId: number; readonly number: string; readonly answeredOn: string | null }

/** What is known at one moment; null where it has not been read yet. */
export type Known = { readonly mine: readonly MyOrder[] | null; readonly claims: readonly AnsweredClaim[] | null; readonly isHostLost: boolean; readonly todayOn: string }

const isNear = (order: MyOrder, todayOn: string): boolean => order.deadlineOn !== null && order.deadlineOn >= todayOn && order.deadlineOn <= addDays(todayOn, 1)

/** What has come since the moment before. What was there when the work began is on the desk already and interrupts nobody. */
export function newNotices(before: Known | null, now: Known): readonly Notice[] {
  const lost: readonly Notice[] = now.isHostLost && before?.isHostLost === false ? [{ kind: 'host_lost', key: 'host' }] : []
  return [...lost, ...orderNotices(before, now), ...claimNotices(before, now)]
}

function orderNotices(before: Known | null, now: Known): readonly Notice[] {
  const known = before?.mine
  if (known === null || known === undefined || before === null) return []
  return (now.mine ?? []).flatMap((order): readonly Notice[] => {
    const was = known.find(({ orderId }) => orderId === order.orderId)
    const { orderId, number, device } = order
    if (was === undefined) return [{ kind: 'assigned', key: `assigned:${orderId}`, number, device, orderId }]
    return isNear(order, now.todayOn) && !isNear(was, before.todayOn) ? [{ kind: 'term_near', key: `term:${orderId}:${String(order.deadlineOn)}`, number, device, orderId }] : []
  })
}

function claimNotices(before: Known | null, now: Known): readonly Notice[] {
  const known = before?.claims
  if (known === null || known === undefined) return []
  const wasAnswered = new Set(known.filter(({ answeredOn }) => answeredOn !== null).map(({ claimId }) => claimId))
  return (now.claims ?? []).filter(({ claimId, answeredOn }) => answeredOn !== null && !wasAnswered.has(claimId)).map(({ claimId, number }) => ({ kind: 'supplier_answered', key: `claim:${claimId}`, number, claimId }))
}
