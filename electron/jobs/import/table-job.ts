import { checkTable, type CheckTableInput, type CheckTableOutput } from './check-table.ts'
import { answered, type JobAnswer, type Report } from './job-answer.ts'

/** A price list or a table of stock, read and compared with the catalogue. */
export const checkTableJob = (input: CheckTableInput, onProgress: Report): Promise<JobAnswer<CheckTableOutput>> => answered(() => checkTable(input, onProgress))
