import type { FeatureHandlers } from '#core/kit/handler.ts'
import { finish } from './finish.ts'
import { addLine, removeLine } from './lines.ts'
import { recordPayment } from './payments.ts'
import { resume, waitForPart } from './waiting.ts'

export { orderTotals } from './order-totals.ts'
export { paymentsOf, type StoredPayment } from './payments-store.ts'
export { findLine, insertLine, issuedFrom, reduceLine, workLines, type IssuedFrom, type StoredWorkLine } from './work-store.ts'

export const work: FeatureHandlers<'work'> = { addLine, removeLine, waitForPart, resume, finish, recordPayment }
