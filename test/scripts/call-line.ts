import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { InputOf, OutputOf, ProcedureName } from '#shared/contract/index.ts'

export interface CallLine {
  /** Sends one line to `npm run call -- --batch` and reads its answer; a refusal ends the script. */
  call<N extends ProcedureName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>
  close(): Promise<void>
}

const CALL = join(import.meta.dirname, '..', '..', 'electron', 'call.ts')

/** The command line as a conversation: the same program, the same door, no screen. */
export function openCallLine(dataDir: string, user: string | null): CallLine {
  const child = spawn(process.execPath, [CALL, '--batch', '--data', dataDir, ...(user === null ? [] : ['--user', user])], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    call: async (name, input) => {
      child.stdin.write(`${JSON.stringify({ procedure: name, input })}\n`)
      const line = await answers.next()
      if (line.done === true) throw new Error(`${name}: no answer`)
      const answer = JSON.parse(line.value) as { kind?: string; data?: unknown }
      if (answer.kind === 'refusal' || answer.kind === 'invalid' || answer.kind === 'fault') throw new Error(`${name}: ${line.value}`)
      return answer as never
    },
    close: () => new Promise((resolve) => {
      child.once('exit', () => { resolve() })
      child.stdin.end()
    }),
  }
}
