/** One line per call: name, duration, outcome. Never input values, they may be personal. */
export interface Log {
  call(line: { readonly name: string; readonly ms: number; readonly outcome: string }): void
  fault(line: { readonly name: string; readonly incidentId: string; readonly error: unknown }): void
}

export const silentLog: Log = { call: () => undefined, fault: () => undefined }

const SLOW_MS = 50

/** Writes faults and slow calls to the given sink as JSON lines. */
export function jsonLog(write: (line: string) => void): Log {
  return {
    call: (line) => { if (line.ms > SLOW_MS) write(JSON.stringify({ level: 'slow', ...line, ms: Math.round(line.ms) })) },
    fault: ({ name, incidentId, error }) => write(JSON.stringify({ level: 'fault', name, incidentId, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })),
  }
}
