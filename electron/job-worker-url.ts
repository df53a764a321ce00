/** The job worker beside the built entries, or its source when the core runs unbundled. */
export function jobWorkerUrl(): URL {
  const here = import.meta.url
  return here.endsWith('.ts') ? new URL('./jobs/job-worker.ts', here) : new URL('./job-worker.js', here)
}
