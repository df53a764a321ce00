import type { SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { job, type Ctx } from '#core/kit/handler.ts'
import { insertFile } from './files-sql.ts'

const RENDER_DEADLINE_MS = 120_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export interface SheetOrder<Said extends object> {
  readonly sheets: readonly SheetPlan[]
  readonly fileName: string
  /** Stands at the foot of each printed sheet; the Russian word unless told. */
  readonly pageWord?: string
  /** What the journal says beside name and digest, and of which record; of the file itself unless told. */
  readonly noted: Readonly<Record<string, unknown>>
  readonly about?: { readonly entity: string; readonly entityId: number }
  /** What is answered beside the file. */
  readonly said: Said
}

/** A job that writes tables of the program as a workbook: the feature says what stands in them, refusing what cannot be written. */
export const sheetJob = <I, Said extends object>(describe: (tx: WriteTx, input: I, ctx: Ctx) => SheetOrder<Said>) => job({
  prepare: (tx, input: I, ctx) => ({ ...describe(tx, input, ctx), outFile: ctx.files.outboxPath('xlsx'), creator: ctx.organisation().shortName, createdOn: ctx.todayOn }),
  work: async ({ sheets, outFile, creator, createdOn, pageWord }, ctx) => {
    await ctx.jobs.run('renderSheets', { sheets, outFile, creator, createdOn, pageWord }, { deadlineMs: RENDER_DEADLINE_MS })
    return null
  },
  finish: (tx, { outFile, fileName, noted, about, said }, _rendered: null, ctx): { fileId: number; fileName: string; sha256: string } & Said => {
    const { sha256, sizeBytes } = ctx.files.keepFile(outFile)
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: XLSX, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    ctx.note({ ...(about ?? { entity: 'file', entityId: fileId }), after: { fileName, fileId, ...noted, sha256, sizeBytes } })
    return { fileId, fileName, sha256, ...said }
  },
})
