import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { ListBar } from '#renderer/features/reference/index.ts'
import { ListViews } from '#renderer/features/views/index.ts'
import { STATUS_LABELS } from '#renderer/texts/labels.ts'
import { ordersListTexts as texts } from '#renderer/texts/orders-list.ts'
import { ChipRow, FilterChip } from '#renderer/ui/chip-row.tsx'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { useSettled } from '#renderer/ui/use-settled.ts'
import { USUAL_VIEWS, type ViewBody } from '#shared/contract/view-lists.ts'
import { isSameView } from '#shared/views/view-rules.ts'
import { ORDER_STATUSES, type OrderStatus } from '#shared/orders/status.ts'
import { ORDERS_COLUMNS } from './orders-columns.tsx'
import { OrdersFilters } from './orders-filters.tsx'
import { openOrder, OrdersTable } from './orders-table.tsx'
import { askedOf, bodyOf, takeBody, useOrdersView } from './orders-view.ts'

/** The list as the body says; the stage is a part of the address. */
function show(body: ViewBody<'orders'>): void {
  takeBody(body)
  go(paths.orders(body.filters.status ?? undefined))
}

function NoOrders({ isFiltered }: { readonly isFiltered: boolean }) {
  const { may } = useSession()
  if (isFiltered) {
    const { title, why, action } = texts.emptyFilter
    return <EmptyState title={title} why={why} action={{ label: action, onClick: () => show({ ...USUAL_VIEWS.orders, hiddenColumns: useOrdersView.getState().hiddenColumns }) }} />
  }
  const { title, why, action } = texts.empty
  return <EmptyState title={title} why={why} action={may('orders.accept') ? { label: action, kbd: 'F2', onClick: () => go(paths.intake()) } : undefined} />
}

/** All orders there ever were, by stage, by words and by what else they are asked for. */
export function OrdersListScreen({ status }: { readonly status: OrderStatus | null }) {
  const { who } = useSession()
  const todayOn = useToday()
  const view = useOrdersView()
  const now = bodyOf(view, status)
  const text = useSettled(view.text)
  const isFiltered = !isSameView({ ...now, hiddenColumns: [], sort: 'newest' }, USUAL_VIEWS.orders)
  return (
    <ScreenBody isFilled>
      <ScreenHead title={texts.title} actions={<ListViews list="orders" now={now} onChange={show} columns={ORDERS_COLUMNS} />} />
      <ListBar id="orders-search" label={texts.search} placeholder={texts.searchHint} text={view.text} onText={(typed) => useOrdersView.setState({ text: typed })} hasAutoFocus={false} filters={<OrdersFilters />} />
      <ChipRow label={texts.filters}>
        <FilterChip label={texts.allStages} isPressed={status === null} onToggle={() => go(paths.orders())} />
        {ORDER_STATUSES.map((stage) => (
          <FilterChip key={stage} label={STATUS_LABELS[stage]} isPressed={stage === status} onToggle={() => go(stage === status ? paths.orders() : paths.orders(stage))} />
        ))}
      </ChipRow>
      <OrdersTable
        asked={askedOf({ ...now, text }, who.personId, todayOn)}
        hiddenColumnIds={view.hiddenColumns}
        onSort={(sort) => useOrdersView.setState({ sort })}
        empty={<NoOrders isFiltered={isFiltered} />}
        onOpen={openOrder}
      />
    </ScreenBody>
  )
}
