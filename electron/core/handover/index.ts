import type { FeatureHandlers } from '#core/kit/handler.ts'
import { handOver } from './hand-over.ts'

export { orderBlockers } from './order-blockers.ts'

export const handover: FeatureHandlers<'handover'> = { handOver }
