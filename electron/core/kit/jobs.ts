/** Slow or risky work outside the core's thread. Job names and inputs belong to the job worker; the core only passes plain data. */
export interface JobRunner {
  run<Output>(name: string, input: unknown, options: { readonly deadlineMs: number; readonly isFresh?: boolean; readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void }): Promise<Output>
  close(): Promise<void>
}
