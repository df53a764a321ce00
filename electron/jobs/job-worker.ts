/** Entry of the worker thread that renders papers and reads foreign files. */
import { parentPort } from 'node:worker_threads'
import { JOBS } from './jobs.ts'
import { serveJobs } from './serve-jobs.ts'

if (!parentPort) throw new Error('job-worker runs inside a worker thread')
serveJobs(parentPort, JOBS)
