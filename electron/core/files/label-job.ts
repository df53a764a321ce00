import type { AnyLabelModel } from '#shared/documents/models.ts'
import type { RenderedLabel } from '#shared/documents/render-jobs.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { job, type Ctx } from '#core/kit/handler.ts'
import { keepDots } from './dots-store.ts'
import { insertFile } from './files-sql.ts'

const RENDER_DEADLINE_MS = 30_000
const PDF = 'application/pdf'

export interface LabelOrder<Said extends object> {
  /** A sticker each; all of them are one file. */
  readonly models: readonly AnyLabelModel[]
  readonly fileName: string
  /** Whose labels they are, for the journal. */
  readonly entity: string
  readonly entityId: number | string
  /** What is answered beside the file. */
  readonly said: Said
}

/** A job that prints stickers of 58 x 40 mm: the feature says what stands on them, refusing what cannot be printed. */
export const labelJob = <I, Said extends object>(describe: (tx: WriteTx, input: I, ctx: Ctx) => LabelOrder<Said>) => job({
  prepare: (tx, input: I, ctx) => ({ ...describe(tx, input, ctx), outFile: ctx.files.outboxPath('pdf') }),
  work: (plan, ctx) => ctx.jobs.run<RenderedLabel>('renderLabel', { models: plan.models, printedAt: ctx.nowAt, outFile: plan.outFile }, { deadlineMs: RENDER_DEADLINE_MS }),
  finish: (tx, { outFile, fileName, entity, entityId, said }, { bitmaps }: RenderedLabel, ctx): { fileId: number; fileName: string; sha256: string } & Said => {
    const { sha256, sizeBytes } = ctx.files.keepFile(outFile)
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: PDF, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    keepDots(tx, fileId, bitmaps)
    ctx.note({ entity, entityId, after: { label: fileName, sha256 } })
    return { fileId, fileName, sha256, ...said }
  },
})
