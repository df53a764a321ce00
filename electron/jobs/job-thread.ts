import { Worker } from 'node:worker_threads'
import { JobError, type JobFailureCode } from './job-failure.ts'
import type { JobReply, JobRequest } from './job-messages.ts'

export interface ThreadOptions {
  readonly workerUrl: URL
  readonly maxOldGenerationSizeMb: number
}

export interface RunOptions {
  readonly deadlineMs: number
  readonly isFresh?: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

interface Running {
  readonly jobNo: number
  readonly settle: (reply: JobReply | JobError) => void
  readonly onProgress: ((done: number, total: number) => void) | undefined
}

/** Three halves of this are held at once; more would only let garbage of foreign files pile up. */
const YOUNG_MB = 12
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY'
const failed = (code: JobFailureCode, message: string): JobError => new JobError({ code, message, refusal: null })

/** One worker thread that does one job at a time; it is over after a deadline, a cancellation or a crash. */
export class JobThread {
  readonly #worker: Worker
  #running: Running | null = null
  #isOver = false
  #jobCount = 0

  constructor({ workerUrl, maxOldGenerationSizeMb }: ThreadOptions) {
    this.#worker = new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb, maxYoungGenerationSizeMb: YOUNG_MB } })
    this.#worker.on('message', (reply: JobReply) => { this.#receive(reply) })
    this.#worker.on('error', (error: Error & { code?: string }) => {
      this.#end(error.code === OUT_OF_MEMORY ? failed('job_out_of_memory', 'the job needed more memory than it may take') : failed('job_failed', error.message))
    })
    this.#worker.on('exit', (exitCode) => { this.#end(failed('job_failed', `the worker stopped with code ${exitCode}`)) })
    this.#worker.unref()
  }

  get isOver(): boolean {
    return this.#isOver
  }

  get jobCount(): number {
    return this.#jobCount
  }

  run(name: string, input: unknown, options: RunOptions): Promise<unknown> {
    const jobNo = (this.#jobCount += 1)
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    const deadline = setTimeout(() => { this.#kill(failed('job_timeout', `the job took longer than ${options.deadlineMs} ms`)) }, options.deadlineMs)
    const cancel = (): void => { this.#kill(failed('job_cancelled', 'the job was cancelled')) }
    options.signal?.addEventListener('abort', cancel, { once: true })
    const settle = (outcome: JobReply | JobError): void => {
      clearTimeout(deadline)
      options.signal?.removeEventListener('abort', cancel)
      this.#worker.unref()
      if (outcome instanceof JobError) reject(outcome)
      else if (outcome.kind === 'failed') reject(new JobError(outcome.failure))
      else if (outcome.kind === 'done') resolve(outcome.output)
    }
    this.#running = { jobNo, settle, onProgress: options.onProgress }
    this.#worker.ref()
    this.#post({ jobNo, name, input })
    if (options.signal?.aborted) cancel()
    return promise
  }

  async close(): Promise<void> {
    this.#end(failed('job_cancelled', 'the program is closing'))
    await this.#worker.terminate()
  }

  /** Input that cannot be copied to another thread is a failed job, not a broken pool. */
  #post(request: JobRequest): void {
    try {
      this.#worker.postMessage(request)
    } catch (error) {
      this.#settle(failed('job_failed', error instanceof Error ? error.message : String(error)))
    }
  }

  #receive(reply: JobReply): void {
    if (reply.jobNo !== this.#running?.jobNo) return
    if (reply.kind === 'progress') this.#running.onProgress?.(reply.done, reply.total)
    else this.#settle(reply)
  }

  #settle(outcome: JobReply | JobError): void {
    const running = this.#running
    this.#running = null
    running?.settle(outcome)
  }

  #end(failure: JobError): void {
    this.#isOver = true
    this.#settle(failure)
  }

  #kill(failure: JobError): void {
    this.#end(failure)
    void this.#worker.terminate()
  }
}
