export const JOB_FAILURE_CODES = ['job_timeout', 'job_out_of_memory', 'job_failed', 'job_cancelled'] as const
export type JobFailureCode = (typeof JOB_FAILURE_CODES)[number]

/** A typed reason that the job itself gave, such as a file that cannot be taken in. */
export interface JobRefusal {
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>
}

/** Plain data: an error loses its class and its fields when it crosses a thread. */
export interface JobFailure {
  readonly code: JobFailureCode
  readonly message: string
  readonly refusal: JobRefusal | null
}

export class JobError extends Error implements JobFailure {
  readonly code: JobFailureCode
  readonly refusal: JobRefusal | null

  constructor(failure: JobFailure) {
    super(failure.message)
    this.name = 'JobError'
    this.code = failure.code
    this.refusal = failure.refusal
  }
}

const hasRefusal = (error: Error): error is Error & JobRefusal =>
  'code' in error && typeof error.code === 'string' && 'details' in error && typeof error.details === 'object' && error.details !== null

/** What a thrown value says, as data. */
export function failureOf(error: unknown): JobFailure {
  if (!(error instanceof Error)) return { code: 'job_failed', message: String(error), refusal: null }
  return { code: 'job_failed', message: error.message, refusal: hasRefusal(error) ? { code: error.code, details: { ...error.details } } : null }
}
