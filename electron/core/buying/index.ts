import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { readAdvice } from './advice.ts'
import { exportOrder } from './export-order.ts'
import { printAct, readActForm } from './print-act.ts'
import { readPurchase, readPurchases } from './read-purchases.ts'
import { readReceipt, readReceipts } from './read-receipts.ts'
import { receive } from './receive.ts'
import { saveOrder } from './save-order.ts'
import { cancelRest, markSent, saveTracking } from './send-order.ts'

export { postReceipt, type PostedReceipt } from './receive.ts'

export const buying: FeatureHandlers<'buying'> = {
  advice: query(readAdvice), orders: query(readPurchases), order: query(readPurchase), saveOrder, exportOrder, markSent, saveTracking, cancelRest, receive, receipts: query(readReceipts), receipt: query(readReceipt), actForm: query(readActForm), printAct,
}
