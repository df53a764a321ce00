import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { jsonLog, type Log } from '#core/kit/log.ts'

export const FAULT_LOG_NAME = 'logs/faults.jsonl'
const ROTATE_BYTES = 1_048_576
const KEPT_FILES = 5

/** What may have come from a person or a paper: quoted pieces, Russian and Chinese words, long numbers, addresses of mail. */
const PRIVATE: readonly RegExp[] = [/"[^"\n]*"|'[^'\n]*'|«[^»\n]*»|`[^`\n]*`/g, /[\w.+-]+@[\w.-]+/g, /[\p{Script=Cyrillic}\p{Script=Han}]+(?:[\s.,-]+[\p{Script=Cyrillic}\p{Script=Han}]+)*[.,]?/gu, /\d[\d\s()-]{4,}\d/g]
const FRAME = /^\s+at /

/** The words of an error without what people typed; frames of the stack stay, they name our files and lines. */
export function withoutPersonalData(text: string): string {
  return text.split('\n').map((line) => (FRAME.test(line) ? line : PRIVATE.reduce((left, pattern) => left.replace(pattern, '…'), line))).join('\n')
}

export interface FaultLog {
  /** For the core: its faults with their incident numbers, and calls that took long. */
  readonly log: Log
  /** A failure outside a call; answers the incident number it was written under. */
  record(where: string, error: unknown): string
}

/** A file beside the data which support may ask for: one JSON object a line, the oldest files go first. A log that cannot be written never stops the program. */
export function createFaultLog(file: string, now: () => string = () => new Date().toISOString()): FaultLog {
  const write = (line: string): void => {
    try {
      mkdirSync(dirname(file), { recursive: true })
      rotate(file)
      appendFileSync(file, `${JSON.stringify({ at: now(), ...(JSON.parse(line) as object) })}\n`, { mode: 0o600 })
    } catch {
      // A full disk or a folder gone: whatever failed before is told on the screen anyway.
    }
  }
  const wordsOf = (error: unknown): string => withoutPersonalData(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const log = jsonLog(write)
  return {
    log: { call: log.call, fault: ({ name, incidentId, error }) => write(JSON.stringify({ level: 'fault', name, incidentId, error: wordsOf(error) })) },
    record: (where, error) => {
      const incidentId = randomUUID()
      write(JSON.stringify({ level: 'fault', name: where, incidentId, error: wordsOf(error) }))
      return incidentId
    },
  }
}

function rotate(file: string): void {
  const sizeBytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (sizeBytes < ROTATE_BYTES) return
  rmSync(`${file}.${KEPT_FILES - 1}`, { force: true })
  for (let no = KEPT_FILES - 2; no >= 1; no -= 1) {
    if (statSync(`${file}.${no}`, { throwIfNoEntry: false }) !== undefined) renameSync(`${file}.${no}`, `${file}.${no + 1}`)
  }
  renameSync(file, `${file}.1`)
}
