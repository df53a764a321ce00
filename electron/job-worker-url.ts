/** The job worker beside the built entry, or its source when the entry runs unbundled. `entryUrl` is the entry's own import.meta.url: shared code lands in another folder of the bundle. */
export function jobWorkerUrl(entryUrl: string): URL {
  return entryUrl.endsWith('.ts') ? new URL('./jobs/job-worker.ts', entryUrl) : new URL('./job-worker.js', entryUrl)
}
