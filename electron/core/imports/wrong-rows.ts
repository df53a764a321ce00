import { insertFile } from '#core/files/index.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import type { WriteTx } from '#core/db/brands.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The workbook of rows that stayed out of an import, as a file of the centre. */
export function keepWrongRows(tx: WriteTx, kept: { readonly sha256: string; readonly sizeBytes: number } | null, fileName: string, ctx: CommandCtx): number | null {
  return kept === null ? null : insertFile(tx, { ...kept, mediaType: XLSX, name: `Не приняты — ${fileName}.xlsx`, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
}
