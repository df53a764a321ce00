import type { MessagePort } from 'node:worker_threads'
import { failureOf } from './job-failure.ts'
import type { JobReply, JobRequest } from './job-messages.ts'

export type ReportProgress = (done: number, total: number) => void
export type JobHandler<Input, Output> = (input: Input, report: ReportProgress) => Output | Promise<Output>
export type JobRegistry = Readonly<Record<string, JobHandler<never, unknown>>>

async function serve(registry: JobRegistry, request: JobRequest, post: (reply: JobReply) => void): Promise<void> {
  const { jobNo, name, input } = request
  try {
    const handler = Object.hasOwn(registry, name) ? registry[name] : undefined
    if (handler === undefined) throw new Error(`unknown job: ${name}`)
    const output = await handler(input as never, (done, total) => { post({ jobNo, kind: 'progress', done, total }) })
    post({ jobNo, kind: 'done', output })
  } catch (error) {
    post({ jobNo, kind: 'failed', failure: failureOf(error) })
  }
}

/** Answers requests on the worker's side of the port; a failure goes back as data and the worker lives on. */
export function serveJobs(port: MessagePort, registry: JobRegistry): void {
  port.on('message', (request: JobRequest) => {
    void serve(registry, request, (reply) => { port.postMessage(reply) })
  })
}
