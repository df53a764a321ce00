export { recountExpected, recountExpectedOfOrder } from './expected-on.ts'
export {
  confirmLine, freeByWarehouse, freeOfPart, getOrderPart, insertOrderPart, orderPartLines, outstandingParts, reservationsOf, setNeed, setPrice, waitingByPart, type OrderPartLine, type WaitingOfPart,
} from './order-parts-store.ts'
export { dropDrafts, giveUp, parkOrderParts, releaseOrderParts } from './release.ts'
export { hold, holdFree, letGo, letGoSome, useReservation } from './reservations.ts'
export { issuedPlaces, plannedParts, type IssuedPlace, type PlannedPart } from './paper-lines.ts'
export { followWaiting } from './waiting-stage.ts'
