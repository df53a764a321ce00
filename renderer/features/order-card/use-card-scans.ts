import { isForUnits, needsPartner } from '#shared/stock/unit-place.ts'
import { moveUnitTo } from '#renderer/app/move-unit.ts'
import { useScanTaker } from '#renderer/app/scan-takers.ts'
import { useSession } from '#renderer/app/session.tsx'
import type { CardView } from './card-context.ts'
import { mayMove } from './may-move.ts'

/** A cell scanned over the card takes the product at once; at a partner's, its name is asked first. */
export function useCardScans({ card, open }: Pick<CardView, 'card' | 'open'>): void {
  const { may } = useSession()
  useScanTaker((found) => {
    if (found.kind !== 'bin' || !isForUnits(found.purpose) || !mayMove(card) || !may('places.moveUnit')) return false
    if (needsPartner(found.purpose)) open({ kind: 'move', binId: found.binId })
    else void moveUnitTo(card, found)
    return true
  })
}
