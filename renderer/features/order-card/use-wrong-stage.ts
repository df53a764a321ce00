import { orderPartTexts } from '#renderer/texts/order-parts.ts'
import { checkPartAct, type OrderPartAct } from '#shared/stock/order-parts.ts'
import { useCard } from './card-context.ts'

/** Why the stage of the order does not let it; null when it does. */
export function useWrongStage(): (act: OrderPartAct) => string | null {
  const { status, decision } = useCard().card
  return (act) => (checkPartAct(act, { status, decision: decision?.decision ?? null }).ok ? null : orderPartTexts.wrongStage(status))
}
