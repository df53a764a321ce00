import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { running } from '#core/imports/index.ts'
import { commit } from './commit.ts'
import { dryRunCommerceMl } from './dry-run-commerceml.ts'
import { dryRun } from './dry-run.ts'
import { listExchange } from './exchange-imports.ts'
import { exportCommerceMl } from './export-commerceml.ts'
import { exportStock } from './export-stock.ts'
import { inspect } from './inspect.ts'
import { undo } from './undo.ts'

export const exchange: FeatureHandlers<'exchange'> = {
  inspect, dryRun, dryRunCommerceMl, commit, undo, exportStock, exportCommerceMl,
  list: query((db) => listExchange(db)),
  progress: query(() => running.progress()),
  cancel: query(() => {
    running.cancel()
    return { done: true as const }
  }),
}
