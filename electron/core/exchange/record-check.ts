import { existsSync, readFileSync } from 'node:fs'
import type { CheckedItems } from '#jobs/import/check-items.ts'
import type { StoredFile } from '#core/files/index.ts'
import { insertImport, keepWrongRows } from '#core/imports/index.ts'
import type { CommandCtx, Ctx, Out } from '#core/kit/handler.ts'
import type { WriteTx } from '#core/db/brands.ts'
import type { CompareOptions } from './compare-items.ts'
import type { ExchangeOptions } from './exchange-imports.ts'

export interface KeptCheck { readonly checked: CheckedItems; readonly rowsSha256: string; readonly wrong: { readonly sha256: string; readonly sizeBytes: number } | null }

/** What the job has written, under its digest. */
export function keepCheck(ctx: Ctx, checked: CheckedItems, files: { readonly outFile: string; readonly wrongFile: string }): KeptCheck {
  return { checked, rowsSha256: ctx.files.keep(readFileSync(files.outFile)), wrong: existsSync(files.wrongFile) ? ctx.files.keepFile(files.wrongFile) : null }
}

export interface CheckedFile { readonly file: StoredFile; readonly compare: CompareOptions; readonly headersHash: string; readonly mapping: Readonly<Partial<Record<string, number>>> }

/** Writes down a checked file; nothing of it has come in yet. */
export function recordCheck(tx: WriteTx, { file, compare, headersHash, mapping }: CheckedFile, { checked, rowsSha256, wrong }: KeptCheck, ctx: CommandCtx): Out<'exchange.dryRun'> {
  const { counts, questions, problems, priceChanges, dearerCount, cheaperCount } = checked
  const wrongFileId = keepWrongRows(tx, wrong, file.name, ctx)
  const options: ExchangeOptions = { compare: { ...compare, rateMicro: checked.rateMicro }, questions: questions.map(({ code }) => code), seenSeq: checked.seenSeq }
  const importId = insertImport(tx, {
    fileId: file.fileId, fileName: file.name, fileSha256: file.sha256, headersHash, mapping, counts, rowsPath: rowsSha256, wrongFileId, personId: ctx.person().personId, at: ctx.nowAt,
    kind: compare.kind, supplierId: compare.supplierId, optionsJson: JSON.stringify(options),
  })
  ctx.note({ entity: 'import', entityId: importId, after: { kind: compare.kind, fileSha256: file.sha256, supplierId: compare.supplierId, counts } })
  return { importId, counts, problems: [...problems], wrongFileId, priceChanges: [...priceChanges], dearerCount, cheaperCount, questions: [...questions] }
}
