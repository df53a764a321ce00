import type { TemplateMapping, TemplateMark } from '#shared/contract/claim-templates.ts'
import type { InspectedTemplate } from '#jobs/claims/inspect-template.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findFile, type StoredFile } from '#core/files/index.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { runForeign } from '#core/kit/run-foreign.ts'
import { findSupplier } from '#core/suppliers/index.ts'

/** Refuses: suppliers.not_found, files.not_found. */
export function formFile(db: ReadDb, { supplierId, fileId }: { readonly supplierId: number; readonly fileId: number }): StoredFile {
  if (findSupplier(db, supplierId) === null) refuse('suppliers.not_found', {})
  return findFile(db, fileId) ?? refuse('files.not_found', {})
}

export const lookInto = (ctx: Ctx, request: { readonly path: string; readonly mapping: TemplateMapping | null; readonly isEarlier: boolean; readonly marks: readonly TemplateMark[] }): Promise<InspectedTemplate> => runForeign(ctx, 'inspectClaimTemplate', request)
