import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportCounts } from '#shared/contract/imports.ts'
import { exactFigure, limitFigure, type Figure } from './measure.ts'
import { IMPORTED_ROWS, writeRegister } from './import-file.ts'

/** A register of 23,940 repairs from the file to the search, inspection and dry run included. */
export function importFigures(): readonly Figure[] {
  const dataDir = mkdtempSync(join(tmpdir(), 'verstak-bench-import-'))
  const file = join(dataDir, 'register.csv')
  writeRegister(file)
  const result = spawnSync(process.execPath, [join(import.meta.dirname, 'import-run.ts'), join(dataDir, 'data'), file], { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(result.stderr)
  const { seconds, peakMb, counts } = JSON.parse(result.stdout) as { seconds: number; peakMb: number; counts: ImportCounts }
  rmSync(dataDir, { recursive: true })
  return [limitFigure('import of 23,940 repairs', seconds, 's', 10), limitFigure('import, peak memory of the whole process', peakMb, 'MB', 400), exactFigure('import, rows accounted for', counts.fresh + counts.changed + counts.same + counts.wrong, IMPORTED_ROWS, 'rows')]
}
