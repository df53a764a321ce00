import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the workers of one run keep the made-up centre; the runner itself is their parent. */
export const demoFolder = (runner: number = process.ppid): string => join(tmpdir(), `verstak-journeys-${runner}`)

// The runner asks for what ends the run as a default export.
export default function forgetDemo(): void {
  rmSync(demoFolder(process.pid), { recursive: true, force: true, maxRetries: 5 })
}
