import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { checkLinesAsked } from './check-asked.ts'
import { addFile, removeFile } from './files.ts'
import { linkables } from './links.ts'
import { matchArticles } from './match-articles.ts'
import { readPacking } from './read-packing-file.ts'
import { readShipment, readShipments } from './read-shipments.ts'
import { remove, save } from './save.ts'
import { traceAsked, traceOrder } from './trace-asked.ts'

export { findShipment, type ShipmentOfClaim } from './find-shipment.ts'
export { serialStanding, shippedQty, traceUnit, type SerialStanding, type Traced } from './trace.ts'

export const shipments: FeatureHandlers<'shipments'> = {
  list: query(readShipments), get: query(readShipment), save, check: query(checkLinesAsked), addFile, removeFile, remove, trace: query(traceAsked), ofOrder: query(traceOrder), matchArticles: query(matchArticles), readPackingFile: readPacking, linkables: query(linkables),
}
