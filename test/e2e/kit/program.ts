import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const BUILT = resolve(process.env['VERSTAK_BUILT'] ?? 'out')
const READY = /Verstak is ready at (http:\/\/127\.0\.0\.1:\d+)/
const START_LIMIT_MS = 20_000
const STOP_LIMIT_MS = 10_000

export type StopSignal = 'SIGTERM' | 'SIGINT'

/** The built program, running on a data folder. */
export interface Program {
  readonly address: string
  /** Asks the program to end as a system does; answers its exit code, null when it had to be killed. */
  stop(signal?: StopSignal): Promise<number | null>
}

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'verstak-journey-'))
export const removeDataDir = (dataDir: string): void => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })

function readyAddress(child: ChildProcess): Promise<string> {
  return new Promise((settle, fail) => {
    let said = ''
    const limit = setTimeout(() => fail(new Error(`the program did not start: ${said}`)), START_LIMIT_MS)
    const end = (work: () => void): void => {
      clearTimeout(limit)
      work()
    }
    child.stderr?.on('data', (bytes: Buffer) => { said += String(bytes) })
    child.stdout?.on('data', (bytes: Buffer) => {
      said += String(bytes)
      const address = READY.exec(said)?.[1]
      if (address !== undefined) end(() => settle(address))
    })
    child.once('exit', (code) => end(() => fail(new Error(`the program ended with ${code}: ${said}`))))
  })
}

/** Starts the built program as a person's computer does; port 0 takes any free one. */
export async function startProgram(dataDir: string, port = 0): Promise<Program> {
  const child = spawn(process.execPath, [join(BUILT, 'main', 'http-host.js')], {
    env: { ...process.env, VERSTAK_DATA: dataDir, VERSTAK_PORT: String(port), NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await readyAddress(child)
  return {
    address,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null) return child.exitCode
      const ended = once(child, 'exit') as Promise<[number | null]>
      child.kill(signal)
      const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
      const [code] = await ended
      clearTimeout(limit)
      return code
    },
  }
}
