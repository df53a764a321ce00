import type { Availability } from '#shared/contract/stock.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { partCardTexts as texts } from '#renderer/texts/parts.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import classes from './parts.module.css'

const binsOf = (found: Availability, warehouseId: number) => found.bins.filter((bin) => bin.warehouseId === warehouseId)
const detailOf = (bin: Availability['bins'][number]): string => [...(bin.lot === '' ? [] : [texts.lot(bin.lot)]), ...bin.serials].join(', ')

function Warehouse({ found, warehouse }: { readonly found: Availability; readonly warehouse: Availability['warehouses'][number] }) {
  const free = warehouse.reservedMilli === 0 ? '' : ` · ${texts.freeOf(qtyWithUnit(warehouse.freeMilli, found.unit))}`
  return (
    <div className={classes.rows}>
      <div className={classes.row}><b>{shippedText(warehouse.warehouse)}</b><span>{qtyWithUnit(warehouse.onHandMilli, found.unit)}{free}</span></div>
      {binsOf(found, warehouse.warehouseId).map((bin) => (
        <div key={`${bin.binId} ${bin.lot}`} className={classes.row}>
          <button type="button" className={classes.link} onClick={() => go(paths.warehouse(`places/${bin.binId}`))}>{bin.bin}</button>
          <span>{qtyWithUnit(bin.onHandMilli, found.unit)}</span>
          {detailOf(bin) !== '' && <small>{detailOf(bin)}</small>}
        </div>
      ))}
    </div>
  )
}

function Holders({ found }: { readonly found: Availability }) {
  if (found.holders.length === 0) return null
  return (
    <Card title={texts.holders}>
      <div className={classes.rows}>
        {found.holders.map((holder) => (
          <div key={`${holder.orderId} ${holder.warehouseId}`} className={classes.row}>
            <button type="button" className={classes.link} onClick={() => go(paths.order(holder.orderId))}>{holder.orderNumber}</button>
            <span>{qtyWithUnit(holder.qtyMilli, found.unit)}</span>
          </div>
        ))}
      </div>
    </Card>
  )
}

function Deliveries({ found }: { readonly found: Availability }) {
  if (found.expected.length === 0) return null
  return (
    <Card title={texts.deliveries}>
      <div className={classes.rows}>
        {found.expected.map((one) => (
          <div key={`${one.purchaseOrderId} ${one.expectedOn}`} className={classes.row}>
            <button type="button" className={classes.link} onClick={() => go(paths.warehouse(`buying/${one.purchaseOrderId}`))}>{one.number}</button>
            <span>{qtyWithUnit(one.qtyMilli, found.unit)} · {one.expectedOn === null ? texts.noDay : formatDate(one.expectedOn)}</span>
          </div>
        ))}
      </div>
    </Card>
  )
}

/** In which warehouses and cells the part lies, for which orders it is held and what is on its way. */
export function LiesCard({ partId }: { readonly partId: number }) {
  const query = useQueryOf('stock.availability', { partId }, { keepsPrevious: true })
  if (query.data === undefined) return query.isError ? <Card title={texts.stock}><QueryFailed query={query} /></Card> : null
  const held = query.data.warehouses.filter(({ onHandMilli }) => onHandMilli > 0)
  return (
    <>
      <Card title={texts.stock}>
        {held.length === 0 && <Sub>{texts.nothingLies}</Sub>}
        {held.map((warehouse) => <Warehouse key={warehouse.warehouseId} found={query.data} warehouse={warehouse} />)}
      </Card>
      <Holders found={query.data} />
      <Deliveries found={query.data} />
    </>
  )
}
