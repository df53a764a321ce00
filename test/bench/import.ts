import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { InputOf, OutputOf, ProcedureName } from '#shared/contract/index.ts'
import { exactFigure, limitFigure, type Figure } from './measure.ts'
import { IMPORTED_ROWS, writeRegister } from './import-file.ts'

const KB_PER_MB = 1_024
const BUILT_CALL = join(import.meta.dirname, '..', '..', 'out', 'main', 'call.js')

/** Highest memory the process ever held, as the system counts it; not known outside Linux. */
function peakMbOf(pid: number): number | null {
  try {
    const kb = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kb === undefined ? null : Number(kb) / KB_PER_MB
  } catch {
    return null // this system keeps no such account
  }
}

/** The built program as a conversation, so that what is measured is what people run. */
function openProgram(dataDir: string, user: string | null) {
  const child = spawn(process.execPath, [BUILT_CALL, '--batch', '--data', dataDir, ...(user === null ? [] : ['--user', user])], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    pid: child.pid ?? 0,
    call: async <N extends ProcedureName>(name: N, input: InputOf<N> | { readonly [key: string]: unknown }): Promise<OutputOf<N>> => {
      child.stdin.write(`${JSON.stringify({ procedure: name, input })}\n`)
      return JSON.parse(String((await answers.next()).value)) as OutputOf<N>
    },
    close: () => new Promise((resolve) => { child.once('exit', resolve); child.stdin.end() }),
  }
}

/** A register of 23,940 repairs from the file to the search, inspection and dry run included. */
export async function importFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verstak-bench-import-'))
  const file = join(folder, 'register.csv')
  const dataDir = join(folder, 'data')
  writeRegister(file)
  const stranger = openProgram(dataDir, null)
  await stranger.call('system.createOwner', { organisationName: 'Замер', ourRole: 'independent', fullName: 'Замер', login: 'owner', password: 'long enough 1', utcOffsetMinutes: 180 })
  await stranger.close()
  const program = openProgram(dataDir, 'owner')
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
