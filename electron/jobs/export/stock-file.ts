import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import { writeTableFile, type TableFileInput } from '#jobs/import/table-file.ts'
import { writeWholeBy } from '#jobs/write-whole.ts'

export type StockFileInput = Omit<TableFileInput, 'rows'> & { readonly rows: readonly (readonly (string | number)[])[] }

/** Writes a table of parts as a workbook or as text for Excel. */
export function writeStockFile(input: StockFileInput): Promise<RenderedFile> {
  return writeWholeBy(input.outFile, (part) => {
    writeTableFile({ ...input, outFile: part })
    return Promise.resolve()
  })
}
