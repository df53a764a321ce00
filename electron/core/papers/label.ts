import type { LABEL_OBSTACLES } from '#shared/contract/documents.ts'
import type { LabelModel } from '#shared/documents/models.ts'
import { canBeBarCode } from '#shared/printing/label-code.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { labelJob } from '#core/files/index.ts'
import type { In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findOrder, getOrder, type Order } from '#core/orders/index.ts'

const modelOf = ({ number, device, serial, acceptedOn, isUrgent }: Order): LabelModel => ({ orderNumber: number, device, serial, acceptedOn, isUrgent })

/** The sticker of the unit; it has no number of its own and may be printed at any stage. Refuses: orders.not_found, documents.not_bar_code. */
export const label = labelJob((tx, input: In<'documents.label'>) => {
  const order = getOrder(tx, input.orderId)
  if (!canBeBarCode(order.number)) refuse('documents.not_bar_code', { numbers: [order.number] })
  return { models: [modelOf(order)], said: {}, fileName: `Этикетка ${order.number}.pdf`, entity: 'order', entityId: order.orderId }
})

interface Refused { readonly orderId: number; readonly number: string; readonly reason: (typeof LABEL_OBSTACLES)[number] }

function refusalOf(orderId: number, order: Order | null): readonly Refused[] {
  if (order === null) return [{ orderId, number: '', reason: 'gone' }]
  return canBeBarCode(order.number) ? [] : [{ orderId, number: order.number, reason: 'not_bar_code' }]
}

function sorted(db: ReadDb, orderIds: readonly number[]): { readonly printed: readonly Order[]; readonly refused: Refused[] } {
  const asked = [...new Set(orderIds)].map((orderId) => ({ orderId, order: findOrder(db, orderId) }))
  const refused = asked.flatMap(({ orderId, order }) => refusalOf(orderId, order))
  const refusedIds = new Set(refused.map(({ orderId }) => orderId))
  return { printed: asked.flatMap(({ orderId, order }) => (order === null || refusedIds.has(orderId) ? [] : [order])), refused }
}

/** Stickers of many units as one file; what cannot be printed is named and the rest is printed. Refuses: documents.not_bar_code when none can be. */
export const labels = labelJob((tx, input: In<'documents.labels'>) => {
  const { printed, refused } = sorted(tx, input.orderIds)
  if (printed.length === 0) refuse('documents.not_bar_code', { numbers: refused.map(({ number }) => number) })
  return {
    models: printed.map(modelOf), fileName: `Этикетки, ${printed.length}.pdf`, entity: 'order', entityId: printed.map(({ orderId }) => orderId).join(' '),
    said: { labelCount: printed.length, refused },
  }
})
