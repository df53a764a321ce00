/** How far the reading of a file has come; done and total are bytes while checking and reading, rows while writing. */
export interface ImportProgress {
  stage: 'checking' | 'reading' | 'writing'
  done: number
  total: number
}

export type OnImportProgress = (progress: ImportProgress) => void
