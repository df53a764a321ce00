import { checkCommerceMl, type CheckCommerceMlInput, type CheckCommerceMlOutput } from './check-commerceml.ts'
import { answered, type JobAnswer, type Report } from './job-answer.ts'

/** A catalogue and offers of 1C. */
export const checkCommerceMlJob = (input: CheckCommerceMlInput, onProgress: Report): Promise<JobAnswer<CheckCommerceMlOutput>> => answered(() => checkCommerceMl(input, onProgress))
