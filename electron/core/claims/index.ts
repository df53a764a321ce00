import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { build } from './build.ts'
import { exportClaim } from './export.ts'
import { markSent } from './mark-sent.ts'
import { readClaim, readClaims } from './read-claims.ts'
import { saveLine, saveShipment } from './save-claim.ts'
import { readWaiting } from './waiting.ts'

export const claims: FeatureHandlers<'claims'> = { waiting: query(readWaiting), build, list: query(readClaims), get: query(readClaim), saveLine, saveShipment, export: exportClaim, markSent }
