import type { PackingFile, ReadPackingInput } from '#jobs/import/read-packing-file.ts'
import { findFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { runForeign } from '#core/kit/run-foreign.ts'

const DEADLINE_MS = 30_000

/** The table of a packing list, for a look before any of it becomes lines; no shipment changes. Refuses: files.not_found, imports.file_refused, jobs.timeout, jobs.out_of_memory. */
export const readPacking = job({
  prepare: (tx, { fileId, sheetName }: In<'shipments.readPackingFile'>, ctx) => {
    const file = findFile(tx, fileId) ?? refuse('files.not_found', {})
    const request: ReadPackingInput = { path: ctx.files.pathOf(file.sha256), fileName: file.name, sheetName }
    return { file, request }
  },
  work: ({ request }, ctx) => runForeign<PackingFile>(ctx, 'readPackingFile', request, DEADLINE_MS),
  finish: (_tx, { file }, { kind, sheetNames, sheetName, rows }, ctx): Out<'shipments.readPackingFile'> => {
    ctx.note({ entity: 'file', entityId: file.fileId, after: { sha256: file.sha256, kind, sheetName, rowCount: rows.length } })
    return { fileName: file.name, sheetNames: [...sheetNames], sheetName, rows: rows.map(({ rowNo, cells }) => ({ rowNo, cells: [...cells] })) }
  },
})
