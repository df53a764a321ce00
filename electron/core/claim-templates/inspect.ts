import type { InspectedTemplate } from '#jobs/claims/inspect-template.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { formFile, lookInto } from './look-into.ts'
import { findTemplate, templateOfSupplier } from './templates-store.ts'

/** Refuses: suppliers.not_found, files.not_found, claimTemplates.not_found, imports.file_refused, jobs.timeout, jobs.out_of_memory. */
export const inspect = job({
  prepare: (tx, input: In<'claimTemplates.inspect'>, ctx) => {
    const file = formFile(tx, input)
    const base = input.templateId === null ? templateOfSupplier(tx, input.supplierId) : (findTemplate(tx, input.templateId) ?? refuse('claimTemplates.not_found', {}))
    return { input, fileName: file.name, sha256: file.sha256, base, path: ctx.files.pathOf(file.sha256) }
  },
  work: ({ path, base }, ctx) => lookInto(ctx, { path, mapping: base?.mapping ?? null, isEarlier: true, marks: base?.marks ?? [] }),
  finish: (_tx, { input, fileName, sha256, base }, { sheets, mapping, problems, isGuessed }: InspectedTemplate, ctx): Out<'claimTemplates.inspect'> => {
    ctx.note({ entity: 'supplier', entityId: input.supplierId, after: { fileId: input.fileId, sha256, problemCount: problems.length } })
    return { fileName, sheets, mapping, problems, basedOnVersion: isGuessed ? null : (base?.version ?? null) }
  },
})
