import { ARTICLE_KEYS, articleOn } from '#shared/documents/articles.ts'
import { DOCUMENT_PREFIXES, type TemplateKind } from '#shared/documents/kinds.ts'
import { PAPER_DEFS } from '#shared/documents/papers/index.ts'
import type { TemplatePaperModel } from '#shared/documents/papers/model.ts'
import type { PaperValues } from '#shared/documents/papers/values.ts'
import { DEFAULT_TEMPLATES } from '#shared/documents/templates/defaults/index.ts'
import { BUILT_IN_LAW } from '#shared/law/law-book.ts'
import { intakeSample } from './sample-models.ts'
import { SAMPLE_VALUES } from './sample-values.ts'

const DAY = '2026-11-05'

/** A paper of this kind filled to the last field; what differs from the sample is given. */
export function samplePaper(kind: TemplateKind, over: { readonly values?: PaperValues; readonly text?: string; readonly number?: string } = {}): TemplatePaperModel {
  const { head, org, customer, item, state, sign } = intakeSample
  const blocks = { org, customer, item, state }
  const { blocks: used, copies } = PAPER_DEFS[kind]
  return {
    head: { ...head, number: over.number ?? `${DOCUMENT_PREFIXES[kind]}26-00007`, templateVersion: '0', copies }, sign,
    ...Object.fromEntries(used.map((block) => [block, blocks[block]])),
    values: { ...SAMPLE_VALUES[kind], ...Object.fromEntries(ARTICLE_KEYS.map((key) => [key, articleOn(key, DAY, BUILT_IN_LAW)])), ...over.values },
    template: { version: 0, text: over.text ?? DEFAULT_TEMPLATES[kind] },
  }
}
