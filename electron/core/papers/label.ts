import { labelJob } from '#core/files/index.ts'
import type { In } from '#core/kit/handler.ts'
import { getOrder } from '#core/orders/index.ts'

/** The sticker of the unit; it has no number of its own and may be printed at any stage. */
export const label = labelJob((tx, input: In<'documents.label'>) => {
  const { orderId, number, device, serial, acceptedOn, isUrgent } = getOrder(tx, input.orderId)
  return { model: { orderNumber: number, device, serial, acceptedOn, isUrgent }, fileName: `Этикетка ${number}.pdf`, entity: 'order', entityId: orderId }
})
