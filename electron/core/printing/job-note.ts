import type { JournalNote } from '#core/journal/append.ts'
import type { PrintJob } from './jobs-store.ts'

/** Prints of a paper stand with the paper, so that its history shows every one. */
export const noteOf = (job: Pick<PrintJob, 'jobId' | 'documentId' | 'title'>, facts: Readonly<Record<string, unknown>>): JournalNote =>
  job.documentId === null ? { entity: 'print_job', entityId: job.jobId, after: { title: job.title, ...facts } } : { entity: 'document', entityId: job.documentId, after: { printJobId: job.jobId, ...facts } }
