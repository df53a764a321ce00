import { JobError } from './job-failure.ts'
import { JobThread, type RunOptions } from './job-thread.ts'

export interface JobPoolOptions {
  readonly workerUrl: URL
  /** Ceiling of each worker's own memory; a job that needs more is ended alone. */
  readonly maxOldGenerationSizeMb?: number
  /** Jobs that get a worker of their own unless the caller says otherwise: they read foreign files or take minutes. */
  readonly freshJobs?: readonly string[]
  /** The warm worker is replaced after so many jobs, which gives its memory back. */
  readonly recycleAfterJobs?: number
}

export interface JobPool {
  run<Output>(name: string, input: unknown, options: RunOptions): Promise<Output>
  close(): Promise<void>
}

const DEFAULT_MEMORY_MB = 512
const DEFAULT_RECYCLE_AFTER_JOBS = 500
const DEFAULT_FRESH_JOBS = ['parseImport', 'fillClaimTemplate', 'readClaimAnswer', 'readLawBook', 'readCalendarYear', 'verifyJournal', 'reconcileStock', 'testMailbox', 'fetchMail', 'parseMail', 'takeAttachment', 'sendMail', 'sentCopy', 'lookAtPictures', 'readPicture'] as const

const cancelled = (message: string): JobError => new JobError({ code: 'job_cancelled', message, refusal: null })

/**
 * Slow or risky work outside the core's thread. Papers queue for one warm worker, whose fonts are parsed already;
 * foreign files get a fresh worker each. A job that is killed harms no other.
 */
export function createJobPool(options: JobPoolOptions): JobPool {
  const threadOptions = { workerUrl: options.workerUrl, maxOldGenerationSizeMb: options.maxOldGenerationSizeMb ?? DEFAULT_MEMORY_MB }
  const freshJobs: ReadonlySet<string> = new Set(options.freshJobs ?? DEFAULT_FRESH_JOBS)
  const recycleAfterJobs = options.recycleAfterJobs ?? DEFAULT_RECYCLE_AFTER_JOBS
  const open = new Set<JobThread>()
  let warm: JobThread | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let isClosed = false

  const start = (): JobThread => {
    const thread = new JobThread(threadOptions)
    open.add(thread)
    return thread
  }
  const stop = async (thread: JobThread): Promise<void> => {
    open.delete(thread)
    await thread.close()
  }
  const warmThread = async (): Promise<JobThread> => {
    if (warm && (warm.isOver || warm.jobCount >= recycleAfterJobs)) {
      await stop(warm)
      warm = null
    }
    warm ??= start()
    return warm
  }
  const mayRun = (run: RunOptions): void => {
    if (isClosed) throw cancelled('the program is closing')
    if (run.signal?.aborted) throw cancelled('the job was cancelled')
  }
  const runWarm = (name: string, input: unknown, run: RunOptions): Promise<unknown> => {
    const turn = queue.then(async () => {
      mayRun(run)
      return (await warmThread()).run(name, input, run)
    })
    // The next job waits for the end of this one, whatever the end was; the caller hears of a failure itself.
    queue = turn.then(() => undefined, () => undefined)
    return turn
  }
  const runFresh = async (name: string, input: unknown, run: RunOptions): Promise<unknown> => {
    mayRun(run)
    const thread = start()
    try {
      return await thread.run(name, input, run)
    } finally {
      await stop(thread)
    }
  }
  return {
    run: async <Output>(name: string, input: unknown, run: RunOptions) =>
      (await ((run.isFresh ?? freshJobs.has(name)) ? runFresh(name, input, run) : runWarm(name, input, run))) as Output,
    close: async () => {
      isClosed = true
      await Promise.all([...open].map(stop))
    },
  }
}
