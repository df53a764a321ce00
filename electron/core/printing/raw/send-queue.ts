import { spawn } from 'node:child_process'
import { RawTrouble } from './raw-trouble.ts'

const LP = 'lp'
const WHOLE_MS = 20_000
const DETAIL_MAX = 200
const UNKNOWN_QUEUE = /does not exist|unknown destination|no such/i

/** The queue of the system takes the data as it is: no driver touches it. Not on Windows, where a shared printer has a path. */
export function sendToQueue(bytes: Buffer, queue: string, command: string = LP): Promise<void> {
  if (process.platform === 'win32') return Promise.reject(new RawTrouble('not_on_this_system', process.platform))
  return new Promise((resolve, reject) => {
    // The name is one argument of a program started without a shell, and may not begin with a hyphen.
    const lp = spawn(command, ['-d', queue, '-o', 'raw', '-t', 'Verstak', '-'], { stdio: ['pipe', 'ignore', 'pipe'], timeout: WHOLE_MS })
    let told = ''
    lp.stderr.on('data', (part: Buffer) => { told = `${told}${part.toString()}`.slice(0, DETAIL_MAX) })
    lp.on('error', (error) => { reject((error as NodeJS.ErrnoException).code === 'ENOENT' ? new RawTrouble('not_on_this_system', LP) : error) })
    lp.on('close', (exitCode) => {
      if (exitCode === 0) return resolve()
      reject(new RawTrouble(exitCode === null ? 'printer_unreachable' : UNKNOWN_QUEUE.test(told) ? 'printer_missing' : 'printer_refused', told.trim()))
    })
    lp.stdin.on('error', () => undefined)
    lp.stdin.end(bytes)
  })
}
