import type { CheckCommerceMlInput, CheckCommerceMlOutput } from '#jobs/import/check-commerceml.ts'
import type { JobAnswer } from '#jobs/import/job-answer.ts'
import { findFile } from '#core/files/index.ts'
import { COMPARE_DEADLINE_MS, running } from '#core/imports/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { listBins } from '#core/places/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import type { CompareOptions } from './compare-items.ts'
import { takenIn } from './dry-run.ts'
import { keepCheck, recordCheck } from './record-check.ts'

/** 1C knows no cells: its stock comes into the first cell for parts of the warehouse. */
const binOf = (tx: WriteTx, warehouseId: number): string => listBins(tx, warehouseId).find(({ purpose, isActive }) => purpose === 'parts' && isActive)?.label ?? refuse('exchange.warehouse_needed', {})

/**
 * Reads a catalogue and offers of 1C and counts what would happen; no part changes.
 * Refuses: files.not_found, suppliers.not_found, exchange.warehouse_needed, exchange.not_commerceml, imports.file_refused.
 */
export const dryRunCommerceMl = job({
  prepare: (tx, input: In<'exchange.dryRunCommerceMl'>, ctx) => {
    const file = findFile(tx, input.fileId) ?? refuse('files.not_found', {})
    if (input.supplierId !== null && findSupplier(tx, input.supplierId) === null) refuse('suppliers.not_found', {})
    const warehouseId = input.takesStock ? (input.warehouseId ?? refuse('exchange.warehouse_needed', {})) : null
    const compare: CompareOptions = { kind: 'commerceml', supplierId: input.supplierId, warehouseId, rateMicro: null, createsParts: true, onDate: ctx.todayOn }
    const request: CheckCommerceMlInput = {
      path: ctx.files.pathOf(file.sha256), bin: warehouseId === null ? null : binOf(tx, warehouseId), priceTypeId: input.priceTypeId,
      databaseFile: ctx.databaseFile, compare, outFile: ctx.files.outboxPath('items.jsonl'), wrongFile: ctx.files.outboxPath('wrong.xlsx'),
    }
    return { file, compare, request }
  },
  work: async ({ request }, ctx) => {
    const read = takenIn(await running.run<JobAnswer<CheckCommerceMlOutput>>(ctx, 'checkCommerceMl', request, COMPARE_DEADLINE_MS))
    return 'checked' in read ? keepCheck(ctx, read.checked, request) : refuse('exchange.not_commerceml', { reason: read.notCommerceMl })
  },
  finish: (tx, { file, compare }, kept, ctx): Out<'exchange.dryRunCommerceMl'> => recordCheck(tx, { file, compare, headersHash: '', mapping: {} }, kept, ctx),
})
