import { isSignedByCustomer } from '#shared/printing/papers.ts'
import { query, type In, type Out } from '#core/kit/handler.ts'
import { getOrder } from '#core/orders/index.ts'
import { printAnswersOf } from '#core/printing/index.ts'
import { findCustomer } from '#core/customers/index.ts'
import { signerOf } from './blocks.ts'
import { keptPapersOf } from './papers-store.ts'
import { signaturesOf } from './signatures-store.ts'

/** Refuses: orders.not_found. */
export const signatures = query((db, { orderId }: In<'documents.signatures'>): Out<'documents.signatures'> => {
  const { customerId } = getOrder(db, orderId)
  const customerName = signerOf(customerId === null ? null : findCustomer(db, customerId))
  const [signed, answers] = [signaturesOf(db, orderId), printAnswersOf(db, orderId)]
  return keptPapersOf(db, orderId).map(({ documentId, kind }) => {
    const own = signed.get(documentId) ?? []
    return { documentId, isSigned: own.length > 0, isSignable: isSignedByCustomer(kind), signatures: [...own], customerName, printAnswer: answers.get(documentId) ?? null }
  })
})
