import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { interleaved, ratioFigure, type Figure } from './measure.ts'

const ROUNDS = 15

/** Process start to the first page of the desk printed, against a bare Node that does nothing; both from the shell's view. */
export function startFigures(dataDir: string): readonly Figure[] {
  const built = join(import.meta.dirname, '..', '..', 'out', 'main', 'call.js')
  const first = JSON.stringify({ filter: 'all', after: null, limit: 50 })
  const program = (): unknown => {
    const result = spawnSync(process.execPath, [built, 'orders.desk', first, '--data', dataDir, '--user', 'owner'])
    if (result.status !== 0) throw new Error(String(result.stderr))
    return result
  }
  program()
  const figures = interleaved(ROUNDS, program, () => spawnSync(process.execPath, ['-e', '0']))
  return [ratioFigure('start of the core to the first page', figures, 2)]
}
