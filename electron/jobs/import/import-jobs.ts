import { checkImportRows, type CheckRowsInput, type CheckRowsOutput } from './check-rows.ts'
import { answered, type FileRefusal, type Report } from './job-answer.ts'
import { parseImportFile, type ParsedImportFile, type ParseImportFileInput } from './parse-import-file.ts'

export type ParseImportAnswer = { readonly refusal: FileRefusal } | { readonly parsed: ParsedImportFile }

/** Reading a foreign file. */
export async function parseImportJob(input: ParseImportFileInput, onProgress: Report): Promise<ParseImportAnswer> {
  const answer = await answered(() => parseImportFile(input, ({ done, total }) => { onProgress(done, total) }))
  return 'refusal' in answer ? answer : { parsed: answer.done }
}

export const checkImportRowsJob = (input: CheckRowsInput, onProgress: Report): CheckRowsOutput => checkImportRows(input, onProgress)
