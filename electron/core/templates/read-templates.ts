import { DOCUMENT_TITLES_RU, GROUP_OF_PAPER, PAPERS_IN_MENU_ORDER, isTemplateKind } from '#shared/documents/kinds.ts'
import { PAPER_DEFS } from '#shared/documents/papers/index.ts'
import { DEFAULT_TEMPLATES } from '#shared/documents/templates/defaults/index.ts'
import { parseTemplate } from '#shared/documents/templates/parse.ts'
import { placeholdersOf } from '#shared/documents/templates/placeholders.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { In, Out } from '#core/kit/handler.ts'
import { currentTemplate, versionsOfTemplate } from './templates-store.ts'

/** Every paper whose text the centre may edit, with the edition in use. */
export function listTemplates(db: ReadDb): Out<'templates.list'> {
  return PAPERS_IN_MENU_ORDER.filter(isTemplateKind).map((kind) => {
    const newest = versionsOfTemplate(db, kind)[0]
    return { kind, title: DOCUMENT_TITLES_RU[kind], group: GROUP_OF_PAPER[kind], version: newest?.version ?? 0, recordedAt: newest?.recordedAt ?? null, recordedBy: newest?.recordedBy ?? '' }
  })
}

export function getTemplate(db: ReadDb, { kind }: In<'templates.get'>): Out<'templates.get'> {
  const { version, text } = currentTemplate(db, kind)
  const placeholders = [...placeholdersOf(kind).values()].map(({ key, label, group, type, isRequired }) => ({ key, label, group, type, isRequired }))
  return { kind, title: DOCUMENT_TITLES_RU[kind], version, text, defaultText: DEFAULT_TEMPLATES[kind], versions: versionsOfTemplate(db, kind), placeholders, blocks: [...PAPER_DEFS[kind].blocks] }
}

export const checkTemplate = (_db: ReadDb, { kind, text }: In<'templates.check'>): Out<'templates.check'> => ({ problems: [...parseTemplate(kind, text).problems] })
