import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useCardTab } from '#renderer/app/use-card-tab.ts'
import { useToday } from '#renderer/app/use-today.ts'
import type { CallFailed } from '#renderer/rpc/call-failure.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { orderCardTexts as texts } from '#renderer/texts/order-card.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import { HiddenTitle, ScreenBody } from '#renderer/ui/layout.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import type { CardTabId } from './card-context.ts'
import { LoadedCard } from './loaded-card.tsx'

export type OrderCardScreenProps = { readonly orderId: number; /** The part of the card to open with. */ readonly firstTab?: CardTabId | null; readonly firstMenu?: 'stage' | null }

const isUnknown = (error: CallFailed | null): boolean => error?.failure.kind === 'refusal' && error.failure.code === 'orders.not_found'

/** One order: its story, its term, what can be decided, its papers, work and money. */
export function OrderCardScreen({ orderId, firstTab = null, firstMenu = null }: OrderCardScreenProps) {
  const query = useQueryOf('orders.card', { orderId })
  const todayOn = useToday()
  const card = query.data
  useCardTab({ id: `order-${orderId}`, title: card === undefined ? null : texts.tabTitle(card.number, deviceName(card.device)), path: paths.order(orderId) })
  if (card !== undefined && todayOn !== null) return <LoadedCard card={card} todayOn={todayOn} firstTab={firstTab ?? 'feed'} firstMenu={firstMenu} />
  return (
    <ScreenBody>
      <HiddenTitle>{texts.loading}</HiddenTitle>
      {isUnknown(query.error) && <EmptyState title={texts.notFound.title} why={texts.notFound.why} action={{ label: texts.notFound.action, onClick: () => go(paths.orders()) }} />}
      {query.isError && !isUnknown(query.error) && <QueryFailed query={query} />}
      {!query.isError && <SkeletonRows />}
    </ScreenBody>
  )
}
