import type { FeatureHandlers } from '#core/kit/handler.ts'
import { query } from '#core/kit/handler.ts'
import { commitImport } from './commit-import.ts'
import { dryRun } from './dry-run.ts'
import { inspect } from './inspect.ts'
import { listImports } from './imports-sql.ts'
import { running } from './running-job.ts'
import { undoImport } from './undo-import.ts'

export { findImport, insertImport, rememberedMapping, rememberMapping, setImportStatus, committedTwin, type ImportRecord } from './imports-sql.ts'
export { readImportFile } from './inspect.ts'
export { COMPARE_DEADLINE_MS, running } from './running-job.ts'
export { keepWrongRows } from './wrong-rows.ts'

export const imports: FeatureHandlers<'imports'> = {
  inspect, dryRun, commit: commitImport, undo: undoImport,
  list: query((db) => listImports(db)),
  progress: query(() => running.progress()),
  cancel: query(() => {
    running.cancel()
    return { done: true as const }
  }),
}
