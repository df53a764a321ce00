import type { JobFailure } from './job-failure.ts'

export interface JobRequest {
  readonly jobNo: number
  readonly name: string
  readonly input: unknown
}

export type JobReply =
  | { readonly jobNo: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly jobNo: number; readonly kind: 'done'; readonly output: unknown }
  | { readonly jobNo: number; readonly kind: 'failed'; readonly failure: JobFailure }
