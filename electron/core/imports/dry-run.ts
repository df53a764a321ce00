import { existsSync, readFileSync } from 'node:fs'
import type { ImportCounts } from '#shared/contract/imports.ts'
import { checkMapping, type Mapping } from '#shared/import/mapping.ts'
import type { CheckRowsInput, CheckRowsOutput } from '#jobs/import/check-rows.ts'
import { findFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { checkedRows } from './checked-rows.ts'
import { headersHashOf, readImportFile } from './inspect.ts'
import { committedTwin, insertImport, rememberMapping } from './imports-sql.ts'
import { running } from './running-job.ts'
import { keepWrongRows } from './wrong-rows.ts'


/** What the good rows would do to the orders that are already here. The same key twice in one file counts as the same row. */
function compare(db: ReadDb, rowsPath: string, wrongCount: number): ImportCounts {
  const find = db.sql('SELECT import_fingerprint FROM orders WHERE import_key = ?')
  const counts = { total: wrongCount, fresh: 0, changed: 0, same: 0, wrong: wrongCount }
  const seen = new Map<string, string>()
  for (const { key, fingerprint } of checkedRows(rowsPath)) {
    counts.total += 1
    const known = seen.get(key) ?? (find.get(key) as { import_fingerprint: string } | undefined)?.import_fingerprint
    if (known === undefined) counts.fresh += 1
    else if (known === fingerprint) counts.same += 1
    else counts.changed += 1
    seen.set(key, fingerprint)
  }
  return counts
}

/** Reads the whole file and counts what would happen; no order changes. Refuses: imports.same_file, imports.mapping_incomplete, imports.file_refused. */
export const dryRun = job({
  prepare: (tx, input: In<'imports.dryRun'>, ctx) => {
    const file = findFile(tx, input.fileId) ?? refuse('files.not_found', {})
    const twin = committedTwin(tx, file.sha256, 'repairs')
    if (twin !== null) refuse('imports.same_file', { fileName: twin.fileName, committedAt: twin.committedAt ?? '' })
    return {
      file, input, todayOn: ctx.todayOn, request: { path: ctx.files.pathOf(file.sha256), fileName: file.name, outFile: ctx.files.outboxPath('rows.jsonl') },
      rowsPath: ctx.files.outboxPath('checked.jsonl'), wrongFile: ctx.files.outboxPath('wrong.xlsx'),
    }
  },
  work: async (plan, ctx) => {
    const read = await readImportFile(ctx, plan.request)
    const mapping = plan.input.mapping as Mapping
    const usable = checkMapping(mapping, read.headers.length)
    if (!usable.ok) refuse('imports.mapping_incomplete', { fields: usable.error.flatMap((problem) => problem.fields) })
    const request: CheckRowsInput = { rowsFile: plan.request.outFile, headers: read.headers, rowCount: read.rowCount, mapping, slashDates: plan.input.slashDates, todayOn: plan.todayOn, outFile: plan.rowsPath, wrongFile: plan.wrongFile }
    const checked = await running.run<CheckRowsOutput>(ctx, 'checkImportRows', request)
    const kept = ctx.files.keep(readFileSync(plan.rowsPath))
    const wrong = existsSync(plan.wrongFile) ? ctx.files.keepFile(plan.wrongFile) : null
    return { headers: read.headers, checked, rowsSha256: kept, wrong }
  },
  finish: (tx, plan, { headers, checked, rowsSha256, wrong }, ctx): Out<'imports.dryRun'> => {
    const { personId } = ctx.person()
    const counts = compare(tx, ctx.files.pathOf(rowsSha256), checked.wrongCount)
    const wrongFileId = keepWrongRows(tx, wrong, plan.file.name, ctx)
    const headersHash = headersHashOf(headers)
    rememberMapping(tx, headersHash, plan.input.mapping)
    const importId = insertImport(tx, { fileId: plan.file.fileId, fileName: plan.file.name, fileSha256: plan.file.sha256, headersHash, mapping: plan.input.mapping, counts, rowsPath: rowsSha256, wrongFileId, personId, at: ctx.nowAt, kind: 'repairs', supplierId: null, optionsJson: '{}' })
    ctx.note({ entity: 'import', entityId: importId, after: { fileSha256: plan.file.sha256, counts } })
    return { importId, counts, problems: [...checked.problems], wrongFileId }
  },
})
