import { query, type FeatureHandlers, type In } from '#core/kit/handler.ts'
import { accept } from './accept.ts'
import { orderCard } from './card.ts'
import { readDesk } from './desk.ts'
import { exportList } from './export-list.ts'
import { listOrders } from './list-orders.ts'
import { addNote, assign, assignMany } from './notes.ts'
import { addPhoto, bindPhoto } from './photos.ts'
import { findByNumber, searchOrders } from './search-orders.ts'

export { indexOrder } from '#core/search/index.ts'
export { orderCard } from './card.ts'
export { earlierRepairByKey, insertEarlierRepair, removeEarlierRepair, restoreEarlierRepair, touchedEarlierRepairs, updateEarlierRepair } from './earlier-repairs.ts'
export { moveOrder } from './move-order.ts'
export type { IntakeFacts, Order } from './order.ts'
export { assignEngineer, findOrder, getOpenOrder, getOrder, setOrderDecision, setOrderFinished } from './orders-store.ts'
export { orderPhotos } from './photos-store.ts'
export { addTimeline, type NewTimelineEntry } from '#core/timeline/index.ts'

export const orders: FeatureHandlers<'orders'> = {
  accept,
  desk: query(readDesk),
  list: query(listOrders),
  exportList,
  search: query(searchOrders),
  card: query((db, input: In<'orders.card'>, ctx) => orderCard(db, input.orderId, ctx)),
  findByNumber: query(findByNumber),
  addNote, assign, assignMany, addPhoto, bindPhoto,
}
