import type { Customer } from '#shared/contract/customers.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { statusTone } from '#renderer/app/status-tone.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { STATUS_LABELS } from '#renderer/texts/labels.ts'
import { customerTexts as texts } from '#renderer/texts/reference.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import classes from './record-lines.module.css'

/** The newest orders of the customer, found by the phone they gave. */
export function CustomerOrders({ customer }: { readonly customer: Customer }) {
  const text = customer.phones[0] ?? customer.fullName
  const query = useQueryOf('orders.search', { text }, { isEnabled: customer.orderCount > 0 })
  const orders = (query.data ?? []).filter((order) => order.customerName === customer.fullName)
  return (
    <Card title={texts.orders} sub={customer.orderCount === 0 ? undefined : texts.moreOrders(customer.orderCount)}>
      {customer.orderCount === 0 && <Sub>{texts.noOrders}</Sub>}
      {orders.map((order) => (
        <button key={order.orderId} type="button" className={classes.line} onClick={() => go(paths.order(order.orderId))}>
          <b>{order.number}</b>
          <span>{deviceName(order.device)}</span>
          <Tag tone={statusTone(order.status)}>{STATUS_LABELS[order.status]}</Tag>
        </button>
      ))}
    </Card>
  )
}
