import { guessTableMapping } from '#shared/stock/table-mapping.ts'
import { findFile } from '#core/files/index.ts'
import { committedTwin, readImportFile, rememberedMapping } from '#core/imports/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { tableHash } from './exchange-imports.ts'

/** Says what is inside a table and proposes where each column goes. Refuses: files.not_found, imports.file_refused. */
export const inspect = job({
  prepare: (tx, input: In<'exchange.inspect'>, ctx) => {
    const file = findFile(tx, input.fileId) ?? refuse('files.not_found', {})
    return { file, input, request: { path: ctx.files.pathOf(file.sha256), fileName: file.name, outFile: ctx.files.outboxPath('rows.jsonl') } }
  },
  work: (plan, ctx) => readImportFile(ctx, plan.request),
  finish: (tx, { file, input }, read, ctx): Out<'exchange.inspect'> => {
    const remembered = rememberedMapping(tx, tableHash(input.kind, input.supplierId, read.headers))
    ctx.note({ entity: 'file', entityId: file.fileId, after: { sha256: file.sha256, kind: read.kind, rowCount: read.rowCount } })
    return {
      fileKind: read.kind, encoding: read.encoding ?? '', headers: read.headers, sample: read.sample.map((row) => row.cells), rowCount: read.rowCount,
      mapping: (remembered ?? guessTableMapping(input.kind, read.headers)) as Out<'exchange.inspect'>['mapping'], isRemembered: remembered !== null, importedBefore: committedTwin(tx, file.sha256, input.kind)?.committedAt ?? null,
    }
  },
})
