import { DOCUMENT_PREFIXES, DOCUMENT_TITLES_RU } from '#shared/documents/kinds.ts'
import type { TemplatePaperModel } from '#shared/documents/papers/model.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { nextNumber } from '#core/db/numbers.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { loosePaperForm, loosePaperModel, missingInLoosePaper, PDF, RENDER_DEADLINE_MS, type LoosePaper } from '#core/papers/index.ts'
import { actPaper } from './act-paper.ts'
import { finishPaper, insertPaper, rewritePaper, unfinishedPapers, type ReceiptPaperKind } from './receipt-papers-store.ts'

interface Plan { readonly receiptId: number; readonly kind: ReceiptPaperKind; readonly paperId: number; readonly number: string; readonly model: TemplatePaperModel; readonly typedFields: readonly string[]; readonly outFile: string }

/** Acts that are being rendered now; one without bytes that is not among them was left by a crash. */
const running = new WeakMap<Ctx['files'], Set<number>>()

function runningOf(ctx: Ctx): Set<number> {
  const known = running.get(ctx.files) ?? new Set<number>()
  running.set(ctx.files, known)
  return known
}

/** What the act still has to be told. Refuses: buying.receipt_not_found, buying.no_discrepancy. */
export const readActForm = (db: ReadDb, input: In<'buying.actForm'>, ctx: Ctx): Out<'buying.actForm'> => loosePaperForm(db, ctx, actPaper(db, input, ctx))

/** A number once taken is used up by the same act, so that the row of numbers has no holes after a crash. */
function startPaper(tx: WriteTx, { receiptId, kind }: In<'buying.printAct'>, paper: LoosePaper, ctx: Ctx): Pick<Plan, 'paperId' | 'number' | 'model'> {
  const left = unfinishedPapers(tx, receiptId, kind).find(({ paperId }) => !runningOf(ctx).has(paperId))
  const number = left?.number ?? nextNumber(tx, kind, DOCUMENT_PREFIXES[kind], ctx.todayOn)
  const model = loosePaperModel(tx, ctx, { ...paper, number })
  const written = { model, createdAt: ctx.nowAt, createdBy: ctx.person().personId }
  if (left !== undefined) rewritePaper(tx, left.paperId, written)
  return { paperId: left?.paperId ?? insertPaper(tx, { ...written, receiptId, kind, number }), number, model }
}

/** The act of discrepancies with its own number. Refuses: buying.receipt_not_found, buying.no_discrepancy, documents.fields_missing. */
export const printAct = job({
  prepare: (tx, input: In<'buying.printAct'>, ctx): Plan => {
    const { receiptId, kind, values } = input
    const paper = actPaper(tx, input, ctx)
    const missing = missingInLoosePaper(tx, ctx, paper)
    if (missing.length > 0) refuse('documents.fields_missing', { kind, missing })
    const started = startPaper(tx, input, paper, ctx)
    runningOf(ctx).add(started.paperId)
    return { ...started, receiptId, kind, typedFields: Object.keys(values).sort(), outFile: ctx.files.outboxPath('pdf') }
  },
  work: async ({ kind, model, outFile, paperId }, ctx) => {
    try {
      await ctx.jobs.run('renderAct', { kind, model, photoPaths: {}, outFile }, { deadlineMs: RENDER_DEADLINE_MS })
    } catch (error) {
      runningOf(ctx).delete(paperId)
      throw error
    }
    return null
  },
  finish: (tx, plan, _rendered: null, ctx): Out<'buying.printAct'> => {
    const { receiptId, kind, paperId, number, typedFields, model } = plan
    try {
      const { sha256, sizeBytes } = ctx.files.keepFile(plan.outFile)
      const fileName = `${DOCUMENT_TITLES_RU[kind]} ${number}.pdf`
      const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: PDF, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
      finishPaper(tx, paperId, fileId)
      ctx.note({ entity: 'receipt', entityId: receiptId, after: { kind, number, fileId, sha256, sizeBytes, templateVersion: model.template.version, typedFields } })
      return { paperId, number, fileId, fileName, sha256 }
    } finally {
      runningOf(ctx).delete(paperId)
    }
  },
})
