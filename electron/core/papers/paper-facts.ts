import type { Customer, UnitView } from '#shared/contract/customers.ts'
import type { Photo } from '#shared/contract/orders.ts'
import type { Person } from '#shared/contract/people.ts'
import type { Model, VoidingCondition } from '#shared/contract/reference.ts'
import type { Organisation } from '#shared/contract/system.ts'
import type { WorkTotals } from '#shared/work/totals.ts'
import type { LawBook } from '#shared/law/law-book.ts'
import type { WorkingCalendar } from '#shared/law/non-working-days.ts'
import type { PaperValues } from '#shared/documents/papers/values.ts'
import { findModel } from '#core/catalog/index.ts'
import { calendarOf, lawBookOf } from '#core/law-book/index.ts'
import { findCustomer } from '#core/customers/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { currentDecision, unitVisits, type CurrentDecision, type UnitVisit } from '#core/decisions/index.ts'
import { signedVersion, type ExpertiseVersion } from '#core/expertise/index.ts'
import { journalHead } from '#core/journal/append.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { issuedPlaces, plannedParts, type IssuedPlace, type PlannedPart } from '#core/order-parts/index.ts'
import { orderPhotos, type Order } from '#core/orders/index.ts'
import { findPerson } from '#core/people/index.ts'
import { outgoingFile } from '#core/pictures/index.ts'
import { findSupplier, type StoredSupplier } from '#core/suppliers/index.ts'
import { listVoidingConditions } from '#core/reference/index.ts'
import { unitView } from '#core/units/index.ts'
import { orderTotals, paymentsOf, workLines, type StoredPayment, type StoredWorkLine } from '#core/work/index.ts'
import { answeredDemand, paperClock, type AnsweredDemand, type PaperClock } from './answered-demand.ts'
import { lastValues, printedPapers, type PrintedPaper } from './papers-store.ts'

/** A picture kept with the order that can stand in a paper. */
export interface KeptPhoto extends Photo { readonly sha256: string }

/** Everything any paper of the order may say. */
export interface PaperFacts {
  readonly order: Order
  readonly todayOn: string
  readonly nowAt: string
  readonly organisation: Organisation
  /** Signs for the centre: whoever prints. */
  readonly signer: Person | null
  readonly customer: Customer | null
  /** The demand that the paper speaks of; null where nothing is demanded of the centre. */
  readonly demand: AnsweredDemand | null
  /** Every demand of the order with its terms and what their delay comes to. */
  readonly clock: PaperClock
  /** The rules whose articles the papers quote. */
  readonly law: LawBook
  readonly calendar: WorkingCalendar
  readonly supplier: StoredSupplier | null
  readonly unit: UnitView | null
  readonly model: Model | null
  readonly visits: readonly UnitVisit[]
  readonly photos: readonly KeptPhoto[]
  readonly signed: ExpertiseVersion | null
  readonly engineer: Person | null
  readonly conditions: readonly VoidingCondition[]
  readonly decision: CurrentDecision | null
  readonly lines: readonly StoredWorkLine[]
  /** Parts the order is priced for and has not been given yet, and where those given came from. */
  readonly plannedParts: readonly PlannedPart[]
  readonly issuedPlaces: readonly IssuedPlace[]
  readonly payments: readonly StoredPayment[]
  readonly totals: WorkTotals
  readonly printed: readonly PrintedPaper[]
  /** Values of the newest printed paper of each kind. */
  readonly lastValues: ReadonlyMap<string, PaperValues>
  readonly journalHash: string
}

/** Kinds of pictures the papers can carry. */
const PAPER_PICTURES: readonly string[] = ['image/jpeg', 'image/png']

function keptPhotos(db: ReadDb, orderId: number): KeptPhoto[] {
  return orderPhotos(db, orderId).flatMap((photo) => {
    const file = outgoingFile(db, photo.fileId)
    return file !== null && PAPER_PICTURES.includes(file.mediaType) ? [{ ...photo, sha256: file.sha256 }] : []
  })
}

/** Refuses: documents.demand_not_found. */
export function readPaperFacts(db: ReadDb, order: Order, ctx: Ctx, demandId: number | null = null): PaperFacts {
  const signed = signedVersion(db, order.orderId)
  const clock = paperClock(db, order.orderId, ctx.todayOn)
  const model = order.modelId === null ? null : findModel(db, order.modelId)
  return {
    order, todayOn: ctx.todayOn, nowAt: ctx.nowAt, organisation: ctx.organisation(), signer: findPerson(db, ctx.person().personId),
    customer: order.customerId === null ? null : findCustomer(db, order.customerId),
    unit: order.unitId === null ? null : unitView(db, { unitId: order.unitId, on: order.demandReceivedOn ?? order.acceptedOn, exceptOrderId: order.orderId }),
    model, supplier: model?.supplierId == null ? null : findSupplier(db, model.supplierId), law: lawBookOf(db), calendar: calendarOf(db), clock, demand: answeredDemand(clock, demandId),
    visits: order.unitId === null ? [] : unitVisits(db, order.unitId),
    photos: keptPhotos(db, order.orderId), signed, engineer: signed === null ? null : findPerson(db, signed.engineerId), conditions: listVoidingConditions(db),
    decision: currentDecision(db, order.orderId), lines: workLines(db, order.orderId), plannedParts: plannedParts(db, order.orderId), issuedPlaces: issuedPlaces(db, order.orderId),
    payments: paymentsOf(db, order.orderId), totals: orderTotals(db, order), printed: printedPapers(db, order.orderId), lastValues: lastValues(db, order.orderId), journalHash: journalHead(db).hash,
  }
}
