import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDate, formatMoney, orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { DECISION_LABELS, labelOf, STATUS_LABELS, WARRANTY_STATE_LABELS } from '#renderer/texts/labels.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import { placeWords } from '#renderer/texts/places.ts'
import { shipmentLineTexts } from '#renderer/texts/shipments.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { UnitView } from '#shared/contract/customers.ts'
import { formatPhone } from '#shared/kit/phone.ts'
import { useCard } from './card-context.ts'
import { mayMove } from './may-move.ts'
import classes from './order-card.module.css'

const { unit: texts } = orderCardTexts

function warrantyWords(unit: UnitView): string {
  const state = WARRANTY_STATE_LABELS[unit.warrantyState]
  return unit.warrantyEndsOn === null ? state : `${state}, ${orderCardTexts.until(unit.warrantyEndsOn)}`
}

function unitItems(unit: UnitView): readonly KeyValue[] {
  const { sale } = unit
  const sold = sale.soldOn === null ? texts.noSale : formatDate(sale.soldOn)
  return [
    { key: 'sold', label: texts.sold, value: [sold, sale.seller].filter((part) => part !== '').join(', ') },
    { key: 'price', label: texts.price, value: sale.pricePaidMinor === null ? orAbsent('') : formatMoney(sale.pricePaidMinor) },
    { key: 'warranty', label: texts.warranty, value: warrantyWords(unit) },
  ]
}

function Earlier({ unit }: { readonly unit: UnitView }) {
  if (unit.earlier.length === 0) return null
  return (
    <div>
      <Sub>{texts.earlierTitle}</Sub>
      <ul className={classes.earlier}>
        {unit.earlier.map((order) => (
          <li key={order.orderId}>
            <WhyLink onClick={() => go(paths.order(order.orderId))}>{order.number}</WhyLink>
            {` ${formatDate(order.acceptedOn)} · ${order.decision === null ? labelOf(STATUS_LABELS, order.status) : labelOf(DECISION_LABELS, order.decision)} · ${order.defectWords}`}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The shipment the unit came with, for those who may see shipments a way to it; nothing where its supplier is not known. */
function useShipmentItem(): readonly KeyValue[] {
  const { card } = useCard()
  const { may } = useSession()
  const found = useQueryOf('shipments.ofOrder', { orderId: card.orderId }, { isEnabled: card.unit !== null }).data
  if (found === undefined || card.unit === null) return []
  if (found === null) return [{ key: 'shipment', label: shipmentLineTexts.title, value: shipmentLineTexts.none, tone: 'muted' }]
  const words = shipmentLineTexts.byWords(found)
  return [{ key: 'shipment', label: shipmentLineTexts.title, value: <>{may('shipments.get') ? <WhyLink onClick={() => go(paths.suppliers(`shipments/${found.shipmentId}`))}>{words}</WhyLink> : words}<Sub>{shipmentLineTexts.detail(found)}</Sub></> }]
}

/** When the product was sold, how its warranty stands, who repairs it, and what has been with it before. */
export function UnitCard() {
  const { card, open } = useCard()
  const { may } = useSession()
  const { unit } = card
  const shipmentItem = useShipmentItem()
  const mayAssign = card.closedOn === null && may('orders.assign')
  const engineer = card.engineer === null ? texts.noEngineer : shortNameOf(card.engineer)
  return (
    <Card title={texts.title} sub={unit?.isTechComplex === true ? texts.techComplex : undefined} actions={unit !== null && may('units.saveSaleFacts') && <WhyLink onClick={() => open({ kind: 'sale' })}>{texts.edit}</WhyLink>}>
      <KeyValueList
        align="start"
        items={[
          ...(unit === null ? [] : unitItems(unit)),
          ...shipmentItem,
          { key: 'place', label: texts.place, value: <>{card.place === null ? texts.noPlace : placeWords(card.place)}{mayMove(card) && may('places.moveUnit') && <> <WhyLink onClick={() => open({ kind: 'move', binId: null })}>{card.place === null ? texts.put : texts.move}</WhyLink></>}</> },
          { key: 'engineer', label: texts.engineer, value: <>{engineer}{mayAssign && <> <WhyLink onClick={() => open({ kind: 'assign' })}>{card.engineer === null ? texts.assign : texts.reassign}</WhyLink></>}</> },
        ]}
      />
      {unit === null ? <Sub>{texts.noUnit}</Sub> : <Earlier unit={unit} />}
    </Card>
  )
}

/** Whose the product is and how to reach them. */
export function CustomerCard() {
  const { card, open } = useCard()
  const { may } = useSession()
  return (
    <Card title={texts.customerTitle} actions={card.customerId !== null && may('customers.save') && <WhyLink onClick={() => open({ kind: 'customer' })}>{texts.edit}</WhyLink>}>
      <div>{orAbsent(card.customerName)}</div>
      <Sub>{card.customerPhones.length === 0 ? texts.noPhone : card.customerPhones.map(formatPhone).join(', ')}</Sub>
    </Card>
  )
}
