import { createHash } from 'node:crypto'
import type { ImportMapping } from '#shared/contract/imports.ts'
import { guessMapping } from '#shared/import/mapping.ts'
import type { ParseImportAnswer } from '#jobs/import/import-jobs.ts'
import { findFile } from '#core/files/index.ts'
import { job, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { committedTwin, rememberedMapping } from './imports-sql.ts'
import { running } from './running-job.ts'

export interface ReadFileRequest { readonly path: string; readonly fileName: string; readonly outFile: string }
export type ReadFile = Extract<ParseImportAnswer, { parsed: unknown }>['parsed']

export const headersHashOf = (headers: readonly string[]): string => createHash('sha256').update(JSON.stringify(headers)).digest('hex')

/** Opens a foreign file in a limited worker. Refuses: imports.file_refused with the reader's own reason. */
export async function readImportFile(ctx: Ctx, request: ReadFileRequest): Promise<ReadFile> {
  const answer = await running.run<ParseImportAnswer>(ctx, 'parseImport', request)
  return 'parsed' in answer ? answer.parsed : refuse('imports.file_refused', answer.refusal)
}

/** Says what is inside and proposes where each column goes: as last time for a file of the same columns, else by their names. */
export const inspect = job({
  prepare: (tx, input: In<'imports.inspect'>, ctx) => {
    const file = findFile(tx, input.fileId) ?? refuse('files.not_found', {})
    return { file, request: { path: ctx.files.pathOf(file.sha256), fileName: file.name, outFile: ctx.files.outboxPath('rows.jsonl') } }
  },
  work: (plan, ctx) => readImportFile(ctx, plan.request),
  finish: (tx, plan, read, ctx): Out<'imports.inspect'> => {
    const remembered = rememberedMapping(tx, headersHashOf(read.headers))
    ctx.note({ entity: 'file', entityId: plan.file.fileId, after: { sha256: plan.file.sha256, kind: read.kind, rowCount: read.rowCount } })
    return {
      kind: read.kind, encoding: read.encoding ?? '', sheetNames: read.sheetNames, headers: read.headers, sample: read.sample.map((row) => row.cells), rowCount: read.rowCount,
      mapping: (remembered as ImportMapping | null) ?? guessMapping(read.headers), isRemembered: remembered !== null, importedBefore: committedTwin(tx, plan.file.sha256, 'repairs')?.committedAt ?? null,
    }
  },
})
