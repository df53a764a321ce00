import type { InspectedTemplate } from '#jobs/claims/inspect-template.ts'
import { command, job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { formFile, lookInto } from './look-into.ts'
import { clearActive, findTemplate, insertActive, newestVersion, setActive, templateOfSupplier } from './templates-store.ts'

/** A new version of the supplier's form, in use from now on. Refuses: as `inspect`, claimTemplates.mapping_wrong with every problem, claimTemplates.same. */
export const save = job({
  prepare: (tx, input: In<'claimTemplates.save'>, ctx) => ({ input, path: ctx.files.pathOf(formFile(tx, input).sha256) }),
  work: ({ input, path }, ctx) => lookInto(ctx, { path, mapping: input.mapping, isEarlier: false, marks: [] }),
  finish: (tx, { input }, { problems, marks }: InspectedTemplate, ctx): Out<'claimTemplates.save'> => {
    if (problems.some(({ isBlocking }) => isBlocking)) refuse('claimTemplates.mapping_wrong', { problems })
    const { supplierId, fileId, mapping, comment } = input
    const sha256 = formFile(tx, input).sha256
    const current = templateOfSupplier(tx, supplierId)
    if (current !== null && current.sha256 === sha256 && JSON.stringify(current.mapping) === JSON.stringify(mapping)) refuse('claimTemplates.same', {})
    const version = newestVersion(tx, supplierId) + 1
    const templateId = insertActive(tx, { supplierId, version, fileId, mapping, marks, comment, recordedAt: ctx.nowAt, recordedBy: ctx.person().personId })
    ctx.note({ entity: 'supplier', entityId: supplierId, before: { templateVersion: current?.version ?? null }, after: { templateVersion: version, fileId, sha256, mapping, comment } })
    return { templateId, version }
  },
})

/** Refuses: claimTemplates.not_found, claimTemplates.not_active. */
export const retire = command((tx, { templateId }: In<'claimTemplates.retire'>, ctx) => {
  const template = findTemplate(tx, templateId) ?? refuse('claimTemplates.not_found', {})
  if (!template.isActive) refuse('claimTemplates.not_active', { version: template.version })
  clearActive(tx, template.supplierId)
  ctx.note({ entity: 'supplier', entityId: template.supplierId, before: { templateVersion: template.version }, after: { templateVersion: null } })
  return { done: true as const }
})

/** Refuses: claimTemplates.not_found, claimTemplates.same. */
export const activate = command((tx, { templateId }: In<'claimTemplates.activate'>, ctx) => {
  const template = findTemplate(tx, templateId) ?? refuse('claimTemplates.not_found', {})
  if (template.isActive) refuse('claimTemplates.same', {})
  const current = templateOfSupplier(tx, template.supplierId)
  clearActive(tx, template.supplierId)
  setActive(tx, templateId)
  ctx.note({ entity: 'supplier', entityId: template.supplierId, before: { templateVersion: current?.version ?? null }, after: { templateVersion: template.version } })
  return { done: true as const }
})
