import type { RequestKind } from '#shared/contract/orders.ts'
import type { OrderStatus } from '#shared/orders/status.ts'

/** Stages of an order as workbooks name them. */
export const ORDER_STATUS_RU: Readonly<Record<OrderStatus, string>> = {
  accepted: 'принято',
  expertise: 'экспертиза',
  decision: 'решение',
  consent: 'согласие',
  work: 'ремонт',
  waiting_part: 'ждёт запчасть',
  settlement: 'расчёт',
  ready: 'готово',
  closed: 'выдано',
}

/** Kinds of request as papers and workbooks name them. */
export const REQUEST_KIND_RU: Readonly<Record<RequestKind, string>> = {
  warranty_repair: 'гарантийный ремонт',
  quality_check: 'проверка качества',
  paid_repair: 'платный ремонт',
  diagnostics: 'диагностика',
  maintenance: 'техническое обслуживание',
}
