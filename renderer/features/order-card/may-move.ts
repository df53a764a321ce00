import type { OrderCard } from '#shared/contract/orders.ts'
import { isKeptAfterClosing } from '#shared/stock/unit-place.ts'

/** A product that was handed over is gone; one taken back stays as evidence. */
export const mayMove = ({ closedOn, decision }: Pick<OrderCard, 'closedOn' | 'decision'>): boolean => closedOn === null || isKeptAfterClosing(decision?.decision ?? null)
