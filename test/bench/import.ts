import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCentre, peakMbOf } from './built-program.ts'
import { exactFigure, limitFigure, type Figure } from './measure.ts'
import { IMPORTED_ROWS, writeRegister } from './import-file.ts'

/** A register of 23,940 repairs from the file to the search, inspection and dry run included. */
export async function importFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verstak-bench-import-'))
  const file = join(folder, 'register.csv')
  const dataDir = join(folder, 'data')
  writeRegister(file)
  const program = await openCentre(dataDir)
  const { fileId } = await program.call('files.store', { name: 'register.csv', base64: { $file: file } })
  const startedMs = performance.now()
  const { mapping } = await program.call('imports.inspect', { fileId })
  const { importId } = await program.call('imports.dryRun', { fileId, mapping, slashDates: 'refuse' })
  const { counts } = await program.call('imports.commit', { importId })
  const seconds = (performance.now() - startedMs) / 1_000
  const peakMb = peakMbOf(program.pid)
  await program.close()
  rmSync(folder, { recursive: true })
  return [
    limitFigure('import of 23,940 repairs', seconds, 's', 10), ...(peakMb === null ? [] : [limitFigure('import, peak memory of the whole process', peakMb, 'MB', 400)]),
    exactFigure('import, rows accounted for', counts.fresh + counts.changed + counts.same + counts.wrong, IMPORTED_ROWS, 'rows'),
  ]
}
