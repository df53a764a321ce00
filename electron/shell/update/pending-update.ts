import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

/** An update that was begun: kept until the new version has shown that it works. */
const pendingUpdate = z.strictObject({
  fromVersion: z.string(), toVersion: z.string(),
  /** The verified copy of the database made before it. */
  backupFile: z.string(), startedAt: z.string(),
})
export type PendingUpdate = z.output<typeof pendingUpdate>

export interface PendingMemory {
  read(): PendingUpdate | null
  write(pending: PendingUpdate): void
  forget(): void
}

/** A file of the desktop's own folder; a spoilt one is as good as none. */
export function pendingMemory(file: string): PendingMemory {
  return {
    read: () => {
      try {
        return pendingUpdate.parse(JSON.parse(readFileSync(file, 'utf8')))
      } catch {
        return null
      }
    },
    write: (pending) => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(`${file}.part`, JSON.stringify(pending), { mode: 0o600 })
      renameSync(`${file}.part`, file)
    },
    forget: () => rmSync(file, { force: true }),
  }
}
