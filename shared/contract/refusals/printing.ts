import type { JobState } from '#shared/printing/jobs.ts'

export interface PrintingRefusals {
  'printing.device_not_found': Record<string, never>
  'printing.name_taken': { name: string }
  'printing.job_not_found': Record<string, never>
  'printing.wrong_state': { state: JobState }
  'printing.not_asked': Record<string, never>
}
