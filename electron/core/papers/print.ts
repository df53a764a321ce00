import { DOCUMENT_PREFIXES, DOCUMENT_TITLES_RU, isTemplateKind, type PaperKind } from '#shared/documents/kinds.ts'
import type { PaperModels } from '#shared/documents/render-jobs.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { nextNumber } from '#core/db/numbers.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type CommandCtx, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline } from '#core/orders/index.ts'
import { askedPaper, type AskedPaper } from './asked-paper.ts'
import { missingInPaper, obstacleOf, paperModel } from './paper-model.ts'
import { finishPaper, insertPaper, rewritePaper, unfinishedPapers } from './papers-store.ts'
import { photoPathsOf, PDF, RENDER_DEADLINE_MS } from './render-plan.ts'
import { beginPrint, endPrint, isBeingPrinted } from './running-prints.ts'

type Input = In<'documents.print'>

interface PrintPlan {
  readonly orderId: number
  readonly orderNumber: string
  readonly kind: PaperKind
  readonly documentId: number
  readonly number: string
  readonly model: PaperModels[PaperKind]
  readonly templateVersion: number | null
  /** Keys of what was typed; the words themselves stay with the paper. */
  readonly typedFields: readonly string[]
  readonly photoPaths: Readonly<Record<number, string>>
  readonly outFile: string
}

/** Refuses: documents.not_available, documents.fields_missing with every empty required field. */
function checkMayPrint(asked: AskedPaper): void {
  const { kind, facts } = asked
  const obstacle = obstacleOf(kind, facts)
  if (obstacle !== null) refuse('documents.not_available', { kind, obstacle })
  const missing = missingInPaper(kind, facts, asked)
  if (missing.length > 0) refuse('documents.fields_missing', { kind, missing })
}

/** A number once taken is used up by the same paper, so that the row of numbers has no holes after a crash. */
function startPaper(tx: WriteTx, asked: AskedPaper, ctx: Ctx): Pick<PrintPlan, 'documentId' | 'number' | 'model'> {
  const { kind, facts } = asked
  const { orderId } = facts.order
  const left = unfinishedPapers(tx, orderId, kind).find((paper) => !isBeingPrinted(ctx.files, paper.documentId))
  const number = left?.number ?? nextNumber(tx, kind, DOCUMENT_PREFIXES[kind], ctx.todayOn)
  const model = paperModel(kind, facts, { ...asked, number }) ?? refuse('documents.not_available', { kind, obstacle: 'expertise_unsigned' })
  const written = { model, createdAt: ctx.nowAt, createdOn: ctx.todayOn, createdBy: ctx.person().personId }
  if (left === undefined) return { documentId: insertPaper(tx, { ...written, orderId, kind, number }), number, model }
  rewritePaper(tx, left.documentId, written)
  return { documentId: left.documentId, number, model }
}

function prepare(tx: WriteTx, input: Input, ctx: Ctx): PrintPlan {
  const asked = askedPaper(tx, input, ctx)
  checkMayPrint(asked)
  const { facts, kind, typed, template } = asked
  const started = startPaper(tx, asked, ctx)
  beginPrint(ctx.files, started.documentId)
  return {
    ...started, orderId: facts.order.orderId, orderNumber: facts.order.number, kind, templateVersion: template?.version ?? null, typedFields: Object.keys(typed).sort(), photoPaths: photoPathsOf(facts, ctx),
    outFile: ctx.files.outboxPath('pdf'),
  }
}

async function render(plan: PrintPlan, ctx: Ctx): Promise<null> {
  try {
    await ctx.jobs.run('renderAct', { kind: plan.kind, model: plan.model, photoPaths: plan.photoPaths, outFile: plan.outFile }, { deadlineMs: RENDER_DEADLINE_MS })
  } catch (error) {
    endPrint(ctx.files, plan.documentId)
    throw error
  }
  return null
}

function keep(tx: WriteTx, plan: PrintPlan, ctx: CommandCtx): Out<'documents.print'> {
  const { documentId, number, kind, orderId, orderNumber, templateVersion, typedFields } = plan
  const { sha256, sizeBytes } = ctx.files.keepFile(plan.outFile)
  const fileName = isTemplateKind(kind) ? `${DOCUMENT_TITLES_RU[kind]} ${number}.pdf` : `Акт ${number}.pdf`
  const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: PDF, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
  finishPaper(tx, documentId, fileId)
  addTimeline(tx, orderId, { kind: 'document', code: kind, data: { documentId, number, fileId } }, ctx)
  ctx.note({ entity: 'document', entityId: documentId, after: { kind, number, orderId, orderNumber, fileId, sha256, sizeBytes, ...(templateVersion === null ? {} : { templateVersion, typedFields }) } })
  return { documentId, number, fileId, fileName, sha256 }
}

/** A new paper with its own number: facts are frozen first, then rendered, then kept under the digest of the bytes. */
export const print = job({
  prepare, work: render,
  finish: (tx, plan, _rendered: null, ctx): Out<'documents.print'> => {
    try {
      return keep(tx, plan, ctx)
    } finally {
      endPrint(ctx.files, plan.documentId)
    }
  },
})
