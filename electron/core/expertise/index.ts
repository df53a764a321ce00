import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { readBench } from './bench.ts'
import { newVersion } from './new-version.ts'
import { saveDraft } from './save-draft.ts'
import { sign } from './sign.ts'
import { start } from './start.ts'

export { findVersion, signedVersion, type ExpertiseVersion } from './expertise-store.ts'

export const expertise: FeatureHandlers<'expertise'> = { bench: query(readBench), start, saveDraft, sign, newVersion }
