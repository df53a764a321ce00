import type { REMEDIES } from '#shared/contract/claims.ts'
import { addMonths } from '#shared/kit/calendar.ts'
import { buildTexts as texts } from '#renderer/texts/claims.ts'

const USUAL_PERIOD_MONTHS = 3

export interface Choice {
  readonly supplierId: number | null
  /** Null: everything of the period; otherwise what was traced to this shipment. */
  readonly shipmentId: number | null
  readonly fromOn: string | null
  readonly toOn: string | null
  readonly remedy: (typeof REMEDIES)[number]
  /** Rows the person marked or unmarked; the others are as the program proposes. */
  readonly marks: Readonly<Record<string, boolean>>
}

export const firstChoice = (supplierId: number | null, todayOn: string): Choice =>
  ({ supplierId, shipmentId: null, fromOn: addMonths(todayOn, -USUAL_PERIOD_MONTHS), toOn: todayOn, remedy: 'FREE_PARTS_NEXT_SHIPMENT', marks: {} })

export const isPeriodRight = ({ fromOn, toOn }: Choice): boolean => fromOn !== null && toOn !== null && fromOn <= toOn

/** Why a claim cannot be made of the choice yet. */
export function obstacleOf(choice: Choice, chosenCount: number): string | null {
  if (choice.supplierId === null) return texts.noSupplier
  if (!isPeriodRight(choice)) return texts.badPeriod
  return chosenCount === 0 ? texts.nothingChosen : null
}
