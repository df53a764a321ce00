import { forgetDraft } from '#core/drafts/index.ts'
import type { TemplateKind } from '#shared/documents/kinds.ts'
import { DEFAULT_TEMPLATES } from '#shared/documents/templates/defaults/index.ts'
import { parseTemplate } from '#shared/documents/templates/parse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { currentTemplate, insertTemplate, versionsOfTemplate } from './templates-store.ts'

/** Refuses: templates.wrong with every problem, templates.same where nothing would change. */
function addVersion(tx: WriteTx, kind: TemplateKind, text: string, comment: string, ctx: CommandCtx): { readonly from: number; readonly version: number } {
  const { problems } = parseTemplate(kind, text)
  if (problems.length > 0) refuse('templates.wrong', { kind, problems: problems.map((problem) => ({ ...problem })) })
  const current = currentTemplate(tx, kind)
  if (current.text === text) refuse('templates.same', { kind })
  const version = (versionsOfTemplate(tx, kind)[0]?.version ?? 0) + 1
  insertTemplate(tx, { kind, version, text, recordedAt: ctx.nowAt, recordedBy: ctx.person().personId, comment })
  return { from: current.version, version }
}

/** A new edition for the papers printed from now on; printed ones keep the text they were made of. */
export const saveTemplate = command((tx, { kind, text, comment }: In<'templates.save'>, ctx): Out<'templates.save'> => {
  const { from, version } = addVersion(tx, kind, text, comment, ctx)
  forgetDraft(tx, 'template', kind, ctx)
  ctx.note({ entity: 'template', entityId: kind, before: { templateVersion: from }, after: { kind, templateVersion: version, comment, text } })
  return { version }
})

/** An earlier edition once more, as a new one. Refuses: templates.version_not_found. */
export const restoreTemplate = command((tx, { kind, version: wanted }: In<'templates.restore'>, ctx): Out<'templates.restore'> => {
  const text = wanted === 0 ? DEFAULT_TEMPLATES[kind] : (versionsOfTemplate(tx, kind).find((one) => one.version === wanted)?.text ?? refuse('templates.version_not_found', { version: wanted }))
  const { from, version } = addVersion(tx, kind, text, '', ctx)
  ctx.note({ entity: 'template', entityId: kind, before: { templateVersion: from }, after: { kind, templateVersion: version, restoredVersion: wanted } })
  return { version }
})
