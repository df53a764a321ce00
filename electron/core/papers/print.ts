import { DOCUMENT_PREFIXES, type DocumentKind } from '#shared/documents/kinds.ts'
import type { DocumentModels } from '#shared/documents/models.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { nextNumber } from '#core/db/numbers.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type CommandCtx, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline, getOrder } from '#core/orders/index.ts'
import { readPaperFacts, type PaperFacts } from './paper-facts.ts'
import { isAvailable, missingInPaper, paperModel } from './paper-model.ts'
import { finishPaper, insertPaper, rewritePaper, unfinishedPapers } from './papers-store.ts'
import { beginPrint, endPrint, isBeingPrinted } from './running-prints.ts'

type Input = In<'documents.print'>

interface PrintPlan {
  readonly orderId: number
  readonly orderNumber: string
  readonly kind: DocumentKind
  readonly documentId: number
  readonly number: string
  readonly model: DocumentModels[DocumentKind]
  readonly photoPaths: Readonly<Record<number, string>>
  readonly outFile: string
}

const RENDER_DEADLINE_MS = 60_000
const PDF = 'application/pdf'

/** Refuses: documents.not_available, documents.fields_missing with every empty required field. */
function checkMayPrint(kind: DocumentKind, facts: PaperFacts): void {
  if (!isAvailable(kind, facts)) refuse('documents.not_available', { kind })
  const missing = missingInPaper(kind, facts)
  if (missing.length > 0) refuse('documents.fields_missing', { kind, missing })
}

/** A number once taken is used up by the same paper, so that the row of numbers has no holes after a crash. */
function startPaper(tx: WriteTx, facts: PaperFacts, kind: DocumentKind, ctx: Ctx): Pick<PrintPlan, 'documentId' | 'number' | 'model'> {
  const left = unfinishedPapers(tx, facts.order.orderId, kind).find((paper) => !isBeingPrinted(ctx.files, paper.documentId))
  const number = left?.number ?? nextNumber(tx, kind, DOCUMENT_PREFIXES[kind], ctx.todayOn)
  const model = paperModel(kind, facts, number) ?? refuse('documents.not_available', { kind })
  const written = { model, createdAt: ctx.nowAt, createdOn: ctx.todayOn, createdBy: ctx.person().personId }
  if (left === undefined) return { documentId: insertPaper(tx, { ...written, orderId: facts.order.orderId, kind, number }), number, model }
  rewritePaper(tx, left.documentId, written)
  return { documentId: left.documentId, number, model }
}

function prepare(tx: WriteTx, input: Input, ctx: Ctx): PrintPlan {
  const order = getOrder(tx, input.orderId)
  const facts = readPaperFacts(tx, order, ctx)
  checkMayPrint(input.kind, facts)
  const started = startPaper(tx, facts, input.kind, ctx)
  const photoPaths = Object.fromEntries(facts.photos.map((photo) => [photo.no, ctx.files.pathOf(photo.sha256)]))
  beginPrint(ctx.files, started.documentId)
  return { ...started, orderId: order.orderId, orderNumber: order.number, kind: input.kind, photoPaths, outFile: ctx.files.outboxPath('pdf') }
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
  const { documentId, number, kind, orderId } = plan
  const { sha256, sizeBytes } = ctx.files.keepFile(plan.outFile)
  const fileName = `Акт ${number}.pdf`
  const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: PDF, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
  finishPaper(tx, documentId, fileId)
  addTimeline(tx, orderId, { kind: 'document', code: kind, data: { documentId, number, fileId } }, ctx)
  ctx.note({ entity: 'document', entityId: documentId, after: { kind, number, orderId, orderNumber: plan.orderNumber, fileId, sha256, sizeBytes } })
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
