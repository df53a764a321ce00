/** A worker whose jobs behave badly on purpose. */
import { parentPort, threadId } from 'node:worker_threads'
import { serveJobs } from '#jobs/serve-jobs.ts'

if (!parentPort) throw new Error('runs inside a worker thread')

class NotTaken extends Error {
  readonly code = 'import.too_big'
  readonly details = { limit: 15 }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

serveJobs(parentPort, {
  echo: (input: unknown) => input,
  threadId: () => threadId,
  sleep: async (input: { readonly ms: number }) => { await sleep(input.ms); return input.ms },
  spin: () => { for (;;); },
  eat: () => { const eaten: number[][] = []; for (;;) eaten.push(Array.from({ length: 100_000 }, (_, index) => index)) },
  fail: () => { throw new Error('the paper is torn') },
  refuse: () => { throw new NotTaken('import.too_big') },
  crash: () => { process.exit(3) },
  count: async (input: { readonly total: number }, report) => {
    for (let done = 1; done <= input.total; done += 1) { report(done, input.total); await sleep(1) }
    return 'counted'
  },
  unclonable: () => () => 1,
})
