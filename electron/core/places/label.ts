import type { PlainLabelModel } from '#shared/documents/models.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { getBin } from './bins-store.ts'
import { getWarehouse } from './warehouses-store.ts'

const RENDER_DEADLINE_MS = 30_000
const PDF = 'application/pdf'

/** The sticker of a cell: its code is what is scanned. Refuses: places.bin_not_found. */
export const label = job({
  prepare: (tx, input: In<'places.label'>, ctx) => {
    const bin = getBin(tx, input.binId)
    const warehouse = getWarehouse(tx, bin.warehouseId).name
    const model: PlainLabelModel = { code: bin.label, title: bin.label, name: bin.name === '' ? warehouse : bin.name, detail: bin.name === '' ? '' : warehouse, foot: '' }
    return { bin, model, outFile: ctx.files.outboxPath('pdf') }
  },
  work: async ({ model, outFile }, ctx) => {
    await ctx.jobs.run('renderLabel', { model, printedAt: ctx.nowAt, outFile }, { deadlineMs: RENDER_DEADLINE_MS })
    return null
  },
  finish: (tx, { bin, outFile }, _rendered: null, ctx): Out<'places.label'> => {
    const { sha256, sizeBytes } = ctx.files.keepFile(outFile)
    const fileName = `Этикетка ${bin.label}.pdf`
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: PDF, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    ctx.note({ entity: 'bin', entityId: bin.binId, after: { label: fileName, sha256 } })
    return { fileId, fileName, sha256 }
  },
})
