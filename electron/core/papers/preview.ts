import { DOCUMENT_TITLES_RU, isTemplateKind, type PaperKind } from '#shared/documents/kinds.ts'
import type { UsedTemplate } from '#shared/documents/papers/model.ts'
import type { PaperModels } from '#shared/documents/render-jobs.ts'
import { parseTemplate } from '#shared/documents/templates/parse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { askedPaper, type AskedPaper } from './asked-paper.ts'
import { paperModel } from './paper-model.ts'
import { photoPathsOf, PDF, RENDER_DEADLINE_MS } from './render-plan.ts'

interface SamplePlan {
  readonly orderId: number
  readonly kind: PaperKind
  readonly model: PaperModels[PaperKind]
  readonly photoPaths: Readonly<Record<number, string>>
  readonly outFile: string
}

/** The text being edited, or the one in use. Refuses: templates.wrong. */
function templateOf({ kind, template }: AskedPaper, edited: string | undefined): UsedTemplate | null {
  if (edited === undefined || template === null || !isTemplateKind(kind)) return template
  const { problems } = parseTemplate(kind, edited)
  if (problems.length > 0) refuse('templates.wrong', { kind, problems: problems.map((problem) => ({ ...problem })) })
  return { version: template.version, text: edited }
}

function prepare(tx: WriteTx, input: In<'documents.preview'>, ctx: Ctx): SamplePlan {
  const asked = askedPaper(tx, input, ctx)
  const model = paperModel(asked.kind, asked.facts, { number: '', typed: asked.typed, template: templateOf(asked, input.templateText) })
  if (model === null) refuse('documents.not_available', { kind: asked.kind, obstacle: 'expertise_unsigned' })
  return { orderId: input.orderId, kind: asked.kind, model, photoPaths: photoPathsOf(asked.facts, ctx), outFile: ctx.files.outboxPath('pdf') }
}

/** The paper as it would come out: marked, without a number, whatever is missing. It is not a paper of the order. */
export const preview = job({
  prepare,
  work: async (plan, ctx) => {
    await ctx.jobs.run('renderAct', { kind: plan.kind, model: plan.model, photoPaths: plan.photoPaths, outFile: plan.outFile, isSample: true }, { deadlineMs: RENDER_DEADLINE_MS })
    return null
  },
  finish: (tx, plan, _rendered: null, ctx): Out<'documents.preview'> => {
    const { sha256, sizeBytes } = ctx.files.keepFile(plan.outFile)
    const fileName = `Образец. ${DOCUMENT_TITLES_RU[plan.kind]}.pdf`
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: PDF, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    ctx.note({ entity: 'order', entityId: plan.orderId, after: { kind: plan.kind, isSample: true, fileId, sha256 } })
    return { fileId, fileName, sha256 }
  },
})
