import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { limitFigure, ratioFigure, type Figure } from './measure.ts'

const NAME = 'claim of 200 lines with 600 photos'
const RATIO_GOAL = 4
const SECONDS_GOAL = 2
const MEMORY_GOAL_MB = 400
const MS_PER_SECOND = 1_000

/** The usual workbook of a large claim, written as the worker writes it. */
export function claimFileFigures(): readonly Figure[] {
  const { status, stdout } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'claim-writer.ts')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (status !== 0) throw new Error('the claim was not written')
  const { designMs, floorMs, peakMb } = JSON.parse(stdout) as { readonly designMs: number; readonly floorMs: number; readonly peakMb: number | null }
  return [
    ratioFigure(NAME, { designMs, floorMs }, RATIO_GOAL), limitFigure(`${NAME}, seconds`, designMs / MS_PER_SECOND, 's', SECONDS_GOAL),
    ...(peakMb === null ? [] : [limitFigure(`${NAME}, peak memory of the process`, peakMb, 'MB', MEMORY_GOAL_MB)]),
  ]
}
