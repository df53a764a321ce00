import { useQueryOf } from '#renderer/rpc/query.ts'
import { useSettled } from '#renderer/ui/use-settled.ts'
import { inOtherLayout } from '#renderer/texts/keyboard-layouts.ts'
import type { DeskRow } from '#shared/contract/orders.ts'

/** Long enough to skip the middle of a fast word, short enough not to be felt. */
const DEBOUNCE_MS = 30
const SHORTEST_CHARS = 2
const LONGEST_CHARS = 300

export type OrderSearch = {
  readonly rows: readonly DeskRow[]
  /** The rows answer what is typed now. */
  readonly isSettled: boolean
  /** Set when nothing answered the typed words, but the other keyboard layout did. */
  readonly repairedText: string | null
  readonly error: boolean
}

/** Orders that answer the typed words, as they are typed. */
export function useOrderSearch(typed: string): OrderSearch {
  const wanted = typed.trim().slice(0, LONGEST_CHARS)
  const asked = useSettled(wanted, DEBOUNCE_MS)
  const isLongEnough = asked.length >= SHORTEST_CHARS
  const direct = useQueryOf('orders.search', { text: asked }, { isEnabled: isLongEnough, keepsPrevious: true })
  const isAnswered = direct.data !== undefined && !direct.isPlaceholderData
  const other = inOtherLayout(asked)
  const needsRepair = isLongEnough && isAnswered && direct.data.length === 0 && other !== asked.toLowerCase()
  const repaired = useQueryOf('orders.search', { text: other }, { isEnabled: needsRepair })
  const isRepaired = needsRepair && (repaired.data?.length ?? 0) > 0
  return {
    rows: !isLongEnough ? [] : isRepaired ? (repaired.data ?? []) : (direct.data ?? []),
    isSettled: wanted === asked && (!isLongEnough || (isAnswered && (!needsRepair || !repaired.isPending)) || direct.isError),
    repairedText: isRepaired ? other : null,
    error: direct.isError,
  }
}
