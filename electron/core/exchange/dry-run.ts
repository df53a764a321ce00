import type { CheckTableInput, CheckTableOutput } from '#jobs/import/check-table.ts'
import type { JobAnswer } from '#jobs/import/job-answer.ts'
import { findFile } from '#core/files/index.ts'
import { COMPARE_DEADLINE_MS, rememberMapping, running } from '#core/imports/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import type { CompareOptions } from './compare-items.ts'
import { tableHash } from './exchange-imports.ts'
import { keepCheck, recordCheck } from './record-check.ts'

/** Unwraps what the worker says of a foreign file. Refuses: imports.file_refused. */
export const takenIn = <T>(answer: JobAnswer<T>): T => ('refusal' in answer ? refuse('imports.file_refused', answer.refusal) : answer.done)

/**
 * Reads the whole table, compares it with the catalogue and counts what would happen; no part changes.
 * Refuses: files.not_found, exchange.supplier_needed, exchange.warehouse_needed, suppliers.not_found, imports.file_refused, imports.mapping_incomplete, exchange.two_currencies.
 */
export const dryRun = job({
  prepare: (tx, input: In<'exchange.dryRun'>, ctx) => {
    const file = findFile(tx, input.fileId) ?? refuse('files.not_found', {})
    const supplierId = input.kind === 'prices' ? (input.supplierId ?? refuse('exchange.supplier_needed', {})) : null
    if (supplierId !== null && findSupplier(tx, supplierId) === null) refuse('suppliers.not_found', {})
    const warehouseId = input.kind === 'stock' ? (input.warehouseId ?? refuse('exchange.warehouse_needed', {})) : null
    const compare: CompareOptions = { kind: input.kind, supplierId, warehouseId, rateMicro: input.rateMicro, createsParts: input.createsParts, onDate: ctx.todayOn }
    const request: CheckTableInput = {
      path: ctx.files.pathOf(file.sha256), fileName: file.name, kind: input.kind, mapping: input.mapping, decimalSign: input.decimalSign, currency: input.currency,
      databaseFile: ctx.databaseFile, compare, outFile: ctx.files.outboxPath('items.jsonl'), wrongFile: ctx.files.outboxPath('wrong.xlsx'),
    }
    return { file, input, compare, request }
  },
  work: async ({ request }, ctx) => {
    const read = takenIn(await running.run<JobAnswer<CheckTableOutput>>(ctx, 'checkTable', request, COMPARE_DEADLINE_MS))
    if ('badFields' in read) refuse('imports.mapping_incomplete', { fields: read.badFields })
    if ('currencies' in read) refuse('exchange.two_currencies', { currencies: read.currencies })
    return keepCheck(ctx, read.checked, request)
  },
  finish: (tx, { file, input, compare }, kept, ctx): Out<'exchange.dryRun'> => {
    const headersHash = tableHash(input.kind, compare.supplierId, kept.checked.headers)
    rememberMapping(tx, headersHash, input.mapping)
    return recordCheck(tx, { file, compare, headersHash, mapping: input.mapping }, kept, ctx)
  },
})
