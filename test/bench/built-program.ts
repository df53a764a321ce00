import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { InputOf, OutputOf, ProcedureName } from '#shared/contract/index.ts'

const KB_PER_MB = 1_024
const BUILT_CALL = join(import.meta.dirname, '..', '..', 'out', 'main', 'call.js')

/** Highest memory the process ever held, as the system counts it; not known outside Linux. */
export function peakMbOf(pid: number): number | null {
  try {
    const kb = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kb === undefined ? null : Number(kb) / KB_PER_MB
  } catch {
    return null // this system keeps no such account
  }
}

/** The built program as a conversation, so that what is measured is what people run. */
export function openProgram(dataDir: string, user: string | null) {
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

/** A new centre with its owner in this folder, and the program opened by them. */
export async function openCentre(dataDir: string): Promise<ReturnType<typeof openProgram>> {
  const stranger = openProgram(dataDir, null)
  await stranger.call('system.createOwner', { organisationName: 'Замер', ourRole: 'independent', fullName: 'Замер', login: 'owner', password: 'long enough 1', utcOffsetMinutes: 180 })
  await stranger.close()
  return openProgram(dataDir, 'owner')
}
