import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { STATUS_LABELS } from '#renderer/texts/labels.ts'
import { ordersListTexts } from '#renderer/texts/orders-list.ts'
import { ChipRow, FilterChip } from '#renderer/ui/chip-row.tsx'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { ORDER_STATUSES, type OrderStatus } from '#shared/orders/status.ts'
import { openOrder, OrdersTable } from './orders-table.tsx'

function NoOrders({ isFiltered }: { readonly isFiltered: boolean }) {
  const { may } = useSession()
  if (isFiltered) {
    const { title, why, action } = ordersListTexts.emptyFilter
    return <EmptyState title={title} why={why} action={{ label: action, onClick: () => go(paths.orders()) }} />
  }
  const { title, why, action } = ordersListTexts.empty
  return <EmptyState title={title} why={why} action={may('orders.accept') ? { label: action, kbd: 'F2', onClick: () => go(paths.intake()) } : undefined} />
}

/** All orders there ever were, by stage. */
export function OrdersListScreen({ status }: { readonly status: OrderStatus | null }) {
  return (
    <ScreenBody isFilled>
      <ScreenHead title={ordersListTexts.title} />
      <ChipRow label={ordersListTexts.filters}>
        <FilterChip label={ordersListTexts.allStages} isPressed={status === null} onToggle={() => go(paths.orders())} />
        {ORDER_STATUSES.map((stage) => (
          <FilterChip key={stage} label={STATUS_LABELS[stage]} isPressed={stage === status} onToggle={() => go(stage === status ? paths.orders() : paths.orders(stage))} />
        ))}
      </ChipRow>
      <OrdersTable status={status} engineerId={null} empty={<NoOrders isFiltered={status !== null} />} onOpen={openOrder} />
    </ScreenBody>
  )
}
