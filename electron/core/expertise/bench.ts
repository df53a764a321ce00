import type { Category } from '#shared/contract/reference.ts'
import { findModel } from '#core/catalog/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { getOrder, orderPhotos, type Order } from '#core/orders/index.ts'
import { findPerson } from '#core/people/index.ts'
import { findCategory, listVoidingConditions } from '#core/reference/index.ts'
import { versionsOf } from './expertise-store.ts'

/** Checklist of the order's model as the reference data has it now. Refuses: catalog.not_found, reference.not_found. */
export function categoryNow(db: ReadDb, order: Order): Category {
  const model = order.modelId === null ? null : findModel(db, order.modelId)
  if (model === null) return refuse('catalog.not_found', {})
  const { categoryId: _categoryId, ...category } = findCategory(db, model.categoryId) ?? refuse('reference.not_found', {})
  return category
}

/** Everything the engineer needs on one screen. */
export function readBench(db: ReadDb, input: In<'expertise.bench'>, ctx: Ctx): Out<'expertise.bench'> {
  const order = getOrder(db, input.orderId)
  const versions = versionsOf(db, order.orderId)
  return {
    orderId: order.orderId, orderNumber: order.number, status: order.status, device: order.device, serial: order.serial, defectWords: order.defectWords,
    appearance: order.intake.appearance, liquidSigns: order.intake.liquidSigns, openedSigns: order.intake.openedSigns, deadlineOn: order.deadlineOn,
    instrumentsOffered: [...ctx.organisation().instruments],
    category: versions[0]?.category ?? categoryNow(db, order), voidingConditions: listVoidingConditions(db), photos: orderPhotos(db, order.orderId),
    versions: versions.map((version) => ({
      expertiseId: version.expertiseId, version: version.version, isSigned: version.signedAt !== null, signedAt: version.signedAt,
      engineer: findPerson(db, version.engineerId)?.fullName ?? '', reason: version.reason, draft: version.draft,
    })),
  }
}
