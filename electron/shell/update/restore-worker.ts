import type { Worker } from 'node:worker_threads'
import { z } from 'zod'

const answerMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('restored'), quarantine: z.string() }),
  z.object({ type: z.literal('restore_failed'), error: z.string() }),
])

/** Lets a worker of the core put the copy back; the shell itself never touches the data. */
export function restoreThrough(startWorker: (backupFile: string) => Worker, backupFile: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(backupFile)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('restore_ended')))
    worker.on('message', (message: unknown) => {
      const answer = answerMessage.safeParse(message)
      if (!answer.success) return
      if (answer.data.type === 'restored') resolve(answer.data.quarantine)
      else reject(new Error(answer.data.error))
    })
  })
}
