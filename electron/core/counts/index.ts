import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { approve, cancel } from './approve.ts'
import { closeCell } from './close-cell.ts'
import { readDifferences } from './differences.ts'
import { exportCount } from './export.ts'
import { openCell } from './open-cell.ts'
import { readCell, readCount, readCounts } from './read-counts.ts'
import { recount } from './recount.ts'
import { scan } from './scan.ts'
import { start } from './start.ts'

export const counts: FeatureHandlers<'counts'> = {
  list: query(readCounts), get: query(readCount), start, cell: query(readCell), openCell, scan, closeCell, recount, differences: query(readDifferences), approve, cancel, export: exportCount,
}
