import type { ImportRefusalCode, ImportRefusalDetails } from '#shared/import/refusal-codes.ts'
import { checkImportRows, type CheckRowsInput, type CheckRowsOutput } from './check-rows.ts'
import { ImportRefusal } from './import-refusal.ts'
import { parseImportFile, type ParsedImportFile, type ParseImportFileInput } from './parse-import-file.ts'

export type ParseImportAnswer = { readonly refusal: { readonly code: ImportRefusalCode; readonly details: ImportRefusalDetails } } | { readonly parsed: ParsedImportFile }

/** Reading a foreign file; a refused file is an answer like any other, only a broken program is an error. */
export async function parseImportJob(input: ParseImportFileInput, onProgress: (done: number, total: number) => void): Promise<ParseImportAnswer> {
  try {
    return { parsed: await parseImportFile(input, ({ done, total }) => { onProgress(done, total) }) }
  } catch (error) {
    if (error instanceof ImportRefusal) return { refusal: { code: error.code, details: error.details } }
    throw error
  }
}

export const checkImportRowsJob = (input: CheckRowsInput, onProgress: (done: number, total: number) => void): CheckRowsOutput => checkImportRows(input, onProgress)
